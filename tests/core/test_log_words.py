"""By what calls are found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.log_words import TAIL, searched, spelled, tail, words_of
from tests.core.building import LAW

SPELLINGS = ["0612345678", "+31 6 12 34 56 78", "0031612345678", "(06) 12-34.56/78", "+31612345678"]


@pytest.mark.parametrize("typed", SPELLINGS)
def test_the_end_of_a_number_is_the_same_in_all_its_spellings(typed: str) -> None:
    assert tail(typed) == "2345678"


@pytest.mark.parametrize("typed", ["0612345678", "06 12 34 56 78", "061234", "12 34", "+31 6 1234"])
def test_a_number_is_found_however_it_is_typed(typed: str) -> None:
    assert all(word in searched("Anna", "+31612345678", None) for word in words_of(typed))


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", ()),
        ("  Müller  anna ", ("muller", "anna")),
        ("anna anna", ("anna",)),
        ("000", ("000",)),
        ("room 12", ("room", "12")),
        ("\u202e", ()),
        ("+", ("+",)),
    ],
)
def test_what_is_typed_becomes_words(typed: str, words: tuple[str, ...]) -> None:
    assert words_of(typed) == words


def test_what_is_not_known_is_not_searched() -> None:
    assert searched("Chloé", None, "") == "chloe"


def test_a_withheld_number_is_like_no_other() -> None:
    assert tail(None) == tail("") == tail("anonymous") == ""


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("+31612345678", "0031 6 1234 5678", True),
        ("201", "201", True),
        ("0201234567", "0301234567", False),
    ],
)
def test_without_a_region_numbers_are_alike_by_their_digits(
    one: str, other: str, *, alike: bool
) -> None:
    assert (spelled(one) == spelled(other)) is alike


@given(st.text(max_size=30), st.text(max_size=30))
@LAW
def test_a_name_is_found_by_each_of_its_words(name: str, number: str) -> None:
    kept = searched(name, number)
    assert len(tail(number)) <= TAIL
    for word in name.split():
        if word.isascii() and word.isalpha():
            assert all(found in kept for found in words_of(word))
