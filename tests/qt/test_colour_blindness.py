"""Lamps and tray icons as who cannot see red, green or blue sees them.

Simulated for a total lack of one kind of cone, after Machado, Oliveira and Fernandes (2009),
"A Physiologically-based Model for Simulation of Color Vision Deficiency", table 1.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from pbx_tray.core.presence import Presence
from pbx_tray.qt import lamps
from tests.qt.pictures import contrast, painted

pytestmark = pytest.mark.usefixtures("qapp")

Row = tuple[float, float, float]
Matrix = tuple[Row, Row, Row]

PROTANOPIA: Matrix = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
DEUTERANOPIA: Matrix = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
TRITANOPIA: Matrix = (
    (1.255528, -0.076749, -0.178779),
    (-0.078411, 0.930809, 0.147602),
    (0.004733, 0.691367, 0.303900),
)
KINDS = {"no red": PROTANOPIA, "no green": DEUTERANOPIA, "no blue": TRITANOPIA}

GROUNDS = {False: QColor("white"), True: QColor("#1E1F22")}
PANELS = {False: QColor("#EDEDED"), True: QColor("#2E2F33")}
A_CLEAR_STEP = 60  # of 255, between one pixel of two pictures
ENOUGH_PIXELS = 4

seen_by = pytest.mark.parametrize("seen", KINDS.values(), ids=KINDS)
on_either = pytest.mark.parametrize("dark", [False, True], ids=["on light", "on dark"])


def as_seen(colour: QColor, seen: Matrix) -> QColor:
    """Answer what this colour looks like to them."""
    parts = [_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF())]
    mixed = (sum(a * b for a, b in zip(row, parts, strict=True)) for row in seen)
    return QColor.fromRgbF(*(_written(min(1.0, max(0.0, part))) for part in mixed))


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _written(part: float) -> float:
    return part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055


def on(ground: QColor, size: int, draw: Callable[[QPainter], None]) -> QImage:
    """Answer what `draw` paints in a square on this ground."""

    def both(painter: QPainter) -> None:
        painter.fillRect(0, 0, size, size, ground)
        draw(painter)

    return painted(QSize(size, size), both)


def unlike(one: QImage, other: QImage, seen: Matrix) -> int:
    """Answer how many pixels look clearly different to them."""
    places = [(x, y) for x in range(one.width()) for y in range(one.height())]
    pairs = [(one.pixelColor(x, y), other.pixelColor(x, y)) for x, y in places]
    return sum(
        _step(as_seen(a, seen), as_seen(b, seen)) >= A_CLEAR_STEP for a, b in pairs if a != b
    )


def _step(one: QColor, other: QColor) -> int:
    return max(
        abs(one.red() - other.red()),
        abs(one.green() - other.green()),
        abs(one.blue() - other.blue()),
    )


def lamp(presence: Presence, *, dark: bool, stale: bool) -> QImage:
    square = QRectF(0, 0, 14, 14)

    def draw(painter: QPainter) -> None:
        lamps.draw_lamp(painter, square, presence, dark=dark, stale=stale)

    return on(GROUNDS[dark], 14, draw)


def tray_icon(presence: Presence | None, *, dark: bool, lost: bool = False) -> QImage:
    icon = lamps.tray_icon(presence, link_lost=lost, dark_panel=dark).pixmap(QSize(16, 16))
    return on(PANELS[dark], 16, lambda painter: painter.drawPixmap(0, 0, icon))


@seen_by
@on_either
@pytest.mark.parametrize("presence", Presence)
def test_the_word_of_each_presence_can_be_read(
    presence: Presence, seen: Matrix, *, dark: bool
) -> None:
    ink = as_seen(lamps.colour(presence, dark=dark), seen)
    assert contrast(ink, as_seen(GROUNDS[dark], seen)) >= 4.5


@seen_by
@on_either
@pytest.mark.parametrize("stale", [False, True], ids=["live", "stale"])
def test_no_two_lamps_look_the_same(seen: Matrix, *, dark: bool, stale: bool) -> None:
    pictures = {p: lamp(p, dark=dark, stale=stale) for p in Presence}
    for one, other in combinations(pictures, 2):
        assert unlike(pictures[one], pictures[other], seen) >= ENOUGH_PIXELS, (one, other)


@seen_by
@on_either
def test_no_two_states_of_the_tray_look_the_same_at_16_pixels(seen: Matrix, *, dark: bool) -> None:
    pictures = {p: tray_icon(p, dark=dark) for p in (None, *Presence)}
    lost = {f"lost, {p}": tray_icon(p, dark=dark, lost=True) for p in (None, Presence.AVAILABLE)}
    for one, other in combinations((*pictures.items(), *lost.items()), 2):
        assert unlike(one[1], other[1], seen) >= ENOUGH_PIXELS, (one[0], other[0])
