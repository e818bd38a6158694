"""The button that opens a part of a window, and shuts it: an arrow, and what is in there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QToolButton

from pbx_tray.qt.link_button import write_from_edge

_GAP: Final = 6


class Opener(QToolButton):
    """Begins at its very edge, to stand in line with what is above; underlined with the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the size of the arrow and the text, with a button's air above and below."""
        letters = self.fontMetrics()
        width = self._arrow + _GAP + letters.horizontalAdvance(self.text())
        return QSize(width, letters.height() + _GAP)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Draw the arrow, down while it is open, and the text."""
        painter = QPainter(self)
        ink = self.palette().windowText().color()
        painter.setPen(ink)
        write_from_edge(painter, self, self.text(), self._arrow + _GAP)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.translate(0, self.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(self._triangle())

    @property
    def _arrow(self) -> int:
        """The side of the square that the arrow stands in."""
        return self.fontMetrics().height() // 2

    def _triangle(self) -> QPolygonF:
        side, half = float(self._arrow), self._arrow / 2
        if self.isChecked():
            points = ((0.0, -half / 2), (side, -half / 2), (half, half / 2))
        else:
            points = ((0.0, -half), (half, 0.0), (0.0, half))
        return QPolygonF([QPointF(*point) for point in points])
