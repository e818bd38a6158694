"""A window with the keyboard: whatever a test types has to arrive there, letter for letter."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.desktop.session import DesktopSession

_PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication(sys.argv)
field = QLineEdit()
field.setWindowTitle("A typewriter")
field.textEdited.connect(lambda text: print(text, flush=True))
field.resize(300, 60)
field.show()
app.exec()
"""


class Typewriter:
    """Another program's text field, which has the keyboard from the beginning."""

    def __init__(self, desktop: DesktopSession) -> None:
        self._desktop = desktop
        self._typed = ""
        self._program = desktop.start(sys.executable, "-c", _PROGRAM)
        window = desktop.wait_for_window("A typewriter")
        desktop.xdotool("mousemove", "--window", window, 20, 20, "click", 1)
        self.type("a")
        self._window = active_window(desktop)

    def type(self, letters: str) -> None:
        """Type, and wait until all of it has arrived."""
        self._desktop.xdotool("type", letters)
        self._typed += letters
        self._program.wait_for_output(f"{self._typed}\n")

    @property
    def has_keyboard(self) -> bool:
        """Whether no other window is the active one."""
        return active_window(self._desktop) == self._window


def active_window(desktop: DesktopSession) -> int:
    """Answer the window that has the keyboard; 0 while it goes from one to another."""
    return int(desktop._finished("xdotool", "getactivewindow").stdout or 0)
