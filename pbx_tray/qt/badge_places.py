"""Where the parts of a badge lie in its row: in two lines, or in a compact one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont, QFontMetrics

from pbx_tray.qt.row_text import text_width, with_figures

MARGIN: Final = 12
DISC: Final = 36
LAMP: Final = 14
STAR: Final = 14
ROW: Final = 52
COMPACT_ROW: Final = 32
_COMPACT_DISC: Final = 24
_GAP: Final = 8
_LEAST: Final = 96  # pixels of text beside which a star has room


@dataclass(frozen=True, slots=True)
class Places:
    """Where things lie in a row that reads from left to right; `star` is empty without room."""

    disc: QRect
    lamp: QRect
    name: QRect
    said: QRect
    star: QRect
    extension: QRect


def row_height(metrics: QFontMetrics, *, compact: bool = False) -> int:
    """Answer the height of a row: 52, compact 32, more where the person's font is large."""
    if compact:
        return max(COMPACT_ROW, metrics.lineSpacing() + 2 * 6)
    return max(ROW, 2 * metrics.lineSpacing() + 2 * 8)


def places(row: QRect, font: QFont, name: str, extension: str, *, compact: bool) -> Places:
    """Answer where the parts of a badge lie in this row."""
    return _one_line(row, font, name, extension) if compact else _two_lines(row, font, extension)


def _two_lines(row: QRect, font: QFont, extension: str) -> Places:
    height = QFontMetrics(font).lineSpacing()
    disc = QRect(row.left() + MARGIN, row.top() + (row.height() - DISC) // 2, DISC, DISC)
    lamp = QRect(0, 0, LAMP, LAMP)
    lamp.moveBottomRight(disc.bottomRight() + QPoint(2, 2))
    left = disc.right() + 1 + MARGIN
    top = row.top() + (row.height() - 2 * height) // 2
    line = QRect(left, top, row.right() - MARGIN - left, height)
    name, star, number = _first_line(line, font, extension)
    return Places(disc, lamp, name, line.translated(0, height), star, number)


def _one_line(row: QRect, font: QFont, name: str, extension: str) -> Places:
    top = row.top() + (row.height() - _COMPACT_DISC) // 2
    disc = QRect(row.left() + MARGIN, top, _COMPACT_DISC, _COMPACT_DISC)
    lamp = QRect(disc.right() + 1 + _GAP, row.top() + (row.height() - LAMP) // 2, LAMP, LAMP)
    left = lamp.right() + 1 + _GAP
    line = QRect(left, row.top(), row.right() - MARGIN - left, row.height())
    room, star, number = _first_line(line, font, extension)
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    width = min(text_width(name, strong), room.width() * 3 // 5)
    named = room.adjusted(0, 0, width - room.width(), 0)
    said = room.adjusted(width + _GAP, 0, 0, 0)
    return Places(disc, lamp, named, said, star, number)


def _first_line(line: QRect, font: QFont, extension: str) -> tuple[QRect, QRect, QRect]:
    """Answer where the name is, the star and the extension."""
    width = min(text_width(extension, with_figures(font)), line.width() // 3)
    number = line.adjusted(line.width() - width, 0, 0, 0)
    end = width + (_GAP if width else 0)
    if line.width() < _LEAST:
        return line.adjusted(0, 0, -end, 0), QRect(), number
    top = line.top() + (line.height() - STAR) // 2
    star = QRect(line.right() + 1 - end - STAR, top, STAR, STAR)
    return line.adjusted(0, 0, -end - STAR - _GAP, 0), star, number
