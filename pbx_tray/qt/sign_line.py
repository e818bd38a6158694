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

_SIGN: Final = 14
_GAP: Final = 8


@dataclass(frozen=True, slots=True)
class Line:
    """What stands in a line: `text` at its beginning, `end` at its end; `stale`: hollow and grey.

    A number that tells nothing of how it stands has no `sign` but a handset's.
    """

    sign: Presence | Outcome | None
    text: str
    end: str = ""
    stale: bool = False

    @property
    def words(self) -> str:
        """All of it in one line."""
        return ", ".join(part for part in (self.text, self.end) if part)


class SignLine(QLabel):
    """Paints a line, its texts cut only where there is no room; the tooltip has them whole."""

    def __init__(self, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(line.words, parent)
        self._line = line
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setToolTip(f"<qt>{escape(line.words)}</qt>")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer a line of text with air around it; its width is what there is."""
        return QSize(0, max(_SIGN, self.fontMetrics().height()) + 6)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Draw the sign, the text and what stands at the end."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._draw_sign(painter)
        room = self.rect().adjusted(_SIGN + _GAP, 0, 0, 0)
        metrics = QFontMetricsF(self.font())
        text, end = (ceil(metrics.horizontalAdvance(t)) for t in (self._line.text, self._line.end))
        width = min(end, max(room.width() // 2, room.width() - text - _GAP))
        at_end = room.adjusted(room.width() - width, 0, 0, 0)
        quiet = lamps.secondary(self.palette())
        self._write(painter, at_end, self._line.end, quiet, Qt.AlignmentFlag.AlignRight)
        before = room.adjusted(0, 0, -(width + _GAP if width else 0), 0)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        self._write(painter, before, self._line.text, ink, Qt.AlignmentFlag.AlignLeft)

    def _draw_sign(self, painter: QPainter) -> None:
        sign, dark = self._line.sign, lamps.is_dark(self.palette())
        top = (self.height() - _SIGN) // 2
        place = QRectF(self._mirrored(QRect(0, top, _SIGN, _SIGN)))
        match sign:
            case Presence():
                lamps.draw_lamp(painter, place, sign, dark=dark, stale=self._line.stale)
            case Outcome():
                ink = call_signs.colour(sign, dark=dark)
                lamps.draw_shape(painter, place, call_signs.sign(sign), ink)
            case None:
                ink = lamps.colour(Presence.UNAVAILABLE, dark=dark)
                lamps.draw_shape(painter, place, shapes.handset(), ink, shapes.HANDSET_GRID)

    def _write(
        self, painter: QPainter, room: QRect, text: str, ink: QColor, side: Qt.AlignmentFlag
    ) -> None:
        elide = Qt.TextElideMode.ElideRight
        cut = self.fontMetrics().elidedText(text, elide, room.width())
        where = QStyle.visualAlignment(self.layoutDirection(), side) | Qt.AlignmentFlag.AlignVCenter
        flags = where | Qt.AlignmentFlag.AlignAbsolute
        painter.setPen(ink)
        painter.drawText(self._mirrored(room), flags.value | Qt.TextFlag.TextSingleLine.value, cut)

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)


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
