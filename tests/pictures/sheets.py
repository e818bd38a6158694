"""Lays all pictures of one scene out on one sheet, to be looked at together."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

_GAP = 12


def write_sheets(folder: Path) -> int:
    """Write a sheet for each scene into `folder`; answer how many there are."""
    files = sorted(folder.glob("*-*-*-*.png"))
    scenes = [(name, list(of)) for name, of in groupby(files, key=_scene)]
    for name, of in scenes:
        _sheet([QImage(str(file)) for file in of]).save(str(folder / f"sheet-{name}.png"))
    return len(scenes)


def _scene(file: Path) -> str:
    return file.stem.rsplit("-", 3)[0]


def _sheet(pictures: list[QImage]) -> QImage:
    """Lay them out in a row for each height."""
    for picture in pictures:
        picture.setDevicePixelRatio(1)
    by_height = sorted(pictures, key=QImage.height)
    rows = [list(row) for _, row in groupby(by_height, key=QImage.height)]
    width = max(sum(p.width() + _GAP for p in row) for row in rows) + _GAP
    height = sum(row[0].height() + _GAP for row in rows) + _GAP
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    top = _GAP
    for row in rows:
        left = _GAP
        for picture in row:
            painter.drawImage(left, top, picture)
            left += picture.width() + _GAP
        top += row[0].height() + _GAP
    painter.end()
    return sheet
