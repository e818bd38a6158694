"""The built-in PBX, for whoever wants to see the app: an office, and a day that goes on in it."""

from __future__ import annotations

import time

from pbx_tray.core.account import Account, parse_address
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.office_day import OfficeDay
from pbx_tray.simulator.server import Simulator
from pbx_tray.simulator.timeline import Timeline

USER, PASSWORD = "sanne", "demo"


class Demo:
    """A PBX in this process, on the loopback."""

    def __init__(self, seed: int) -> None:
        exchange = Exchange(seed=seed, started=int(time.time()))
        self._simulator = Simulator(exchange)
        self._timeline = Timeline()
        self._day = OfficeDay(self._timeline, exchange, seed=seed, desk=USER)

    def start(self) -> Account:
        """Open the office; answer who sits at the desk."""
        self._simulator.start()
        self._day.begin()
        self._simulator.play(self._timeline)
        return Account(parse_address(self._simulator.url), user=USER, me=USER)

    def stop(self) -> None:
        """Close the office."""
        self._simulator.stop()
