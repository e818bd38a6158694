"""The rows that are exact: E1 to E9."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from pbx_tray.core.follow import HOLD
from pbx_tray.simulator.certificate_kinds import Certificates
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.benchmarks import counts
from tests.benchmarks.fast_line import FastLine
from tests.benchmarks.other_ways import Reference
from tests.benchmarks.rows import Measured, Pace, Row, Target, at_most, once
from tests.qt.office import large_office, with_status

_FEW, _MANY = 100, 10_000
_NONE = at_most(0, "none")


def rows(pace: Pace) -> Iterator[Row]:
    """Count everything that can be counted."""
    application = QApplication.instance() or QApplication([])
    yield _connections()
    yield from _paints()
    with FastLine() as fast:
        yield from _crossings(fast)
        yield _modules(fast)
        lost = counts.references_lost(200)
        yield _row("E8", "references to True that 200 signals lose", at_most(50, "≈ 0"), lost)
        aborts = pace.of(1000, 300)
        left = counts.files_left_open(fast.open(30), aborts)
        yield _row("E9", f"files left open by {aborts:,} aborts and reconnects", _NONE, left)
    del application


def idle(pace: Pace) -> Iterator[Row]:
    """E7 and A8: the app while nothing happens; quickly, by polls that end sooner."""
    with FastLine() as fast:
        place = fast.open(1000)
        length, held = pace.of(60, 16), pace.of(round(HOLD), 8)
        if pace.quick:
            place.do("hold", seconds=held)
        switches, ran = counts.switches_idle(place, fast.folder / "idle", length)
    during = f"{length} s of polls of {held} s"
    what = f"times that threads of the idle app give way, {during}"
    yield _row("E7", what, at_most(10), switches)
    time = once(ran, "s")
    what = f"processor time of the idle app, {during}"
    yield Row("A8", what, at_most(0.015, "≤ 15 ms"), time, time)


def _row(name: str, what: str, target: Target, value: float, theirs: float | None = None) -> Row:
    other = None if theirs is None else once(theirs)
    return Row(name, what, target, once(value), once(value), other)


def _connections() -> Row:
    with tempfile.TemporaryDirectory() as folder:
        made = Certificates(Path(folder))
        with Simulator(Exchange(12), tls=made.context("good"), certificates=made) as pbx:
            ours = counts.connections(pbx, str(made.authority), polls=100)
    with FastLine() as fast:
        place = fast.open(12, tls=True)
        theirs = Reference(place, fast.authority)
        before = place.do("connections")
        place.do("pace", count=100, gap=0.0)
        for _ in range(100):
            theirs.poll()
        others = place.do("connections") - before
    return _row(
        "E1", "TCP connections (TLS handshakes) for 100 polls", at_most(1, "1"), ours, others
    )


def _paints() -> Iterator[Row]:
    seen: list[Counter[str]] = []
    for users in (_FEW, _MANY):
        state, shown = large_office(users), counts.CountedWindow()
        snapshot = shown.cost(state)
        visible = with_status(state, 3, "In use")
        seen.append(shown.cost(visible))
        unseen = shown.cost(with_status(visible, users - 1, "In use"))
        shown.window.close()
    for number, (name, target) in enumerate((("paint", 1), ("rowCount", 8), ("data", 10))):
        what = f"one visible status change, at 100 and at 10,000 users: {_WORDS[number]}"
        both = Measured(tuple(float(cost[name]) for cost in seen))
        yield Row("E2", what, at_most(target, f"≤ {target}" if number else "1"), both, both)
    yield _row("E3", "one status change out of view: rows painted", _NONE, unseen["paint"])
    counted = snapshot["rowCount"]
    yield _row("E4", "calls of rowCount for a snapshot of 10,000", at_most(200), counted)


_WORDS = ("rows painted", "calls of rowCount", "calls of data")


def _crossings(fast: FastLine) -> Iterator[Row]:
    full, empty = counts.crossings(fast.open(30), replies=100, events=10)
    each = full.signals / full.replies
    yield _row("E5", "signals across threads for each reply", at_most(1), each)
    yield _row("E5", "... for each empty reply", _NONE, empty.signals / empty.replies)


def _modules(fast: FastLine) -> Row:
    loaded = counts.heavy_modules(fast.folder / "paint")
    return _row("E6", "heavy modules loaded at the first paint", _NONE, len(loaded))
