"""The three clocks, read at once."""

from __future__ import annotations

import time

from pbx_tray.core.wants import Moment


def now() -> Moment:
    """Answer what the clocks say now."""
    return Moment(time.time(), time.monotonic(), _elapsed())


def _elapsed() -> float:
    """Answer a clock that goes on while the machine sleeps.

    Linux has one. Elsewhere the wall clock stands in for it: when it is set, that looks like sleep
    and costs one small request.
    """
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.time() if boot is None else time.clock_gettime(boot)
