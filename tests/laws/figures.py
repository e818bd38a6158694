"""The figures promised of the follower, each measured on the model by a clock of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from math import inf

from pbx_tray.core.dialling import NumberError
from pbx_tray.core.follow import CROWD
from pbx_tray.core.link import Stopped
from pbx_tray.desktop.dial_links import number_from_outside
from tests.core.building import chance
from tests.core.model_pbx import Manner
from tests.core.world import World
from tests.laws.days import Measured

REPEATS = 200
CLIENTS = 200
LINKS = 100_000
_PIECES = (
    *("tel:", "callto:", "TEL://", "//", "/", "?", "&", "#", "*", "31", "0", "0612345678", "+31"),
    *("%23", "%2A", "%2B", "%00", "%0A", "%2523", "%zz", " ", "-", "--dial", "--uri", ";ext=1"),
    *(",", "p", "w", "(0)", "(", ")", ".", "\u0661\u0662", "\u202e", "\uff0b", "\n", "\x00", "ABC"),
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One line: which figure, of what, what was measured, what is promised (empty: nothing).

    Where a promise that `blocks` does not hold, the command that measures it fails.
    """

    name: str
    what: str
    measured: str
    promised: str = ""
    holds: bool = True
    blocks: bool = True


def of_days(measured: Measured) -> Iterator[Figure]:
    """Answer the figures that random days measure."""
    failed, days = len(measured.failed), measured.days
    told = f"{failed} of {days} days; {measured.requests} requests, {measured.told} rings told"
    yield Figure("G1", "days on which anything did not hold", told, "0", failed == 0)
    differed = measured.differed
    compared = f"{differed} in {measured.compared} comparisons"
    yield Figure("G2", "states that differed", compared, "0", differed == 0)
    times = sorted(measured.converged)
    if times:
        p50, p95, p99 = (times[int(len(times) * part)] for part in (0.5, 0.95, 0.99))
        took = f"p50 {p50:.1f} s, p95 {p95:.1f} s, p99 {p99:.1f} s, max {times[-1]:.1f} s"
        holds = p99 <= 60 and times[-1] <= 120
        yield Figure("I3", "all right again after trouble", took, "p99 60 s, max 120 s", holds)
    busiest = f"{measured.busiest} requests"
    yield Figure("I10", "busiest 60 s", busiest, "110", measured.busiest <= 110)


def of_outages() -> Iterator[Figure]:
    """Answer how soon all is right after the PBX is back."""
    tiers = [(5, 2.0), (60, 2.0), (600, 10.0), (3600, 30.0)]
    for seconds, promised in tiers:
        yield _longest("G3", f"recovery after {seconds} s", promised, partial(_recovery, seconds))
    yield _longest("G3", "recovery after sleep", 2.0, _awakening)
    yield _longest("G3", "recovery after a click", 2.0, _click)


def of_restarts() -> Iterator[Figure]:
    """Answer how soon a restart is found out."""
    yield _longest("G4", "restart found by the connection", 2.0, partial(_restart, hides=False))
    yield _longest("G4", "restart found behind a proxy", 60.0, partial(_restart, hides=True))
    yield _longest("G4", "restart that no fence tells, healed", 780.0, _restart_untold)
    yield _longest("G4", f"restart found by each of {CROWD + 1}", 12.0, _restart_of_a_crowd)


def of_links() -> Iterator[Figure]:
    """Answer what is read out of links that mean harm: a plain number, about which is asked."""
    dice, read, odd = chance(0), 0, 0
    for _ in range(LINKS):
        with suppress(NumberError):
            number = number_from_outside("".join(dice.choices(_PIECES, k=dice.randrange(1, 9))))
            read += 1
            odd += re.fullmatch(r"[+]?[0-9]{2,19}", number, re.ASCII) is None
    what = f"of {LINKS} links, read as anything but a number"
    yield Figure("G17", what, f"{odd}, and {read} as one", "0", odd == 0)


def of_costs() -> Iterator[Figure]:
    """Answer what following costs a PBX."""
    yield _most("G7", "requests with a refused credential in 15 min", 2, _refused)
    yield _most("G14", "requests a minute when idle", 4, _idle)
    yield _most("G14", "connects in the first minute, refused", 80, partial(_knocks, 0, 1))
    yield _most("G14", "connects a minute after 10 min, refused", 8, partial(_knocks, 10, 10))
    yield _crowd("a new log", "restart", "from nothing", 1)
    yield _crowd("its log kept", "cut")


def _longest(name: str, what: str, promised: float, took: Callable[[int], float]) -> Figure:
    longest = max(took(seed) for seed in range(REPEATS))
    measured = f"max {longest:.2f} s of {REPEATS}"
    return Figure(name, what, measured, f"{promised:g} s", longest <= promised)


def _most(name: str, what: str, promised: float, count: Callable[[int], float]) -> Figure:
    most = max(count(seed) for seed in range(REPEATS))
    return Figure(name, what, f"max {most:.2f} of {REPEATS}", f"{promised:g}", most <= promised)


def _office(seed: int, manner: Manner = Manner()) -> World:  # noqa: B008 - it is frozen
    """Answer an office where one call was, and the line has been good for a while."""
    world = World(manner, seed, [])
    world.act("wait", chance(seed).uniform(60, 120))
    world.act("place", None, [(1, 1)])
    world.act("wait", 1.0)
    world.act("finish", 0)
    world.act("wait", 60.0)
    return world


def _until_exact(world: World, step: float = 0.01) -> float:
    began = world.line.elapsed
    while not world.witness.is_exact:
        world.line.advance(step)
    return world.line.elapsed - began


def _recovery(seconds: float, seed: int) -> float:
    world = _office(seed)
    world.line.cut()
    world.act("fail", "refused", seconds)
    return _until_exact(world)


def _awakening(seed: int) -> float:
    world = _office(seed)
    world.pbx.plug(1)
    world.line.sleep(3600.0)
    return _until_exact(world)


def _click(seed: int) -> float:
    world = _office(seed)
    world.line.cut()
    world.act("fail", "refused", 1200.0)
    world.act("hurry")
    return _until_exact(world)


def _restart(seed: int, *, hides: bool) -> float:
    """Restart while a phone rings, which says nothing when it rings no more."""
    dice = chance(seed)
    world = _office(seed, Manner(hides=hides))
    world.act("place", None, [(1, 1)])
    world.act("wait", dice.uniform(1, 100))
    how = dice.choice(["from nothing", "where it was", "a little before"])
    world.act("restart", how, 0)
    return _until_exact(world)


def _restart_untold(seed: int) -> float:
    """Restart behind a proxy with the log as it was, while a phone was changed in silence."""
    world = _office(seed, Manner(hides=True))
    world.act("wait", chance(seed).uniform(0, 600))
    log = [*world.pbx.log]
    world.pbx.unplugged.add(1)
    world.act("restart", "where it was", 0)
    world.pbx.log += log
    assert not world.witness.is_exact
    return _until_exact(world, step=1.0)


def _restart_of_a_crowd(seed: int) -> float:
    """Restart the PBX of an office so large that its people make way for one another."""
    world = _office(seed)
    for number in range(len(world.pbx.names), CROWD + 1):
        world.pbx.names[number], world.pbx.desk[number] = f"Person {number}", None
    world.act("rename", 1)
    world.act("wait", 60.0)
    world.act("place", None, [(1, 1)])
    world.act("wait", 1.0)
    world.act("restart", "from nothing", 0)
    return _until_exact(world)


def _refused(seed: int) -> float:
    """Change the password, before the first sign-in or after it worked."""
    world = _office(seed)
    world.line.fault = "sign-in"
    if seed % 2:
        world.line.start()
    before = len(world.witness.asked)
    world.line.advance(900)
    stopped = isinstance(world.witness.link, Stopped)
    return len(world.witness.asked) - before if stopped else inf


def _idle(seed: int) -> float:
    world = _office(seed)
    before = len(world.witness.asked)
    world.line.advance(3600)
    return (len(world.witness.asked) - before) / 60


def _knocks(after: int, minutes: int, seed: int) -> float:
    """Answer the connects a minute to a PBX that refuses them, `after` so many minutes."""
    world = _office(seed)
    world.line.cut()
    world.line.fault = "refused"
    world.line.advance(60 * after)
    before = world.line.connection
    world.line.advance(60 * minutes)
    return (world.line.connection - before) / minutes


def _crowd(what: str, word: str, *about: object) -> Figure:
    """Restart a PBX under many, and measure the requests of a client in the first 2 s."""
    requests = 0
    for seed in range(CLIENTS):
        world = _office(seed)
        world.act(word, *about)
        before = len(world.witness.asked)
        world.line.advance(2.0)
        requests += len(world.witness.asked) - before
    measured = requests / CLIENTS
    # Nobody can keep it and be right again within those 2 s, which blocks: to learn that nothing
    # was lost takes a fence and a poll, and a new log a beginning.
    title = f"restart with {CLIENTS} clients, an office below {CROWD + 1}, {what}, first 2 s"
    told = f"{measured:.2f} requests a client"
    return Figure("G14", title, told, "1.2", measured <= 1.2, blocks=False)
