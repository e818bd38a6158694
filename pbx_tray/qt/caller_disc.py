"""The disc that stands for a caller: initials, or a handset where there is no name."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from pbx_tray.core.presence import initials_of
from pbx_tray.qt import shapes
from pbx_tray.qt.initials import Initials, colours, draw_initials, hue_of
from pbx_tray.qt.lamps import draw_shape, is_dark

_DISC: Final = 40


class CallerDisc(QWidget):
    """Shows the disc of whoever calls by this name; "" where nobody knows it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str) -> None:
        """Show the disc that stands for `name`."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the disc's size."""
        return QSize(_DISC, _DISC)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Draw the disc."""
        painter = QPainter(self)
        draw_caller(painter, QRectF(self.rect()), self._name, self.font(), self.palette())


def draw_caller(painter: QPainter, disc: QRectF, name: str, font: QFont, palette: QPalette) -> None:
    """Draw the disc of a caller: the same colour for the same name."""
    dark = is_dark(palette)
    lettered = any(character.isalpha() for character in name)
    initials = Initials(name, initials_of(name) if lettered else "")
    draw_initials(painter, disc, initials, font, dark=dark)
    if not lettered:
        margin = disc.width() * 0.27
        inner = disc.adjusted(margin, margin, -margin, -margin)
        _, ink = colours(hue_of(name), dark=dark)
        draw_shape(painter, inner, shapes.handset(), ink, shapes.HANDSET_GRID)
