"""What was painted, as numbers that can be compared."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter


def painted(size: QSize, draw: Callable[[QPainter], None], ratio: float = 1) -> QImage:
    """Answer what `draw` paints on nothing."""
    image = QImage(size * ratio, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


def coverage(image: QImage) -> list[int]:
    """Answer how much of each pixel is covered, 0 to 255: the shape without its colours."""
    return _bytes(image.convertToFormat(QImage.Format.Format_Alpha8))


def greys(image: QImage) -> list[int]:
    """Answer how light each pixel is on white: what remains without colour."""
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return _bytes(ground.convertToFormat(QImage.Format.Format_Grayscale8))


def differing(one: list[int], other: list[int], by: int = 100) -> int:
    """Answer how many pixels differ clearly."""
    return sum(abs(a - b) >= by for a, b in zip(one, other, strict=True))


def colourful(image: QImage) -> int:
    """Answer how many pixels are far from grey."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(_spread(pixel) > 60 for pixel in pixels)


def contrast(one: QColor, other: QColor) -> float:
    """Answer the contrast of two colours (https://www.w3.org/TR/WCAG21/#contrast-ratio)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(of: QColor) -> float:
    red, green, blue = (_linear(part) for part in (of.redF(), of.greenF(), of.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _spread(of: QColor) -> int:
    parts = (of.red(), of.green(), of.blue())
    return (max(parts) - min(parts)) * of.alpha() // 255


def _bytes(image: QImage) -> list[int]:
    """Answer the bytes of the pixels, without those that fill up each line."""
    line, every = image.bytesPerLine(), bytes(image.constBits())
    return [b for y in range(image.height()) for b in every[y * line : y * line + image.width()]]
