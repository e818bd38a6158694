"""A button that looks like a link."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QStyle, QWidget

from pbx_tray.qt.lamps import is_dark

CALM: Final = "#1A5FB4"
"""The colour of links on light ground."""

_QTS_OWN: Final = QColor(0, 0, 255)  # where the desktop chose none


class LinkButton(QPushButton):
    """Has the colour of links and begins at its very edge, to stand in line with what is above."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text, autoDefault=False, flat=True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the width of the text, and the height of a button."""
        shown = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, self.text())
        return QSize(shown.width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Draw the text."""
        painter = QPainter(self)
        painter.setPen(link_colour(self.palette()))
        write_from_edge(painter, self, self.text())


def link_colour(palette: QPalette) -> QColor:
    """Answer the desktop's colour of links, a calmer one in place of Qt's; grey while disabled."""
    if palette.currentColorGroup() == QPalette.ColorGroup.Disabled:
        return palette.color(QPalette.ColorRole.ButtonText)
    link = palette.color(QPalette.ColorRole.Link)
    return QColor(CALM) if link == _QTS_OWN and not is_dark(palette) else link


def write_from_edge(painter: QPainter, widget: QWidget, text: str, indent: int = 0) -> None:
    """Write `text` so far from the edge where people begin to read; underlined with the focus."""
    font = widget.font()
    font.setUnderline(widget.hasFocus())
    painter.setFont(font)
    direction = widget.layoutDirection()
    room = widget.rect().adjusted(indent, 0, 0, 0)
    side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    underlined = widget.style().styleHint(QStyle.StyleHint.SH_UnderlineShortcut, None, widget)
    letter = Qt.TextFlag.TextShowMnemonic if underlined else Qt.TextFlag.TextHideMnemonic
    shown_in = QStyle.visualRect(direction, widget.rect(), room)
    painter.drawText(shown_in, flags.value | letter.value, text)
