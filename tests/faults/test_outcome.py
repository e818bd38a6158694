"""What the table of the matrix says of the tests' results."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from tests.faults.outcome import Outcome
from tests.faults.rows import ROWS

WHY = "Skipped: nobody is there"


def outcome(*tests: tuple[str, str | None, list[Any]], row: int = 64) -> Outcome:
    """Answer what a row came to whose tests ended so, each with what it noted."""
    it = Outcome()
    mark = SimpleNamespace(args=(row,))
    items = [
        SimpleNamespace(nodeid=str(number), iter_markers=lambda _name: [mark])
        for number, _ in enumerate(tests)
    ]
    it.pytest_collection_finish(cast("pytest.Session", SimpleNamespace(items=items)))
    for number, (how, why, noted) in enumerate(tests):
        for when in ("call", "teardown"):
            it.pytest_runtest_logreport(
                pytest.TestReport(
                    str(number),
                    ("a file", 1, "a test"),
                    {},
                    cast("Any", how if when == "call" else "passed"),
                    None if why is None else ("a file", 1, why),
                    cast("Any", when),
                    user_properties=noted,
                )
            )
    return it


def line(it: Outcome, row: int = 64) -> str:
    return next(line for line in it.lines() if line.startswith(f"{row:3}"))


def test_a_row_whose_tests_all_hold_is_ok() -> None:
    it = outcome(("passed", None, []))
    assert it.is_green(ROWS[64])
    assert line(it).endswith(" ok")


@pytest.mark.parametrize("ends", [(), (("passed", None, []), ("failed", None, []))])
def test_a_row_of_which_no_test_was_played_or_one_failed_is_not(ends: Any) -> None:
    it = outcome(*ends)
    assert not it.is_green(ROWS[64])
    assert line(it).endswith("FAILED" if ends else "NOT PLAYED")


def test_a_row_says_how_many_of_its_tests_were_skipped_and_why() -> None:
    skipped: Any = ("skipped", WHY, [])
    it = outcome(("passed", None, []), skipped, skipped)
    assert it.is_green(ROWS[64])
    assert line(it).endswith(" ok, 2 skipped: nobody is there")


def test_a_row_of_which_every_test_was_skipped_was_not_played() -> None:
    it = outcome(("skipped", WHY, []))
    assert not it.is_green(ROWS[64])
    assert line(it).endswith(" NOT PLAYED, 1 skipped: nobody is there")


def test_a_row_that_recovered_too_late_is_not_ok() -> None:
    it = outcome(("passed", None, [("recovered", (3.0, 2.0))]))
    assert not it.is_green(ROWS[64])
    assert line(it).endswith(" LATE")


def said(*numbers: str) -> Any:
    return ("passed", None, [("said", number) for number in numbers])


@pytest.mark.parametrize(
    ("tests", "ends"),
    [
        ([said("M05"), said("M23", "M05")], " ok"),
        ([said("M05"), said()], " NO M23"),
        ([said("M05", "M23"), said("M10")], " SAID M10"),
        ([said("M05"), ("skipped", WHY, [])], " ok, 1 skipped: nobody is there"),
    ],
)
def test_a_row_is_ok_where_its_messages_and_no_other_were_seen(tests: Any, ends: str) -> None:
    it = outcome(*tests, row=28)
    assert it.is_green(ROWS[28]) == (" ok" in ends)
    assert line(it, 28).endswith(ends)


def test_what_passes_may_be_met_or_not() -> None:
    for tests in ([said("M02")], [said()]):
        assert outcome(*tests, row=5).is_green(ROWS[5])


def test_a_figure_is_as_good_as_its_worst_value_and_one_without_a_value_is_broken() -> None:
    it = outcome(("passed", None, [("figure", ("G13", 0.1)), ("figure", ("G5", 0.1))]))
    assert {"G13", "G5"}.isdisjoint(it.broken)
    assert "G7" in it.broken
    lines = [*it.lines()]
    assert "G13          quit out of a held poll: 0.1 s (of 1; at most 0.2 s)  ok" in lines
    assert any(line.startswith("G7 ") and line.endswith(": NOT MEASURED") for line in lines)
    worse = outcome(("passed", None, [("figure", ("G13", 0.1)), ("figure", ("G13", 0.3))]))
    assert "G13" in worse.broken
