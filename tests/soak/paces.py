"""How fast things happen at the PBX: a busy day as it is, and a whole day in half an hour."""

from __future__ import annotations

from typing import NamedTuple


class Pace(NamedTuple):
    """Seconds from one thing to the next.

    `scene` is by how much the pauses within a scene are stretched; `elsewhere` the share of calls
    that ring for other people; `lasts` for how long trouble goes on once it has struck.
    """

    call: float
    change: float
    rest: tuple[float, float]
    lasts: float
    scene: float = 1.0
    elsewhere: float = 0.0


BUSY = Pace(call=1.2, change=7.0, rest=(4.0, 12.0), lasts=1.5)
DAY = Pace(call=0.13, change=8.0, rest=(0.3, 0.7), lasts=0.1, scene=0.5, elsewhere=0.75)
