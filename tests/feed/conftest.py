"""A feed that is walked in a thread, and what it said so far; afterwards nothing of it is left."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import Link, Live
from pbx_tray.core.wants import Update
from pbx_tray.core.watch import Alert
from pbx_tray.feed import Feed
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.feed.exact import exactly
from tests.sentinels.values import PASSWORD

PATIENCE = 30.0
"""Seconds after which something that was to happen is taken not to happen, on a busy computer."""


class Walk:
    """Walks a feed as the app's poller does.

    Attributes:
        updates: what was published so far, and
        times: when, by `time.time`.
        error: what the walk ended with, if that was an exception.
        ended_at: when the walk ended, by `time.monotonic`.

    """

    def __init__(self, feed: Feed) -> None:
        self.feed = feed
        self.updates: list[Update] = []
        self.times: list[float] = []
        self.error: Exception | None = None
        self.ended_at = 0.0
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        try:
            for update in self.feed.updates():
                with self._changed:
                    self.times.append(time.time())
                    self.updates.append(update)
                    self._changed.notify_all()
        except Exception as error:  # noqa: BLE001 - the test says whether it may be
            self.error = error
        self.ended_at = time.monotonic()

    def wait(self, wanted: Callable[[], Any], seconds: float = PATIENCE) -> Any:
        """Wait until what was published makes it so."""
        with self._changed:
            found = self._changed.wait_for(wanted, seconds)
        assert found, [type(update.link).__name__ for update in self.updates]
        return found

    def wait_for_link(self, kind: type[Link], seconds: float = PATIENCE) -> Any:
        """Answer how the line stands, once it stands so."""
        self.wait(lambda: self.updates and isinstance(self.updates[-1].link, kind), seconds)
        return self.updates[-1].link

    def wait_for_alert(self, kind: type[Alert], about: str, seconds: float = PATIENCE) -> Any:
        """Answer the first such alert about that call, once it has come."""

        def found() -> Alert | None:
            return next((a for a in self.alerts(about) if isinstance(a, kind)), None)

        return self.wait(found, seconds)

    def alerts(self, about: str) -> list[Alert]:
        return [a for update in self.updates for a in update.alerts if about in a.key.split(":")]

    def wait_for_event(self, seq: int) -> None:
        """Wait until the event of that number was published."""
        self.wait(lambda: any(e.seq == seq for u in self.updates for e in u.events))

    def wait_until_it_equals(self, exchange: Exchange, seconds: float = PATIENCE) -> None:
        """Wait until the state is the PBX's own: users, phones, and the calls it heard of."""
        is_so = exactly(exchange)

        def equal() -> bool:
            last = self.updates[-1] if self.updates else None
            return last is not None and isinstance(last.link, Live) and is_so(last.state)

        self.wait(equal, seconds)

    def join(self, seconds: float = PATIENCE) -> None:
        self._thread.join(seconds)
        assert not self._thread.is_alive()


WalkTo = Callable[..., Walk]


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    before = _threads()
    yield
    for thread in _threads() - before:
        thread.join(5)
    assert _threads() <= before


def _threads() -> set[threading.Thread]:
    """Python's own threads: it keeps a dummy of each of Qt's, for good."""
    dummy = threading._DummyThread
    return {thread for thread in threading.enumerate() if not isinstance(thread, dummy)}


@pytest.fixture
def stack(_no_thread_is_left: None) -> Iterator[ExitStack]:
    """What is opened in the test and closed after it, the last first."""
    with ExitStack() as opened:
        yield opened


@pytest.fixture
def pbx(stack: ExitStack) -> Simulator:
    pbx = stack.enter_context(Simulator(Exchange(12, picks_up_after=0.01)))
    pbx.api.password = PASSWORD
    return pbx


@pytest.fixture
def walk(stack: ExitStack) -> WalkTo:
    """Walk a feed of the PBX at a URL, until the test is over."""

    def begin(
        url: str,
        secret: Callable[[], str] = lambda: PASSWORD,
        user: str | None = "sanne",
        **of: Any,
    ) -> Walk:
        known = ("known", "hold", "proxy_secret", "refusals", "by_leave", "calls", "clocks")
        options = {name: of.pop(name) for name in known if name in of}
        account = Account(parse_address(url), user, of.pop("me", "sanne"), **of)
        walk = Walk(Feed(account, secret, **options))
        stack.callback(walk.join)
        stack.callback(walk.feed.hang_up)
        return walk

    return begin
