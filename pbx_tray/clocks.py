"""The three clocks, read at once."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Lock

from pbx_tray.core.wants import Moment

_APART = 1.0  # seconds that the wall clock gains at once if the machine slept; a tick is less


class OfTwo:
    """Reads three clocks where there are but two: none that goes on while the machine sleeps.

    What the wall clock gains on the steady one from one reading to the next counts as sleep. So
    does a wall clock that is set forward, which costs one small request; one that is set back
    changes nothing. Any thread may read.
    """

    def __init__(
        self,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._wall, self._steady = wall, steady
        self._lock = Lock()
        self._slept = 0.0
        self._last = wall(), steady()

    def __call__(self) -> Moment:
        """Answer what the clocks say now."""
        with self._lock:
            wall, steady = self._wall(), self._steady()
            gained = (wall - self._last[0]) - (steady - self._last[1])
            self._last = wall, steady
            self._slept += gained if gained > _APART else 0.0
            return Moment(wall, steady, steady + self._slept)


def _of_three() -> Moment:
    return Moment(time.time(), time.monotonic(), time.clock_gettime(time.CLOCK_BOOTTIME))


now: Callable[[], Moment] = _of_three if hasattr(time, "CLOCK_BOOTTIME") else OfTwo()
"""Answer what the clocks say now; Linux alone has one that goes on while the machine sleeps."""
