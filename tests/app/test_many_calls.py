"""A hundred thousand calls: found at once, shown at once, and in nobody's way.

The machine is noisy: each promise has ten times the room here, and what was measured is printed.
"""

from __future__ import annotations

import os
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from pbx_tray.call_history import CallHistory
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import Live
from pbx_tray.core.log_words import words_of
from pbx_tray.core.logged import LoggedCall, Outcome, Wanted
from pbx_tray.core.watch import Rang
from pbx_tray.feed import Feed
from pbx_tray.records.call_log import FILE
from pbx_tray.records.log_reader import LogReader
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.feed.conftest import Walk
from tests.records import many_calls
from tests.sentinels.pbx import sentinel_pbx
from tests.sentinels.values import PASSWORD

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support ", extend=True)

SEARCH, OPENING, TELLING = 0.05, 0.3, 0.3  # seconds that are promised
ROOM = 10

TYPED = ("", "person", "4321", "06 12 00 43 21", "number 49", "nobody at all", "x")


@pytest.fixture(scope="module")
def office() -> Iterator[Simulator]:
    with sentinel_pbx(Exchange(12, picks_up_after=0.01)) as pbx:
        yield pbx


@pytest.fixture(scope="module")
def account(office: Simulator) -> Account:
    return Account(parse_address(office.url), "sanne", "sanne")


@pytest.fixture(scope="module")
def folder(account: Account, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("many")
    many_calls.write(folder / FILE, account.key, time.time() - 60)
    return folder


def took(what: Callable[[], object]) -> float:
    began = time.perf_counter()
    what()
    return time.perf_counter() - began


@pytest.mark.parametrize("outcome", [None, Outcome.MISSED])
def test_a_search_answers_at_once(folder: Path, account: Account, outcome: Outcome | None) -> None:
    reader = LogReader(folder / FILE, account.key)
    wanted = [Wanted(words_of(typed), outcome) for typed in TYPED]
    busy = time.thread_time()
    times = [statistics.median(took(partial(reader.page, w)) for _ in range(5)) for w in wanted]
    busy = (time.thread_time() - busy) / 5 / len(wanted)
    print(  # noqa: T201 - a figure to know
        f"\na search among 100 000 calls answers in {max(times) * 1000:.0f} ms at most, "
        f"of which the processor works {busy * 1000:.0f} ms on average"
    )
    assert max(times) < SEARCH * ROOM
    counts = took(lambda: reader.counts(Wanted()))
    print(f"counting them all takes {counts * 1000:.0f} ms, after that")  # noqa: T201 - as above
    assert reader.counts(Wanted()).total == many_calls.COUNT


def test_what_is_known_of_a_number_is_known_at_once(folder: Path, account: Account) -> None:
    reader = LogReader(folder / FILE, account.key)
    story = reader.story(many_calls.NEWEST)
    assert story.last_spoken is not None
    times = [took(lambda: reader.story(many_calls.NEWEST)) for _ in range(5)]
    print(f"\nthe story of a number takes {statistics.median(times) * 1000:.1f} ms")  # noqa: T201 - as above
    assert statistics.median(times) < SEARCH * ROOM


def test_the_window_opens_at_once(qtbot: QtBot, folder: Path, account: Account) -> None:
    history = CallHistory(folder)
    history.follow(account.key)
    began = time.perf_counter()
    history.show()
    window = history._window
    assert window is not None
    qtbot.waitUntil(lambda: window._model.newest is not None, timeout=30_000)
    window.grab()
    seconds = time.perf_counter() - began
    print(f"\nthe window of 100 000 calls opens in {seconds * 1000:.0f} ms")  # noqa: T201 - as above
    history.stop()
    for part in (window, history):
        part.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert seconds < OPENING * ROOM


def test_no_alert_waits_for_a_search(office: Simulator, folder: Path, account: Account) -> None:
    with ExitStack() as stack:
        walk = Walk(Feed(account, lambda: PASSWORD, calls=folder))
        stack.callback(walk.join)
        stack.callback(walk.feed.hang_up)
        walk.wait_for_link(Live, 30)
        alone = max(told(office, walk) for _ in range(10))
        enough, searches = threading.Event(), list[tuple[LoggedCall, ...]]()

        def search() -> None:
            reader = LogReader(folder / FILE, account.key)
            while not enough.is_set():
                searches.append(reader.page(Wanted(("nobody", "at", "all"))).calls)

        thread = threading.Thread(target=search)
        stack.callback(thread.join)
        stack.callback(enough.set)
        thread.start()
        beside = max(told(office, walk) for _ in range(10))
    print(  # noqa: T201 - as above
        f"\na ring is told after {alone * 1000:.0f} ms at most, "
        f"and after {beside * 1000:.0f} ms beside {len(searches)} searches"
    )
    assert searches
    assert max(alone, beside) < TELLING * ROOM


def told(office: Simulator, walk: Walk) -> float:
    """Answer the seconds from a ring to its alert."""
    began = time.perf_counter()
    call = office.exchange.ring("sanne", number=many_calls.NEWEST)
    walk.wait_for_alert(Rang, call)
    seconds = time.perf_counter() - began
    office.exchange.finish(call)
    walk.wait_for_event(office.exchange.seq)
    return seconds
