"""A line with a sign before it: a phone and how it stands, or a call and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from math import ceil
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QVBoxLayout, QWidget

from pbx_tray.core.logged import Outcome
from pbx_tray.core.presence import Presence
from pbx_tray.qt import call_signs, lamps, shapes
from pbx_tray.qt.cut_text import with_whole_items
from pbx_tray.qt.link_words import not_live
from pbx_tray.qt.spoken import spoken

SIGN: Final = 14
GAP: Final = 8


@dataclass(frozen=True, slots=True)
class Line:
    """What stands in a line: `text` at its beginning, `end` at its end; `stale`: hollow and grey.

    A number that tells nothing of how it stands has no `sign` but a handset's; what `warns` has a
    warning's.
    """

    sign: Presence | Outcome | None
    text: str
    end: str = ""
    stale: bool = False
    warns: bool = False

    @property
    def words(self) -> str:
        """All of it in one line, and that it is stale where a lamp shows it."""
        mark = not_live(stale=self.stale and isinstance(self.sign, Presence))
        return ", ".join(part for part in (self.text, self.end, *mark) if part)

    @property
    def tooltip(self) -> str:
        """All of it, as HTML in which nothing is markup."""
        return f"<qt>{escape(self.words)}</qt>"


class SignLine(QLabel):
    """Paints a line, its texts cut only where there is no room; the tooltip has them whole."""

    def __init__(self, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.setTextFormat(Qt.TextFormat.PlainText)
        spoken(self, self._say)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer a line of text with air around it; its width is what there is."""
        return QSize(0, max(SIGN, self.fontMetrics().height()) + 6)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the same."""
        return self.sizeHint()

    def _say(self) -> None:
        self.setText(self._line.words)
        self.setToolTip(self._line.tooltip)
        self.setAccessibleDescription(self._line.words)  # else it is the tooltip, as HTML

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Draw the sign, the text and what stands at the end."""
        draw_line(QPainter(self), self, self.rect(), self._line)


def draw_line(painter: QPainter, widget: QWidget, room: QRect, line: Line) -> None:
    """Draw a line into `room` of a widget, from the side where people begin to read."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    _Drawing(painter, widget, room).draw(line)


class _Drawing:
    """One line being drawn."""

    def __init__(self, painter: QPainter, widget: QWidget, room: QRect) -> None:
        self._painter = painter
        self._widget = widget
        self._room = room
        self._dark = lamps.is_dark(widget.palette())

    def draw(self, line: Line) -> None:
        self._sign(line)
        room = self._room.adjusted(SIGN + GAP, 0, 0, 0)
        metrics = QFontMetricsF(self._widget.font())
        text, end = (ceil(metrics.horizontalAdvance(part)) for part in (line.text, line.end))
        width = min(end, max(room.width() // 2, room.width() - text - GAP))
        palette = self._widget.palette()
        at_end = room.adjusted(room.width() - width, 0, 0, 0)
        self._write(at_end, line.end, lamps.secondary(palette), Qt.AlignmentFlag.AlignRight)
        before = room.adjusted(0, 0, -(width + GAP if width else 0), 0)
        ink = palette.color(QPalette.ColorRole.WindowText)
        self._write(before, line.text, ink, Qt.AlignmentFlag.AlignLeft)

    def _sign(self, line: Line) -> None:
        top = self._room.top() + (self._room.height() - SIGN) // 2
        place = QRectF(self._mirrored(QRect(self._room.left(), top, SIGN, SIGN)))
        if isinstance(line.sign, Presence) and not line.warns:
            presence = line.sign
            lamps.draw_lamp(self._painter, place, presence, dark=self._dark, stale=line.stale)
            return
        shape, grid = shapes.handset(), shapes.HANDSET_GRID
        colour = lamps.colour(Presence.UNAVAILABLE, dark=self._dark)
        if line.warns:
            shape, grid = shapes.warning(), shapes.LAMP_GRID
            colour = lamps.colour(Presence.RINGING, dark=self._dark)
        elif isinstance(line.sign, Outcome):
            shape, grid = call_signs.sign(line.sign), shapes.LAMP_GRID
            colour = call_signs.colour(line.sign, dark=self._dark)
        lamps.draw_shape(self._painter, place, shape, colour, grid)

    def _write(self, room: QRect, text: str, ink: QColor, side: Qt.AlignmentFlag) -> None:
        widget = self._widget
        cut = with_whole_items(text, room.width(), widget.fontMetrics())
        where = QStyle.visualAlignment(widget.layoutDirection(), side)
        flags = where | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self._painter.setPen(ink)
        place, single = self._mirrored(room), Qt.TextFlag.TextSingleLine.value
        self._painter.drawText(place, flags.value | single, cut)

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self._widget.layoutDirection(), self._widget.rect(), rect)


class SignLines(QWidget):
    """Some lines under a heading; not there at all while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel()
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        font = self._heading.font()
        font.setWeight(font.Weight.DemiBold)
        self._heading.setFont(font)
        self._shown: tuple[Line, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)
        self.hide()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._shown or ()

    def show_lines(self, heading: str, lines: tuple[Line, ...]) -> None:
        """Show these lines under `heading`; nothing at all where there are none."""
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self.setAccessibleName(heading)
        self.setVisible(bool(lines))
        if lines == self._shown:
            return
        self._shown = lines
        for shown in self.findChildren(SignLine):
            self._column.removeWidget(shown)
            shown.hide()
            shown.deleteLater()
        for line in lines:
            self._column.addWidget(SignLine(line))
