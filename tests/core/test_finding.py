"""Who is found by what is typed, in which order, and what is marked of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.finding import digits_of, elsewhere, marks, matching, ranks, searched, words_of
from pbx_tray.core.presence import folded
from tests.core.building import LAW

letters = st.text("abnłŁğöĞßøİé李 -7", max_size=12)
texts = letters | st.text(max_size=12)


def text_of(name: str, *more: str) -> str:
    return searched(folded(name), *more)


def found(typed: str, *names: str) -> list[str]:
    """Answer whom of these a search finds, the best first."""
    words = words_of(typed)
    whole = [text_of(name) for name in names]
    places = matching(whole, words)
    order = ranks([whole[place] for place in places], words)
    return [names[place] for _, place in sorted(zip(order, places, strict=True))]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("oguz", "Oğuz Y\u0131lmaz"),
        ("OĞUZ", "oguz"),
        ("yilmaz", "Oğuz Y\u0131lmaz"),
        ("lucja", "Łucja"),
        ("Łucja", "Lucja"),
        ("soren", "Søren"),
        ("strasse", "Straße"),
        ("aether", "Æther"),
        ("thor", "Þór"),
        ("jose", "Jose\u0301"),
        ("istanbul", "İstanbul"),
        ("李", "李 小龙"),
    ],
)
def test_accents_strokes_and_case_make_no_difference(typed: str, name: str) -> None:
    assert found(typed, name, "Bo") == [name]


def test_every_word_must_occur_somewhere() -> None:
    text = text_of("Anna de Vries", "avries", "201", "31207940101", "Likes tea")
    for typed in ("anna", "vries anna", "tea 201", "avr lik"):
        assert matching([text], words_of(typed)) == [0]
    for typed in ("anna bo", "202", "coffee anna"):
        assert matching([text], words_of(typed)) == []


def test_a_note_and_a_user_name_are_found_without_their_accents_too() -> None:
    text = text_of("Anna", "Łucja", "Likes CAFÉ")
    for typed in ("lucja", "cafe", "Café", "anna likes"):
        assert matching([text], words_of(typed)) == [0]


@pytest.mark.parametrize(
    "typed", ["+31 20 794 0101", "020 7940101", "(020) 794-0101", "0031207940101", "7940101"]
)
def test_a_number_is_found_however_it_is_spaced_and_begun(typed: str) -> None:
    assert matching([text_of("Anna", digits_of("+31 20-7940101"))], words_of(typed)) == [0]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", ()),
        ("  ", ()),
        ("anna anna", ("anna",)),
        ("0201", ("0201",)),
        ("20 30", ("20", "30")),
        ("000000", ("000000",)),
        ("room 123456", ("room", "123456")),
    ],
)
def test_a_short_number_keeps_its_zeros_and_words_are_counted_once(
    typed: str, words: tuple[str, ...]
) -> None:
    assert words_of(typed) == words


def test_the_best_match_comes_first() -> None:
    names = ("Susanna", "Bo Anna", "Annabel", "Anna")
    assert found("anna", *names) == ["Anna", "Annabel", "Bo Anna", "Susanna"]


def test_an_extension_that_is_the_word_is_better_than_one_that_begins_so() -> None:
    words = words_of("20")
    whole = [text_of("Room 120", "r", "120"), text_of("B", "b", "201"), text_of("C", "c", "20")]
    assert ranks(whole, words) == [3, 2, 0]


def test_each_word_counts_towards_the_rank() -> None:
    whole = [text_of("Jan Smit"), text_of("Smit Jan")]
    assert ranks(whole, words_of("jan smi")) == [3, 3]
    assert ranks([text_of("Jan Smit"), text_of("Arjan Smit")], words_of("jan smi")) == [3, 5]


def test_nothing_typed_finds_everybody_alike() -> None:
    whole = [text_of("Anna"), text_of("Bo")]
    assert (matching(whole, ()), ranks(whole, ())) == ([0, 1], [0, 0])


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("Anna Jansen", "an", ["An", "an"]),
        ("Anna Jansen", "anna jan", ["Anna", "Jan"]),
        ("Anna", "an nn", ["Ann"]),
        ("Łucja", "luc", ["Łuc"]),
        ("Straße", "ss", ["ß"]),
        ("Jose\u0301", "se", ["se\u0301"]),
        ("Anna", "bo", []),
        ("Anna", "", []),
        ("", "an", []),
        ("ananan", "anan", ["anan"]),
    ],
)
def test_what_was_looked_for_is_marked_letter_by_letter(
    text: str, typed: str, marked: list[str]
) -> None:
    assert [text[begin:end] for begin, end in marks(text, words_of(typed))] == marked


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("anna", ""),
        ("201", ""),
        ("avr", "avries"),
        ("tea", "Likes Tea"),
        ("anna tea", "Likes Tea"),
        ("tea avr", "avries"),
        ("coffee", ""),
        ("", ""),
    ],
)
def test_what_is_not_seen_of_a_match_is_told(typed: str, text: str) -> None:
    others = ("avries", "31207940101", "Likes Tea")
    assert elsewhere("Anna de Vries\n201", others, words_of(typed)) == text


@given(texts, texts)
@LAW
def test_marks_rise_lie_apart_and_stay_within_the_text(text: str, typed: str) -> None:
    found = marks(text, words_of(typed))
    ends = [0, *(place for mark in found for place in mark), len(text)]
    assert ends == sorted(ends)
    assert all(begin < end for begin, end in found)


@given(texts, st.data())
@LAW
def test_what_is_found_in_a_name_is_marked_in_it(name: str, data: st.DataObject) -> None:
    whole = "".join(folded(letter) for letter in name)
    begin = data.draw(st.integers(0, len(whole)))
    typed = whole[begin : begin + 3].strip()
    for word in words_of(typed):
        if word in whole:
            said = "".join(name[a:b] for a, b in marks(name, (word,)))
            assert word in "".join(folded(letter) for letter in said)


@given(st.lists(letters, max_size=6), letters)
@LAW
def test_who_is_found_has_every_word_and_who_is_not_lacks_one(names: list[str], typed: str) -> None:
    words = words_of(typed)
    whole = [text_of(name) for name in names]
    places = matching(whole, words)
    for place, text in enumerate(whole):
        assert (place in places) is all(word in text for word in words)
    assert all(0 <= rank <= 3 * len(words) for rank in ranks(whole, words))
