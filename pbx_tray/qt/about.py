"""Opens the window about the app. What it shows is read when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pbx_tray.core.parts import Part
from pbx_tray.qt.errand import Errand
from pbx_tray.qt.in_front import bring

if TYPE_CHECKING:
    from pbx_tray.qt.about_window import AboutWindow


class About(QObject):
    """`read` answers what the app is made of; it is called in a thread of its own."""

    def __init__(self, read: Callable[[], Sequence[Part]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errand = Errand(read, parent=self)
        self._window: AboutWindow | None = None

    def show(self) -> None:
        """Show the window, in front of the others (a slot)."""
        if self._window is None:
            self._window = self._made()
        bring(self._window)

    def close(self) -> None:
        """Close it, and wait for what is being read."""
        self._errand.stop()
        if self._window is not None:
            self._window.close()

    def _made(self) -> AboutWindow:
        from pbx_tray.qt.about_window import (  # noqa: PLC0415 - not before the first paint
            AboutWindow,
        )

        window = AboutWindow()
        self._errand.answered.connect(window.show_parts)
        self._errand.failed.connect(window.show_trouble)
        self._errand.start()
        return window
