"""What the computer tells that gives hope, or doubt, about the line to the PBX."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from pbx_tray.clocks import now
from pbx_tray.core.wants import Moment
from pbx_tray.desktop.clock_watch import ClockWatch
from pbx_tray.desktop.logind import Logind, logind
from pbx_tray.desktop.network import Network


class MachineWatch(QObject):
    """Listens to the computer from `start` until `close`; where nobody tells, to its `clocks`.

    Signals:
        moved(): it woke up, or has another network: what was connected may lead nowhere.
        sleeps(): it goes to sleep.
        ends(): it goes down, or the session ends: now is the time to keep what is to be kept.
        unlocked(): somebody is back at the desk.
    """

    moved = Signal()
    sleeps = Signal()
    ends = Signal()
    unlocked = Signal()

    def __init__(
        self, parent: QObject | None = None, *, clocks: Callable[[], Moment] = now
    ) -> None:
        super().__init__(parent)
        self._clocks = clocks
        self._logind: Logind | None = None
        self._clock: ClockWatch | None = None

    def start(self) -> None:
        """Listen from now on."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self.ends)
        self._logind = logind()
        if self._logind is not None:
            self._listen_to(self._logind)
        else:
            self._clock = ClockWatch(self._clocks, self)
            self._clock.woke.connect(self.moved)
        # Qt asks on the same bus, and would wait for ever for one that answers nothing.
        if self._logind is not None or sys.platform != "linux":
            self._network = Network(self)
            self._network.changed.connect(self.moved)

    def close(self) -> None:
        """Listen no more."""
        for part in (self._logind, self._clock):
            if part is not None:
                part.close()

    def _listen_to(self, manager: Logind) -> None:
        manager.setParent(self)
        manager.woke.connect(self.moved)
        manager.sleeps.connect(self.sleeps)
        manager.ends.connect(self.ends)
        manager.unlocked.connect(self.unlocked)
