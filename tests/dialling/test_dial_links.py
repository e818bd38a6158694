"""Links that ask for a call: spellings that are read, and attacks that are not (row 71)."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pbx_tray.core.dialling import NumberError
from pbx_tray.core.words import Message
from pbx_tray.desktop.dial_links import LONGEST, is_dial_link, number_from_outside

READ = {
    "tel:+31201234567": "+31201234567",
    "TEL:+31201234567": "+31201234567",
    "Tel:0201234567": "0201234567",
    "tel:020-123-45-67": "0201234567",
    "tel:020.123.4567": "0201234567",
    "tel:(020)1234567": "0201234567",
    "tel:+31(0)201234567": "+31201234567",
    "tel:+31%20(0)20%20123%204567": "+31201234567",
    "tel:+31 20 123 4567": "+31201234567",
    " tel:101 ": "101",
    "tel:020%20123%204567": "0201234567",
    "tel:%2B31201234567": "+31201234567",
    "tel:%2b31%2d20%2d1234567": "+31201234567",
    "tel:020/1234567": "0201234567",
    "tel://+31201234567": "+31201234567",
    "tel:+31201234567/": "+31201234567",
    "callto:+31201234567": "+31201234567",
    "callto://+31201234567": "+31201234567",
    "callto://0201234567/": "0201234567",
    "CALLTO:%2B31201234567": "+31201234567",
    "tel:112": "112",
    "tel:+123456789012345678": "+123456789012345678",
    "020 123 4567": "0201234567",
    "+31 20 123 45 67": "+31201234567",
}

REFUSED = {
    # Commands of the phone system
    "tel:*31#0612345678": Message.M16_CODES,
    "tel:*72+8821234567": Message.M16_CODES,
    "tel:**21*0612345678#": Message.M16_CODES,
    "tel:%2A31%230612345678": Message.M16_CODES,
    "tel:#31#": Message.M16_CODES,
    "tel:0612345678#": Message.M16_CODES,
    "callto:*72": Message.M16_CODES,
    # Parameters and pauses, RFC 3966's and others'
    "tel:+31201234567;ext=12": Message.M16_LETTERS,
    "tel:7042;phone-context=example.com": Message.M16_LETTERS,
    "tel:863-1234;phone-context=+1-914-555": Message.M16_LETTERS,
    "tel:+31201234567;isub=1411": Message.M16_LETTERS,
    "tel:+31201234567;postd=pp22": Message.M16_LETTERS,
    "tel:+31201234567%3Bext=12": Message.M16_LETTERS,
    "tel:+31201234567;": Message.M16,
    "tel:0201234567,,9": Message.M16,
    "tel:0201234567p9": Message.M16_LETTERS,
    "callto:+31201234567?call": Message.M16_LETTERS,
    "tel:+31201234567?": Message.M16,
    # Letters, names, other links
    "tel:1-800-FLOWERS": Message.M16_LETTERS,
    "callto:some.body": Message.M16_LETTERS,
    "callto://sip.example.com/+31201234567": Message.M16_LETTERS,
    "tel:tel:+31201234567": Message.M16_LETTERS,
    "callto:tel:+31201234567": Message.M16_LETTERS,
    "tel:+31201234567tel:+8821234567": Message.M16_LETTERS,
    "tel:+31201234567 tel:+8821234567": Message.M16_LETTERS,
    "javascript:tel:+31201234567": Message.M16_LETTERS,
    "http://example.com/tel:+31201234567": Message.M16_LETTERS,
    "sip:+31201234567": Message.M16_LETTERS,
    "tel:user@example.com": Message.M16_LETTERS,
    # More than one number
    "tel:+31201234567+8821234567": Message.M16,
    "tel:++31201234567": Message.M16,
    "tel:020:1234567": Message.M16,
    # Control characters, once and twice encoded, and cut short
    "tel:+3120%00": Message.M16,
    "tel:+3120\x00123": Message.M16,
    "tel:+31201234567%0d%0aDIAL%20+882": Message.M16_LETTERS,
    "tel:+31201234567%0d%0a": Message.M16,
    "tel:+31201234567\r\n+8821234567": Message.M16,
    "tel:020\n1234567": Message.M16,
    "tel:020\t1234567": Message.M16,
    "tel:020%1B[31m": Message.M16_LETTERS,
    "tel:%252A31%2523": Message.M16_LETTERS,
    "tel:020%2": Message.M16,
    "tel:020%zz": Message.M16,
    "tel:020%": Message.M16,
    "tel:%FF%FE": Message.M16,
    "tel:%C0%AB31201234567": Message.M16,
    # Digits and marks that are not what they look like
    "tel:\u0660\u0661\u0662\u0663": Message.M16,
    "tel:%D9%A1%D9%A2%D9%A3": Message.M16,
    "tel:\uff11\uff12\uff13": Message.M16,
    "tel:+31\u202e7654321": Message.M16,
    "tel:+31%E2%80%AE7654321": Message.M16,
    "tel:+31\u200b201234567": Message.M16,
    "tel:020\u00a01234567": Message.M16,
    "tel:020\u20111234567": Message.M16,
    "tel:\u0455201234567": Message.M16_LETTERS,
    "t\u0435l:0201234567": Message.M16_LETTERS,
    # Options
    "tel:--config-dir": Message.M16_LETTERS,
    "tel:--config-dir=/tmp/x": Message.M16_LETTERS,
    "tel:-1234567": Message.M16,
    "tel: -1234567": Message.M16,
    "tel:%2D%2D12": Message.M16,
    "tel:--": Message.M16_NOTHING,
    "--config-dir": Message.M16_LETTERS,
    "--platformpluginpath=/tmp/x": Message.M16_LETTERS,
    '"tel:123" --debug': Message.M16_LETTERS,
    "-123": Message.M16,
    # Nothing, too little, too much
    "": Message.M16_NOTHING,
    "tel:": Message.M16_NOTHING,
    "tel://": Message.M16_NOTHING,
    "tel:+": Message.M16,
    "tel:1": Message.M16,
    "tel:+1": Message.M16,
    "tel:()": Message.M16_NOTHING,
    "tel:" + "1" * 20: Message.M16_LONG,
    "tel:" + "1" * 200: Message.M16_LONG,
    "tel:" + "-" * LONGEST: Message.M16_LONG,
    "tel:" + "%2D" * 1_000_000: Message.M16_LONG,
}


@pytest.mark.row(71)
@pytest.mark.parametrize("link", READ)
def test_a_spelling_of_a_number_is_read(link: str) -> None:
    assert number_from_outside(link) == READ[link]


@pytest.mark.row(71)
@pytest.mark.parametrize("link", REFUSED, ids=lambda link: ascii(link)[:50])
def test_an_attack_is_refused_with_the_reason(link: str) -> None:
    with pytest.raises(NumberError) as refused:
        number_from_outside(link)
    assert str(refused.value) == REFUSED[link].value


def test_forty_spellings_and_attacks_are_in_the_table() -> None:
    assert len(READ) + len(REFUSED) >= 40


PIECES = st.sampled_from(
    [
        "tel:",
        "callto:",
        "//",
        "+",
        "31",
        "(0)",
        "%20",
        "%2A",
        "%00",
        "*31#",
        ";ext=",
        "--",
        "\u202e",
    ]
)
LINKS = st.lists(PIECES | st.text(max_size=5), max_size=12).map("".join)


@pytest.mark.row(71)
@given(LINKS)
@example("tel:\ud800")
def test_whatever_a_link_holds_a_plain_number_of_ascii_digits_comes_out_or_nothing(
    link: str,
) -> None:
    try:
        number = number_from_outside(link)
    except NumberError:
        return
    assert re.fullmatch(r"\+?[0-9]{2,19}", number)
    assert len(number) < 20
    assert not set(link) & set("*#;,\r\n\x00")


@given(st.from_regex(r"\+?[0-9]{2,18}", fullmatch=True))
def test_a_plain_number_comes_through_any_link_as_it_is(number: str) -> None:
    for link in (f"tel:{number}", f"callto://{number}", f"TEL:{number}", number):
        assert number_from_outside(link) == number


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("tel:1", True), ("CallTo:", True), (" tel:1", True), ("telnet:1", False), ("1", False)],
)
def test_a_link_is_known_by_its_scheme(
    text: str,
    is_one: bool,  # noqa: FBT001 - a parameter of the table
) -> None:
    assert is_dial_link(text) is is_one
