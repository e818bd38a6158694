"""Draw the app's icon for the resources, and wrap it for Windows and macOS.

  python packaging/icons.py     writes resources/icons/pbx-tray-*.png anew

Its Python is that of the virtual environment: the app draws its icon itself.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path
from typing import Final

ICONS: Final = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO: Final = (16, 24, 32, 48, 64, 128, 256)
_ICNS: Final = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic11": 32,  # from here on: what is shown at half the size, on a screen of twice the density
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}


def png_of(size: int) -> Path:
    """Where the picture of this size lies."""
    return ICONS / f"pbx-tray-{size}.png"


def ico() -> bytes:
    """The icon as Windows wants it: a directory of sixteen bytes a picture, and the PNG files."""
    pictures = [png_of(size).read_bytes() for size in _ICO]
    place = 6 + 16 * len(_ICO)
    directory = struct.pack("<HHH", 0, 1, len(_ICO))
    for size, picture in zip(_ICO, pictures, strict=True):
        side = size % 256  # 0 stands for 256
        directory += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return directory + b"".join(pictures)


def icns() -> bytes:
    """The icon as macOS wants it: each PNG file behind its kind and its length."""
    parts = b""
    for kind, size in _ICNS.items():
        picture = png_of(size).read_bytes()
        parts += kind + struct.pack(">I", 8 + len(picture)) + picture
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def main() -> int:
    """Write the pictures anew."""
    from PySide6.QtGui import QGuiApplication, QImage  # noqa: PLC0415 - the bundle's spec has none

    from pbx_tray.qt.app_icon import app_picture  # noqa: PLC0415 - as above

    application = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    for size in SIZES:
        pixels = app_picture(size)
        QImage(pixels, size, size, QImage.Format.Format_RGBA8888).save(str(png_of(size)))
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
