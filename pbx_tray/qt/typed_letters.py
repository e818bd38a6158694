"""Which keys are for the search: those that write, wherever in the window the keyboard is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def is_searched(typed: str) -> bool:
    """Answer whether what was typed can be searched for: a space alone presses buttons."""
    return typed.isprintable() and bool(typed.strip())


def letters_of(event: QKeyEvent) -> str:
    """Answer what a key wrote that is for the search; empty for every other key."""
    typed = event.text()
    return "" if event.modifiers() & _COMMANDS or not is_searched(typed) else typed
