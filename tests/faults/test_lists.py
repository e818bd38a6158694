"""Rows 65 to 68: lists of users and phones, and an account that changes meanwhile."""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pbx_tray.api import wire
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import Connecting, Live, Retrying
from pbx_tray.core.presence import STATUS_WORDS, Presence, roster
from pbx_tray.core.state import listed
from pbx_tray.core.wants import Update
from pbx_tray.core.watch import Rang
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.roster_model import RosterModel
from pbx_tray.refusals import Refusals
from pbx_tray.session import Session
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.desktop.processes import wait_until
from tests.faults.following import ROOM, Follow, Following
from tests.sentinels.values import PASSWORD

MakePbx = Callable[..., Simulator]


# Lists that do not fit together


@pytest.mark.row(65)
@pytest.mark.parametrize(("fault", "users"), [("mixed-shapes", 12), ("missing-phones", 12)])
def test_lists_that_do_not_fit_together_are_shown_as_far_as_they_go(
    pbx: Simulator, follow: Follow, fault: str, users: int
) -> None:
    pbx.faults.add(f"users:{fault}")
    following = follow(pbx)
    following.wait_for_link(Live)
    badges = roster(following.updates[-1].state)
    assert len(badges) == users
    if fault == "missing-phones":
        lost = {badge.presence for badge in badges if badge.presence is not Presence.AVAILABLE}
        assert lost == {Presence.UNKNOWN, Presence.NO_PHONE}
    call = pbx.exchange.ring("sanne", number="+442079460101")
    following.wait(lambda: following.alerts(call))


@pytest.mark.row(65)
@pytest.mark.parametrize("shape", [3, 4])
def test_everybody_is_shown_whatever_is_theirs(
    make_pbx: MakePbx, follow: Follow, shape: Literal[3, 4]
) -> None:
    """A phone and a number, a hot desk, two phones, a trunk number, only a hot desk, nothing."""
    exchange = Exchange(12, shape=shape, single_target=shape == 3)
    exchange.log_in("zofia", "desk-1")
    following = follow(make_pbx(exchange))
    following.recovers()
    shown = {badge.username: badge for badge in roster(following.updates[-1].state)}
    assert len(shown) == 12
    assert shown["zofia"].desk
    assert shown["tomasz"].presence is Presence.NO_PHONE
    exchange.log_out("zofia")
    following.rings_once()


@pytest.mark.row(65)
@pytest.mark.parametrize("endpoint", ["users", "phones"])
def test_an_empty_list_is_believed_until_the_next_one(
    pbx: Simulator, follow: Follow, endpoint: str
) -> None:
    pbx.faults.add(f"{endpoint}:empty-list:1")
    following = follow(pbx)
    following.wait_for_link(Live)
    state = following.updates[-1].state
    assert (bool(state.users), bool(state.phones)) == (endpoint != "users", endpoint != "phones")
    pbx.exchange.emit({"event_type": f"{endpoint.removesuffix('s')} list changed"})
    following.recovers(within=2.5)
    following.rings_once()


@pytest.mark.row(65)
def test_twenty_thousand_users_are_shown_within_a_second(
    qtbot: QtBot, figure: Callable[[str, float], None]
) -> None:
    snapshot = Exchange(20_000).snapshot()
    users, phones = json.dumps(snapshot.users), json.dumps(snapshot.phones)
    model = RosterModel(STATUS_WORDS)
    window = MainWindow(model)
    qtbot.addWidget(window)
    window.show()
    gc.collect()
    began = time.process_time()  # others may be busy on this computer
    state = listed(wire.users(users), wire.phones(phones))
    window.show_state(state)
    window.show_everyone()  # a large office begins with its stars
    window.grab()  # nothing of it is left to be painted
    took = time.process_time() - began
    assert model.shown == 20_000
    figure("G12 users", took)
    assert took < ROOM


# Trouble between them


@pytest.mark.row(66)
@pytest.mark.parametrize("fault", ["drop", "garble", "status-500"])
@pytest.mark.usefixtures("wire")
def test_what_was_shown_stays_until_a_new_beginning_is_whole(
    following: Following, fault: str
) -> None:
    pbx, state = following.pbx, following.updates[-1].state
    began = len(following.updates)
    pbx.faults.add(f"phones:{fault}:2")
    pbx.exchange.restart()
    pbx.exchange.add_user("new", "Somebody New")
    asked = pbx.requests.count("users")
    pbx.drop_connections(reset=True)
    assert pbx.requests.wait_for("users", asked + 3)
    following.recovers(within=4)
    assert following.updates[-1].state.user_named("new")
    meanwhile = [u for u in following.updates[began:] if isinstance(u.link, Retrying)]
    assert all(dict(u.state.users) == dict(state.users) for u in meanwhile)
    following.rings_once()


# Lists that change, and change again


@pytest.mark.row(67)
def test_lists_that_change_a_hundred_times_are_loaded_once_or_twice(
    make_pbx: MakePbx, follow: Follow
) -> None:
    exchange = Exchange(12)
    exchange.finish(exchange.ring("jonas", number="+442079460101"))
    pbx = make_pbx(exchange)
    following = follow(pbx)
    following.is_live()
    before = {what: pbx.requests.count(what) for what in ("users", "phones")}
    pbx.faults.add("events:list-changed:count=100:1")
    pbx.exchange.set_phone_status("jonas", "Busy", 2)
    following.wait(lambda: pbx.faults.seen["events:list-changed"])
    pbx.exchange.add_user("last", "Somebody Last")
    following.wait(lambda: following.updates[-1].state.user_named("last"))
    following.recovers(within=2.5)
    following.rings_once()
    assert all(1 <= pbx.requests.count(what) - asked <= 2 for what, asked in before.items())


# Another account


class Heard:
    """The updates that a session passed on."""

    def __init__(self, session: Session) -> None:
        self.updates: list[Update] = []
        session.updated.connect(self.updates.append)

    def numbers_since(self, count: int) -> list[str]:
        """Answer who was told to call, after the first `count` updates."""
        alerts = [alert for update in self.updates[count:] for alert in update.alerts]
        return [alert.caller.number for alert in alerts if isinstance(alert, Rang)]

    def is_live_with(self, name: str) -> bool:
        if not self.updates or not isinstance(self.updates[-1].link, Live):
            return False
        return self.updates[-1].state.user_named(name) is not None


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[Session]:
    it = Session(STATUS_WORDS, Refusals(tmp_path))
    yield it
    it.stop()
    # Its pollers go before it does, as they do in the app.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _account(pbx: Simulator, user: str = "sanne") -> Account:
    return Account(parse_address(pbx.url), user, user)


def poll_is_held(pbx: Simulator, after: int = 0) -> None:
    """Wait until a poll is held that came after so many requests for events."""

    def is_held() -> bool:
        asked = pbx.requests.recent("events")
        return pbx.requests.count("events") > after and "timeout=0" not in asked[-1].path

    wait_until(is_held, "a poll that is held", 10)


@pytest.mark.row(68)
def test_another_host_while_a_poll_is_open_takes_over_at_once(
    qtbot: QtBot, make_pbx: MakePbx, session: Session
) -> None:
    old, new = make_pbx(), make_pbx(Exchange(12))
    old.api.password, new.api.password = "of the old one", "of the new one"
    new.exchange.add_user("new", "Somebody New")
    heard = Heard(session)
    session.begin(_account(old), "of the old one")
    qtbot.waitUntil(lambda: heard.is_live_with("sanne"), timeout=10_000)
    poll_is_held(old)
    polls = old.requests.count("events")
    old.exchange.ring("sanne", number="+442079460101")
    assert old.requests.wait_for("events", polls + 1)  # what it said is on its way to this thread
    began, before = time.monotonic(), len(heard.updates)
    session.begin(_account(new), "of the new one")
    qtbot.waitUntil(lambda: heard.is_live_with("new"), timeout=10_000)
    assert time.monotonic() - began < ROOM
    asked = old.requests.count()
    new.exchange.ring("sanne", number="+442079460102")
    qtbot.waitUntil(lambda: "+442079460102" in heard.numbers_since(before), timeout=10_000)
    assert heard.numbers_since(before) == ["+442079460102"]
    assert old.requests.count() == asked
    # Each was sent its own password and that one alone, or it would have refused it.
    assert {type(update.link) for update in heard.updates} == {Connecting, Live}


@pytest.mark.row(68)
def test_other_credentials_while_a_poll_is_open_take_over_at_once(
    qtbot: QtBot, pbx: Simulator, session: Session
) -> None:
    heard = Heard(session)
    session.begin(_account(pbx), PASSWORD)
    qtbot.waitUntil(lambda: heard.is_live_with("sanne"), timeout=10_000)
    poll_is_held(pbx)
    polls = pbx.requests.count("events")
    session.begin(_account(pbx, "jonas"), PASSWORD)
    before = len(heard.updates)
    poll_is_held(pbx, polls)
    assert pbx.requests.recent("events")[-1].user == "jonas"
    pbx.exchange.ring("sanne", number="+442079460101")
    pbx.exchange.ring("jonas", number="+442079460102")
    qtbot.waitUntil(lambda: bool(heard.numbers_since(before)), timeout=10_000)
    assert heard.numbers_since(before) == ["+442079460102"]
