"""Reasons to ask at once: the machine woke up, or is on another network."""

from __future__ import annotations

import time
from contextlib import ExitStack
from statistics import median

import pytest

from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import Busy, Live, Retrying
from pbx_tray.core.watch import Missed, Rang
from pbx_tray.feed import Feed
from pbx_tray.simulator.server import Simulator
from tests.desktop.processes import wait_until
from tests.feed.clocks import Clocks
from tests.feed.conftest import Walk
from tests.sentinels.values import PASSWORD

SOON_S = 2.0  # is promised, and holds in the median; one may take ten times that on a busy machine
WAKES = 5


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def walking(pbx: Simulator, clocks: Clocks, stack: ExitStack) -> Walk:
    """A walk that is live, whose poll is held, and which knows a call to prove the log by."""
    account = Account(parse_address(pbx.url), "sanne", "sanne")
    walk = Walk(Feed(account, lambda: PASSWORD, clocks=clocks))
    stack.callback(walk.join)
    stack.callback(walk.feed.hang_up)
    walk.wait_for_link(Live)
    pbx.exchange.finish(pbx.exchange.ring("jonas", number="+442079460101"))
    walk.wait_for_event(pbx.exchange.seq)
    wait_until(lambda: _is_held(pbx), "a held poll", 10)
    return walk


def _is_held(pbx: Simulator) -> bool:
    """Whether a poll waits that is not to end soon, for lists to be loaded again."""
    return "timeout=4" in pbx.requests.recent()[-1].path


def rings_once(pbx: Simulator, walking: Walk) -> None:
    call = pbx.exchange.ring("sanne", number="+442079460101")
    walking.wait_for_alert(Rang, call)
    pbx.exchange.finish(call)
    walking.wait_for_alert(Missed, call)
    walking.wait_until_it_equals(pbx.exchange)
    assert [type(alert) for alert in walking.alerts(call)] == [Rang, Missed]


def test_a_line_that_died_in_a_sleep_is_asked_anew_on_waking_and_old_rings_stay_quiet(
    pbx: Simulator, clocks: Clocks, walking: Walk
) -> None:
    pbx.faults.add("events:stall")
    pbx.drop_connections()
    asked = pbx.requests.count("events")
    assert pbx.requests.wait_for("events", asked + 1)
    call = pbx.exchange.ring("sanne", number="+442079460101")
    clocks.sleep(3600)
    said = len(walking.updates)
    pbx.faults.lift()  # what was stalled is answered now, or was cut already: both are right
    began = time.monotonic()
    walking.feed.hurry()
    walking.wait(lambda: len(walking.updates) > said)
    walking.wait_until_it_equals(pbx.exchange)
    assert time.monotonic() - began < 10 * SOON_S
    assert not any(isinstance(alert, Rang) for alert in walking.alerts(call))
    pbx.exchange.finish(call)
    wait_until(lambda: _is_held(pbx), "a held poll", 10)  # until then no ring counts as news
    rings_once(pbx, walking)


def test_after_a_sleep_it_does_not_say_live_before_the_pbx_has_answered(
    pbx: Simulator, clocks: Clocks, walking: Walk
) -> None:
    clocks.sleep(3600)
    pbx.faults.add("events:stall")
    walking.feed.hurry()
    link = walking.wait_for_link(Retrying)
    assert link.as_of is not None
    pbx.faults.lift()
    walking.wait_for_link(Live)
    rings_once(pbx, walking)


def test_another_network_costs_a_small_request_and_not_a_word(
    pbx: Simulator, walking: Walk
) -> None:
    said, connections = len(walking.updates), pbx.connections
    began, asked = time.monotonic(), pbx.requests.count("events")
    walking.feed.hurry()
    assert pbx.requests.wait_for("events", asked + 2)  # the fence, and the next poll
    took = time.monotonic() - began
    print(f"\nasked anew, and live again, after {took:.3f} s")  # noqa: T201 - a figure to know
    assert took < 10 * SOON_S
    rings_once(pbx, walking)
    assert pbx.connections == connections + 1
    assert not any(isinstance(update.link, Retrying) for update in walking.updates[said:])


def test_while_the_machine_sleeps_the_line_is_dropped_and_on_waking_it_is_taken_up_again(
    pbx: Simulator, walking: Walk
) -> None:
    asked, connections = pbx.requests.count("events"), pbx.connections
    walking.feed.rest()
    wait_until(lambda: pbx.open_connections == 0, "the line dropped", 10)
    assert pbx.requests.count("events") == asked
    began = time.monotonic()
    walking.feed.hurry()
    assert pbx.requests.wait_for("events", asked + 1, 10 * SOON_S)
    print(f"Asked {time.monotonic() - began:.2f} s after waking.")  # noqa: T201 - the figure
    assert pbx.connections == connections + 1
    rings_once(pbx, walking)


def test_on_waking_nothing_is_waited_for_that_a_pbx_asked_for_before(
    pbx: Simulator, clocks: Clocks, walking: Walk
) -> None:
    waits = []
    for wake in range(WAKES):
        pbx.faults.add("events:status-503:retry-after=300:1")
        pbx.exchange.set_phone_status("jonas", f"Busy {wake}", 2)
        assert isinstance(walking.wait_for_link(Retrying).trouble, Busy)
        asked = pbx.requests.count("events")
        clocks.sleep(60)
        began = time.monotonic()
        walking.feed.hurry()
        assert pbx.requests.wait_for("events", asked + 1, 10 * SOON_S)
        waits.append(time.monotonic() - began)
        walking.wait_for_link(Live)
    print("Asked after", *(f"{wait:.2f}" for wait in waits), "s.")  # noqa: T201 - the figures
    assert median(waits) < SOON_S


def test_a_program_that_is_ended_while_the_machine_goes_to_sleep_ends_at_once(
    pbx: Simulator, walking: Walk
) -> None:
    walking.feed.rest()
    wait_until(lambda: pbx.open_connections == 0, "the line dropped", 10)
    began = time.monotonic()
    walking.feed.hang_up()
    walking.join()
    assert time.monotonic() - began < 20  # by itself it would ask again after 30
