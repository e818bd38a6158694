"""Row 84: mistakes of our own, in each reducer, view model and slot: logged, and lived through."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from pbx_tray.clocks import now
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.calls import Call
from pbx_tray.core.events import (
    CallAnswered,
    CallFinished,
    CallRang,
    Event,
    Numbered,
    PhoneListChanged,
    PhoneStatus,
    UserListChanged,
    UserLoggedIn,
    UserLoggedOut,
)
from pbx_tray.core.follow import Follower
from pbx_tray.core.link import Connecting, Live, OwnMistake
from pbx_tray.core.presence import STATUS_WORDS
from pbx_tray.core.wants import Answer, AskEvents, AskList, Batch, Moment, Update
from pbx_tray.qt.poller import Poller
from pbx_tray.refusals import Refusals
from pbx_tray.session import Session
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.core.building import chance, office
from tests.feed.exact import exactly
from tests.own_process import run_module
from tests.sentinels.values import NUMBER, PASSWORD

SECRET = "a-name-that-is-nobodys-business"


class Breaking(str):
    """An id that breaks whoever looks it up, with a name in what it says."""

    __slots__ = ()

    def __hash__(self) -> int:
        raise RuntimeError(SECRET)


ID = Breaking("x")
BROKEN: Mapping[str, Event] = {
    "phone status update": PhoneStatus(ID, "Busy", "2"),
    "user logged in": UserLoggedIn(ID, "p1"),
    "user logged out": UserLoggedOut(ID),
    "incoming call": CallRang(Call(ID)),
    "call answered": CallAnswered(Call(ID)),
    "call finished": CallFinished(Call(ID)),
    "user list changed": UserListChanged(),
    "phone list changed": PhoneListChanged(),
}


class Handed:
    """A source that follows as the feed does, and is handed an event that breaks what takes it.

    An event of a list is followed by one that breaks what takes it. Each answer takes a second.
    """

    def __init__(self, event: Event) -> None:
        self._event = event
        self._log: tuple[Numbered, ...] = ()

    def updates(self) -> Iterator[Update]:
        steps, seconds = Follower("user0", chance()).run(Moment(1e9, 0.0, 0.0)), 0.0
        want = next(steps)
        while True:
            if isinstance(want, Update):
                yield want
                want = steps.send(None)
            else:
                sent, seconds = Moment(1e9 + seconds, seconds, seconds), seconds + 1.0
                received = Moment(1e9 + seconds, seconds, seconds)
                want = steps.send(Answer(sent, received, self._answer(want)))

    def _answer(self, want: object) -> Any:
        if isinstance(want, AskList):
            items = getattr(office(), want.listing.value).values()
            return tuple(replace(one, uuid=ID) if self._log else one for one in items)
        if not isinstance(want, AskEvents):
            return None
        if want.hold:
            self._log = (Numbered(1, self._event, "{}"),)
        return Batch(tuple(event for event in self._log if event.seq > (want.after or 0)))

    def hang_up(self) -> None:
        """Nothing is waited for."""

    def rest(self) -> None:
        """Drop nothing."""

    def hurry(self) -> None:
        """Nothing is waited for."""


@pytest.mark.row(84)
@pytest.mark.parametrize("event", BROKEN.values(), ids=BROKEN)
def test_a_reducer_that_breaks_ends_the_following_and_nothing_else(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, event: Event
) -> None:
    poller = Poller(Handed(event))
    said: list[Update] = []
    poller.updated.connect(said.append)
    with caplog.at_level(logging.DEBUG), qtbot.waitSignal(poller.failed):
        poller.start()
    poller.stop()
    assert [type(update.link) for update in said[:2]] == [Connecting, Live]
    assert all(isinstance(update.link, Live) for update in said[2:])
    [record] = caplog.records
    assert "RuntimeError in Breaking.__hash__" in record.message
    assert SECRET not in caplog.text


class BreaksOnce:
    """The computer's clocks, but for the wall's; when told to, they break the next reader."""

    def __init__(self) -> None:
        self.wall = 1000.0
        self.breaks = False

    def __call__(self) -> Moment:
        if self.breaks:
            self.breaks = False
            raise RuntimeError(SECRET)
        return replace(now(), wall=self.wall)


@pytest.mark.row(84)
def test_what_is_shown_is_as_old_as_the_last_good_answer_however_often_it_breaks(
    qtbot: QtBot, pbx: Simulator, tmp_path: Path
) -> None:
    clocks, links = BreaksOnce(), list[Any]()
    session = Session(STATUS_WORDS, Refusals(tmp_path), clocks=clocks)
    session.updated.connect(lambda update: links.append(update.link))
    session.begin(Account(parse_address(pbx.url), "sanne", "sanne"), PASSWORD)
    qtbot.waitUntil(lambda: bool(links) and isinstance(links[-1], Live))
    clocks.wall, clocks.breaks = 1050.0, True
    with qtbot.waitSignal(session.failed) as failed:
        pbx.exchange.set_phone_status("jonas", "Busy", 2)
    [first] = failed.args
    assert isinstance(first.trouble, OwnMistake)
    assert (first.since, first.as_of) == (1050.0, 1000.0)
    clocks.wall, clocks.breaks = 1060.0, True
    with qtbot.waitSignal(session.failed) as failed:
        session.hurry()
    [again] = failed.args
    assert (again.since, again.as_of) == (1050.0, 1000.0)
    session.hurry()
    qtbot.waitUntil(lambda: isinstance(links[-1], Live))
    session.stop()


HAPPENINGS: Mapping[str, Callable[[Exchange], object]] = {
    "phone status update": lambda pbx: pbx.set_phone_status("jonas", "Busy", 2),
    "user logged in": lambda pbx: pbx.log_in("jonas", "sanne"),
    "user logged out": lambda pbx: pbx.log_out("jonas"),
    "incoming call": lambda pbx: pbx.ring("jonas", number=NUMBER),
    "call answered": lambda pbx: pbx.answer(pbx.calls()[0].unique_id),
    "call finished": lambda pbx: pbx.finish(pbx.calls()[0].unique_id),
    "user list changed": lambda pbx: pbx.rename_user("jonas", "Jonas"),
    "phone list changed": lambda pbx: pbx.add_phone("spare"),
}


@pytest.mark.row(84)
def test_whatever_breaks_as_an_event_comes_a_new_beginning_makes_good(
    qtbot: QtBot, pbx: Simulator, tmp_path: Path
) -> None:
    clocks, updates = BreaksOnce(), list[Update]()
    session = Session(STATUS_WORDS, Refusals(tmp_path), clocks=clocks)
    session.updated.connect(updates.append)
    session.begin(Account(parse_address(pbx.url), "sanne", "sanne"), PASSWORD)

    def is_live() -> bool:
        return bool(updates) and isinstance(updates[-1].link, Live)

    qtbot.waitUntil(is_live, timeout=20_000)
    for happens in HAPPENINGS.values():
        clocks.breaks = True
        with qtbot.waitSignal(session.failed, timeout=20_000):
            happens(pbx.exchange)
        updates.clear()
        session.hurry()
        qtbot.waitUntil(is_live, timeout=20_000)
        assert updates[-1].afresh
        assert exactly(pbx.exchange)(updates[-1].state)
    session.stop()


# The app itself, in a process of its own, with collaborators that break.
APP = """
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from pbx_tray import logs
from pbx_tray.app import App
from pbx_tray.core.link import Connecting, Live, OwnMistake
from pbx_tray.qt.link_words import notice
from pbx_tray.qt.roster_model import RosterModel

SECRET, FOLDER = sys.argv[1:]

class Breaks:
    def post(self, key, notice):
        raise RuntimeError(SECRET)
    def withdraw(self, key):
        pass
    def get(self, key, default=None):
        raise RuntimeError(SECRET)

logs.begin(Path(FOLDER), to_terminal=False)
application = QApplication(sys.argv[:1])
application.setQuitOnLastWindowClosed(False)
app = App(Namespace(config_dir=FOLDER, demo=True, seed=1, hidden=False, debug=False))
broken = RosterModel(Breaks())
links = []

def go_on():
    store, exchange = app._store, app._signed_in._demo._simulator.exchange
    store.link_changed.connect(links.append)
    store.state_changed.connect(broken.show_state)           # a view model
    app._telling.announcer.show_on(Breaks())                         # a surface
    app._session.updated.emit(SECRET)                        # what no slot can read
    store.state_changed.emit(SECRET)
    store.link_changed.emit(SECRET)
    store.alerted.connect(fail)
    exchange.ring("sanne", number="+442079460101")

def fail(alert):
    app._store.alerted.disconnect(fail)
    app._session._poller.failed.emit()                       # what the poller says of a mistake
    assert isinstance(links[-1].trouble, OwnMistake), links
    print(notice(links[-1], "", links[-1].since + 60).text)  # had it lasted
    app._session.hurry()
    app._store.link_changed.connect(end)

def end(link):
    if isinstance(link, Live):
        print("live again")
        application.exit()

def begin(link):
    if isinstance(link, Live) and not links:
        links.append(link)
        QTimer.singleShot(0, go_on)

app._store.link_changed.connect(begin)
QTimer.singleShot(20_000, lambda: application.exit(9))  # it never got there
app.start()
code = application.exec()
app.stop()
logs.end()
sys.exit(code)
"""


@pytest.mark.row(84)
def test_a_slot_that_breaks_is_logged_and_the_app_lives_on(
    tmp_path: Path, said: Callable[[str], str]
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", APP, SECRET, str(tmp_path)],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told, ends = done.stdout.splitlines()
    assert (said(told), ends) == ("M10", "live again")
    log = (tmp_path / "pbx-tray.log").read_text("utf-8")
    caught = [line for line in log.splitlines() if "Nobody caught this" in line]
    for place in ("roster_model.py", "announcer.py", "store.py", "main_window.py"):
        assert any(place in line for line in caught), (place, caught)
    assert SECRET not in log + done.stderr
    assert "Traceback" not in log + done.stderr


@pytest.mark.row(84)
def test_every_slot_that_hears_what_is_published_may_break_and_all_is_right_again(
    tmp_path: Path,
) -> None:
    ended = run_module("tests.faults.breaking_slots", str(tmp_path), SECRET, seconds=120)
    lines = ended.stdout.splitlines()
    assert (ended.returncode, lines[1::2]) == (0, ["exact"] * 5), ended.stdout + ended.stderr
    broken = {name: (int(all_), int(these)) for name, all_, these in map(str.split, lines[::2])}
    assert all(all_ == these for all_, these in broken.values()), broken
    log = (tmp_path / "pbx-tray.log").read_text("utf-8")
    assert SECRET not in log + ended.stderr
