"""After any trouble the state is right again, and no ring is lost or told twice."""

from __future__ import annotations

import pytest

from pbx_tray.core.link import Busy, Connecting, Live, Retrying
from pbx_tray.core.watch import Missed, Rang
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.feed.conftest import Walk, WalkTo
from tests.sentinels.pbx import sentinel_pbx

PASSING = [
    "refuse",
    "drop",
    "reset",
    "truncate",
    "garble",
    "empty",
    "null",
    "gzip",
    "html",
    "mislabel",
    "http-1.0",
    "redirect",
    "status-500",
    "status-503:retry-after=1",
]


def live(pbx: Simulator, walk: WalkTo) -> Walk:
    """Answer a walk that is live and saw a call, by which it can prove that nothing was lost."""
    walking = walk(pbx.url)
    walking.wait_for_link(Live)
    pbx.exchange.finish(pbx.exchange.ring("jonas", number="+442079460101"))
    walking.wait_for_event(pbx.exchange.seq)
    return walking


def strike(pbx: Simulator, fault: str, times: int = 1) -> None:
    """Have the next poll meet a fault, and let it be met."""
    for _ in range(times):
        pbx.faults.add(f"events:{fault}:1")
    pbx.exchange.set_phone_status("jonas", "Busy", 2)


def rings_once(pbx: Simulator, walking: Walk) -> None:
    """A call that comes now is told once, and so is that it was missed."""
    call = pbx.exchange.ring("sanne", number="+442079460101")
    walking.wait_for_alert(Rang, call)
    walking.wait_until_it_equals(pbx.exchange)
    pbx.exchange.finish(call)
    walking.wait_for_alert(Missed, call)
    walking.wait_until_it_equals(pbx.exchange)
    assert [type(alert) for alert in walking.alerts(call)] == [Rang, Missed]


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("fault", PASSING)
def test_a_ring_while_the_line_is_in_trouble_is_told_once(
    pbx: Simulator, walk: WalkTo, fault: str, times: int
) -> None:
    walking = live(pbx, walk)
    asked = pbx.requests.count("events")
    strike(pbx, fault, times)
    assert pbx.requests.wait_for("events", asked + 1)
    rings_once(pbx, walking)
    assert pbx.faults.seen[f"events:{fault.partition(':')[0]}"] == times


@pytest.mark.parametrize("fault", ["status-400", "status-404", "status-410"])
def test_a_place_in_the_log_that_is_refused_is_left_for_a_new_beginning(
    pbx: Simulator, walk: WalkTo, fault: str
) -> None:
    walking = live(pbx, walk)
    strike(pbx, fault)
    walking.wait(lambda: sum(update.afresh for update in walking.updates) == 2)
    walking.wait_until_it_equals(pbx.exchange)
    rings_once(pbx, walking)


@pytest.mark.row(57, 58)
@pytest.mark.parametrize("fault", ["forget", "restart", "restart:seq=2", "restart:seq=1000"])
def test_a_log_that_begins_anew_is_noticed(pbx: Simulator, walk: WalkTo, fault: str) -> None:
    walking = live(pbx, walk)
    ringing = pbx.exchange.ring("sanne", number="+442079460101")
    walking.wait_for_alert(Rang, ringing)
    pbx.exchange.finish(ringing)
    walking.wait_for_alert(Missed, ringing)
    strike(pbx, fault)
    pbx.drop_connections()
    walking.wait(lambda: sum(update.afresh for update in walking.updates) >= 2)
    walking.wait_until_it_equals(pbx.exchange)
    rings_once(pbx, walking)
    assert len(walking.alerts(ringing)) == 2


@pytest.mark.parametrize("down", [True, False])
def test_a_pbx_that_was_switched_off_is_found_again(
    pbx: Simulator, walk: WalkTo, *, down: bool
) -> None:
    walking = live(pbx, walk)
    pbx.stop()
    if down:
        walking.wait_for_link(Retrying)
    call = pbx.exchange.ring("sanne", number="+442079460101")
    pbx.exchange.set_phone_status("zofia", "Busy", 2)
    pbx.start()
    walking.wait_for_alert(Rang, call)
    walking.wait_until_it_equals(pbx.exchange)
    rings_once(pbx, walking)
    assert len(walking.alerts(call)) == 1


def test_a_pbx_that_comes_up_late_is_waited_for(walk: WalkTo) -> None:
    pbx = sentinel_pbx(Exchange(12))
    pbx.start()
    pbx.stop()
    walking = walk(pbx.url)
    walking.wait_for_link(Retrying)
    assert isinstance(walking.updates[0].link, Connecting)
    with pbx:
        walking.wait_for_link(Live)
        walking.wait_until_it_equals(pbx.exchange)
        walking.feed.hang_up()
        walking.join()


@pytest.mark.parametrize("reset", [True, False])
def test_connections_that_are_cut_again_and_again_cost_no_ring(
    pbx: Simulator, walk: WalkTo, *, reset: bool
) -> None:
    walking = live(pbx, walk)
    for _ in range(4):  # what fails again and again is asked ever more slowly
        pbx.drop_connections(reset=reset)
        rings_once(pbx, walking)


@pytest.mark.row(66)
@pytest.mark.parametrize("endpoint", ["users", "phones"])
@pytest.mark.parametrize("fault", ["drop", "truncate", "garble", "empty", "status-500"])
def test_trouble_in_the_middle_of_the_snapshot_begins_it_again(
    pbx: Simulator, walk: WalkTo, endpoint: str, fault: str
) -> None:
    pbx.faults.add(f"{endpoint}:{fault}:2")
    walking = walk(pbx.url)
    walking.wait_for_link(Live)
    walking.wait_until_it_equals(pbx.exchange)
    assert not any(update.state.users for update in walking.updates[:-1])
    rings_once(pbx, walking)


def test_a_pbx_that_asks_for_patience_is_given_it_unless_somebody_hurries(
    pbx: Simulator, walk: WalkTo
) -> None:
    walking = live(pbx, walk)
    strike(pbx, "status-503:retry-after=300")
    link = walking.wait_for_link(Retrying)
    assert isinstance(link.trouble, Busy)
    assert link.trouble.retry_after == 300
    walking.feed.hurry()
    walking.wait_for_link(Live)
    rings_once(pbx, walking)


def test_a_password_that_was_changed_stops_it_in_the_end(pbx: Simulator, walk: WalkTo) -> None:
    walking = live(pbx, walk)
    pbx.api.password = "another"
    pbx.exchange.set_phone_status("jonas", "Busy", 2)
    walking.wait_for_link(Retrying)  # a PBX that boots may refuse everybody, once
    refused = pbx.requests.count()
    walking.feed.hurry()
    walking.join()
    assert pbx.requests.count() == refused + 1
