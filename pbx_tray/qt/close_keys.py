"""The keys that close a window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence


def close_keys() -> list[QKeySequence]:
    """Answer them all, first the one that people know: Qt may have Ctrl+F4 before it."""
    known = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_W)
    others = QKeySequence.keyBindings(QKeySequence.StandardKey.Close)
    return [known, *(key for key in others if key != known)]
