"""Text for others: no whole number, no name, and all else as it was."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.redaction import Redactor, short_numbers
from pbx_tray.core.stand_ins import StandIns

STAND_INS = StandIns(b"a key")
NAMES = st.text(st.characters(categories=["Lu", "Ll", "Lo"]), min_size=3, max_size=12)
TEXTS = st.text(max_size=40)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("from +447700900461 on", "from …61 on"),
        ("020 794 0101", "…01"),
        ("+31 (0)20-7940101.", "…01."),
        ("1,234,567", "1,234,567"),  # how many there are is no number to call
        ("extension 204", "extension 204"),
        ("100 of 1000", "100 of 1000"),
        ("+\u0663\u0661\u0662\u0660\u0667\u0669\u0664", "…\u0669\u0664"),
    ],
)
def test_a_number_that_could_be_called_is_shortened_and_no_other(written: str, told: str) -> None:
    assert short_numbers(written) == told


@given(TEXTS, st.from_regex(r"\+?[0-9]{7,15}", fullmatch=True), TEXTS)
def test_no_whole_number_is_left_whatever_stands_around_it(
    before: str, number: str, after: str
) -> None:
    told = short_numbers(f"{before}{number}{after}")
    assert number.removeprefix("+") not in told
    assert not re.search(r"\d{7}", told)
    assert short_numbers(told) == told


@given(st.lists(NAMES, min_size=1), TEXTS)
def test_no_word_of_a_name_is_left_and_the_same_word_has_the_same_stand_in(
    names: list[str], between: str
) -> None:
    redactor = Redactor(STAND_INS, names)
    told = redactor.text(f" {names[0]} {between} {names[0]} ")
    first, *_, last = told.strip().split(" ")
    assert first == last == STAND_INS.text(names[0])


def test_a_word_that_only_begins_as_a_name_does_stays() -> None:
    redactor = Redactor(STAND_INS, ["Ann Link", "Bo"])
    assert redactor.text("Bo: Announced, Linked") == "Bo: Announced, Linked"
    assert redactor.text("ANN") == STAND_INS.text("ANN") != "ANN"


def test_a_place_is_told_as_a_whole_and_the_longest_first() -> None:
    places = ["example", "pbx.example.org", "/home/anna", "a", ""]
    told = Redactor(STAND_INS, places=places).text("PBX.example.org /home/anna/x example")
    assert told == " ".join(
        (
            STAND_INS.text("PBX.example.org"),
            f"{STAND_INS.text('/home/anna')}/x",
            STAND_INS.text("example"),
        )
    )
