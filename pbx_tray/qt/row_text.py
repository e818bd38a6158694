"""How a row of a list is painted: its ground as the style has it, and texts that know their end."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionFocusRect, QStyleOptionViewItem


def draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
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


class RowText:
    """Writes into a row. `ink` is the colour of its text, `quiet` the secondary one."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter = painter
        self._option = option
        self.selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self.ink = self._text_colour()
        self.quiet = self.ink if self.selected else _between(option.palette, self.ink)
        # Each text reads in its own direction; where it stands follows the interface's.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    def write_parts(self, line: QRect, said: str, ink: QColor, details: Sequence[str]) -> None:
        """Write what is said first, and in the secondary colour the details, parted by dots."""
        font = self._option.font
        used = self.write(line, said, font, ink)
        for part in (part for detail in details for part in ("·", detail)):
            rest = line.adjusted(used + text_width(" ", font), 0, 0, 0)
            used = rest.left() - line.left() + self.write(rest, part, font, self.quiet)

    def write(self, line: QRect, text: str, font: QFont, ink: QColor) -> int:
        """Write `text` at the beginning of `line`, cut to it; answer the width it takes."""
        if line.width() <= 0:
            return 0
        metrics = QFontMetrics(font)
        flags = Qt.TextFlag.TextSingleLine
        elide = Qt.TextElideMode.ElideRight
        cut = metrics.elidedText(text, elide, line.width(), flags.value)
        rtl = self._option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self._painter.setFont(font)
        self._painter.setPen(ink)
        where = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | side
        place = mirrored(self._option, line)
        self._painter.drawText(place, where.value | flags.value, cut)
        return text_width(cut, font)

    def _text_colour(self) -> QColor:
        active = self._option.state & QStyle.StateFlag.State_Active
        group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
        role = QPalette.ColorRole.HighlightedText if self.selected else QPalette.ColorRole.Text
        return self._option.palette.color(group, role)


def mirrored(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """Answer where `rect` is in an interface that reads from right to left."""
    return QStyle.visualRect(option.direction, option.rect, rect)


def text_width(text: str, font: QFont) -> int:
    """Answer how many whole pixels `text` needs, so that none of it is cut."""
    return ceil(QFontMetricsF(font).horizontalAdvance(text))


def with_figures(font: QFont) -> QFont:
    """Answer `font` with figures of one width, for numbers that stand under each other."""
    figures = QFont(font)
    figures.setFeature(QFont.Tag("tnum"), 1)
    return figures


def _between(palette: QPalette, ink: QColor) -> QColor:
    """Answer the secondary colour: two thirds text, one third ground; above 4.5 : 1."""
    ground = palette.color(QPalette.ColorRole.Base)
    return QColor(
        (2 * ink.red() + ground.red()) // 3,
        (2 * ink.green() + ground.green()) // 3,
        (2 * ink.blue() + ground.blue()) // 3,
    )
