"""How a window that somebody asks for comes before their eyes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def bring(window: QWidget) -> None:
    """Show it in front of the others, also one that was minimized, and give it the keyboard."""
    window.showNormal() if window.isMinimized() else window.show()
    window.raise_()
    window.activateWindow()
