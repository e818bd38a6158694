"""Where the window stands, from one run to the next."""

from __future__ import annotations

from base64 import b64decode, b64encode

from PySide6.QtCore import QByteArray

from pbx_tray.kept_settings import KeptSettings
from pbx_tray.qt.main_window import MainWindow


class KeptPlace:
    """Keeps the place of `window` among the settings."""

    def __init__(self, window: MainWindow, kept: KeptSettings) -> None:
        self._window = window
        self._kept = kept

    def restore(self) -> None:
        """Have the window stand where it stood."""
        self._window.restore_place(QByteArray(b64decode(self._kept.value.place)))

    def keep(self) -> None:
        """Keep where it stands now."""
        place = b64encode(self._window.place().data()).decode("ascii")
        if place != self._kept.value.place:
            self._kept.change(place=place)
