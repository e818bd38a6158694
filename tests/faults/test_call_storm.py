"""Row 64: three hundred calls ring at once, as the app has its parts joined."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import Live
from pbx_tray.core.presence import STATUS_WORDS
from pbx_tray.core.wants import Update
from pbx_tray.core.watch import Missed, Rang
from pbx_tray.qt.announcer import Announcer
from pbx_tray.qt.call_stack import CallStack
from pbx_tray.qt.store import Store
from pbx_tray.records.call_log import FILE
from pbx_tray.refusals import Refusals
from pbx_tray.session import Session
from pbx_tray.simulator.server import Simulator
from tests.sentinels.values import PASSWORD

# What the platform of the tests cannot do is no fault of ours.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support ", extend=True)

CALLS = 300


class Card(CallStack):
    """The call card, and what a screen reader was told of each call."""

    def __init__(self) -> None:
        super().__init__()
        self.told: Counter[str] = Counter()

    def announce(self, title: str) -> None:
        super().announce(title)
        self.told[title] += 1

    def seen(self) -> int:
        """Answer how many calls have a place of their own on it."""
        return self._card.isVisible() + sum(row.isVisible() for row in self._rows)

    def others(self) -> str:
        """Answer what it says of the calls that have none."""
        return self._more.text() if self._more.isVisible() else ""


@pytest.fixture
def card(qapp: QApplication) -> Iterator[Card]:
    del qapp  # it has to be there
    card = Card()
    yield card
    card.clear()
    card.deleteLater()


class Desk:
    """A session that keeps its calls, and tells them on this card."""

    def __init__(self, card: Card, folder: Path) -> None:
        self.updates: list[Update] = []
        self.session = Session(STATUS_WORDS, Refusals(folder), calls=folder)
        self.store = Store()
        self.announcer = Announcer(card)
        self.session.updated.connect(self.updates.append)
        self.session.updated.connect(self.store.take)
        self.store.alerted.connect(self.announcer.take)

    @property
    def is_live(self) -> bool:
        return bool(self.updates) and isinstance(self.updates[-1].link, Live)

    def told(self, kind: type[Rang | Missed]) -> Counter[str]:
        """Answer how often it was told of each call."""
        alerts = (alert for update in self.updates for alert in update.alerts)
        return Counter(alert.key for alert in alerts if isinstance(alert, kind))


@pytest.fixture
def desk(card: Card, tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    desk = Desk(card, tmp_path)
    yield desk
    desk.session.stop()
    desk.announcer.clear()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def in_the_log(folder: Path) -> Counter[str]:
    """Answer how many calls of each outcome are kept, read with eyes of our own."""
    with closing(sqlite3.connect(folder / FILE)) as log:
        return Counter(outcome for (outcome,) in log.execute("SELECT outcome FROM calls"))


@pytest.mark.row(64)
def test_three_hundred_calls_at_once_are_each_told_and_kept_once_and_three_are_seen(
    qtbot: QtBot, pbx: Simulator, desk: Desk, card: Card, tmp_path: Path
) -> None:
    desk.session.begin(Account(parse_address(pbx.url), "sanne", "sanne"), PASSWORD)
    qtbot.waitUntil(lambda: desk.is_live)
    pbx.faults.add(f"events:call-storm:count={CALLS}:1")
    pbx.exchange.set_phone_status("jonas", "Busy", 2)
    qtbot.waitUntil(lambda: card.told.total() == CALLS)
    assert set(desk.told(Rang).values()) == set(card.told.values()) == {1}
    assert (card.seen(), card.others()) == (3, f"and {CALLS - 3} more")
    assert in_the_log(tmp_path) == {None: CALLS}
    for call in pbx.exchange.calls():
        pbx.exchange.finish(call.unique_id)
    qtbot.waitUntil(lambda: len(desk.told(Missed)) == CALLS)
    assert set(desk.told(Rang).values()) == set(desk.told(Missed).values()) == {1}
    assert in_the_log(tmp_path) == {"missed": CALLS}
    assert (card.seen(), card.others()) == (3, f"and {CALLS - 3} more")
