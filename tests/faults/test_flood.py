"""Row 63: more events than anybody could follow, and a window that keeps moving."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import Live
from pbx_tray.core.presence import STATUS_WORDS
from pbx_tray.core.state import CALLS_KEPT
from pbx_tray.core.wants import Update
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.roster_model import RosterModel
from pbx_tray.qt.store import Store
from pbx_tray.refusals import Refusals
from pbx_tray.session import Session
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from pbx_tray.simulator.timeline import Timeline
from pbx_tray.simulator.traffic import traffic
from tests.faults.following import ROOM
from tests.faults.growing import growing
from tests.faults.memory import taken
from tests.sentinels.values import PASSWORD

MakePbx = Callable[..., Simulator]
Figure = Callable[[str, float], None]

BLOCKED = 0.1  # seconds for which the window may not move
FILLED = 5  # quarters of the calls that are remembered, after which each displaces another
TURNS = 3


class Pulse(QObject):
    """How long the GUI thread was away from its events at worst, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.worst = 0.0
        self._last = time.monotonic()
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def end(self) -> float:
        """Answer the worst, and watch no longer."""
        self._timer.stop()
        return self.worst

    def _beat(self) -> None:
        now = time.monotonic()
        self.worst = max(self.worst, now - self._last)
        self._last = now


class Desk:
    """A window that shows what a session says, as the app has them joined."""

    def __init__(self, pbx: Simulator, session: Session) -> None:
        self.session = session
        self.store = Store()
        self.window = MainWindow(RosterModel(STATUS_WORDS))
        self.last: Update | None = None
        self.seen: set[int] = set()
        session.updated.connect(self._take)
        session.updated.connect(self.store.take)
        self.store.state_changed.connect(self.window.show_state)
        self.window.show()
        session.begin(Account(parse_address(pbx.url), "sanne", "sanne"), PASSWORD)

    def _take(self, update: Update) -> None:
        self.last = update
        self.seen.update(event.seq for event in update.events)

    def has_seen(self, seq: int) -> bool:
        return seq in self.seen

    @property
    def is_live(self) -> bool:
        return self.last is not None and isinstance(self.last.link, Live)


@pytest.fixture
def sit_down(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[Callable[[Simulator], Desk]]:
    """Open a window that follows this PBX, and wait until it is live."""
    session = Session(STATUS_WORDS, Refusals(tmp_path))

    def begin(pbx: Simulator) -> Desk:
        desk = Desk(pbx, session)
        qtbot.addWidget(desk.window)
        qtbot.waitUntil(lambda: desk.is_live, timeout=10_000)
        return desk

    yield begin
    session.stop()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.row(63)
def test_fifty_thousand_events_in_one_answer_do_not_hold_the_window_up(
    qtbot: QtBot, make_pbx: MakePbx, sit_down: Callable[[Simulator], Desk], figure: Figure
) -> None:
    pbx = make_pbx(Exchange(300, retention=100_000))
    desk, worst = sit_down(pbx), []
    for turn in range(TURNS):
        first = pbx.exchange.seq + 1
        pbx.faults.add("events:flood:count=49999:1")
        pulse = Pulse()
        pbx.exchange.set_phone_status("jonas", f"Busy {turn}", 2)
        qtbot.waitUntil(partial(desk.has_seen, first + 49_999), timeout=60_000)
        assert desk.seen >= set(range(first, first + 50_000))
        worst.append(pulse.end())
    figure("G12 flood", max(worst))
    assert min(worst) < BLOCKED * ROOM  # what else this computer does only adds


@pytest.mark.row(63)
def test_two_hundred_events_a_second_do_not_hold_the_window_up(
    qtbot: QtBot, make_pbx: MakePbx, sit_down: Callable[[Simulator], Desk], figure: Figure
) -> None:
    """Three turns of two seconds each: the soak goes on for minutes, at a tenth of that pace."""
    pbx = make_pbx(Exchange(300))
    desk, worst = sit_down(pbx), []
    first = last = pbx.exchange.seq + 1
    timeline = Timeline()
    timeline.add(traffic(pbx.exchange, rate=200.0))
    pbx.play(timeline)
    for _ in range(TURNS):
        last, pulse = last + 400, Pulse()
        qtbot.waitUntil(partial(desk.has_seen, last), timeout=60_000)
        worst.append(pulse.end())
    figure("G12", max(worst))
    assert desk.seen >= set(range(first, last + 1))
    assert min(worst) < BLOCKED * ROOM


@pytest.mark.row(63)
@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone tells how large a process was")
def test_a_large_answer_takes_memory_in_proportion(make_pbx: MakePbx, figure: Figure) -> None:
    """Each event travels with its place in the answer's text, and they share that text."""
    pbx = make_pbx(Exchange(12, retention=100_000))
    pbx.faults.add("events:flood:count=49999:1")
    asked = taken(pbx.url)
    assert asked.events == 49_999
    size = len(json.dumps(pbx.exchange.wait_for_events(0, 50_000)))
    figure("G15 read", asked.grown / size)
    assert asked.grown < 3 * size


def _calls(pbx: Simulator, count: int) -> int:
    """Have so many calls come and go; answer the number of the last event."""
    for _ in range(count):
        call = pbx.exchange.ring("sanne", number="+442079460101")
        pbx.exchange.answer(call)
        pbx.exchange.finish(call)
    return pbx.exchange.seq


@pytest.mark.row(63)
@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone tells how large a process is")
def test_of_many_events_one_after_another_nothing_is_kept_beyond_a_bound(make_pbx: MakePbx) -> None:
    """Some 30,000 events at full speed, as in two and a half minutes of 200 a second."""
    pbx = make_pbx(Exchange(12))
    with growing(pbx.url) as follower:
        sizes = [follower.size_at(_calls(pbx, CALLS_KEPT // 4)) for _ in range(2 * FILLED)]
    assert max(sizes[FILLED:]) - max(sizes[:FILLED]) < 2 * 2**20
