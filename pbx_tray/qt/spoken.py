"""Words that a window says now, and says anew when the language changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def spoken(owner: QWidget, say: Callable[[], object]) -> None:
    """Call `say` now, and whenever the language has changed, as long as `owner` is there.

    What is painted needs none of it: look it up when it is painted.
    """
    _Speaker(owner, say)
    say()


class _Speaker(QObject):
    """Qt tells a widget of another language, and that one all that belongs to it."""

    def __init__(self, owner: QWidget, say: Callable[[], object]) -> None:
        super().__init__(owner)
        self._say = say

    def event(self, event: QEvent) -> bool:
        """Say it anew in another language, unless who said it is gone: a tray before its menu."""
        if event.type() is QEvent.Type.LanguageChange:
            speaker = getattr(self._say, "__self__", None)
            if not isinstance(speaker, QObject) or isValid(speaker):
                self._say()
        return super().event(event)
