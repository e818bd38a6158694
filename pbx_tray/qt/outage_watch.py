"""Watches the line for an outage that is worth a notification."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal

from pbx_tray.core.link import Link
from pbx_tray.core.outage import Outage
from pbx_tray.core.wants import Moment


class OutageWatch(QObject):
    """Looks at the line when it changes, and again when something may be due.

    `now` reads the clocks.

    Signals:
        lost(Retrying | Stopped): the line has been down for long enough to tell.
        back(): the line of which that was told is up again.
    """

    lost = Signal(object)
    back = Signal()

    def __init__(self, now: Callable[[], Moment], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._outage = Outage()
        self._link: Link | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._look)

    def take(self, link: Link) -> None:
        """Take in how the line stands now (a slot)."""
        self._link = link
        self._look()

    def forget(self) -> None:
        """Begin anew: another line is watched."""
        self._again.stop()
        self._outage, self._link = Outage(), None

    def _look(self) -> None:
        if self._link is None:
            return
        said = self._outage.look(self._link, self._now())
        self._again.stop()
        if said.again is not None:
            self._again.start(ceil(said.again * 1000))
        if said.lost is not None:
            self.lost.emit(said.lost)
        if said.back:
            self.back.emit()
