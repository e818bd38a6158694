"""Word that the machine has slept, by the clocks: for systems where nothing else tells of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from pbx_tray.core.wants import SLEPT, Moment

_EVERY_MS = 1200


class ClockWatch(QObject):
    """Looks at the clocks now and then: one goes on while the machine sleeps.

    Signals:
        woke(): they have parted: the machine has slept, and is awake now.
    """

    woke = Signal()

    def __init__(self, clocks: Callable[[], Moment], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clocks = clocks
        self._seen = clocks()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _look(self) -> None:
        before, self._seen = self._seen, self._clocks()
        if self._seen.slept_since(before) > SLEPT:
            self.woke.emit()
