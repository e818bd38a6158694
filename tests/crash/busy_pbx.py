"""A PBX at which my phone hardly ever rests, and what really became of each call."""

from __future__ import annotations

import random
import threading

from pbx_tray.simulator.exchange import Exchange
from tests.sentinels.pbx import sentinel_pbx

_APART = 0.02  # seconds between two things that happen


class BusyPbx:
    """Calls sanne and her colleagues until it is stopped; `truth` says if hers were answered."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - the same day each time
        self._exchange = Exchange(12, picks_up_after=0.01, retention=100_000)
        self._exchange.finish(self._exchange.ring("jonas", number="+442079460101"))
        self.simulator = sentinel_pbx(self._exchange)
        self.truth: dict[str, bool] = {}
        self._enough = threading.Event()
        self._thread = threading.Thread(target=self._call_and_call)

    @property
    def url(self) -> str:
        return self.simulator.url

    def rest(self) -> None:
        """Let nothing happen any more."""
        self._enough.set()
        self._thread.join()

    def be_busy(self) -> None:
        """Let calls come from now on."""
        self._thread.start()

    def _call_and_call(self) -> None:
        going: list[str] = []
        while not self._enough.wait(_APART):
            if len(going) < 3:
                going.append(self._begin())
            else:
                self._go_on(going)
        while going:  # what became of every call is known in the end
            self._go_on(going)

    def _begin(self) -> str:
        to = self._chance.choice([["sanne"], ["sanne", "jonas"], ["jonas", "zofia"]])
        call = self._exchange.ring(*to, number="+442079460101", name="Harriet")
        if "sanne" in to:
            self.truth[call] = False
        return call

    def _go_on(self, going: list[str]) -> None:
        """Have a call answered, or ended."""
        call = self._chance.choice(going)
        rings = self._exchange.call(call).stage == "ringing"
        if rings and self._chance.random() < 0.6:
            self._exchange.answer(call)
            if call in self.truth:
                self.truth[call] = True
        else:
            going.remove(call)
            self._exchange.finish(call)
