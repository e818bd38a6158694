"""How long the event loop of this thread is kept from its next turn, and by what."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer


class Beat(NamedTuple):
    """One turn of the event loop, in milliseconds.

    `late` is how much later it came than was asked for: what a person waits. `ours` is that
    without the time for which the system let other programs run, and `busy` the processor time
    that this thread took.
    """

    late: float
    ours: float
    busy: float


class Pulse(QObject):
    """Asks for a turn each millisecond, and notes how each one came, while it is on."""

    def __init__(self) -> None:
        super().__init__()
        self.beats: list[Beat] = []
        self.on = False
        self._shares = _open_shares()
        self._last = self._read()
        timer = QTimer(self, interval=1)
        timer.timeout.connect(self._beat)
        timer.start()

    def _beat(self) -> None:
        now = self._read()
        gap, busy, others = (1000 * (b - a) for a, b in zip(self._last, now, strict=True))
        self._last = now
        if self.on:
            self.beats.append(Beat(gap - 1, gap - 1 - others, busy))

    def _read(self) -> tuple[float, float, float]:
        """Answer the time, that of this thread, and for how long others ran while it was ready."""
        waited = 0.0
        if self._shares is not None:
            waited = int(os.pread(self._shares, 100, 0).split()[1]) / 1e9
        return time.perf_counter(), time.thread_time(), waited


def _open_shares() -> int | None:
    """Answer the file in which Linux counts this thread's shares of the processor."""
    shares = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
    return os.open(shares, os.O_RDONLY) if shares.exists() else None
