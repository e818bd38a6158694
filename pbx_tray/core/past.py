"""What one run of the program leaves to the next, so that no old call is told a second time."""

from __future__ import annotations

from dataclasses import dataclass

from pbx_tray.core.calls import Call
from pbx_tray.core.proof import Mark


@dataclass(frozen=True, slots=True)
class Past:
    """Calls that an earlier run has seen, and the `marks` of the last events that it held."""

    calls: tuple[Call, ...] = ()
    marks: tuple[Mark, ...] = ()


NO_PAST = Past()
