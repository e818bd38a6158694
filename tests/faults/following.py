"""A feed that follows the simulator, and what a person would have seen of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

from pbx_tray.core.link import Link, Retrying
from pbx_tray.core.watch import Missed, Rang
from pbx_tray.feed import Feed
from pbx_tray.qt.link_words import notice, status
from pbx_tray.simulator.server import Simulator
from tests.faults.messages import message
from tests.feed.conftest import PATIENCE, Walk
from tests.sentinels.values import NAME, NUMBER

HOST = "pbx.example.org"
HOLD = 2.0
"""Seconds that a poll is held here, 45 in the field."""

ROOM = 10.0
"""How many times longer than promised a busy computer may take before a test fails."""

LASTING = 60.0
"""Seconds after which trouble is no longer passing."""


class Following(Walk):
    """Follows `pbx` as the app does; `recovered` are seconds, each with what was promised."""

    def __init__(self, feed: Feed, pbx: Simulator) -> None:
        self.pbx = pbx
        self.recovered: list[tuple[float, float]] = []
        self._statuses: list[str] = []
        self._pokes = 0
        self._old_calls = frozenset(call.unique_id for call in pbx.exchange.calls())
        super().__init__(feed)

    def is_live(self) -> None:
        """Wait until the line is live and the state is the PBX's own."""
        self.wait_until_it_equals(self.pbx.exchange)

    def has_seen_a_call(self) -> None:
        """Let a colleague's call come and go: by a call a fence can prove the log."""
        self.is_live()
        self.pbx.exchange.finish(self.pbx.exchange.ring("jonas", number=NUMBER, name=NAME))
        self.wait_for_event(self.pbx.exchange.seq)

    def strikes(self, fault: str, times: int = 1) -> None:
        """Have the next `times` requests for events meet a fault, while something happens."""
        pbx = self.pbx
        pbx.faults.add(f"events:{fault}:{times}")
        asked = pbx.requests.count("events")
        self.pokes()
        assert pbx.requests.wait_for("events", asked + 1)
        self.pokes()

    def pokes(self) -> None:
        """Let something happen that only the events tell."""
        self._pokes += 1
        self.pbx.exchange.set_phone_status("jonas", f"Status {self._pokes}", 0)

    def recovers(self, within: float = 2.0) -> float:
        """Wait until the state is exact again; answer, and note, the seconds that it took."""
        began = time.monotonic()
        self.wait_until_it_equals(self.pbx.exchange, within * ROOM)
        seconds = time.monotonic() - began
        self.recovered.append((seconds, within))
        return seconds

    def gets_over(self, fault: str, within: float = 2.0) -> None:
        """Let a fault strike once, recover, and be told of the next call."""
        self.strikes(fault)
        self.recovers(within)
        self.rings_once()

    def rings_once(self, seconds: float = PATIENCE) -> None:
        """Let a call ring at my phone and end: each is told, once, and then all is exact."""
        exchange = self.pbx.exchange
        call = exchange.ring("sanne", number=NUMBER, name=NAME)
        self.wait_for_alert(Rang, call, seconds)
        exchange.finish(call)
        self.wait_for_alert(Missed, call, seconds)
        self.wait_until_it_equals(exchange, seconds)
        assert [type(alert) for alert in self.alerts(call)] == [Rang, Missed]

    # What a person sees

    def shown(self) -> list[str]:
        """Answer the messages that the banner has really shown so far, in turn."""
        return _without_repeats(
            notice(link, HOST, until) for link, until in self._links_and_their_ends()
        )

    def lasting(self) -> list[str]:
        """Answer the messages the banner would have shown, had each trouble lasted."""
        links = [link for link, _ in self._links_and_their_ends()]
        return _without_repeats(notice(link, HOST, link.since + LASTING) for link in links)

    def status(self) -> str:
        """Answer the message of the status line now."""
        self._statuses.append(message(status(self.updates[-1].link, HOST, time.time())))
        return self._statuses[-1]

    def read(self) -> set[str]:
        """Answer every message that was seen, or would have been, had the trouble lasted."""
        return {*self.lasting(), *self.shown(), *self._statuses}

    def is_not_live(self) -> None:
        """Wait until what is shown is said to be of an earlier moment."""
        self.wait_for_link(Retrying)
        assert self.status() == "M12"

    def says(self, number: str, seconds: float = PATIENCE) -> None:
        """Wait until the banner would say this message, if it lasted."""
        self.wait(lambda: self.lasting()[-1:] == [number], seconds)

    def check(self, messages: frozenset[str], passing: frozenset[str]) -> None:
        """Check what holds in every row: nothing told twice or late, no other message."""
        assert self.error is None
        assert not self.pbx.errors
        told: list[Any] = [a for u in self.updates for a in u.alerts if isinstance(a, Rang)]
        calls = [alert.key.split(":")[-1] for alert in told]
        assert len(calls) == len(set(calls)), "a call was told twice"
        assert not self._old_calls & set(calls), "an old call was told"
        assert set(self.shown()) <= messages, f"it said {self.shown()}"
        assert self.read() <= messages | passing, f"it would have said {self.read()}"

    def _links_and_their_ends(self) -> Iterator[tuple[Link, float]]:
        ends = [*self.times[1:], time.time()]
        yield from zip((update.link for update in list(self.updates)), ends, strict=False)


Follow = Callable[..., Following]


def _without_repeats(notices: Iterator[Any]) -> list[str]:
    said: list[str] = []
    for one in notices:
        if one is not None and said[-1:] != [message(one.text)]:
            said.append(message(one.text))
    return said
