"""What is too long for its line loses what is missed the least."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetrics

from pbx_tray.core.display import isolated
from pbx_tray.qt.cut_text import with_part_cut, with_whole_items

pytestmark = pytest.mark.usefixtures("qapp")
HOST = "127.0.0.1:40729"
SENTENCE = f"Verbindung mit {HOST} wird aufgebaut…"
PLACES = ("sanne's desk", "+31 6 1234 5678", "Window desk")
RINGS = f"Rings at: {', '.join(isolated(place) for place in PLACES)}"
widths = st.integers(0, 600)


def letters() -> QFontMetrics:
    return QFontMetrics(QFont())


def wide(text: str) -> int:
    return letters().horizontalAdvance(text)


@given(widths)
def test_of_a_sentence_the_address_is_cut_and_the_words_around_it_stay(room: int) -> None:
    cut = with_part_cut(SENTENCE, HOST, room, letters())
    assert wide(cut) <= room or cut == "…" or not cut
    if wide(SENTENCE) <= room:
        assert cut == SENTENCE
    elif room >= sum(map(wide, ("Verbindung mit ", "…", " wird aufgebaut…"))):
        before, _, rest = cut.partition("…")
        assert SENTENCE.startswith(before)
        assert before.startswith("Verbindung mit ")
        assert rest.endswith(" wird aufgebaut…")
        assert len(before) == len("Verbindung mit ") or rest != " wird aufgebaut…"


@pytest.mark.parametrize("part", ["", "elsewhere"])
def test_a_sentence_without_the_address_is_cut_at_its_end(part: str) -> None:
    cut = with_part_cut("Not live, as of 12:04", part, wide("Not live, as"), letters())
    assert cut.startswith("Not l")
    assert cut.endswith("…")


@given(widths)
def test_of_a_list_only_whole_items_are_shown_where_one_has_room(room: int) -> None:
    cut = with_whole_items(RINGS, room, letters())
    assert wide(cut) <= room or cut == "…" or not cut
    first = f"Rings at: {isolated(PLACES[0])}, …"
    if wide(RINGS) <= room:
        assert cut == RINGS
    elif room >= wide(first):
        assert cut.startswith(first[:-1])
        assert cut.endswith("\u2069, …")
        assert all(f"{isolated(place)}, " in cut or place not in cut for place in PLACES)


def test_what_is_no_list_is_cut_at_its_end() -> None:
    assert with_whole_items("Phone offline", wide("Phone o…"), letters()) == "Phone o…"
