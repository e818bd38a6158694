"""What a soak must hold, and the table that says whether it did."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.soak.calls_told import Verdict
from tests.soak.gauges import MIB, Reading

RESIDENT_MORE = 10 * MIB  # malloc keeps what it was once given
PYTHON_MORE = MIB
OBJECTS_MORE = 5  # a call that rings just now has a clock
QUIT_WITHIN_S = 0.2
TOLD_WITHIN_S = 0.3  # the median: a machine that is busy with other things may be late once


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
    yield Row("processor", f"{found.cpu:.1%} of a core")
    quick = found.quit_s < QUIT_WITHIN_S
    yield Row("quit out of a held poll", f"{found.quit_s * 1000:.0f} ms", "200 ms", quick)
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
        yield Row(what, measured, f"+{more / MIB:.0f} MiB", now - was <= more)
    for what, was, now, more in (
        ("threads", early.threads, late.threads, 0),
        ("open files", early.files, late.files, 0),
        ("Qt objects", early.objects, late.objects, OBJECTS_MORE),
    ):
        yield Row(what, f"{was:.0f} -> {now:.0f}", f"+{more}", now - was <= more)


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
