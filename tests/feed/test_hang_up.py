"""A feed ends at once, whatever it waits for, and never holds up the process."""

from __future__ import annotations

import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack

import pytest

from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import Live, Retrying
from pbx_tray.feed import Feed
from pbx_tray.simulator.server import Simulator
from tests.api.raw_server import RawServer, always, answer
from tests.feed.conftest import Walk, WalkTo
from tests.sentinels.values import PASSWORD

Figure = Callable[[str, float], None]

AT_ONCE = 2.0  # seconds, by the median: ten times what is promised; some thousandths are usual
ROOM = 10.0  # seconds on a busy computer: what it would wait for takes 30 and more


def seconds_to_end(walking: Walk) -> float:
    began = time.monotonic()
    walking.feed.hang_up()
    assert time.monotonic() - began < ROOM
    walking.join(ROOM)
    assert walking.error is None
    return walking.ended_at - began


@pytest.mark.row(85)
def test_it_ends_at_once_while_the_keyring_waits_for_a_person(
    pbx: Simulator, walk: WalkTo, stack: ExitStack
) -> None:
    asked, given_up = threading.Event(), threading.Event()
    stack.callback(given_up.set)

    def secret() -> str:
        asked.set()
        given_up.wait(30)
        return PASSWORD

    walking = walk(pbx.url, secret)
    assert asked.wait(5)
    assert seconds_to_end(walking) < ROOM
    assert walking.updates == []
    assert pbx.connections == 0


@pytest.mark.row(85)
def test_it_ends_at_once_in_a_held_poll(pbx: Simulator, walk: WalkTo, figure: Figure) -> None:
    times = []
    for _ in range(20):
        asked = pbx.requests.count("events")
        walking = walk(pbx.url)
        walking.wait_for_link(Live)
        assert pbx.requests.wait_for("events", asked + 3)
        times.append(seconds_to_end(walking))
    figure("G13", max(times))
    assert statistics.median(times) < AT_ONCE


@pytest.mark.row(85)
def test_it_ends_at_once_in_a_pause(pbx: Simulator, walk: WalkTo) -> None:
    pbx.faults.add("*:status-503:retry-after=300")
    walking = walk(pbx.url)
    walking.wait_for_link(Retrying)
    assert seconds_to_end(walking) < ROOM


@pytest.mark.row(85)
@pytest.mark.parametrize("fault", ["events:stall", "users:stall", "phones:drip", "events:drip"])
def test_it_ends_at_once_in_the_middle_of_the_snapshot(
    pbx: Simulator, walk: WalkTo, fault: str
) -> None:
    pbx.faults.add(fault)
    walking = walk(pbx.url)
    assert pbx.requests.wait_for(fault.partition(":")[0], 1)
    assert seconds_to_end(walking) < ROOM
    assert len(walking.updates) == 1


def test_a_feed_that_was_hung_up_before_it_began_says_nothing(pbx: Simulator) -> None:
    account = Account(parse_address(pbx.url), "sanne", "sanne")
    feed = Feed(account, lambda: PASSWORD)
    feed.hang_up()
    feed.hang_up()
    assert list(feed.updates()) == []
    assert pbx.connections == 0


def test_two_threads_may_hang_up_at_once_and_again(pbx: Simulator, walk: WalkTo) -> None:
    walking = walk(pbx.url)
    walking.wait_for_link(Live)
    hangers = [threading.Thread(target=walking.feed.hang_up) for _ in range(2)]
    for hanger in hangers:
        hanger.start()
    walking.join(ROOM)
    for hanger in hangers:
        hanger.join()
    walking.feed.hang_up()
    assert walking.error is None


def test_it_can_be_hung_up_at_any_moment_of_its_beginning(pbx: Simulator, walk: WalkTo) -> None:
    times = []
    for moment in range(40):
        walking = walk(pbx.url)
        threading.Event().wait(moment / 2000)
        times.append(seconds_to_end(walking))
    assert statistics.median(times) < AT_ONCE


def test_whoever_walks_it_may_walk_away_and_the_pbx_learns_of_it(stack: ExitStack) -> None:
    server = stack.enter_context(RawServer(always(answer())))
    feed = Feed(Account(parse_address(server.url), "sanne", "sanne"), lambda: PASSWORD)
    updates = feed.updates()
    while not isinstance(next(updates).link, Live):
        pass
    updates.close()  # type: ignore[attr-defined]  # it is a generator
    assert server.peers[0].ended.wait(5)


BLOCKED_KEYRING = """
import threading
from pbx_tray.core.account import Account, parse_address
from pbx_tray.feed import Feed
asked = threading.Event()
def secret():
    asked.set()
    threading.Event().wait()
feed = Feed(Account(parse_address("http://127.0.0.1:1"), "sanne"), secret)
threading.Thread(target=lambda: asked.wait() and feed.hang_up()).start()
print(list(feed.updates()))
"""

BLOCKED_RESOLVER = """
import socket, threading
from pbx_tray.core.account import Account, parse_address
from pbx_tray.feed import Feed
asked = threading.Event()
def resolve(*_, **__):
    asked.set()
    threading.Event().wait()
socket.getaddrinfo = resolve
feed = Feed(Account(parse_address("http://pbx.example.org"), "sanne"), lambda: "demo")
threading.Thread(target=lambda: asked.wait() and feed.hang_up()).start()
print(len(list(feed.updates())))
"""


@pytest.mark.row(85)
@pytest.mark.parametrize(("program", "said"), [(BLOCKED_KEYRING, "[]"), (BLOCKED_RESOLVER, "1")])
def test_what_cannot_be_interrupted_does_not_hold_up_the_process(program: str, said: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        capture_output=True, text=True, timeout=20, check=False,
    )  # fmt: skip
    assert (ended.stdout.strip(), ended.stderr, ended.returncode) == (said, "", 0)
