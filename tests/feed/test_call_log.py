"""A feed that keeps its calls: it says nothing that is not saved, and nothing twice, ever."""

from __future__ import annotations

import contextlib
import sqlite3
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import Live
from pbx_tray.core.log_news import NotSaved, SetAside, WhileAway
from pbx_tray.core.parties import Caller
from pbx_tray.core.watch import Missed, Rang
from pbx_tray.feed import Feed
from pbx_tray.records.call_log import FILE
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.feed.conftest import Walk, WalkTo
from tests.sentinels.pbx import sentinel_pbx
from tests.sentinels.values import PASSWORD

NUMBER = "+442079460101"


def outcomes(folder: Path) -> dict[str, str | None]:
    """What the log says of each call, read with eyes of our own."""
    with contextlib.closing(sqlite3.connect(folder / FILE)) as db:
        found = db.execute("SELECT unique_id, outcome FROM calls").fetchall()
    assert len(dict(found)) == len(found), "a call has two rows"
    return dict(found)


def ended(walking: Walk) -> None:
    walking.feed.hang_up()
    walking.join()


def news(walking: Walk) -> list[Any]:
    return [one for update in walking.updates for one in update.log_news]


def live(walk: WalkTo, pbx: Simulator, folder: Path) -> Walk:
    walking = walk(pbx.url, calls=folder)
    walking.wait_for_link(Live)
    return walking


def passing_call(pbx: Simulator, walking: Walk) -> None:
    """Let a colleague's call come and go: by a call a log can be known again."""
    pbx.exchange.finish(pbx.exchange.ring("jonas", number=NUMBER))
    walking.wait_for_event(pbx.exchange.seq)


def test_what_is_told_is_saved_already(pbx: Simulator, walk: WalkTo, tmp_path: Path) -> None:
    walking = live(walk, pbx, tmp_path)
    for _ in range(5):
        call = pbx.exchange.ring("sanne", number=NUMBER)
        walking.wait_for_alert(Rang, call)
        assert outcomes(tmp_path)[call] is None
        pbx.exchange.finish(call)
        walking.wait_for_alert(Missed, call)
        assert outcomes(tmp_path)[call] == "missed"


def test_whoever_walks_is_told_of_nothing_that_is_not_saved(
    pbx: Simulator, stack: ExitStack, tmp_path: Path
) -> None:
    feed = Feed(Account(parse_address(pbx.url), "sanne", "sanne"), lambda: PASSWORD, calls=tmp_path)
    updates = feed.updates()
    stack.callback(lambda: [*updates])
    stack.callback(feed.hang_up)
    next(update for update in updates if isinstance(update.link, Live))
    call = pbx.exchange.ring("sanne", number=NUMBER)
    next(update for update in updates if update.alerts)
    assert call in outcomes(tmp_path)


def test_a_call_that_rings_while_the_app_is_started_again_is_told_once(
    pbx: Simulator, walk: WalkTo, tmp_path: Path
) -> None:
    first = live(walk, pbx, tmp_path)
    call = pbx.exchange.ring("sanne", number=NUMBER)
    first.wait_for_alert(Rang, call)
    ended(first)
    second = live(walk, pbx, tmp_path)
    pbx.exchange.transfer(call, "sanne", "jonas")  # the ring goes on, and to others too
    passing_call(pbx, second)
    assert second.alerts(call) == []
    pbx.exchange.finish(call)
    second.wait_for_event(pbx.exchange.seq)
    assert outcomes(tmp_path)[call] == "missed"


@pytest.mark.row(55)
def test_a_call_that_was_over_does_not_ring_for_who_hears_late_of_its_beginning(
    pbx: Simulator, walk: WalkTo, tmp_path: Path
) -> None:
    first = live(walk, pbx, tmp_path)
    call = pbx.exchange.ring("sanne", number=NUMBER)
    first.wait_for_alert(Rang, call)
    event = next(e.raw for u in first.updates for e in u.events if e.raw.get("unique_id") == call)
    pbx.exchange.finish(call)
    first.wait_for_alert(Missed, call)
    ended(first)
    second = live(walk, pbx, tmp_path)
    pbx.exchange.emit({name: value for name, value in event.items() if name != "seq"})
    passing_call(pbx, second)
    assert second.alerts(call) == []
    assert outcomes(tmp_path)[call] == "missed"


def test_calls_while_the_app_was_off_are_in_the_log_and_counted(
    pbx: Simulator, walk: WalkTo, tmp_path: Path
) -> None:
    first = live(walk, pbx, tmp_path)
    passing_call(pbx, first)
    seen = pbx.exchange.ring("sanne", number=NUMBER)
    first.wait_for_alert(Rang, seen)
    ended(first)
    pbx.exchange.finish(seen)
    missed = pbx.exchange.ring("sanne", number=NUMBER)
    pbx.exchange.finish(missed)
    taken = pbx.exchange.ring("sanne", "jonas", number=NUMBER)
    pbx.exchange.answer(taken, by="jonas")
    pbx.exchange.finish(taken)
    second = live(walk, pbx, tmp_path)
    assert outcomes(tmp_path) == {
        seen: "missed",
        missed: "missed",
        taken: "answered elsewhere",
    }
    assert news(second) == [WhileAway(2, missed=(Caller("", NUMBER),))]
    assert not any(update.alerts for update in second.updates)


@pytest.mark.row(58)
@pytest.mark.parametrize("restarts", [True, False])
def test_where_the_log_was_too_short_there_were_at_least_so_many(
    walk: WalkTo, tmp_path: Path, *, restarts: bool
) -> None:
    exchange = Exchange(12, retention=8, picks_up_after=0.01)
    with sentinel_pbx(exchange) as pbx:
        walking = live(walk, pbx, tmp_path)
        passing_call(pbx, walking)
        call = exchange.ring("sanne", number=NUMBER)
        walking.wait_for_alert(Rang, call)
        if restarts:
            ended(walking)
        pbx.stop()
        exchange.finish(call)
        for _ in range(12):
            exchange.finish(exchange.ring("sanne", number=NUMBER))
        pbx.start()
        if restarts:
            walking = live(walk, pbx, tmp_path)
        walking.wait(lambda: news(walking))
        (said,) = news(walking)
        assert said.at_least
        assert 1 <= said.calls <= 12
        walking.wait_until_it_equals(exchange)
        assert len(outcomes(tmp_path)) == said.calls + 1
        ended(walking)


@pytest.mark.row(79)
def test_a_damaged_log_is_said_and_the_feed_goes_on(
    pbx: Simulator, walk: WalkTo, tmp_path: Path
) -> None:
    (tmp_path / FILE).write_bytes(b"garbage" * 1000)
    walking = live(walk, pbx, tmp_path)
    call = pbx.exchange.ring("sanne", number=NUMBER)
    walking.wait_for_alert(Rang, call)
    assert [type(one) for one in news(walking)] == [SetAside]
    assert outcomes(tmp_path) == {call: None}


@pytest.mark.row(79, 80)
def test_where_nothing_can_be_saved_calls_are_told_all_the_same(
    pbx: Simulator, walk: WalkTo, tmp_path: Path
) -> None:
    (tmp_path / "a file").touch()
    walking = live(walk, pbx, tmp_path / "a file")
    call = pbx.exchange.ring("sanne", number=NUMBER)
    walking.wait_for_alert(Rang, call)
    assert [type(one) for one in news(walking)] == [NotSaved]
