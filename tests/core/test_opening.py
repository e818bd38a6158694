"""What is opened with a call: where it leads and what is run is the person's choice alone."""

from dataclasses import replace
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.calls import Call
from pbx_tray.core.choices import OpeningRule, OpensWhen
from pbx_tray.core.opening import (
    A_MINUTE,
    FIELDS,
    MADE_UP,
    Facts,
    Opened,
    OpeningError,
    asks_in_vain,
    chosen,
    facts,
    filled,
    is_batch,
    rule_trouble,
)
from pbx_tray.core.parties import Caller
from tests.core.building import LAW

ANY_FACTS = st.builds(Facts, *[st.text() | st.sampled_from(["..", "-x", "../?x=&a=", "%2e"])] * 6)
CRM = "https://crm.example:8443/{did}/search?q={number_e164}&who={name}#{call_id}"


def opens(address: str, known: Facts = MADE_UP) -> str:
    result = filled(OpeningRule(address=address), known)
    assert isinstance(result, str)
    return result


def runs(*program: str, known: Facts = MADE_UP) -> tuple[str, ...]:
    result = filled(OpeningRule(program=program), known)
    assert isinstance(result, tuple)
    return result


def refused(rule: OpeningRule) -> str:
    with pytest.raises(OpeningError) as error:
        filled(rule, MADE_UP)
    assert rule_trouble(rule) == str(error.value)
    return str(error.value)


# The facts


def test_the_facts_are_what_the_pbx_told_as_it_may_be_shown() -> None:
    call = Call("17.3", called_did="+31201234500", called_extension="101", called_number="101")
    caller = Caller("\u202eHarriet\0 Jones\n", "020 7946 0101")
    assert facts(call, caller, lambda _: "+442079460101") == Facts(
        "+442079460101", "020 7946 0101", "Harriet Jones", "+31201234500", "101", "17.3"
    )


def test_what_is_not_known_is_empty() -> None:
    known = facts(Call("17.3"), Caller("", "101"), lambda _: "")
    assert known == Facts(number="101", call_id="17.3")


# Addresses


def test_an_address_is_filled_in_with_each_field_percent_encoded() -> None:
    assert opens("https://crm.example/search?q={number_e164}") == (
        "https://crm.example/search?q=%2B442079460101"
    )
    every = "&".join(f"{field}={{{field}}}" for field in FIELDS)
    asked = parse_qs(urlsplit(opens(f"https://crm.example/?{every}")).query)
    assert asked == {field: [getattr(MADE_UP, field)] for field in FIELDS}


@pytest.mark.row(72)
@LAW
@given(ANY_FACTS)
def test_whatever_a_caller_sends_the_address_leads_to_the_same_page(known: Facts) -> None:
    split = urlsplit(opens(CRM, known))
    assert (split.scheme, split.netloc) == ("https", "crm.example:8443")
    _, did, page = split.path.split("/")
    assert page == "search"
    assert did == "" or unquote(did).strip(".")
    assert [part.partition("=")[0] for part in split.query.split("&")] == ["q", "who"]
    assert opens(CRM, known).isascii()
    assert opens(CRM, known).isprintable()


@pytest.mark.row(72)
@pytest.mark.parametrize(
    ("number", "sent"),
    [
        ("../?x=&a=", "..%2F%3Fx%3D%26a%3D"),
        ("\"'`<>", "%22%27%60%3C%3E"),
        ("..", ""),
        (".", ""),
        ("%2e%2e", "%252e%252e"),
        ("\ud800", "%3F"),
        ("é", "%C3%A9"),
    ],
)
def test_a_number_that_attacks_is_only_text(number: str, sent: str) -> None:
    known = Facts(number=number)
    assert opens("https://crm.example/{number}/x", known) == f"https://crm.example/{sent}/x"


@pytest.mark.parametrize(
    ("written", "opened"),
    [
        (" https://crm.example ", "https://crm.example"),
        ("HTTP://CRM.example:80/A b", "http://crm.example/A%20b"),
        ("https://bücher.example/é?q=1", "https://xn--bcher-kva.example/%C3%A9?q=1"),
        ("https://[::1]:8443/%41", "https://[::1]:8443/%41"),
        ("https://crm.example?q=<\\>", "https://crm.example?q=%3C%5C%3E"),
        ("http://localhost/#/call/{call_id}", "http://localhost/#/call/test"),
    ],
)
def test_an_address_is_written_as_a_browser_wants_it(written: str, opened: str) -> None:
    assert opens(written) == opened


BEGINNING = "The address begins with https:// or http://."
HOST = "The host is always the same: {name} can stand after it alone."


@pytest.mark.row(72)
@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("javascript:alert('{name}')", BEGINNING),
        ("file:///etc/passwd", BEGINNING),
        ("crm.example/{name}", BEGINNING),
        ("//crm.example/{name}", BEGINNING),
        ("{name}", BEGINNING),
        ("{name}://crm.example/", BEGINNING),
        (" \tftp://crm.example/", "It holds a character that can't be seen. Type it anew."),
        ("https://crm.example/\0", "It holds a character that can't be seen. Type it anew."),
        ("https://{name}.example/", HOST),
        ("https://crm.example:{name}/", HOST),
        ("https://crm.example{name}", HOST),
        ("https://{name}@crm.example/", HOST),
        ("https://me@crm.example/", "Leave the user name and password out of the address."),
        ("https://crm.example\\@evil/", "There is a \\ in the address where a / should be."),
        (
            "https://crm.example:70000/",
            "The port after the colon is a number from 1 to 65535.",
        ),
        (
            "https:///{name}",
            "This is not the name of a host. Write it as in pbx.example.org.",
        ),
        (
            "https://crm.example/100%{number}",
            "After a % in the address come two digits. For a % itself, write %25.",
        ),
    ],
)
def test_an_address_that_a_caller_could_steer_is_refused(address: str, why: str) -> None:
    assert refused(OpeningRule(address=address)) == why


THERE_ARE = "The fields are {number_e164}, {number}, {name}, {did}, {extension} and {call_id}."


@pytest.mark.parametrize("field", ["numbr", "Number", "number!r", "number.__class__", "0", " name"])
def test_an_unknown_field_is_refused_by_its_name(field: str) -> None:
    said = f"There is no field {{{field.strip()}}}. {THERE_ARE}"
    assert refused(OpeningRule(address=f"https://crm.example/?q={{{field}}}")) == said
    assert refused(OpeningRule(program=("crm", f"{{{field}}}"))) == said


@pytest.mark.parametrize("text", ["{number", "number}", "{{number}}", "{num{ber}"])
def test_a_brace_that_is_alone_is_refused(text: str) -> None:
    said = refused(OpeningRule(program=("crm", text)))
    assert said.endswith(THERE_ARE)


# Programs


def test_a_program_is_given_the_facts_in_its_arguments() -> None:
    assert runs("/usr/bin/crm", "--number={number}", "{name}", "as it is") == (
        "/usr/bin/crm",
        "--number=020 7946 0101",
        "Harriet Jones",
        "as it is",
    )


@pytest.mark.row(72)
@LAW
@given(ANY_FACTS)
def test_whatever_a_caller_sends_the_program_and_its_options_are_the_same(known: Facts) -> None:
    program, option, *free = runs("crm", "--who={name}", "{name}", "{did}{number}", known=known)
    assert program == "crm"
    assert option == f"--who={known.name}"
    assert len(free) == 2
    assert not any(text.startswith(("-", "/", "@", "\u2010", "\u2212")) for text in free)


@pytest.mark.parametrize(
    ("name", "given_"),
    [
        ("--exec=rm", "exec=rm"),
        ("- -x", "x"),
        ("/c del", "c del"),
        ("@file", "file"),
        ("+!x", "x"),
        ("+31612345678", "+31612345678"),
        ("$(reboot); `id` | x > y & \"'", "(reboot); `id` | x > y & \"'"),
        ("\u2212x", "x"),
        ("Jan-Peter", "Jan-Peter"),
        ("---", ""),
    ],
)
def test_a_name_is_never_an_option_and_a_shells_signs_are_text(name: str, given_: str) -> None:
    assert runs("crm", "{name}", known=Facts(name=name)) == ("crm", given_)


@pytest.mark.parametrize("program", ["crm", "/usr/bin/crm", "C:\\CRM\\crm.exe", "\\\\pc\\a\\crm"])
def test_a_program_is_named_or_has_its_whole_path(program: str) -> None:
    assert runs(program) == (program,)


ONE_PROGRAM = "Enter a program by its name, or by its whole path."


@pytest.mark.parametrize(
    ("program", "why"),
    [
        (("",), ONE_PROGRAM),
        (("./crm",), ONE_PROGRAM),
        (("tools/crm",), ONE_PROGRAM),
        (("tools\\crm.exe",), ONE_PROGRAM),
        (("C:crm.exe",), ONE_PROGRAM),
        (
            ("{name}",),
            "The program is always the same: fields can stand in its arguments.",
        ),
        (
            ("crm.bat",),
            "A batch file can't be run: what a caller sends could do harm in it.",
        ),
        (
            ("sh", "-c", "echo {name}"),
            "A shell can't be given fields: what a caller sends could do harm in it.",
        ),
        (
            ("C:\\Windows\\System32\\cmd.exe", "/c", "start {name}"),
            "A shell can't be given fields: what a caller sends could do harm in it.",
        ),
        (("crm", "a\0b"), "It holds a character that can't be seen. Type it anew."),
    ],
)
def test_a_program_that_a_caller_could_steer_is_refused(program: tuple[str, ...], why: str) -> None:
    assert refused(OpeningRule(program=program)) == why


def test_a_shell_that_is_given_nothing_of_the_call_may_run() -> None:
    assert runs("/bin/sh", "/home/me/lamp.sh") == ("/bin/sh", "/home/me/lamp.sh")


@pytest.mark.parametrize(
    ("program", "batch"),
    [("x.bat", True), ("C:\\X.CMD", True), ("x.cmd . ", True), ("x.exe", False), ("bat", False)],
)
def test_a_batch_file_is_known_by_its_name(program: str, *, batch: bool) -> None:
    assert is_batch(program) is batch


@pytest.mark.parametrize(
    "rule", [OpeningRule(), OpeningRule(address="https://crm.example", program=("crm",))]
)
def test_a_rule_opens_one_thing(rule: OpeningRule) -> None:
    assert refused(rule) == "Enter a web address, or a program: one of the two."


def test_a_rule_that_can_be_used_has_no_trouble() -> None:
    assert rule_trouble(OpeningRule(address=CRM)) == ""


# Which rule, and when


def test_the_first_rule_of_a_moment_is_taken_and_the_button_does_with_any() -> None:
    ring = OpeningRule(OpensWhen.RING, CRM)
    button = OpeningRule(OpensWhen.BUTTON, CRM)
    other = replace(button, address="https://crm.example")
    assert chosen((ring, button, other), OpensWhen.BUTTON) is button
    assert chosen((ring,), OpensWhen.BUTTON) is ring
    assert chosen((button, ring), OpensWhen.RING) is ring
    assert chosen((button, ring), OpensWhen.END) is None
    assert chosen((), OpensWhen.BUTTON) is None


@pytest.mark.parametrize(
    ("address", "known", "in_vain"),
    [
        ("https://crm.example/?q={number}&id={call_id}", Facts(call_id="1"), True),
        ("https://crm.example/?q={number}", Facts(name="Harriet"), True),
        ("https://crm.example/?q={number}{name}", Facts(name="Harriet"), False),
        ("https://crm.example/?id={call_id}", Facts(), False),
        ("https://crm.example/", Facts(), False),
    ],
)
def test_where_nobody_knows_who_calls_there_is_nothing_to_look_up(
    address: str, known: Facts, *, in_vain: bool
) -> None:
    assert asks_in_vain(OpeningRule(address=address), known) is in_vain


CALLS = st.lists(
    st.tuples(st.integers(0, 99).map(str), st.sampled_from([0.0, 1.0, 6.0, 7.0, 30.0])),
    max_size=60,
)


@LAW
@given(CALLS)
def test_one_thing_is_opened_a_call_and_ten_a_minute(calls: list[tuple[str, float]]) -> None:
    opened, now = Opened(), 0.0
    done: list[tuple[str, float]] = []
    for call, later in calls:
        now += later
        lately = [at for _, at in done if now - at < 60]
        wanted = call not in {c for c, _ in done} and len(lately) < A_MINUTE
        assert opened.allows(call, now) is wanted
        if wanted:
            opened = opened.noting(call, now)
            done.append((call, now))


def test_the_eleventh_of_a_minute_waits_until_the_first_is_a_minute_old() -> None:
    opened = Opened()
    for number in range(A_MINUTE):
        opened = opened.noting(str(number), float(number))
    assert not opened.allows("another", 59.9)
    assert opened.allows("another", 60.0)


def test_the_calls_are_not_remembered_for_ever() -> None:
    opened = Opened()
    for number in range(600):
        opened = opened.noting(str(number), 60.0 * number)
    assert len(opened.calls) == 512
    assert len(opened.times) == 1
