"""What a fleet costs its PBX, and how it comes back after an outage."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Final

from tests.benchmarks.fleet import Fleet, between, fleet

LONG: Final = 1200.0
"""Seconds that the PBX is away: as long as a repair."""
SHORT: Final = 30.0
"""... and as long as a restart."""
AT_FIRST: Final = 2.0
"""The first seconds after it is back, in which a crowd would hurt most."""
PEOPLE: Final = 520  # in the office, whose lists each client reads: enough for a crowd
_START = 60.0  # seconds in which everybody starts
_QUIET = 180.0  # four polls
_AFTER = 90.0  # seconds after an outage, of which the fleet needs less than half


@dataclass(frozen=True, slots=True)
class Return:
    """How a fleet came back, in seconds since the PBX did: each client's first request, and when
    each was live; and how many requests each made in the first seconds.
    """

    arrived: tuple[float, ...]
    live: tuple[float, ...]
    at_first: tuple[int, ...]

    @property
    def largest_second(self) -> float:
        """Which share of all came in the second in which most came."""
        return max(Counter(map(int, self.arrived)).values()) / len(self.live)

    @property
    def most_at_first(self) -> int:
        """How many requests the busiest client made in the first seconds."""
        return max(self.at_first)


@dataclass(frozen=True, slots=True)
class Found:
    """What was measured of a fleet: `quiet` in requests a second and client; a return from each
    long outage, from a short one, and from a short one in which the PBX kept its log.
    """

    quiet: float
    long: tuple[Return, ...]
    short: Return
    kept: Return

    @property
    def middle(self) -> Return:
        """The return from a long outage that is neither the best nor the worst."""
        return sorted(self.long, key=lambda back: back.largest_second)[len(self.long) // 2]


def measured(clients: int, rounds: int, people: int = PEOPLE) -> Found:
    """Live through quiet minutes and all the outages, the long one so often."""
    with fleet(clients, people) as ships:
        ships.start(_START)
        ships.run(_START * 2)
        quiet = _requests_in(ships, _QUIET) / _QUIET / clients
        long = tuple(_after(ships, LONG, restarted=True) for _ in range(rounds))
        short = _after(ships, SHORT, restarted=True)
        return Found(quiet, long, short, _after(ships, SHORT, restarted=False))


def _requests_in(ships: Fleet, seconds: float) -> int:
    before = len(ships.requests)
    ships.run(seconds)
    return len(ships.requests) - before


def _after(ships: Fleet, away: float, *, restarted: bool) -> Return:
    ships.die()
    ships.run(away)
    back = ships.now
    ships.come_back(restarted=restarted)
    ships.run(_AFTER)
    first: dict[int, float] = {}
    for at, number in between(ships.requests, back, ships.now):
        first.setdefault(number, at)
    early = Counter(number for _, number in between(ships.requests, back, back + AT_FIRST))
    return Return(
        tuple(first.values()),
        tuple(member.live_from(back) - back for member in ships.members),
        tuple(early[member.number] for member in ships.members),
    )
