"""Paints a badge: the disc with initials and lamp, the name, the presence, the extension."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from pbx_tray.core.presence import Badge
from pbx_tray.qt.badge_words import details, presence_words
from pbx_tray.qt.initials import draw_initials
from pbx_tray.qt.lamps import colour, draw_lamp, is_dark
from pbx_tray.qt.row_text import RowText, draw_ground, mirrored, text_width, with_figures

MARGIN: Final = 12
DISC: Final = 36
LAMP: Final = 14
LAMP_GAP: Final = 2
ROW: Final = 52


def row_height(metrics: QFontMetrics) -> int:
    """Answer the height of a row: 52, more where the person's font is large."""
    return max(ROW, 2 * metrics.lineSpacing() + 2 * 8)


class BadgeDelegate(QStyledItemDelegate):
    """Paints the badge that `badge_at` answers for a row.

    Everything that the PBX or a caller wrote is drawn as plain text. While `stale`, all lamps are
    hollow and grey.
    """

    def __init__(self, badge_at: Callable[[int], Badge], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._badge_at = badge_at
        self.stale = False

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        badge = self._badge_at(index.row())
        dark = is_dark(option.palette)
        painter.save()
        draw_ground(painter, option)
        _draw_disc(painter, option, badge, dark=dark, stale=self.stale)
        _Lines(painter, option).draw(badge, dark=dark, stale=self.stale)
        painter.restore()


def _draw_disc(
    painter: QPainter, option: QStyleOptionViewItem, badge: Badge, *, dark: bool, stale: bool
) -> None:
    row = option.rect
    top = row.top() + (row.height() - DISC) // 2
    disc = QRect(row.left() + MARGIN, top, DISC, DISC)
    lamp = QRect(0, 0, LAMP, LAMP)
    lamp.moveBottomRight(disc.bottomRight() + QPoint(2, 2))
    place = QRectF(mirrored(option, disc))
    draw_initials(painter, place, badge.user, badge.initials, option.font, dark=dark)
    # The gap keeps the colour of the list on a selected row too: every lamp stays legible there.
    spot = QRectF(mirrored(option, lamp))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(option.palette.color(QPalette.ColorRole.Base))
    painter.drawEllipse(spot.adjusted(-LAMP_GAP, -LAMP_GAP, LAMP_GAP, LAMP_GAP))
    draw_lamp(painter, spot, badge.presence, dark=dark, stale=stale)


class _Lines:
    """The two lines of text in a row."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._option = option
        self._text = RowText(painter, option)

    def draw(self, badge: Badge, *, dark: bool, stale: bool) -> None:
        """Draw the name and the extension, and under them the presence and what is known."""
        height = self._option.fontMetrics.lineSpacing()
        row = self._option.rect
        top = row.top() + (row.height() - 2 * height) // 2
        left = row.left() + MARGIN + DISC + MARGIN
        first = QRect(left, top, row.right() - MARGIN - left, height)
        self._first(first, badge)
        lamp = colour(badge.presence, dark=dark, stale=stale)
        ink = self._text.ink if self._text.selected else lamp
        second = first.translated(0, height)
        self._text.write_parts(second, presence_words(badge), ink, details(badge))

    def _first(self, line: QRect, badge: Badge) -> None:
        figures = with_figures(self._option.font)
        width = min(text_width(badge.extension, figures), line.width() // 3)
        name = QFont(self._option.font)
        name.setWeight(QFont.Weight.DemiBold)
        end = line.adjusted(line.width() - width, 0, 0, 0)
        self._text.write(end, badge.extension, figures, self._text.quiet)
        gap = MARGIN if width else 0
        self._text.write(line.adjusted(0, 0, -width - gap, 0), badge.name, name, self._text.ink)
