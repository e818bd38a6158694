"""The disc with somebody's initials: one hue for one user, the same lightness for all."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import cos, floor, radians, sin
from typing import Final
from unicodedata import east_asian_width
from zlib import crc32

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

HUES = 24
_TALL: Final = 0.36  # of the disc
_WIDE: Final = 0.66
_WIDE_BESIDE_A_LAMP: Final = 0.5


@dataclass(frozen=True, slots=True)
class Initials:
    """The letters for the user with this uuid; with a `lamp` at the disc's corner they mind it."""

    user: str
    letters: str
    lamp: bool = False


def draw_initials(
    painter: QPainter, disc: QRectF, initials: Initials, font: QFont, *, dark: bool
) -> None:
    """Draw somebody's disc."""
    ground, ink = colours(hue_of(initials.user), dark=dark)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(disc)
    said = _first_if_square(initials.letters)
    room = disc.width() * (_WIDE_BESIDE_A_LAMP if initials.lamp else _WIDE)
    painter.setFont(_fitted(said, font, disc.height() * _TALL, room))
    painter.setPen(ink)
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, said)


def _first_if_square(letters: str) -> str:
    """Answer the first alone where it fills a square, as Chinese, Japanese and Korean signs do."""
    return letters[:1] if east_asian_width(letters[:1] or " ") in "WF" else letters


def _fitted(said: str, font: QFont, tall: float, room: float) -> QFont:
    """Answer a font of this height in pixels, or of a lower one where it is too wide."""
    letters = QFont(font)
    letters.setWeight(QFont.Weight.DemiBold)
    letters.setPixelSize(round(tall))
    width = QFontMetricsF(letters).horizontalAdvance(said)
    if width > room:
        letters.setPixelSize(max(1, floor(letters.pixelSize() * room / width)))
    return letters


def hue_of(user: str) -> int:
    """Answer which of the hues is this user's: the same in every run and on every computer."""
    return crc32(user.encode("utf-8", "replace")) % HUES


@lru_cache(maxsize=2 * HUES)
def colours(hue: int, *, dark: bool) -> tuple[QColor, QColor]:
    """Answer the colours of a disc and of the letters on it."""
    degrees = 360 * hue / HUES
    if dark:
        return _oklch(0.42, 0.06, degrees), _oklch(0.94, 0.035, degrees)
    return _oklch(0.91, 0.045, degrees), _oklch(0.40, 0.085, degrees)


def _oklch(lightness: float, chroma: float, degrees: float) -> QColor:
    """Answer a colour by how light it looks (https://bottosson.github.io/posts/oklab/)."""
    a, b = chroma * cos(radians(degrees)), chroma * sin(radians(degrees))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return QColor.fromRgbF(
        _gamma(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
        _gamma(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
        _gamma(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short),
    )


def _gamma(linear: float) -> float:
    clipped = min(max(linear, 0.0), 1.0)
    return 12.92 * clipped if clipped <= 0.0031308 else 1.055 * clipped ** (1 / 2.4) - 0.055
