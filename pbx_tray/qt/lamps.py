"""Lamps: each presence as a colour, a shape and a word; and the tray icon that carries one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap

from pbx_tray.core.language import mark, tr
from pbx_tray.core.presence import Presence
from pbx_tray.qt import shapes
from pbx_tray.qt.tray_count import draw_count

TRAY_SIZES: Final = (16, 22, 24, 32, 48, 64)

_WORDS: Final[dict[Presence, str]] = {
    Presence.AVAILABLE: mark("Available"),
    Presence.RINGING: mark("Ringing"),
    Presence.ON_A_CALL: mark("On a call"),
    Presence.ON_HOLD: mark("On hold"),
    Presence.UNAVAILABLE: mark("Offline"),
    Presence.UNKNOWN: mark("Unknown"),
    Presence.NO_PHONE: mark("No phone"),
}

_GREY: Final = ("#5F6673", "#9AA1AC")

# On light, on dark. Each has at least 4.8 : 1 on white and 6.3 : 1 on #1E1F22: good for text too.
# The status line writes in those of ringing and of grey, on a light window's #EFEFEF: 4.6 : 1.
COLOURS: Final = {
    Presence.AVAILABLE: ("#1B7F3B", "#57C27A"),
    Presence.RINGING: ("#AD5009", "#FBBF4A"),
    Presence.ON_A_CALL: ("#C0261E", "#FF7A70"),
    Presence.ON_HOLD: ("#8A5A00", "#E0B356"),
    Presence.UNAVAILABLE: _GREY,
    Presence.UNKNOWN: ("#5B4B8A", "#B7A6E8"),
    Presence.NO_PHONE: _GREY,
}


def word(presence: Presence) -> str:
    """Answer the word for `presence` in the language of the interface."""
    return tr(_WORDS[presence])


def is_dark(palette: QPalette) -> bool:
    """Answer whether windows in this palette are dark."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def colour(presence: Presence, *, dark: bool, stale: bool = False) -> QColor:
    """Answer the colour of `presence` on a light or a dark ground; grey where it is stale."""
    return QColor((_GREY if stale else COLOURS[presence])[dark])


def secondary(palette: QPalette) -> QColor:
    """Answer the colour of what is said beside: two thirds text, one third ground."""
    ink = palette.color(QPalette.ColorRole.WindowText)
    ground = palette.color(QPalette.ColorRole.Window)
    return QColor(
        (2 * ink.red() + ground.red()) // 3,
        (2 * ink.green() + ground.green()) // 3,
        (2 * ink.blue() + ground.blue()) // 3,
    )


def draw_lamp(
    painter: QPainter, rect: QRectF, presence: Presence, *, dark: bool, stale: bool = False
) -> None:
    """Draw the lamp of `presence` into the square `rect`; stale: hollow and grey."""
    shape = shapes.lamp(presence, hollow=stale)
    draw_shape(painter, rect, shape, colour(presence, dark=dark, stale=stale))


def draw_shape(
    painter: QPainter,
    rect: QRectF,
    shape: QPainterPath,
    fill: QColor,
    grid: float = shapes.LAMP_GRID,
) -> None:
    """Fill `shape`, which lies on a square of `grid` units, into the square `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / grid, rect.height() / grid)
    painter.fillPath(shape, fill)
    painter.restore()


def tray_icon(
    presence: Presence | None, *, link_lost: bool, dark_panel: bool, missed: int = 0
) -> QIcon:
    """Answer the icon for the tray: a handset, and the lamp of my own presence.

    `missed` is the number of missed calls at its upper right, where there are any.
    With the link lost the lamp is stale and a slash goes through the handset. `dark_panel` says
    whether the icon will stand on a dark ground.
    """
    icon = QIcon()
    for size in TRAY_SIZES:
        picture = QPixmap(QSize(size, size))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        _draw_tray(painter, size, presence, link_lost=link_lost, dark_panel=dark_panel)
        draw_count(painter, size, missed)
        painter.end()
        icon.addPixmap(picture)
    return icon


def _draw_tray(
    painter: QPainter, size: int, presence: Presence | None, *, link_lost: bool, dark_panel: bool
) -> None:
    ink = QColor("#F4F5F7" if dark_panel else "#26282C")
    square = QRectF(0, 0, size, size)
    draw_shape(painter, square, shapes.handset(), ink, shapes.HANDSET_GRID)
    if link_lost:
        _slash(painter, size, ink)
    if presence is None:
        return
    # Whole pixels, and more of them the smaller the icon: the lamp is what people look for.
    side = {16: 9, 22: 11, 24: 12}.get(size, round(size * 0.47))
    lamp = QRectF(size - side, size - side, side, side)
    _cut_disc(painter, lamp, gap=max(1.0, size / 22))
    draw_lamp(painter, lamp, presence, dark=dark_panel, stale=link_lost)


def _slash(painter: QPainter, size: int, ink: QColor) -> None:
    """Draw a slash from the upper left to the lower right, parted from the handset by a gap."""
    unit = size / 64
    start, end = QPointF(6 * unit, 6 * unit), QPointF(58 * unit, 58 * unit)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setPen(_round_pen(ink, max(3.4, 15 * unit)))
    painter.drawLine(start, end)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setPen(_round_pen(ink, max(1.4, 5.5 * unit)))
    painter.drawLine(start, end)


def _round_pen(ink: QColor, width: float) -> QPen:
    return QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


def _cut_disc(painter: QPainter, lamp: QRectF, gap: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawEllipse(lamp.adjusted(-gap, -gap, gap, gap))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
