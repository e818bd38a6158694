"""What a soak must hold, and the table that says whether it did."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.soak.calls_told import Verdict
from tests.soak.day import IDLE_POLLS, PARTS, POLL_S, DayFound
from tests.soak.gauges import MIB, Reading

RESIDENT_MORE = 10 * MIB  # malloc keeps what it was once given
PYTHON_MORE = MIB
BLOCKS_MORE = 10_000  # of some hundred bytes
OBJECTS_MORE = 5  # a call that rings just now has a clock
QUIT_WITHIN_S = 0.2
TOLD_WITHIN_S = 0.3  # the median: a machine that is busy with other things may be late once

# A day's worth.
CALLS, EVENTS, FAULTS, DAY_MINUTES = 5000, 20_000, 500, 30
SLOPE_MORE = MIB
CPU_MORE = 0.01
IDLE_REQUESTS = 4.0
LIVE_AT_MOST_S = 60.0


@dataclass(frozen=True, slots=True)
class Found:
    """Everything that one soak measured; `left` names what was not there before it."""

    early: Reading
    late: Reading
    verdict: Verdict
    equal: int
    quit_s: float
    cpu: float
    left: Sequence[str]
    wrong: Sequence[str]
    day: DayFound | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. `allowed` is empty where a figure is for information."""

    what: str
    measured: str
    allowed: str = ""
    holds: bool = True


def rows(found: Found) -> Iterator[Row]:
    """Answer the table, line by line."""
    verdict = found.verdict
    yield Row(
        "roster equal to the PBX's own state", f"{found.equal} times", "always", found.equal > 0
    )
    yield Row(
        "rings for me told",
        f"{verdict.told} of {verdict.rings}, {verdict.brief} over in one reply",
        "each once",
        bool(verdict.rings) and not verdict.wrong,
    )
    yield Row(
        "... that began in trouble", f"{verdict.told_in_trouble} of {verdict.rings_in_trouble}",
        "none twice", not verdict.wrong,
    )  # fmt: skip
    yield Row("calls seen, and missed ones told", f"{verdict.calls}, {verdict.missed}")
    yield _delay(verdict)
    yield from _growth(found.early, found.late)
    if found.day is None:
        yield Row("processor", f"{found.cpu:.1%} of a core")
    else:
        yield from _day(found.day, verdict, found.cpu)
    quick = found.quit_s < QUIT_WITHIN_S
    yield Row("G13 quit out of a held poll", f"{found.quit_s * 1000:.0f} ms", "200 ms", quick)
    yield Row("left running or open after it", ", ".join(found.left) or "-", "-", not found.left)
    yield Row("complaints", str(len(found.wrong)), "0", not found.wrong)


def _delay(verdict: Verdict) -> Row:
    delays = sorted(verdict.delays) or [0.0]
    middle, most = statistics.median(delays), delays[-1]
    measured = f"{middle * 1000:.0f} ms, {most * 1000:.0f} ms at most"
    return Row("from the ring to its notice", measured, "median 300 ms", middle < TOLD_WITHIN_S)


def _growth(early: Reading, late: Reading) -> Iterator[Row]:
    for what, was, now, more in (
        ("memory, resident", early.resident, late.resident, RESIDENT_MORE),
        ("memory, Python's", early.python, late.python, PYTHON_MORE),
    ):
        measured = f"{was / MIB:.2f} -> {now / MIB:.2f} MiB"
        if was:
            yield Row(what, measured, f"+{more / MIB:.0f} MiB", now - was <= more)
    for what, was, now, more in (
        ("blocks of Python's memory", early.blocks, late.blocks, BLOCKS_MORE),
        ("threads", early.threads, late.threads, 0),
        ("open files", early.files, late.files, 0),
        ("temporary files", early.temporary, late.temporary, 0),
        ("Qt objects", early.objects, late.objects, OBJECTS_MORE),
    ):
        yield Row(what, f"{was:.0f} -> {now:.0f}", f"+{more}", now - was <= more)


def _day(day: DayFound, verdict: Verdict, cpu: float) -> Iterator[Row]:
    for what, count, wanted in (
        ("G9 idle polls", day.idle_polls, IDLE_POLLS),
        ("G9 fences", day.fences, IDLE_POLLS),
        ("G9 calls", verdict.began, CALLS),
        ("G9 events", verdict.events, EVENTS),
        ("G9 faults", verdict.troubles, FAULTS),
        ("G9 sleeps", verdict.sleeps, PARTS),
    ):
        least = wanted * day.share
        yield Row(what, f"{count}", f"{least:.0f} or more", count >= least)
    old = f"{verdict.old} rang, none told as ringing" if not verdict.wrong else f"{verdict.old}"
    yield Row("G9 calls in a sleep", old, "none told", bool(verdict.old))
    minutes, most = day.seconds / 60, DAY_MINUTES * day.share
    yield Row("G9 real time", f"{minutes:.1f} min", f"{most:g} min", minutes <= most)
    slope = f"{day.slope / MIB:+.2f} MiB a day"
    if day.share < 1:  # a few minutes say nothing of it
        yield Row("G9 memory, slope", slope)
    else:
        yield Row("G9 memory, slope", slope, "+1 MiB", day.slope < SLOPE_MORE)
    yield Row("G9 processor, in real time", f"{cpu:.2%} of a core", "1 %", cpu < CPU_MORE)
    per_minute = day.requests / max(day.idle_polls, 1) * 60 / POLL_S
    idle = f"{per_minute:.2f} requests a minute"
    yield Row("G14 idle, at 45 s a poll", idle, "4", per_minute <= IDLE_REQUESTS)
    frozen = f"{day.live_for:.0f} s"
    yield Row("G6 live, of a PBX that froze", frozen, "60 s", day.live_for <= LIVE_AT_MOST_S)
    delays = sorted(verdict.delays) or [0.0]
    p99 = delays[int(len(delays) * 0.99)]
    yield Row("G5 ring to notice, p99", f"{p99 * 1000:.0f} ms", "300 ms", p99 <= TOLD_WITHIN_S)


def table(lines: Sequence[Row]) -> str:
    """Answer the rows as text."""
    what, measured = (max(len(row[n]) for row in map(_texts, lines)) for n in (0, 1))
    head = f"{'':{what}}  {'measured':{measured}}  {'allowed':13}"
    body = (
        f"{row.what:{what}}  {row.measured:{measured}}  {row.allowed:13}  {_mark(row)}".rstrip()
        for row in lines
    )
    return "\n".join([head.rstrip(), *body])


def _texts(row: Row) -> tuple[str, str]:
    return row.what, row.measured


def _mark(row: Row) -> str:
    if not row.allowed:
        return ""
    return "ok" if row.holds else "NO"
