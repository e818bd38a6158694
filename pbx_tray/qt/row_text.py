"""How a row of a list is painted: its ground as the style has it, and texts that know their end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyleOptionFocusRect, QStyleOptionViewItem

from pbx_tray.core.finding import marks

_LEAST: Final = 32  # pixels: for less, a text is not begun
_NO_WORDS: Final[Mapping[str, Sequence[str]]] = MappingProxyType({})


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

    def write_parts(
        self,
        line: QRect,
        said: str,
        ink: QColor,
        details: Sequence[str],
        words: Mapping[str, Sequence[str]] = _NO_WORDS,
        *,
        whole: bool = False,
    ) -> None:
        """Write what is said first, and in the secondary colour the details, parted by dots.

        `words` are those that are semi-bold in a detail. A detail may be cut, or is `whole` or not
        there at all: half a number is none.
        """
        font = self._option.font
        used = self.write(line, said, font, ink)
        for detail in details:
            dot = line.adjusted(used + text_width(" ", font), 0, 0, 0)
            rest = dot.adjusted(text_width("· ", font), 0, 0, 0)
            needed = text_width(detail, font)
            if rest.width() < (needed if whole else min(needed, _LEAST)):
                return  # three dots alone would tell nothing
            self.write(dot, "·", font, self.quiet)
            used = (
                rest.left()
                - line.left()
                + self.write(rest, detail, font, self.quiet, words.get(detail, ()))
            )

    def write(
        self, line: QRect, text: str, font: QFont, ink: QColor, words: Sequence[str] = ()
    ) -> int:
        """Write `text` at the beginning of `line`, cut to it; answer the width it takes.

        Where any of the folded `words` occurs, it is semi-bold.
        """
        if line.width() <= 0:
            return 0
        if words and (found := marks(text, words)):
            return self._write_marked(line, text, font, ink, found)
        flags = Qt.TextFlag.TextSingleLine
        cut = _cut(text, font, line.width())
        rtl = self._option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self._painter.setFont(font)
        self._painter.setPen(ink)
        where = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | side
        place = mirrored(self._option, line)
        self._painter.drawText(place, where.value | flags.value, cut)
        return text_width(cut, font)

    def _write_marked(
        self, line: QRect, text: str, font: QFont, ink: QColor, found: Sequence[tuple[int, int]]
    ) -> int:
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        cut = _cut(text, strong, line.width())
        layout = QTextLayout(cut, font)
        layout.setTextOption(self._one_line())
        layout.setFormats([_semi_bold(cut, begin, end) for begin, end in found])
        layout.beginLayout()
        written = layout.createLine()
        written.setLineWidth(line.width())
        layout.endLayout()
        place = mirrored(self._option, line)
        top = place.top() + (place.height() - written.height()) / 2
        self._painter.setPen(ink)
        layout.draw(self._painter, QPointF(place.left(), top))
        return ceil(written.naturalTextWidth())

    def _one_line(self) -> QTextOption:
        rtl = self._option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(Qt.AlignmentFlag.AlignAbsolute | side)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        return option

    def _text_colour(self) -> QColor:
        active = self._option.state & QStyle.StateFlag.State_Active
        group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
        role = QPalette.ColorRole.HighlightedText if self.selected else QPalette.ColorRole.Text
        return self._option.palette.color(group, role)


def _cut(text: str, font: QFont, width: int) -> str:
    elide, flags = Qt.TextElideMode.ElideRight, Qt.TextFlag.TextSingleLine
    return QFontMetrics(font).elidedText(text, elide, width, flags.value)


def _semi_bold(text: str, begin: int, end: int) -> QTextLayout.FormatRange:
    """Answer that these characters are semi-bold; Qt counts them as UTF-16 does."""
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.DemiBold)
    bold = QTextLayout.FormatRange()
    bold.start = _units(text[:begin])
    bold.length = _units(text[begin:end])
    bold.format = form
    return bold


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


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
