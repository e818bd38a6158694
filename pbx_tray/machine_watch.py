"""What the computer tells that gives hope, or doubt, about the line to the PBX."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

from pbx_tray.desktop.logind import Logind, logind
from pbx_tray.desktop.network import Network


class MachineWatch(QObject):
    """Listens to the computer from `start` until `close`.

    Signals:
        moved(): it woke up, or has a network again: what was connected may lead nowhere.
        unlocked(): somebody is back at the desk.
    """

    moved = Signal()
    unlocked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logind: Logind | None = None

    def start(self) -> None:
        """Listen from now on."""
        self._logind = logind()
        if self._logind is not None:
            self._logind.setParent(self)
            self._logind.woke.connect(self.moved)
            self._logind.unlocked.connect(self.unlocked)
        # Qt asks on the same bus, and would wait for ever for one that answers nothing.
        if self._logind is not None or sys.platform != "linux":
            self._network = Network(self)
            self._network.came_back.connect(self.moved)

    def close(self) -> None:
        """Listen no more."""
        if self._logind is not None:
            self._logind.close()
