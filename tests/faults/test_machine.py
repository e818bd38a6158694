"""Rows 75 to 77: a computer that sleeps, whose clock is set, or that stops the program."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from pbx_tray.api.unread import unread_for
from pbx_tray.clocks import OfTwo
from pbx_tray.core.events import Numbered
from pbx_tray.core.follow import Follower
from pbx_tray.core.link import Unreachable
from pbx_tray.core.wants import AskEvents, AskList, Moment, Pause
from pbx_tray.core.watch import Missed, Rang
from pbx_tray.simulator.server import Simulator
from tests.core.building import at, chance, finished, numbered, rang
from tests.core.test_follow_steps import OFFICE, Talk, live, talk
from tests.desktop.processes import wait_until

SLEEPS = [6.0, 3600.0, 3 * 86_400.0]
FRESH = 20.0  # seconds after which a ring is history and not news
HEAD = (numbered(10, rang(at(3), uid="another")),)
RING = numbered(11, rang(at(0)))
FENCE = AskEvents(9, 0.0)
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="Linux alone tells what it needs")


@dataclass
class Reset(Talk):
    """A talk with a person's clock that is set forward, or back, by `hours`."""

    hours: float = 0.0

    def _moment(self) -> Moment:
        moment = super()._moment()
        return replace(moment, wall=moment.wall + 3600 * self.hours)


@dataclass
class ResetOfTwo(Reset):
    """... on a system where no clock goes on while it sleeps: there the wall clock tells of it."""

    def __post_init__(self) -> None:
        self.clocks = OfTwo(lambda: Reset._moment(self).wall, lambda: Reset._moment(self).steady)
        super().__post_init__()

    def _moment(self) -> Moment:
        return self.clocks()


def live_by(clocks: type[Reset]) -> Reset:
    """A talk that has come to its first held poll, by clocks that can be set."""
    it = clocks(Follower("user0", chance()))
    it.answer(HEAD, connection=1)
    it.lists(connection=1)
    it.answer((), connection=1)
    it.said.clear()
    return it


def goes_on(it: Talk, slept: float) -> None:
    """What is answered to the fence is told if it may be news, and it goes on from there."""
    assert it.want == FENCE
    it.answer((*HEAD, RING), connection=1)
    assert it.want != AskEvents(None, 0.0, 1)  # which would be a new beginning
    assert [type(alert) for alert in it.alerts()] == ([Rang] if slept < FRESH else [])


@pytest.mark.row(75)
@pytest.mark.parametrize("slept", SLEEPS)
def test_a_sleep_in_a_held_poll_is_followed_by_a_fence(slept: float) -> None:
    it = live(HEAD)
    it.answer((RING,), slept=slept, connection=1)
    assert it.alerts() == []
    goes_on(it, slept)


@pytest.mark.row(75)
@pytest.mark.parametrize("slept", SLEEPS)
def test_what_a_fence_brings_over_a_sleep_is_no_news(slept: float) -> None:
    it = live(HEAD)
    it.answer((), after=2.0, connection=1)
    assert it.want == FENCE
    it.answer((*HEAD, RING), slept=slept, connection=1)
    assert it.alerts() == []
    goes_on(it, slept)


@pytest.mark.row(75)
@pytest.mark.parametrize("slept", SLEEPS)
def test_a_sleep_while_it_begins_is_another_beginning(slept: float) -> None:
    it = talk()
    it.answer(HEAD)
    it.lists(slept=slept)
    it.answer(())
    assert it.want == AskEvents(None, 0.0, 1)


@pytest.mark.row(75)
@pytest.mark.parametrize("slept", SLEEPS)
def test_a_sleep_in_a_pause_is_followed_by_a_fence(slept: float) -> None:
    it = live(HEAD)
    assert isinstance(it.answer(Unreachable()), Pause)
    it.answer(after=0.1, slept=slept)
    goes_on(it, slept)


@pytest.mark.row(76)
@pytest.mark.parametrize(
    ("clocks", "hours"),
    [(Reset, -87_600), (Reset, -1), (Reset, 1), (Reset, 87_600), (ResetOfTwo, -1)],
)
def test_a_clock_that_is_set_changes_nothing(clocks: type[Reset], hours: int) -> None:
    """The wall clock is for people alone; another one counts seconds."""
    it = live_by(clocks)
    it.hours = hours
    it.answer((RING,), after=1.0, connection=1)
    assert [type(alert) for alert in it.alerts()] == [Rang]
    assert it.want.hold
    it.answer((), after=2.0, connection=1)
    assert it.want == FENCE


@pytest.mark.row(76)
@pytest.mark.parametrize("clocks", [Reset, ResetOfTwo])
@pytest.mark.parametrize("hours", [-87_600, -1, 1, 87_600])
def test_a_clock_that_is_set_in_a_pause_makes_it_no_longer(clocks: type[Reset], hours: int) -> None:
    it = live_by(clocks)
    pause = it.answer(Unreachable())
    it.hours = hours
    it.answer(after=pause.seconds)
    assert it.want == FENCE


@pytest.mark.row(76)
@pytest.mark.parametrize("hours", [1, 87_600])
def test_a_clock_that_is_set_forward_looks_like_sleep_where_no_other_tells_of_it(
    hours: int,
) -> None:
    it = live_by(ResetOfTwo)
    it.hours = hours
    it.answer((), after=2.0, connection=1)
    assert it.want == FENCE
    it.answer(HEAD, connection=1)
    it.lists(connection=1)  # which are due after an hour
    it.answer((RING,), after=1.0, connection=1)
    assert [type(alert) for alert in it.alerts()] == [Rang]


def settles(it: Talk, log: tuple[Numbered, ...]) -> None:
    """Answer whatever is asked, until a poll is to be held again; it may not begin anew."""
    while not getattr(it.want, "hold", 0.0):
        assert it.want != AskEvents(None, 0.0, 1)
        match it.want:
            case AskEvents(after=int(after)):
                it.answer(tuple(event for event in log if event.seq > after), connection=1)
            case AskList(listing=listing):
                it.answer(tuple(getattr(OFFICE, listing.value).values()), connection=1)
            case Pause(seconds=seconds):
                it.answer(after=seconds)


@pytest.mark.row(76)
@pytest.mark.parametrize("clocks", [Reset, ResetOfTwo])
@pytest.mark.parametrize("hours", [1, 87_600])
def test_a_clock_that_is_set_to_and_fro_all_the_time_costs_no_ring(
    clocks: type[Reset], hours: int
) -> None:
    it, log = live_by(clocks), tuple[Numbered, ...](HEAD)
    for turn in range(40):
        it.hours = hours * (1 if turn % 2 == 0 else -1)
        it.answer((), after=2.0, connection=1)
        settles(it, log)
        seq, uid = log[-1].seq, f"call {turn}"
        for event in (
            numbered(seq + 1, rang(at(0), uid=uid)),
            numbered(seq + 2, finished(uid=uid)),
        ):
            log += (event,)
            it.answer((event,), after=1.0, connection=1)
            settles(it, log)
        assert [type(alert) for alert in it.alerts()] == [Rang, Missed]


# Stopped by a signal: scaled, for six seconds are as good as two minutes


@linux_only
@pytest.mark.row(77)
def test_an_answer_that_lies_unread_tells_for_how_long() -> None:
    with ExitStack() as stack:
        server = stack.enter_context(closing(socket.create_server(("127.0.0.1", 0))))
        ours = stack.enter_context(closing(socket.create_connection(server.getsockname())))
        theirs = stack.enter_context(closing(server.accept()[0]))
        wait_until(lambda: unread_for(ours) > 0.3, "time to go by", 5)
        began = time.monotonic()
        theirs.sendall(b"x")
        assert ours.recv(1)
        unread = unread_for(ours)
        assert unread < time.monotonic() - began + 0.02  # the system counts in coarse steps
    assert unread_for(ours) == 0.0


WALK = """
import sys
from pbx_tray.core.account import Account, parse_address
from pbx_tray.feed import Feed
from tests.sentinels.values import PASSWORD

feed = Feed(Account(parse_address(sys.argv[1]), "sanne", "sanne"), lambda: PASSWORD, hold=30)
for update in feed.updates():
    told = (type(alert).__name__ for alert in update.alerts)
    print(type(update.link).__name__, *told, flush=True)
"""


@pytest.fixture
def walk(tmp_path: Path) -> Iterator[Callable[[str], tuple[subprocess.Popen[bytes], Path]]]:
    """Follow a PBX in a process of its own, which says in a file what is so and what is told."""
    with ExitStack() as stack:

        def begin(url: str) -> tuple[subprocess.Popen[bytes], Path]:
            said = tmp_path / "said"
            process = subprocess.Popen(
                [sys.executable, "-c", WALK, url],
                cwd=Path(__file__).resolve().parents[2],
                stdout=stack.enter_context(said.open("wb")),
            )
            stack.callback(process.wait)
            stack.callback(process.kill)
            return process, said

        yield begin


@linux_only
@pytest.mark.row(77)
def test_what_came_while_the_program_was_stopped_is_no_news(
    pbx: Simulator, walk: Callable[[str], tuple[subprocess.Popen[bytes], Path]]
) -> None:
    process, said = walk(pbx.url)
    wait_until(lambda: "Live" in said.read_text(), "the line", 10)
    pbx.exchange.finish(pbx.exchange.ring("jonas", number="+442079460101"))
    polls = pbx.requests.count("events")
    assert pbx.requests.wait_for("events", polls)
    wait_until(lambda: poll_is_held(pbx), "a poll that is held", 5)
    before = said.read_text()
    os.kill(process.pid, signal.SIGSTOP)
    began = time.monotonic()
    call = pbx.exchange.ring("sanne", number="+442079460102")
    wait_until(lambda: time.monotonic() > began + 6, "six seconds, which are what is played", 10)
    pbx.exchange.finish(call)  # the answer that lies there says only that it rings
    os.kill(process.pid, signal.SIGCONT)
    wait_until(lambda: Missed.__name__ in said.read_text(), "that a call was missed", 10)
    pbx.exchange.ring("sanne", number="+442079460103")
    wait_until(lambda: Rang.__name__ in said.read_text(), "that a call rings", 10)
    told = said.read_text().removeprefix(before).split()
    assert [word for word in told if word != "Live"] == [Missed.__name__, Rang.__name__]


def poll_is_held(pbx: Simulator) -> bool:
    return "timeout=0" not in pbx.requests.recent("events")[-1].path
