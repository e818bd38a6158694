"""The words that people read, in the language in use."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.language import LANGUAGES, Tongue, best_language, mark, plural, tr, use

DUTCH = {
    "{who} answered": "{who} nam op",
    "{n} more calls ring": "Er gaan nog {n} oproepen over",
}


@pytest.fixture
def dutch() -> Iterator[None]:
    use(Tongue(lambda source, _, n: DUTCH.get(source, source) + "." * (n == 1), str))
    yield
    use(Tongue())


def test_without_a_tongue_words_are_the_english_ones() -> None:
    assert tr("{who} answered", who="Anna") == "Anna answered"
    assert tr("Open", "a button") == "Open"


def test_a_text_without_values_keeps_its_braces() -> None:
    assert tr("At {time}") == "At {time}"


def test_a_whole_number_is_written_as_the_locale_has_it() -> None:
    assert tr("{count} others", count=12000) == "12,000 others"


def test_english_counts_one_and_many() -> None:
    assert [plural("{n} call", "{n} calls", n) for n in (0, 1, 2000)] == [
        "0 calls",
        "1 call",
        "2,000 calls",
    ]


@pytest.mark.usefixtures("dutch")
def test_a_tongue_has_its_own_words_and_numbers() -> None:
    assert tr("{who} answered", who="Anna") == "Anna nam op"
    assert plural("1 more call rings", "{n} more calls ring", 2000) == (
        "Er gaan nog 2000 oproepen over"
    )


@pytest.mark.usefixtures("dutch")
def test_a_tongue_is_asked_for_the_one_of_many() -> None:
    assert plural("1 more call rings", "{n} more calls ring", 1).startswith("Er gaan nog 1")


def test_a_constant_is_marked_and_looked_up_later() -> None:
    assert mark("Idle") == "Idle"


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["nl-BE", "en"], "nl"),
        (["de_AT"], "de"),
        (["fr-FR", "de"], "de"),
        (["C"], "en"),
        ([], "en"),
        (["EN-us", "nl"], "en"),
    ],
)
def test_the_first_language_that_is_ours_is_spoken(wanted: list[str], spoken: str) -> None:
    assert best_language(wanted) == spoken


@given(st.lists(st.text()))
def test_whatever_is_wanted_one_of_ours_is_spoken(wanted: list[str]) -> None:
    assert best_language(wanted) in LANGUAGES
