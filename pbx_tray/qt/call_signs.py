"""What became of a call, as a colour, a shape and a word."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath, QTransform

from pbx_tray.core.language import tr
from pbx_tray.core.logged import OUTCOME_WORDS, Outcome
from pbx_tray.core.presence import Presence
from pbx_tray.qt import shapes
from pbx_tray.qt.lamps import COLOURS

# On light, on dark, as the lamps' are: good for text too.
_COLOURS: Final = {
    Outcome.ANSWERED: COLOURS[Presence.AVAILABLE],
    Outcome.ELSEWHERE: COLOURS[Presence.UNAVAILABLE],
    Outcome.MISSED: COLOURS[Presence.ON_A_CALL],
    Outcome.PLACED: ("#1D5FA8", "#7FB4F0"),
    Outcome.BUSY: COLOURS[Presence.ON_HOLD],
    Outcome.UNKNOWN: COLOURS[Presence.UNKNOWN],
    Outcome.RINGING: COLOURS[Presence.RINGING],
}


def word(outcome: Outcome) -> str:
    """Answer the word for `outcome` in the language of the interface."""
    return tr(OUTCOME_WORDS[outcome])


def colour(outcome: Outcome, *, dark: bool) -> QColor:
    """Answer the colour of `outcome` on a light or a dark ground."""
    return QColor(_COLOURS[outcome][dark])


@lru_cache(maxsize=len(Outcome))
def sign(outcome: Outcome) -> QPainterPath:
    """Answer the shape that stands for `outcome`, on a grid of 14; callers must not change it."""
    return _SIGNS[outcome]()


def _line(*corners: tuple[float, float]) -> QPainterPath:
    line = QPainterPath(QPointF(*corners[0]))
    for corner in corners[1:]:
        line.lineTo(*corner)
    return shapes.stroked(line, 1.8)


def _came_in() -> QPainterPath:
    return _line((11.6, 2.4), (3, 11)).united(_line((3, 4.4), (3, 11), (9.6, 11)))


def _went_out() -> QPainterPath:
    return QTransform().translate(14, 14).rotate(180).map(_came_in())


def _bounced_off() -> QPainterPath:
    return _line((12.6, 3.2), (7.4, 9.4), (2, 3.6)).united(_line((2, 8), (2, 3.6), (6.4, 3.6)))


def _somebody() -> QPainterPath:
    shoulders = QPainterPath(QPointF(1.6, 12.6))
    shoulders.cubicTo(1.6, 6.6, 12.4, 6.6, 12.4, 12.6)
    shoulders.closeSubpath()
    head = QPainterPath()
    head.addEllipse(QPointF(7, 4.2), 2.9, 2.9)
    return shoulders.united(head)


def _barred() -> QPainterPath:
    return shapes.lamp(Presence.ON_A_CALL, hollow=False)


def _asked_about() -> QPainterPath:
    return shapes.lamp(Presence.UNKNOWN, hollow=False)


def _bell() -> QPainterPath:
    return shapes.lamp(Presence.RINGING, hollow=False)


_SIGNS: Final[dict[Outcome, Callable[[], QPainterPath]]] = {
    Outcome.ANSWERED: _came_in,
    Outcome.ELSEWHERE: _somebody,
    Outcome.MISSED: _bounced_off,
    Outcome.PLACED: _went_out,
    Outcome.BUSY: _barred,
    Outcome.UNKNOWN: _asked_about,
    Outcome.RINGING: _bell,
}


@lru_cache(maxsize=1)
def gap_sign() -> QPainterPath:
    """Answer three dots, on a grid of 14: nothing is known of this time."""
    dots = QPainterPath()
    for x in (2.6, 7.0, 11.4):
        dots.addEllipse(QRectF(x - 1.4, 5.6, 2.8, 2.8))
    return dots
