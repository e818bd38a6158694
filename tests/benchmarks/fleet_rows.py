"""The rows of a fleet: what an office of clients does to its PBX. Draws the picture of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.benchmarks.fleet_figures import Found, measured
from tests.benchmarks.fleet_plot import drawn
from tests.benchmarks.rows import Measured, Pace, Row, at_most, once, seconds

PICTURE: Final = Path(__file__).parents[2] / "packaging" / "pictures" / "fleet.svg"


def rows(pace: Pace) -> Iterator[Row]:
    """Measure a fleet, and draw it; quickly, a small one that is not drawn."""
    found = measured(pace.of(1000, 60), rounds=pace.of(3, 1))
    if not pace.quick:
        PICTURE.write_text(drawn(found.middle, found.short), encoding="utf-8")
    yield from of(found)


def of(found: Found) -> Iterator[Row]:
    """Answer the rows of what was found."""
    fleet = f"{len(found.short.live):,} clients"
    shares = Measured(tuple(100 * back.largest_second for back in found.long))
    away = f"{fleet} whose PBX was away for"
    what = f"{away} 20 minutes: how many % of them ask again in the same second"
    rounds = f"rounds: {len(found.long)}"
    yield Row("F1", what, at_most(8, "≤ 8 %"), shares, shares, note=rounds)
    last = seconds(max(back.live) for back in found.long)
    yield Row("F2", f"{away} 20 minutes: the last is live", at_most(40, "≤ 40 s"), last, last)
    early = once(found.short.most_at_first)
    what = f"{away} 30 s: the most requests of a client in the first 2 s, after a restart"
    yield Row("F3", what, at_most(1.2), early, early)
    kept = once(found.kept.most_at_first)
    what = f"{away} 30 s: the most requests of a client in the first 2 s, if it kept its log"
    why = "the proof that nothing is lost, and the poll that is held then"
    yield Row("F4", what, at_most(1.2), kept, kept, note=why)
    last = seconds([max(found.short.live)])
    yield Row("F5", f"{away} 30 s: the last is live", at_most(12, "≤ 12 s"), last, last)
    quiet = once(found.quiet)
    yield Row("F6", "requests a second and client in quiet hours", at_most(0.05), quiet, quiet)
