"""Many random days, spread over processes, and what was measured on them."""

from __future__ import annotations

import traceback
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context

from tests.core.office_days import office_day
from tests.core.witness import DifferedError

DAYS_AT_ONCE = 50


@dataclass
class Measured:
    """What some days showed. `failed` says for each seed what did not hold; times in seconds.

    A day ends with the first state that differed; what was compared on it before is not counted.
    """

    days: int = 0
    requests: int = 0
    told: int = 0
    compared: int = 0
    differed: int = 0
    busiest: int = 0
    converged: list[float] = field(default_factory=list)
    failed: dict[int, str] = field(default_factory=dict)

    def add(self, other: Measured) -> None:
        self.days += other.days
        self.requests += other.requests
        self.told += other.told
        self.compared += other.compared
        self.differed += other.differed
        self.busiest = max(self.busiest, other.busiest)
        self.converged += other.converged
        self.failed |= other.failed


def lived(seeds: Sequence[int], minutes: int) -> Measured:
    """Live through the day of each seed."""
    measured = Measured()
    for seed in seeds:
        measured.days += 1
        try:
            world = office_day(seed, minutes)
            world.recover()
        except Exception as error:  # noqa: BLE001 - whatever goes wrong on a day is its result
            measured.failed[seed] = _sentence(error)
            differed = isinstance(error, DifferedError)
            measured.differed += differed
            measured.compared += differed
            continue
        witness = world.witness
        measured.requests += len(witness.asked)
        measured.told += witness.told
        measured.compared += witness.checked
        measured.busiest = max(measured.busiest, witness.most)
        measured.converged += [] if world.converged is None else [world.converged]
    return measured


def lived_by_all(seeds: Sequence[int], minutes: int, processes: int | None) -> Iterator[Measured]:
    """Answer what some days showed, whenever some are over. `processes` None: one a core."""
    portions = [seeds[at : at + DAYS_AT_ONCE] for at in range(0, len(seeds), DAYS_AT_ONCE)]
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        yield from pool.map(lived, portions, [minutes] * len(portions))


def _sentence(error: Exception) -> str:
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{str(error) or type(error).__name__} ({place.name}: {place.line})"
