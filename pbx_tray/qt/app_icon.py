"""The app's own icon, drawn: `pbx-tray.svg` in the resources is the same picture for the desktop.

Drawn, because reading an SVG loads a library of Qt's that nothing else here needs.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap, QTransform

from pbx_tray.core.presence import Presence
from pbx_tray.qt import shapes
from pbx_tray.qt.lamps import draw_shape

SIZES: Final = (16, 24, 32, 48, 64, 128)
_GROUND: Final = "#2A4365"


def app_icon() -> QIcon:
    """Answer the icon of the app's windows."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(_picture(size))
    return icon


def app_picture(size: int) -> bytes:
    """Answer the icon's pixels, `size` a side: red, green, blue and opacity, a byte each."""
    image = _picture(size).toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    return bytes(image.constBits())


def _picture(size: int) -> QPixmap:
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 64, size / 64)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_GROUND))
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 15, 15)
    smaller = QTransform().translate(6.7, 6.7).scale(0.76, 0.76)
    painter.fillPath(smaller.map(shapes.handset()), QColor("white"))
    painter.drawEllipse(QRectF(28, 28, 29, 29))
    green = shapes.lamp(Presence.AVAILABLE, hollow=False)
    draw_shape(painter, QRectF(31, 31, 23, 23), green, QColor("#57C27A"))
    painter.end()
    return picture
