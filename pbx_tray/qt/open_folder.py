"""Shows a folder in the desktop's own way."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(path: str) -> bool:
    """Show the folder; answer whether the desktop has taken it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(path))
