"""What the tests of the matrix came to, row by row, gathered while pytest runs them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from tests.faults.figures import ELSEWHERE, FIGURES
from tests.faults.rows import ROWS, Row


@dataclass(slots=True)
class Played:
    """How a row's tests ended. Each recovery in seconds: measured, and promised.

    `said` are the messages that were seen, or would have been, had the trouble lasted.
    """

    passed: int = 0
    failed: int = 0
    skipped: list[str] = field(default_factory=list)
    recoveries: list[tuple[float, float]] = field(default_factory=list)
    said: set[str] = field(default_factory=set)

    @property
    def is_late(self) -> bool:
        """Whether a recovery took longer than it was promised to."""
        return any(measured > promised for measured, promised in self.recoveries)

    @property
    def holds(self) -> bool:
        """Whether there were tests, and all of them held in time."""
        return bool(self.passed) and not self.failed and not self.is_late


class Outcome:
    """A plugin of pytest's: hears of each test, and keeps what belongs to a row."""

    def __init__(self) -> None:
        self.played: dict[int, Played] = defaultdict(Played)
        self.figures: dict[str, list[float]] = defaultdict(list)
        self._rows: dict[str, tuple[int, ...]] = {}

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        for item in session.items:
            marks = item.iter_markers("row")
            self._rows[item.nodeid] = tuple({row for mark in marks for row in mark.args})

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        for number in self._rows.get(report.nodeid, ()):
            self._note(self.played[number], report)
        if report.when == "teardown":
            for name, value in _properties(report, "figure"):
                self.figures[name].append(value)

    def _note(self, played: Played, report: pytest.TestReport) -> None:
        if report.failed:
            played.failed += 1
        elif report.skipped:
            played.skipped.append(_reason(report))
        elif report.when == "call":
            played.passed += 1
        if report.when == "teardown":
            played.recoveries += _properties(report, "recovered")
            played.said.update(_properties(report, "said"))

    def is_green(self, row: Row) -> bool:
        """Whether the row was played and held."""
        played = self.played[row.number]
        return played.holds and not self._words(row)

    @property
    def broken(self) -> list[str]:
        """The figures that are not what was promised, or were not measured."""
        return [name for name in FIGURES if not self._is_kept(name)]

    def _is_kept(self, name: str) -> bool:
        values = self.figures[name]
        return bool(values) and max(values) <= FIGURES[name].most

    def lines(self) -> Iterator[str]:
        """Answer the matrix and the figures as text."""
        for row in ROWS.values():
            result, recovery = self._result(row), self._recovery(row)
            yield f"{row.number:3}  {row.title:46} {recovery:>8}  {result}".rstrip()
        yield ""
        green = sum(self.is_green(row) for row in ROWS.values())
        yield f"{'G8':13}rows that hold: {green} of {len(ROWS)}"
        for name, figure in FIGURES.items():
            yield f"{name:13}{figure.what}: {self._measured(name)}"
        yield from (f"{name:13}{where}" for name, where in ELSEWHERE.items())

    def _result(self, row: Row) -> str:
        played = self.played[row.number]
        if played.failed:
            return "FAILED"
        if played.is_late:
            return "LATE"
        how = self._words(row) or "ok" if played.passed else "NOT PLAYED"
        return f"{how}{_left_out(played.skipped)}"

    def _words(self, row: Row) -> str:
        """Answer what was said and should not have been, or the reverse; "" where all is right.

        A test that was skipped may be the one that sees a message.
        """
        said = self.played[row.number].said
        wrong = sorted(said - row.messages - row.passing)
        missing = [] if self.played[row.number].skipped else sorted(row.messages - said)
        return " ".join([*(f"SAID {one}" for one in wrong), *(f"NO {one}" for one in missing)])

    def _measured(self, name: str) -> str:
        values, figure = self.figures[name], FIGURES[name]
        if not values:
            return "NOT MEASURED"
        unit = f" {figure.unit}".rstrip()
        mark = "ok" if self._is_kept(name) else "NO"
        return f"{max(values):.3g}{unit} (of {len(values)}; at most {figure.most:g}{unit})  {mark}"

    def _recovery(self, row: Row) -> str:
        recoveries = self.played[row.number].recoveries
        return f"{max(recoveries)[0]:.2f} s" if recoveries else ""


def _properties(report: pytest.TestReport, name: str) -> list[Any]:
    return [value for key, value in report.user_properties if key == name]


def _left_out(reasons: list[str]) -> str:
    """Answer how many tests were skipped, and why."""
    return f", {len(reasons)} skipped: {'; '.join(sorted(set(reasons)))}" if reasons else ""


def _reason(report: pytest.TestReport) -> str:
    """Answer why a test was skipped: pytest keeps (file, line, reason)."""
    where = report.longrepr
    return str(where[2]).removeprefix("Skipped: ") if isinstance(where, tuple) else "not played"
