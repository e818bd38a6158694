"""`pbx-tray dial NUMBER` and `pbx-tray tel:…`: what is asked for; no option hides in it."""

from __future__ import annotations

import pytest

from pbx_tray import __main__
from pbx_tray.core.words import Message

LINK = "tel:+31201234567"

WISHES = {
    (): None,
    ("--",): None,
    ("--hidden",): None,
    (LINK,): LINK,
    ("--", LINK): LINK,
    ("CallTo:101",): "CallTo:101",
    ("dial", "101"): "101",
    ("dial", "020", "123", "4567"): "020 123 4567",
    ("dial", "--", "101"): "101",
    ("dial", LINK): LINK,
    ("dial",): "",
    ("dial", "-123"): "-123",
    ("dial", "--", "-123"): "-123",
    # Nothing behind the wish is an option
    ("dial", "101", "--config-dir", "elsewhere"): "101 --config-dir elsewhere",
    ("dial", "--config-dir", "elsewhere"): "--config-dir elsewhere",
    ("dial", "--sign-in", "evil.example"): "--sign-in evil.example",
    ("dial", "--debug"): "--debug",
    ("--hidden", "dial", "--version"): "--version",
    # What a browser starts us with is one link, however it was split
    ("--uri", "--", LINK): LINK,
    ("--uri", LINK): LINK,
    ("--uri", "--", LINK, "--config-dir", "elsewhere"): f"{LINK} --config-dir elsewhere",
    ("--uri", "--", "--platformpluginpath=elsewhere"): "--platformpluginpath=elsewhere",
    ("--uri", "--", f'{LINK}" --debug "'): f'{LINK}" --debug "',
    ("--uri", "--", "--sign-in", "evil.example"): "--sign-in evil.example",
    ("--uri", "--", ""): "",
    # The same, started from the menu: there is no link
    ("--uri", "--", "--config-dir", "elsewhere", "--uri", LINK): (
        f"--config-dir elsewhere --uri {LINK}"
    ),
    ("--uri", "--"): None,
    ("--uri",): None,
    ("--uri", "--", "dial", "101"): "dial 101",
}


@pytest.mark.row(71)
@pytest.mark.parametrize("argv", WISHES)
def test_what_is_wished_is_one_text_and_holds_no_option(argv: tuple[str, ...]) -> None:
    parser = __main__._parser()
    options = parser.parse_args(__main__._from_outside(list(argv)))
    assert __main__._wish(parser, options.wish) == WISHES[argv]
    assert (options.config_dir, options.sign_in, options.debug) == (None, None, False)


@pytest.mark.row(71)
@pytest.mark.parametrize("link", [LINK, "--config-dir b", "--debug", "--uri -- x", None])
def test_an_entry_with_a_folder_of_its_own_takes_none_from_a_link(link: str | None) -> None:
    parser = __main__._parser()
    behind = ["--uri", "--", *(link.split() if link else ())]
    options = parser.parse_args(__main__._from_outside(["--config-dir", "a folder", *behind]))
    assert __main__._wish(parser, options.wish) == link
    assert (options.config_dir, options.debug) == ("a folder", False)


@pytest.mark.row(71)
@pytest.mark.parametrize(
    "argv",
    [
        (LINK, "--config-dir", "elsewhere"),
        (LINK, "tel:101"),
        ("--hidden", LINK, "--debug"),
        ("sip:101",),
        ("101",),
        ("call", "101"),
        ("--sign-in", "pbx.example.org", "--user", "anna", "dial", "101"),
    ],
)
def test_what_is_no_single_wish_is_refused_before_anything_is_done(
    argv: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        __main__.main(argv)
    assert ended.value.code == 2
    assert "usage: pbx-tray" in capsys.readouterr().err


@pytest.mark.row(71)
@pytest.mark.parametrize(
    ("number", "why"),
    [
        ("*31#", Message.M16_CODES),
        ("--config-dir", Message.M16_LETTERS),
        ("-12345", Message.M16),
        ("", Message.M16_NOTHING),
        ("1" * 200, Message.M16_LONG),
    ],
)
def test_a_number_that_is_none_is_refused_on_the_terminal(
    number: str, why: Message, capsys: pytest.CaptureFixture[str]
) -> None:
    assert __main__.main(["dial", number]) == 1
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", f"pbx-tray: {why.value}\n")
