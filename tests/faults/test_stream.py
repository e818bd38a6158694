"""Rows 52 to 63: the stream of events, repeated, out of order, with holes, from another log."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Literal

import pytest

from pbx_tray.core.events import PhoneStatus
from pbx_tray.core.link import Live
from pbx_tray.core.watch import Missed, Rang
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.oddities import POISONS, SEQS, odd_events
from pbx_tray.simulator.proxy import Proxy
from pbx_tray.simulator.server import Simulator
from pbx_tray.simulator.timeline import Timeline
from pbx_tray.simulator.traffic import traffic
from tests.core.building import chance
from tests.core.model_pbx import Manner, ModelPbx
from tests.core.virtual_line import VirtualLine
from tests.faults.following import HOLD, Follow, Following
from tests.feed.conftest import PATIENCE

MakePbx = Callable[..., Simulator]


def stalled(following: Following, fault: str = "events:stall:1") -> None:
    """Have the next poll wait until the fault is lifted: what happens meanwhile is one answer."""
    pbx = following.pbx
    asked = pbx.requests.count("events")
    pbx.faults.add(fault)
    pbx.exchange.set_phone_status("jonas", "Busy", 2)
    assert pbx.requests.wait_for("events", asked + 1)


def answers_all(following: Following, *faults: str) -> None:
    """Break the stalled poll off, and have all that happened come with these faults, once."""
    pbx = following.pbx
    for fault in faults:
        pbx.faults.add(fault)
    pbx.drop_connections()
    following.wait_for_event(pbx.exchange.seq)


@pytest.fixture
def settled(make_pbx: MakePbx, follow: Follow) -> Following:
    """Follow a PBX whose log was not empty: there is no reason left to load a list again."""
    exchange = Exchange(12)
    exchange.finish(exchange.ring("jonas", number="+442079460101"))
    following = follow(make_pbx(exchange))
    following.is_live()
    return following


def new_beginnings(following: Following) -> int:
    return sum(update.afresh for update in following.updates)


# What was there before


@pytest.mark.row(52)
@pytest.mark.parametrize("first_answer", ["newest", "oldest"])
def test_five_hundred_old_events_ring_nobody(
    make_pbx: MakePbx, follow: Follow, first_answer: Literal["newest", "oldest"]
) -> None:
    exchange = Exchange(12, first_answer=first_answer)
    for number in range(350):
        call = exchange.ring("sanne", number=f"+4420794{number:05}")
        if number % 2:
            exchange.finish(call)
    assert exchange.seq >= 500
    following = follow(make_pbx(exchange))
    following.recovers()
    assert [alert for update in following.updates for alert in update.alerts] == []
    following.rings_once()


@pytest.mark.row(53)
def test_the_first_event_of_an_empty_log_may_be_a_call(pbx: Simulator, follow: Follow) -> None:
    following = follow(pbx)
    following.is_live()
    assert pbx.exchange.seq == 0
    following.rings_once()


@pytest.mark.row(53)
@pytest.mark.parametrize("seconds", [0.5, 9.9, 10.1, 50.0, 3600.0])
def test_whenever_the_first_call_comes_to_an_empty_log_it_is_told_once(seconds: float) -> None:
    pbx = ModelPbx(Manner(retention=64), chance())
    line = VirtualLine(pbx, chance())
    line.advance(5)
    assert isinstance(line.witness.link, Live)
    assert not pbx.log
    line.advance(seconds)
    pbx.ring(None, [(0, 0)])
    line.stir()
    line.advance(30)
    [ring] = pbx.rings
    assert len(ring.told) == 1


# Twice, and out of order


@pytest.mark.row(54)
@pytest.mark.parametrize("fault", ["duplicate:count=3:3", "duplicate-batch:count=3:3", "repeat:1"])
def test_what_comes_twice_is_told_once(following: Following, fault: str) -> None:
    exchange = following.pbx.exchange
    following.pbx.faults.add(f"events:{fault}")
    call = exchange.ring("sanne", number="+442079460101")
    following.wait_for_alert(Rang, call)
    following.recovers()
    exchange.finish(call)
    following.wait_for_alert(Missed, call)
    following.recovers()
    assert [type(alert) for alert in following.alerts(call)] == [Rang, Missed]
    assert following.pbx.faults.seen[f"events:{fault.partition(':')[0]}"]
    numbers = [event.seq for update in following.updates for event in update.events]
    assert len(numbers) == len(set(numbers))


@pytest.mark.row(55)
@pytest.mark.parametrize("fault", ["reverse", "shuffle:seed=1", "shuffle:seed=2"])
def test_a_batch_in_any_order_is_read_in_the_order_it_happened(
    following: Following, fault: str
) -> None:
    exchange = following.pbx.exchange
    stalled(following)
    dead = exchange.ring("sanne", number="+442079460103")
    exchange.finish(dead)
    rings = exchange.ring("sanne", number="+442079460104")
    answers_all(following, f"events:{fault}:2")
    following.wait_for_alert(Rang, rings)
    following.recovers()
    assert [type(alert) for alert in following.alerts(dead)] in ([], [Missed])
    assert [type(alert) for alert in following.alerts(rings)] == [Rang]
    exchange.finish(rings)
    following.wait_for_alert(Missed, rings)


@pytest.mark.row(55)
@pytest.mark.parametrize("restarted", [False, True])
def test_a_call_whose_end_is_reported_first_never_rings(
    following: Following, *, restarted: bool
) -> None:
    exchange = following.pbx.exchange
    call = exchange.ring("jonas", number="+442079460103")
    exchange.finish(call)
    [finished] = [
        event
        for event in exchange.wait_for_events(0)
        if event["event_type"] == "call finished" and event["unique_id"] == call
    ]
    late = finished | {
        "unique_id": "reported.late",
        "targets": [{"user_uuid": exchange.user("sanne").uuid, "user_phone_type": "phone"}],
        "caller": {"number": "+442079460103"},
    }
    del late["seq"]
    exchange.emit(late)
    following.wait_for_event(exchange.seq)
    if restarted:
        exchange.restart()
        following.pbx.drop_connections(reset=True)
        following.wait(lambda: new_beginnings(following) == 2)
        following.recovers()
    exchange.emit(late | {"event_type": "incoming call"})
    following.wait_for_event(exchange.seq)
    assert following.alerts("reported.late") == []
    following.rings_once()


# Holes, and other logs


@pytest.mark.row(56)
@pytest.mark.parametrize("count", [1, 1_000, 1_000_000])
def test_a_hole_has_the_lists_loaded_once_more(settled: Following, count: int) -> None:
    following, pbx = settled, settled.pbx
    before = {what: pbx.requests.count(what) for what in ("users", "phones")}
    pbx.exchange.skip(count)
    pbx.exchange.set_phone_status("jonas", "Busy", 2)
    for what, asked in before.items():
        assert pbx.requests.wait_for(what, asked + 1)
    following.recovers()
    following.rings_once()
    assert {what: pbx.requests.count(what) - asked for what, asked in before.items()} == {
        "users": 1,
        "phones": 1,
    }
    assert new_beginnings(following) == 1


RESTARTS = {
    "with the connections reset": "reboot:seq=0:how=reset",
    "with the connections closed": "reboot:seq=0:how=close",
    "with phones that register again": "reboot:seq=0:boot=yes:how=close",
    "at the number where it was": "reboot:seq=SEQ:how=reset",
    "beyond the number where it was": "reboot:seq=BEYOND:how=reset",
    "unseen, with its numbers overtaking ours": "restart:seq=BEYOND",
}


@pytest.mark.row(57, 8)
@pytest.mark.parametrize("how", RESTARTS)
@pytest.mark.usefixtures("wire")
def test_a_pbx_that_restarts_is_found_out(following: Following, how: str) -> None:
    pbx = following.pbx
    beyond = str(pbx.exchange.seq + 1)
    fault = RESTARTS[how].replace("BEYOND", beyond).replace("SEQ", str(pbx.exchange.seq))
    pbx.faults.add(f"events:{fault}:1")
    pbx.exchange.set_phone_status("jonas", "Busy", 2)
    following.wait(lambda: pbx.faults.seen[f"events:{fault.partition(':')[0]}"])
    if fault.startswith("restart"):
        pbx.exchange.set_phone_status("zofia", "Busy", 2)
    following.wait(lambda: new_beginnings(following) == 2)
    following.recovers()
    following.rings_once()


@pytest.mark.row(57)
def test_a_restart_that_a_proxy_hides_is_found_out_when_the_poll_comes_back_empty(
    pbx: Simulator, follow: Follow
) -> None:
    with Proxy(("127.0.0.1", pbx.port), hides_restarts=True) as proxy:
        following = follow(pbx, proxy.url)
        following.has_seen_a_call()
        pbx.exchange.restart()
        following.wait(lambda: new_beginnings(following) == 2)
        following.recovers(within=2 * HOLD)
        following.rings_once()
        following.feed.hang_up()
        following.join()


@pytest.mark.row(57)
def test_a_restart_whose_first_events_are_those_of_the_last_one_is_found_out(
    make_pbx: MakePbx, follow: Follow
) -> None:
    exchange = Exchange(12)
    exchange.boot()
    pbx = make_pbx(exchange)
    following = follow(pbx)
    following.is_live()
    told = exchange.wait_for_events(0)
    exchange.restart()
    exchange.boot()
    assert exchange.wait_for_events(0) == told
    pbx.drop_connections(reset=True)
    following.wait(lambda: new_beginnings(following) == 2)
    following.recovers()
    following.rings_once()


@pytest.mark.row(58)
@pytest.mark.usefixtures("wire")
def test_a_log_too_short_for_the_outage_is_a_new_beginning(following: Following) -> None:
    pbx = following.pbx
    pbx.stop()
    pbx.exchange.retain(8)
    lost = pbx.exchange.ring("sanne", number="+442079460105")
    pbx.exchange.finish(lost)
    for number in range(50):
        pbx.exchange.set_phone_status("jonas", f"Busy {number}", 2)
    pbx.start()
    following.wait(lambda: new_beginnings(following) == 2)
    following.recovers()
    assert following.alerts(lost) == []
    following.rings_once()


# Odd items


@pytest.mark.row(59)
@pytest.mark.parametrize("kind", SEQS)
def test_an_odd_number_spoils_no_other_event_and_has_the_lists_loaded(
    settled: Following, kind: str
) -> None:
    following, pbx = settled, settled.pbx
    users = pbx.requests.count("users")
    pbx.faults.add(f"events:odd-seq:kind={kind}:1")
    pbx.exchange.set_phone_status("jonas", "Busy", 2)
    assert pbx.requests.wait_for("users", users + 1)
    following.recovers()
    following.rings_once()
    assert new_beginnings(following) == 1


@pytest.mark.row(60)
def test_a_thousand_odd_events_spoil_no_good_one(following: Following) -> None:
    pbx = following.pbx
    pbx.faults.add("events:odd-events:1")
    before = pbx.exchange.seq
    call = pbx.exchange.ring("sanne", number="+442079460106")
    following.wait_for_alert(Rang, call)
    following.wait(lambda: pbx.exchange.seq > before + len(list(odd_events())))
    pbx.exchange.finish(call)
    following.wait_for_alert(Missed, call, 2 * PATIENCE)
    following.recovers()
    following.rings_once()


@pytest.mark.row(61)
def test_ten_thousand_strangers_have_the_lists_loaded_every_two_seconds_at_most(
    settled: Following,
) -> None:
    following, pbx = settled, settled.pbx
    before = {what: pbx.requests.count(what) for what in ("users", "phones")}
    began = time.monotonic()
    pbx.faults.add("events:unknown-uuids:count=10000:1")
    pbx.exchange.set_phone_status("jonas", "Busy", 2)
    following.wait_for_event(10_000)
    for what, asked in before.items():
        assert pbx.requests.wait_for(what, asked + 1)
    following.recovers()
    following.rings_once()
    loaded = [pbx.requests.count(what) - asked for what, asked in before.items()]
    assert max(loaded) <= 1 + (time.monotonic() - began) // 2


UNREADABLE = ("broken", "deep", "control", "open")


@pytest.mark.row(62)
@pytest.mark.parametrize("kind", POISONS)
def test_an_event_that_nobody_can_read_is_left_behind(following: Following, kind: str) -> None:
    pbx = following.pbx
    polls = pbx.requests.count("events")
    pbx.faults.add(f"events:poison:kind={kind}:1")
    pbx.exchange.set_phone_status("jonas", "Busy", 2)
    following.wait(lambda: pbx.faults.seen["events:poison"])
    if kind in UNREADABLE:
        following.says("M10")
    pbx.exchange.set_phone_status("zofia", "Busy", 2)
    following.recovers(within=10)
    assert new_beginnings(following) == (2 if kind in UNREADABLE else 1)
    assert pbx.requests.count("events") - polls < 20
    following.rings_once()


@pytest.mark.row(62)
@pytest.mark.parametrize("kind", UNREADABLE)
@pytest.mark.parametrize("first_answer", ["newest", "oldest"])
def test_an_event_that_nobody_can_read_may_stand_anywhere_in_the_log(
    make_pbx: MakePbx, follow: Follow, first_answer: Literal["newest", "oldest"], kind: str
) -> None:
    pbx = make_pbx(Exchange(12, first_answer=first_answer))
    following = follow(pbx)
    following.has_seen_a_call()
    pbx.faults.add(f"events:poison:kind={kind}:1")
    pbx.exchange.set_phone_status("jonas", "Busy", 2)
    following.says("M10")
    following.recovers(within=10)
    following.rings_once()
    assert new_beginnings(following) == 2


# Much of it


@pytest.mark.row(63)
def test_two_hundred_events_a_second_are_all_read_in_time(following: Following) -> None:
    pbx = following.pbx
    timeline = Timeline()
    timeline.add(traffic(pbx.exchange, rate=200.0))
    first = pbx.exchange.seq + 1
    for second in range(50):
        timeline.step(second / 10)
    last = pbx.exchange.seq
    assert last - first > 500
    following.recovers()
    read = {event.seq for update in following.updates for event in update.events}
    assert set(range(first, last + 1)) <= read


@pytest.mark.row(61)
def test_strangers_that_keep_coming_have_the_lists_loaded_every_two_seconds_at_most(
    settled: Following,
) -> None:
    following, pbx = settled, settled.pbx
    asked, began, number = pbx.requests.count("phones"), time.monotonic(), 0
    while time.monotonic() < began + 3.5:
        number += 1
        pbx.exchange.emit({"event_type": "phone status update", "phone_uuid": f"nobody {number}"})
        following.wait_for_event(pbx.exchange.seq)
    assert pbx.requests.count("phones") - asked <= 1 + (time.monotonic() - began) // 2


@pytest.mark.row(61)
def test_the_status_of_a_stranger_changes_nothing_that_is_shown(following: Following) -> None:
    exchange = following.pbx.exchange
    before = following.updates[-1].state
    exchange.emit({"event_type": "phone status update", "phone_uuid": "nobody's", "status": "Busy"})
    following.wait_for_event(exchange.seq)
    [numbered] = following.updates[-1].events
    assert numbered.event == PhoneStatus("nobody's", "Busy", None)
    assert following.updates[-1].state is before
