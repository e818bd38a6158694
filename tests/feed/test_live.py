"""A feed over real HTTP: what the PBX knows is shown, and what happens is told at once."""

from __future__ import annotations

import statistics
import time

import pytest

from pbx_tray.core.link import Connecting, Live
from pbx_tray.core.watch import Answered, Missed, Rang
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.feed.conftest import WalkTo
from tests.sentinels.pbx import sentinel_pbx
from tests.sentinels.values import KEY, PASSWORD

SOON = 3.0  # seconds, by the median: ten times what is promised; some hundredths are usual


def test_it_connects_and_shows_what_the_pbx_knows(pbx: Simulator, walk: WalkTo) -> None:
    pbx.exchange.ring("jonas", number="+442079460101")
    walking = walk(pbx.url)
    walking.wait_for_link(Live)
    assert isinstance(walking.updates[0].link, Connecting)
    walking.wait_until_it_equals(pbx.exchange)
    assert len(walking.updates) == 2
    assert walking.updates[1].afresh
    assert walking.updates[1].alerts == ()


@pytest.mark.parametrize("user", ["sanne", None])
def test_a_call_for_me_is_told_at_once_and_so_is_how_it_ends(
    pbx: Simulator, walk: WalkTo, user: str | None
) -> None:
    pbx.api.key = KEY
    walking = walk(pbx.url, lambda: PASSWORD if user else KEY, user)
    walking.wait_for_link(Live)
    delays = []
    for _ in range(10):
        began = time.monotonic()
        call = pbx.exchange.ring("sanne", number="+442079460101", name="Harriet")
        rang = walking.wait_for_alert(Rang, call)
        delays.append(time.monotonic() - began)
        assert rang.caller.name == "Harriet"
        pbx.exchange.finish(call)
        walking.wait_for_alert(Missed, call)
    assert statistics.median(delays) < SOON
    print(f"\na ring is told after {statistics.median(delays):.4f} s, {max(delays):.4f} s at most")  # noqa: T201 - a figure to know
    call = pbx.exchange.ring("sanne", caller="jonas")
    walking.wait_for_alert(Rang, call)
    pbx.exchange.answer(call)
    assert walking.wait_for_alert(Answered, call).here
    walking.wait_until_it_equals(pbx.exchange)
    assert pbx.connections == 1


def test_nothing_is_published_while_nothing_happens(pbx: Simulator, walk: WalkTo) -> None:
    pbx.exchange.emit({"event_type": "coffee is ready"})
    walking = walk(pbx.url, hold=1)
    walking.wait_for_link(Live)
    # An empty answer, the fence after it, and the next poll.
    assert pbx.requests.wait_for("events", 6, timeout=10)
    assert len(walking.updates) == 2


def test_an_older_pbx_is_followed_as_well(walk: WalkTo) -> None:
    with sentinel_pbx(Exchange(12, shape=3, single_target=True)) as pbx:
        walking = walk(pbx.url)
        walking.wait_for_link(Live)
        call = pbx.exchange.ring("sanne", caller="jonas")
        walking.wait_for_alert(Rang, call)
        pbx.exchange.log_in("zofia", "desk-1")
        walking.wait(lambda: "user logged in" in _types(walking.updates))
        walking.feed.hang_up()
        walking.join()


def _types(updates: object) -> list[str]:
    return [e.raw["event_type"] for u in updates for e in u.events]  # type: ignore[attr-defined]


def test_a_list_that_changed_is_loaded_again(pbx: Simulator, walk: WalkTo) -> None:
    walking = walk(pbx.url)
    walking.wait_for_link(Live)
    pbx.exchange.add_user("new", "Somebody New")
    walking.wait(lambda: walking.updates[-1].state.user_named("new"))
    walking.wait_until_it_equals(pbx.exchange)
