"""What is dialled is digits with one + at most, whatever was written; and what is not, is said."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.choices import PREMIUM
from pbx_tray.core.dialling import LONGEST, NumberError, diallable, is_premium
from pbx_tray.core.words import Message

ALPHABET = (
    st.sampled_from("0123456789+-. ()/*#;,\u00a0\u2011\u202e\u0663\uff11aZ") | st.characters()
)
SPELT = st.text(ALPHABET, max_size=60)
NUMBERS = st.from_regex(r"\+?[0-9]{1,18}", fullmatch=True)
BETWEEN = st.text(st.sampled_from("-. /()\u00a0\u2013\u200e"), max_size=3)


def number_or_reason(text: str) -> str:
    try:
        return diallable(text)
    except NumberError as refused:
        return str(refused)


def why_not(text: str) -> str:
    with pytest.raises(NumberError) as refused:
        diallable(text)
    return str(refused.value)


@given(SPELT)
def test_whatever_is_written_is_a_plain_number_or_refused_with_a_sentence(text: str) -> None:
    answer = number_or_reason(text)
    if answer not in {m.value for m in Message if m.number == "M16"}:
        assert re.fullmatch(r"\+?[0-9]+", answer)
        assert len(answer) <= LONGEST
        assert diallable(answer) == answer


@given(NUMBERS, st.data())
def test_what_parts_the_digits_changes_no_number(number: str, data: st.DataObject) -> None:
    spelt = "".join(character + data.draw(BETWEEN) for character in number)
    if "(0)" not in re.sub(r"[^(0)]", "", spelt):
        assert diallable(spelt) == number


@given(NUMBERS, st.sampled_from(f"*#,;{string.ascii_letters}ß"), st.integers(0, 18))
def test_a_letter_or_a_code_anywhere_is_refused(number: str, what: str, place: int) -> None:
    assert why_not(number[:place] + what + number[place:])


@pytest.mark.parametrize(
    ("written", "dialled"),
    [
        ("101", "101"),
        (" 020 123 45 67 ", "0201234567"),
        ("+31 6 12-34.56/78", "+31612345678"),
        ("+31 (0)20 1234567", "+31201234567"),
        ("(+31) (0)20 1234567", "+31201234567"),
        ("(020) 1234567", "0201234567"),
        ("(0)20 1234567", "0201234567"),
        ("020\u00a0123\u202f4567", "0201234567"),
        ("\u202a+31\u201120\u20111234567\u202c", "+31201234567"),
        ("\uff0b\uff13\uff11\uff12\uff10", "+3120"),
        ("\u0661\u0662\u0663", "123"),
        ("+123456789012345678", "+123456789012345678"),
    ],
)
def test_a_number_is_read_as_people_write_it(written: str, dialled: str) -> None:
    assert diallable(written) == dialled


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("", Message.M16_NOTHING),
        (" - ", Message.M16_NOTHING),
        ("()", Message.M16_NOTHING),
        ("*31#0612345678", Message.M16_CODES),
        ("**21*", Message.M16_CODES),
        ("#", Message.M16_CODES),
        ("\uff0a72", Message.M16_CODES),
        ("1-800-FLOWERS", Message.M16_LETTERS),
        ("101 ext. 5", Message.M16_LETTERS),
        ("\u00b9\u00b2x", Message.M16_LETTERS),
        ("+", Message.M16),
        ("++31", Message.M16),
        ("31+20", Message.M16),
        ("101,5", Message.M16),
        ("101;5", Message.M16),
        ("101\x00", Message.M16),
        ("1" * 20, Message.M16_LONG),
        ("+" + "1" * 19, Message.M16_LONG),
        ("1" * 100_000, Message.M16_LONG),
    ],
)
def test_what_cannot_be_dialled_is_refused_with_the_reason(written: str, why: Message) -> None:
    assert why_not(written) == why.value


@pytest.mark.parametrize(
    ("number", "costs_more"),
    [
        ("+319001234", True),
        ("00319001234", True),
        ("+31201234567", False),
        ("09001234", False),
        ("900", False),
        ("", False),
    ],
)
def test_a_number_that_costs_more_is_known_by_how_it_begins(
    number: str,
    costs_more: bool,  # noqa: FBT001 - a parameter of the table
) -> None:
    assert is_premium(number, PREMIUM) is costs_more


def test_a_prefix_is_read_as_people_write_it_and_an_empty_one_means_nothing() -> None:
    assert is_premium("09001234", ["0900"])
    assert is_premium("+319001234", ["00 31-900"])
    assert not is_premium("101", ["", " "])
