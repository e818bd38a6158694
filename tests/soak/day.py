"""A whole day in half an hour: quiet hours, calls, troubles and sleeps, in twenty parts.

The app reads clocks of ours. In quiet hours they go so fast that a poll which the PBX holds for a
quarter of a second was held for 45 s; between two troubles they skip some seconds; and they tell
of sleep. Whatever else is real.
"""

from __future__ import annotations

import math
import os
import signal
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from statistics import linear_regression

from PySide6.QtCore import QTimer

from tests.feed.clocks import Clocks
from tests.soak.gauges import resident
from tests.soak.processes import Pbx, SoakError
from tests.soak.scenes import ME
from tests.soak.soak import Soak, run_for, run_until, say

DAY_S = 86_400.0
PARTS = 20
IDLE_POLLS = 1920  # a poll is held for 45 s
HELD_S = 0.25  # how long the PBX holds a poll
POLL_S = 45.0  # how long that is to the app

_SLEEPS_S = (60.0, 28_800.0)
_SAMPLE_MS = 10_000
_WARM_AFTER = 3  # parts
# By then each kind of trouble has been met, and what has a bound is full. What leaks with each
# call, poll or trouble does so just as much in the two thirds that follow.
_SETTLED_AFTER = 7  # parts
_SKIP_S = 9.0  # a ring is news for 20 s, of which an answer may take 10
_SKIP_EVERY_MS = 200
_AWAKE_WITHIN_S = 5.0
_PATIENCE_S = 150.0
_LIVE_AT_MOST_S = 90.0


@dataclass
class DayFound:
    """What a day adds to what a soak finds.

    `samples` are readings of the resident memory in bytes since it has settled, each with its
    second; `requests` are those of the quiet hours alone; `parts` of twenty were lived through, in
    `seconds`; `live_for` is how long the window said that it was connected to a PBX that had
    frozen.
    """

    parts: int
    samples: list[tuple[float, float]] = field(default_factory=list)
    idle_polls: int = 0
    fences: int = 0
    requests: int = 0
    sleeps: int = 0
    seconds: float = 0.0
    live_for: float = 0.0

    @property
    def share(self) -> float:
        """How much of a day this was."""
        return self.parts / PARTS

    @property
    def slope(self) -> float:
        """The bytes that the memory grew by in a day, by least squares."""
        return linear_regression(*zip(*self.samples, strict=True)).slope * self.seconds / self.share


class Day(Soak):
    """Lives through some twentieths of a day; the first of them are the warming-up."""

    pace = "day"

    def __init__(self, folder: Path, pbx: Pbx, parts: int, seed: int) -> None:
        self._pid = pbx.pid
        self._clocks = Clocks()
        super().__init__(folder, pbx.url, 0, seed, self._clocks)
        self.found = DayFound(parts)
        self._chance = Random(seed)  # noqa: S311 - not for secrets: the same seed, the same sleeps
        self._began = time.monotonic()
        self._part = 0
        self._sampling = QTimer(self, interval=_SAMPLE_MS)
        self._sampling.timeout.connect(self._sample)
        self._skipping = QTimer(self, interval=_SKIP_EVERY_MS)
        self._skipping.timeout.connect(self._skip)

    def _warm_up(self) -> None:
        self._began, self._cpu = time.monotonic(), time.process_time()
        self._driver.tell("fill")
        for _ in range(min(_WARM_AFTER, self.found.parts - 1)):
            self._live_a_part()
        self.early = self._at_rest()

    def _soak(self) -> None:
        while self._part < self.found.parts:
            if self._part == min(_SETTLED_AFTER, self.found.parts - 1):
                self._sampling.start()
            self._live_a_part()
        self._sampling.stop()
        self.found.seconds = time.monotonic() - self._began
        self.cpu = (time.process_time() - self._cpu) / (DAY_S * self.found.share)

    def _look_at_the_end(self) -> None:
        self._freeze()
        super()._look_at_the_end()

    def _freeze(self) -> None:
        """Have the PBX answer nothing at all, not even that it is gone."""
        said = self._app._window._status
        os.kill(self._pid, signal.SIGSTOP)
        frozen = time.monotonic()
        found_out = run_until(lambda: said.accessibleName().startswith("Not live"), _LIVE_AT_MOST_S)
        os.kill(self._pid, signal.SIGCONT)
        self.found.live_for = time.monotonic() - frozen if found_out else math.inf

    def _live_a_part(self) -> None:
        self._part += 1
        self._be_quiet()
        self._skipping.start()
        self._driver.tell("part", _PATIENCE_S)
        self._skipping.stop()
        self._doze()
        self._driver.tell("calm")
        self._compare()
        say(f"{self._part} of {self.found.parts}: {self._minutes:.1f} min, {self.found.idle_polls}"
            f" idle polls, {resident() / 2**20:.1f} MiB.")  # fmt: skip

    @property
    def _minutes(self) -> float:
        return (time.monotonic() - self._began) / 60

    def _be_quiet(self) -> None:
        """Let nothing happen until so many polls were answered with nothing."""
        if not run_until(lambda: self._record.live, _AWAKE_WITHIN_S):
            raise SoakError("The line did not come back.")
        run_for(1.0)  # whatever was still on its way
        before = after = self._requests()
        self._clocks.go(POLL_S / HELD_S)
        while min(after[k] - before[k] for k in ("poll", "events at once")) < IDLE_POLLS / PARTS:
            run_for(0.5)
            after = self._requests()
        self._clocks.go(1.0)
        self.found.idle_polls += after["poll"] - before["poll"]
        self.found.fences += after["events at once"] - before["events at once"]
        self.found.requests += sum(after.values()) - sum(before.values())

    def _requests(self) -> dict[str, int]:
        kinds: dict[str, int] = self._door.do("requests", user=ME)
        return kinds

    def _doze(self) -> None:
        """Sleep while calls ring, and wake up when they are old."""
        self._driver.tell("doze")
        self._clocks.sleep(self._chance.uniform(*_SLEEPS_S))
        self._driver.tell("wake")
        self.found.sleeps += 1
        run_for(1.0)

    def _skip(self) -> None:
        """After a while without trouble, the app has patience again."""
        if self._record.live:
            self._clocks.skip(_SKIP_S)

    def _sample(self) -> None:
        self.found.samples.append((time.monotonic() - self._began, resident()))
