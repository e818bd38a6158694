"""Lets scenes happen in their own time: no clock of its own, and nothing that cannot be stopped.

A scene is a generator that acts and then yields how many seconds to wait until it acts again.
"""

import heapq
import threading
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from time import monotonic

from pbx_tray.simulator.exchange import NotThereError

Scene = Iterator[float]


class Timeline:
    """Scenes side by side, in seconds since the start. Not thread-safe: one thread steps it."""

    def __init__(self) -> None:
        self._due: list[tuple[float, int, Scene]] = []
        self._order = count()  # scenes due at one moment act in the order in which they came
        self.now = 0.0

    def add(self, scene: Scene, delay: float = 0.0) -> None:
        """Let a scene begin `delay` seconds from now."""
        heapq.heappush(self._due, (self.now + delay, next(self._order), scene))

    @property
    def next_at(self) -> float | None:
        """When something happens next; None when all scenes have ended."""
        return self._due[0][0] if self._due else None

    def step(self, now: float) -> float | None:
        """Let happen what is due at `now`; give the seconds until the next, None at the end."""
        while self._due and self._due[0][0] <= now:
            self.now, _, scene = heapq.heappop(self._due)
            # The scene is over also where somebody else ended its call, or the PBX restarted.
            with suppress(StopIteration, NotThereError):
                self.add(scene, next(scene))
        return None if self.next_at is None else max(0.0, self.next_at - now)

    def play(self, stopping: threading.Event, pace: float = 1.0) -> None:
        """Step in real time, or `pace` times as fast, until `stopping` or the end."""
        start = monotonic()
        left: float | None = 0.0
        while left is not None and not stopping.wait(left / pace):
            left = self.step((monotonic() - start) * pace)
