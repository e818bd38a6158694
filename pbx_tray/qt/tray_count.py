"""The number at the upper right of the tray icon: legible at sixteen pixels."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

_GROUND: Final = "#C0261E"  # as a missed call's, and legible on any panel with white on it
_INK: Final = "#FFFFFF"
_MOST: Final = 9

# Three wide and five high: no font has digits that small.
_DIGITS: Final = {
    "0": "### #.# #.# #.# ###",
    "1": ".#. ##. .#. .#. ###",
    "2": "### ..# ### #.. ###",
    "3": "### ..# .## ..# ###",
    "4": "#.# #.# ### ..# ..#",
    "5": "### #.. ### ..# ###",
    "6": "### #.. ### #.# ###",
    "7": "### ..# ..# .#. .#.",
    "8": "### #.# ### #.# ###",
    "9": "### #.# ### ..# ###",
    "+": "... .#. ### .#. ...",
}
_WIDE: Final = 3
_HIGH: Final = 5


def draw_count(painter: QPainter, size: int, count: int) -> None:
    """Draw `count` into an icon of `size` pixels a side; nothing for none, "9+" beyond nine."""
    if count <= 0:
        return
    text = str(count) if count <= _MOST else f"{_MOST}+"
    dot = max(1, size // 16)  # whole pixels: what is blurred can't be read
    wide = (len(text) * (_WIDE + 1) - 1 + 4) * dot
    high = (_HIGH + 2) * dot
    badge = QRectF(size - wide, 0, wide, high)
    _cut(painter, badge, dot)
    painter.setBrush(QColor(_GROUND))
    painter.drawRoundedRect(badge, high / 2.6, high / 2.6)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    for place, character in enumerate(text):
        left = badge.left() + (2 + place * (_WIDE + 1)) * dot
        _draw_digit(painter, _DIGITS[character], left, dot)


def _cut(painter: QPainter, badge: QRectF, gap: float) -> None:
    """Leave a gap around the badge, whatever lies under it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setBrush(Qt.GlobalColor.black)
    around = badge.adjusted(-gap, -gap, gap, gap)
    painter.drawRoundedRect(around, around.height() / 2.6, around.height() / 2.6)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def _draw_digit(painter: QPainter, rows: str, left: float, dot: int) -> None:
    for y, row in enumerate(rows.split()):
        for x, mark in enumerate(row):
            if mark == "#":
                spot = QRectF(left + x * dot, (y + 1) * dot, dot, dot)
                painter.fillRect(spot, QColor(_INK))
