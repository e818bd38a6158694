"""Clocks for a feed: time that flies, and sleep that nobody has to wait for."""

from __future__ import annotations

from pbx_tray import clocks
from pbx_tray.core.wants import Moment


class Clocks:
    """The computer's clocks, which can be made to go faster, to skip, and to have slept.

    One thread sets them, any thread reads them.
    """

    def __init__(self) -> None:
        # When they were set, by how much they were ahead then, how fast they go, and sleep.
        self._set = clocks.now().elapsed, 0.0, 1.0, 0.0

    def go(self, speed: float) -> None:
        """Go that many times as fast as time does, from now on."""
        now = clocks.now().elapsed
        self._set = now, self._ahead(now), speed, self._set[3]

    def skip(self, seconds: float) -> None:
        """Have that time pass at once."""
        since, ahead, speed, slept = self._set
        self._set = since, ahead + seconds, speed, slept

    def sleep(self, seconds: float) -> None:
        """Have slept for that long."""
        since, ahead, speed, slept = self._set
        self._set = since, ahead, speed, slept + seconds

    def __call__(self) -> Moment:
        now, slept = clocks.now(), self._set[3]
        ahead = self._ahead(now.elapsed)
        return Moment(now.wall + ahead + slept, now.steady + ahead, now.elapsed + ahead + slept)

    def _ahead(self, now: float) -> float:
        since, ahead, speed, _slept = self._set
        return ahead + (now - since) * (speed - 1)
