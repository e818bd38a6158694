"""A ring group of five, each at their own desk, over HTTP: what the others are told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import Live
from pbx_tray.core.notices import Notice
from pbx_tray.core.wants import Update
from pbx_tray.feed import Feed
from pbx_tray.qt.announcer import Announcer
from pbx_tray.qt.poller import Poller
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator

GROUP = ("sanne", "jonas", "emre", "eleni", "layla")


class Desk:
    """One of the five: what stands on their screen, and all that ever did."""

    def __init__(self, pbx: Simulator, username: str) -> None:
        self.shown: dict[str, Notice] = {}
        self.told: list[str] = []
        self.live = False
        self._announcer = Announcer(self)
        account = Account(parse_address(pbx.url), username, username)
        self.poller = Poller(Feed(account, lambda: "demo"))
        self.poller.updated.connect(self._take)
        self.poller.start()

    def post(self, key: str, notice: Notice) -> None:
        self.shown[key] = notice
        title = notice.title.translate({0x2068: None, 0x2069: None})
        if title not in self.told[-1:]:
            self.told.append(title)

    def withdraw(self, key: str) -> None:
        self.shown.pop(key, None)

    def _take(self, update: Update) -> None:
        self.live = isinstance(update.link, Live)
        for alert in update.alerts:
            self._announcer.take(alert)


@pytest.fixture
def pbx() -> Iterator[Simulator]:
    with Simulator(Exchange(12)) as pbx:
        yield pbx
    assert pbx.errors == []


@pytest.fixture
def desks(qtbot: QtBot, pbx: Simulator) -> Iterator[dict[str, Desk]]:
    desks = {username: Desk(pbx, username) for username in GROUP}
    qtbot.waitUntil(lambda: all(desk.live for desk in desks.values()), timeout=20_000)
    yield desks
    for desk in desks.values():
        desk.poller.stop()


def test_the_four_others_are_told_who_answered_and_nobody_that_they_missed_it(
    qtbot: QtBot, pbx: Simulator, desks: dict[str, Desk]
) -> None:
    call = pbx.exchange.ring(*GROUP, number="+442079460101", name="Harriet")
    rings = ["Harriet is calling"]
    qtbot.waitUntil(lambda: all(d.told == rings for d in desks.values()), timeout=20_000)
    assert all(
        "Also rings for 4 others" in n.body for d in desks.values() for n in d.shown.values()
    )
    pbx.exchange.answer(call, by="emre")
    answered = [*rings, f"{pbx.exchange.user('emre').full_name} answered"]
    others = [desk for username, desk in desks.items() if username != "emre"]
    qtbot.waitUntil(lambda: all(d.told == answered for d in others), timeout=20_000)
    qtbot.waitUntil(lambda: not desks["emre"].shown, timeout=20_000)
    pbx.exchange.finish(call)
    marker = pbx.exchange.ring(*GROUP, number="+442079460102", name="Marker")
    later = "Marker is calling"  # what the PBX says comes in its order: the end was told before it
    qtbot.waitUntil(lambda: all(later in d.told for d in desks.values()), timeout=20_000)
    assert desks["emre"].told == [*rings, later]
    assert all(desk.told == [*answered, later] for desk in others)
    pbx.exchange.finish(marker)
