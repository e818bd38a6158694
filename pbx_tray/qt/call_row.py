"""A call behind another one, in a line: who, and how it stands."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QSizePolicy,
    QStyle,
    QStyleOptionFocusRect,
    QWidget,
)

from pbx_tray.core.notices import Face
from pbx_tray.qt.caller_disc import draw_caller
from pbx_tray.qt.lamps import secondary

_PADDING: Final = 12
_DISC: Final = 24
_ROW: Final = 32


class CallRow(QAbstractButton):
    """Shows one call in a line; pressed, it wants to be in front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = Face("")
        self._state = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_call(self, face: Face, state: str) -> None:
        """Show whose call it is and how it stands."""
        self._face, self._state = face, state
        self.setAccessibleName(" ".join(part for part in (face.who, state) if part))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the size of a line."""
        return QSize(0, max(_ROW, self.fontMetrics().height() + 8))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Draw the disc, the name cut to the room there is, and the state at the end."""
        painter = QPainter(self)
        palette = self.palette()
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Midlight))
        disc = QRect(_PADDING + 4 + 8, (self.height() - _DISC) // 2, _DISC, _DISC)
        draw_caller(painter, QRectF(self._mirrored(disc)), self._face.name, self.font(), palette)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        left, right = disc.right() + _PADDING + 8, self.width() - _PADDING
        letters = QFontMetricsF(self.font())
        left_over = right - left - _PADDING - ceil(letters.horizontalAdvance(self._face.who))
        wanted = ceil(letters.horizontalAdvance(self._state))
        width = min(wanted, max((right - left) // 2, left_over))
        end = QRect(right - width, 0, width, self.height())
        name = QRect(left, 0, right - width - _PADDING - left, self.height())
        painter.setPen(secondary(palette))
        self._write(painter, end, self._state, self.font())
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        self._write(painter, name, self._face.who, self.font())
        self._draw_focus(painter)

    def _write(self, painter: QPainter, place: QRect, text: str, font: QFont) -> None:
        painter.setFont(font)
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        where = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | side
        flags = where.value | Qt.TextFlag.TextSingleLine.value
        painter.drawText(self._mirrored(place), flags, cut)

    def _draw_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            frame = QStyleOptionFocusRect()
            frame.initFrom(self)
            frame.rect = self.rect().adjusted(2, 2, -2, -2)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, frame, painter)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)
