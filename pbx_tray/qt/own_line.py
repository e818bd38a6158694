"""The line that says how my own phones stand, always in view; it leads to where I ring."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QSizePolicy,
    QStyle,
    QStyleOptionFocusRect,
    QWidget,
)

from pbx_tray.qt.edge import draw_upper_edge
from pbx_tray.qt.sign_line import Line, draw_line

_MARGIN = 12


class OwnLine(QAbstractButton):
    """A button that looks like a line; not there while nobody knows who I am."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = Line(None, "")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now, empty where it is not there."""
        return "" if self.isHidden() else self._line.words

    def show_line(self, line: Line | None) -> None:
        """Show this line; None: nothing."""
        self.setVisible(line is not None)
        if line is not None and line != self._line:
            self._line = line
            self.setText(line.words)
            self.setAccessibleName(line.words)
            self.setToolTip(line.tooltip)
            self.setAccessibleDescription(line.words)  # else it is the tooltip, as HTML
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer one line of text with air around it."""
        return QSize(280, self.fontMetrics().height() + 12)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Return, too, for a click."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Draw the edge to the list, the line, and the focus."""
        painter = QPainter(self)
        draw_upper_edge(painter, self)
        if self.hasFocus():
            self._draw_focus(painter)
        draw_line(painter, self, self.rect().adjusted(_MARGIN, 1, -_MARGIN, 0), self._line)

    def _draw_focus(self, painter: QPainter) -> None:
        """Draw the ground of the focus as the style has it, and a frame that stands out from it."""
        frame = QStyleOptionFocusRect()
        frame.initFrom(self)
        frame.rect = self.rect().adjusted(2, 2, -2, -2)
        frame.state |= QStyle.StateFlag.State_KeyboardFocusChange
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, frame, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
        painter.drawRect(frame.rect.adjusted(0, 0, -1, -1))
