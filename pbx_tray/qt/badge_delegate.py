"""Paints a badge: the disc with initials and lamp, the name, the presence, the extension."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionFocusRect,
    QStyleOptionViewItem,
)

from pbx_tray.core.presence import Badge
from pbx_tray.qt.badge_words import details, presence_words
from pbx_tray.qt.initials import draw_initials
from pbx_tray.qt.lamps import colour, draw_lamp, is_dark

MARGIN: Final = 12
DISC: Final = 36
LAMP: Final = 14
LAMP_GAP: Final = 2
ROW: Final = 52

_ELIDE = Qt.TextElideMode.ElideRight


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
        _draw_ground(painter, option)
        _draw_disc(painter, option, badge, dark=dark, stale=self.stale)
        _Lines(painter, option).draw(badge, dark=dark, stale=self.stale)
        painter.restore()


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Let the style paint selection and hover, and the focus where it is."""
    style = option.widget.style()
    style.drawPrimitive(
        QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
    )
    if option.state & QStyle.StateFlag.State_HasFocus:
        frame = QStyleOptionFocusRect()
        frame.rect, frame.state, frame.palette = option.rect, option.state, option.palette
        frame.state |= QStyle.StateFlag.State_KeyboardFocusChange
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_FrameFocusRect, frame, painter, option.widget
        )


def _mirrored(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, rect)


def _draw_disc(
    painter: QPainter, option: QStyleOptionViewItem, badge: Badge, *, dark: bool, stale: bool
) -> None:
    row = option.rect
    top = row.top() + (row.height() - DISC) // 2
    disc = QRect(row.left() + MARGIN, top, DISC, DISC)
    lamp = QRect(0, 0, LAMP, LAMP)
    lamp.moveBottomRight(disc.bottomRight() + QPoint(2, 2))
    place = QRectF(_mirrored(option, disc))
    draw_initials(painter, place, badge.user, badge.initials, option.font, dark=dark)
    # The gap keeps the colour of the list on a selected row too: every lamp stays legible there.
    spot = QRectF(_mirrored(option, lamp))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(option.palette.color(QPalette.ColorRole.Base))
    painter.drawEllipse(spot.adjusted(-LAMP_GAP, -LAMP_GAP, LAMP_GAP, LAMP_GAP))
    draw_lamp(painter, spot, badge.presence, dark=dark, stale=stale)


class _Lines:
    """The two lines of text in a row."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter = painter
        self._option = option
        self._selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ink = self._text_colour()
        self._quiet = self._ink if self._selected else _between(option.palette, self._ink)
        # Each text reads in its own direction; where it stands follows the interface's.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    def draw(self, badge: Badge, *, dark: bool, stale: bool) -> None:
        """Draw the name and the extension, and under them the presence and what is known."""
        height = self._option.fontMetrics.lineSpacing()
        row = self._option.rect
        top = row.top() + (row.height() - 2 * height) // 2
        left = row.left() + MARGIN + DISC + MARGIN
        first = QRect(left, top, row.right() - MARGIN - left, height)
        self._first(first, badge)
        ink = self._ink if self._selected else colour(badge.presence, dark=dark, stale=stale)
        self._second(first.translated(0, height), badge, ink)

    def _first(self, line: QRect, badge: Badge) -> None:
        figures = QFont(self._option.font)
        figures.setFeature(QFont.Tag("tnum"), 1)
        width = min(_width(badge.extension, figures), line.width() // 3)
        name = QFont(self._option.font)
        name.setWeight(QFont.Weight.DemiBold)
        end = line.adjusted(line.width() - width, 0, 0, 0)
        self._write(end, badge.extension, figures, self._quiet)
        gap = MARGIN if width else 0
        self._write(line.adjusted(0, 0, -width - gap, 0), badge.name, name, self._ink)

    def _second(self, line: QRect, badge: Badge, ink: QColor) -> None:
        font = self._option.font
        used = self._write(line, presence_words(badge), font, ink)
        for part in (part for detail in details(badge) for part in ("·", detail)):
            rest = line.adjusted(used + _width(" ", font), 0, 0, 0)
            used = rest.left() - line.left() + self._write(rest, part, font, self._quiet)

    def _write(self, line: QRect, text: str, font: QFont, ink: QColor) -> int:
        """Write `text` at the beginning of `line`, cut to it; answer the width it takes."""
        if line.width() <= 0:
            return 0
        metrics = QFontMetrics(font)
        flags = Qt.TextFlag.TextSingleLine
        cut = metrics.elidedText(text, _ELIDE, line.width(), flags.value)
        rtl = self._option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self._painter.setFont(font)
        self._painter.setPen(ink)
        where = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | side
        self._painter.drawText(_mirrored(self._option, line), where.value | flags.value, cut)
        return _width(cut, font)

    def _text_colour(self) -> QColor:
        active = self._option.state & QStyle.StateFlag.State_Active
        group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
        role = QPalette.ColorRole.HighlightedText if self._selected else QPalette.ColorRole.Text
        return self._option.palette.color(group, role)


def _width(text: str, font: QFont) -> int:
    """Answer how many whole pixels `text` needs, so that none of it is cut."""
    return ceil(QFontMetricsF(font).horizontalAdvance(text))


def _between(palette: QPalette, ink: QColor) -> QColor:
    """Answer the secondary colour: two thirds text, one third ground; above 4.5 : 1."""
    ground = palette.color(QPalette.ColorRole.Base)
    return QColor(
        (2 * ink.red() + ground.red()) // 3,
        (2 * ink.green() + ground.green()) // 3,
        (2 * ink.blue() + ground.blue()) // 3,
    )
