"""What became of a call: no two outcomes look alike, by colour or without it."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor

from pbx_tray.core.logged import Gap, Outcome
from pbx_tray.qt.call_signs import colour, gap_sign, sign, word
from pbx_tray.qt.call_words import details, gap_words, outcome_words, span, when, who
from pbx_tray.qt.lamps import draw_shape
from tests.qt.logged_calls import NOON, call
from tests.qt.pictures import contrast, coverage, differing, painted

SIDE = QSize(16, 16)


def shape(outcome: Outcome | None) -> list[int]:
    path = sign(outcome) if outcome else gap_sign()
    draw = QRectF(0, 0, 16, 16)
    return coverage(painted(SIDE, lambda p: draw_shape(p, draw, path, QColor("black"))))


def test_every_outcome_has_a_shape_of_its_own() -> None:
    shapes = {outcome: shape(outcome) for outcome in (*Outcome, None)}
    for one, other in combinations(shapes, 2):
        assert differing(shapes[one], shapes[other]) >= 20, (one, other)


@pytest.mark.parametrize("outcome", Outcome)
def test_every_colour_is_good_for_text(outcome: Outcome) -> None:
    assert contrast(colour(outcome, dark=False), QColor("white")) >= 4.8
    assert contrast(colour(outcome, dark=True), QColor("#1E1F22")) >= 6.3


def test_every_outcome_has_a_word() -> None:
    assert len({word(outcome) for outcome in Outcome}) == len(Outcome)


@pytest.mark.usefixtures("dutch")
def test_a_row_says_who_what_and_when() -> None:
    known = call(1, name="Anna", shown="06 12000001", answered=NOON, ended=NOON + 340, heard=NOON)
    assert (who(known), when(known)) == ("Anna", "12:00")
    assert details(known) == ("06 12000001", "6 min")
    assert who(call(1, name="")) == "+31612000001"
    assert who(call(1, name="\u202e", number="")) == "Withheld number"
    away = call(1, offline=True, heard=NOON, called="201")
    assert when(away) == "before 12:00"
    assert details(away)[1:] == ("while you were away", "to 201")
    assert details(call(1, outgoing=True, called="201")) == ("+31612000001",)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 s"), (29, "29 s"), (31, "1 min"), (3599, "1 h 0 min"), (7380, "2 h 3 min")],
)
def test_how_long_was_talked_is_rounded(seconds: float, words: str) -> None:
    assert details(call(1, name="", answered=NOON, ended=NOON + seconds)) == (words,)


def test_who_answered_is_said_where_it_is_known() -> None:
    elsewhere = call(1, outcome=Outcome.ELSEWHERE, answered_by="Zofia")
    assert outcome_words(elsewhere) == "Zofia answered"
    assert outcome_words(call(1, outcome=Outcome.ELSEWHERE)) == "Answered elsewhere"


@pytest.mark.usefixtures("dutch")
def test_a_gap_says_from_when_to_when() -> None:
    assert gap_words(Gap(NOON, NOON + 37 * 60)) == "No data 12:00\N{EN DASH}12:37"
    assert span(Gap(NOON, NOON + 10)) == "12:00"
    days = span(Gap(NOON - 86400, NOON))
    assert "03-03-2026 12:00" in days
    assert "04-03-2026 12:00" in days
