"""One line of the table: what was measured, of whom, and what it was to be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

_ENOUGH = 4  # values from which on their middle half says more than the least and the most


@dataclass(frozen=True, slots=True)
class Pace:
    """How much time there is: `quick` is a look in two minutes, else twenty."""

    quick: bool = False

    def of(self, full: int, quick: int) -> int:
        """Answer how often something is done."""
        return quick if self.quick else full


@dataclass(frozen=True, slots=True)
class Measured:
    """The values of all rounds, in `unit`: "s", "B", or "" for a count or a ratio."""

    values: tuple[float, ...]
    unit: str = ""

    @property
    def median(self) -> float:
        """The value in the middle."""
        return median(self.values)

    @property
    def spread(self) -> tuple[float, float]:
        """Between which values the middle half lies; of a few, the least and the most."""
        if len(self.values) < _ENOUGH:
            return min(self.values), max(self.values)
        low, _, high = quantiles(self.values, n=4, method="inclusive")
        return low, high


@dataclass(frozen=True, slots=True)
class Target:
    """The most that a figure may be, or the least where `at_least`; `text` is how it is written."""

    bound: float
    text: str
    at_least: bool = False

    def met(self, value: float) -> bool:
        """Answer whether `value` is as good as was aimed at."""
        return value >= self.bound if self.at_least else value <= self.bound


@dataclass(frozen=True, slots=True)
class Row:
    """What was aimed at, and came of it: the median of `figure` is held against `target`.

    Ours, the reference client's way and the limit stand beside it where there are such; `figure`
    is None where it could not be measured, and `note` says why.
    """

    name: str
    what: str
    target: Target
    figure: Measured | None
    ours: Measured | None = None
    theirs: Measured | None = None
    limit: Measured | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        """ "met", "missed", or "not measured"."""
        if self.figure is None:
            return "not measured"
        return "met" if self.target.met(self.figure.median) else "missed"


Source = Callable[[Pace], Iterable[Row]]
"""Measures some rows. It runs in a process of its own, so it is a function of a module."""


def once(value: float, unit: str = "") -> Measured:
    """Answer what was measured once, or is exact."""
    return Measured((float(value),), unit)


def seconds(values: Iterable[float]) -> Measured:
    """Answer the times of all rounds."""
    return Measured(tuple(values), "s")


def ratio(ours: Measured, other: Measured) -> Measured:
    """Answer how many times as much ours is, round by round: both were measured in turns."""
    pairs: Sequence[tuple[float, float]] = list(zip(ours.values, other.values, strict=True))
    return Measured(tuple(one / two for one, two in pairs))


def at_most(bound: float, text: str = "") -> Target:
    """Answer the target of what should be small."""
    return Target(bound, text or f"≤ {bound:g}")


def at_least(bound: float, text: str = "") -> Target:
    """Answer the target of what should be large."""
    return Target(bound, text or f"≥ {bound:g}", at_least=True)
