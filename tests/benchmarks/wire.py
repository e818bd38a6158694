"""From the line to the eye: how long an event takes, a poll costs, and a burst lasts."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from functools import partial
from statistics import median

from pbx_tray.api.client import Credentials, PbxClient
from pbx_tray.api.trust import Trust
from tests.benchmarks.fast_line import FastLine, Place
from tests.benchmarks.measured_app import MeasuredApp
from tests.benchmarks.other_ways import Limit, Reference, Way, caught_up, latencies
from tests.benchmarks.rows import (
    Measured,
    Pace,
    Row,
    at_least,
    at_most,
    once,
    ratio,
    seconds,
)

_USERS, _MANY = 1000, 10_000
_SHORT_S, _LONG_S = 0.002, 0.04  # between events; a window draws a frame of 16 ms at most
_SOON, _RARE = (f"{gap * 1000:.0f} ms apart" for gap in (_SHORT_S, _LONG_S))
_BURST = 100_000
_TENTH = "the reference client's time is ten times that of a tenth of them"
_Hear = Callable[[int], list[float]]  # the seconds that each of the next so many events took
_Way = tuple[Place, _Hear, float, int]  # ... of so many events with so many seconds in between


@dataclass(frozen=True, slots=True)
class _Turns:
    """The medians of all rounds, of each way: of events soon after another, and far apart."""

    limit: Measured
    theirs: Measured
    slot: Measured
    rare_limit: Measured
    rare_theirs: Measured
    painted: Measured
    painted_many: Measured


def plain(pace: Pace) -> Iterator[Row]:
    """R1 and R2 without encryption."""
    turns = _turns(pace, tls=False)
    yield from _of_an_event(turns, "plain")
    figure = ratio(turns.painted_many, turns.painted)
    what = f"event → painted, {_RARE}, 10,000 users over 1,000"
    yield Row("R2", what, at_most(1.2), figure, turns.painted_many)


def encrypted(pace: Pace) -> Iterator[Row]:
    """R1 and R2 over TLS, and R3."""
    yield from _of_an_event(_turns(pace, tls=True), "TLS")
    yield _cycle(pace)


def _of_an_event(turns: _Turns, line: str) -> Iterator[Row]:
    soon, rare = f"{line}, {_SOON}", f"{line}, {_RARE}"
    slot, theirs, limit = turns.slot, turns.theirs, turns.limit
    figure = ratio(slot, limit)
    yield Row("R1", f"event → GUI slot, {soon}", at_most(2.5), figure, slot, theirs, limit)
    painted, theirs, limit = turns.painted, turns.rare_theirs, turns.rare_limit
    figure = ratio(painted, limit)
    yield Row("R2", f"event → painted, {rare}", at_most(4.5), figure, painted, theirs, limit)


def _turns(pace: Pace, *, tls: bool) -> _Turns:
    with ExitStack() as stack:
        ways = _ways(pace, stack, tls=tls)
        found: list[list[float]] = [[] for _ in ways]
        for _ in range(pace.of(15, 4)):
            for medians, (place, hear, gap, events) in zip(found, ways, strict=True):
                place.do("pace", count=events, gap=gap)
                medians.append(median(hear(events)))
    return _Turns(*map(seconds, found))


def _ways(pace: Pace, stack: ExitStack, *, tls: bool) -> list[_Way]:
    fast = stack.enter_context(FastLine())
    bare, other = (fast.open(_USERS, tls=tls) for _ in range(2))
    limit = partial(latencies, Limit(bare, fast.authority))
    theirs = partial(latencies, Reference(other, fast.authority))

    def app(mode: str, what: str, users: int) -> tuple[Place, _Hear]:
        place = fast.open(users, tls=tls)
        one = stack.enter_context(MeasuredApp(mode, place, fast.folder / f"{mode}-{users}"))
        one.wait_until_live()
        return place, partial(one.hear_all, what)

    soon, rare = (_SHORT_S, pace.of(40, 20)), (_LONG_S, pace.of(20, 10))
    return [
        (bare, limit, *soon),
        (other, theirs, *soon),
        (*app("slot", "taken", _USERS), *soon),
        (bare, limit, *rare),
        (other, theirs, *rare),
        (*app("window", "painted", _USERS), *rare),
        (*app("window", "painted", _MANY), *rare),
    ]


def _cycle(pace: Pace) -> Row:
    rounds, polls = pace.of(15, 4), pace.of(20, 8)
    with FastLine() as fast:
        place = fast.open(_USERS, tls=True)
        limit, theirs = Limit(place, fast.authority), Reference(place, fast.authority)
        trust = Trust(str(fast.authority))
        client = PbxClient(place.api, Credentials.of("user00000", "demo"), trust)
        with closing(client):
            ways: list[Callable[[], object]] = [
                lambda: client.events(0, 0.0, 1),
                lambda: _again(limit),
                lambda: _again(theirs),
            ]
            found: list[list[float]] = [[], [], []]
            for way in ways:
                way()
            for _ in range(rounds):
                for times, way in zip(found, ways, strict=True):
                    times.append(_time_of(way, polls))
    ours, bare, other = map(seconds, found)
    target = at_most(1 / 15, "≤ 1/15")
    figure = ratio(ours, other)
    note = f"1/{1 / figure.median:.0f}"
    return Row("R3", "poll over TLS, ours over theirs", target, figure, ours, other, bare, note)


def _again(way: Way) -> object:
    way.last = 0
    return way.poll()


def _time_of(act: Callable[[], object], times: int) -> float:
    began = time.monotonic()
    for _ in range(times):
        act()
    return (time.monotonic() - began) / times


def bursts(pace: Pace) -> Iterator[Row]:
    """R4, A4 and A9: many events at once, to the last paint."""
    rounds, burst = pace.of(5, 2), pace.of(_BURST, _BURST // 10)
    with ExitStack() as stack:
        fast = stack.enter_context(FastLine())
        bare_place, their_place, our_place = (fast.open(_USERS) for _ in range(3))
        limit = Limit(bare_place, fast.authority)
        theirs = Reference(their_place, fast.authority)
        app = MeasuredApp("window", our_place, fast.folder / "window")
        stack.enter_context(app)
        app.wait_until_live()
        _flood(our_place, burst, 1000)
        early = late = app.hear()["memory"]  # the first burst has made room for itself
        for most, least in ((1000, 0.5), (100, 0.2)):
            ours: list[float] = []
            others: list[float] = []
            bare: list[float] = []
            for _ in range(rounds):
                began = _flood(bare_place, burst, most)
                bare.append((caught_up(limit, limit.last + burst) - began) / 1e9)
                began = _flood(our_place, burst, most)
                said = app.hear()
                ours.append((said["at"] - began) / 1e9)
                late = said["memory"] if most == 1000 else late
                began = _flood(their_place, burst // 10, most)
                others.append((caught_up(theirs, theirs.last + burst // 10) - began) / 1e8)
            us, them, floor = seconds(ours), seconds(others), seconds(bare)
            what = f"{burst:,} events to the last paint, {most:,} a reply, as a share of the limit"
            share = ratio(floor, us)
            yield Row("R4", what, at_least(least), share, us, them, floor, note=_TENTH)
        grown = once(late - early, "B")
        what = f"memory by which {rounds * burst:,} events make the app grow"
        yield Row("A9", what, at_most(2e6, "≤ 2 MB"), grown, grown)
    yield _pauses(pace, burst)


def _pauses(pace: Pace, burst: int) -> Row:
    with FastLine() as fast:
        place = fast.open(_USERS)
        with MeasuredApp("pauses", place, fast.folder / "pauses") as app:
            app.wait_until_live()
            _flood(place, 1000, 1000)
            app.hear()
            still = []
            for _ in range(pace.of(5, 3)):
                _flood(place, burst, 1000)
                still.append(app.hear()["still"])
    longest = seconds(still)
    what = f"longest pause of the window in {burst:,} events"
    return Row("A4", what, at_most(0.05, "≤ 50 ms"), longest, longest)


def _flood(place: Place, count: int, most: int) -> int:
    began: int = place.do("flood", count=count, most=most)
    return began
