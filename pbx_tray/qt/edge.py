"""The thin line between a list and what stands under it or beside it."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget


def edge_ink(palette: QPalette) -> QColor:
    """Answer the colour of the line: a trace of the text's."""
    ink = palette.color(QPalette.ColorRole.WindowText)
    ink.setAlphaF(0.15)
    return ink


def draw_upper_edge(painter: QPainter, widget: QWidget) -> None:
    """Draw the line along the top of `widget`."""
    painter.setPen(edge_ink(widget.palette()))
    painter.drawLine(0, 0, widget.width(), 0)


class EdgedBar(QWidget):
    """Has the line along its top."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Draw it."""
        draw_upper_edge(QPainter(self), self)
