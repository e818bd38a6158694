"""The table of the benchmarks says what was measured, and stands where it belongs."""

from __future__ import annotations

import json

import pytest

from tests.benchmarks.rows import Measured, Row, at_least, at_most, once, ratio, seconds
from tests.benchmarks.table import BEGIN, END, as_json, markdown, placed, written

MACHINE = {name: name for name in ("processor", "cores", "system", "python", "qt", "pyside")}
ROW = Row("R1", "event", at_most(2.5), once(2.0), seconds([0.002]), None, seconds([0.001]))


@pytest.mark.parametrize(
    ("measured", "text"),
    [
        (None, ""),
        (once(1), "1"),
        (seconds([0.0021]), "2.1 ms"),
        (seconds([1e-6, 2e-6, 3e-6]), "2 µs (1-3)"),
        (Measured((2.0**20,), "B"), "1 MiB"),
    ],
)
def test_a_figure_is_written_in_the_unit_that_suits_it(
    measured: Measured | None, text: str
) -> None:
    assert written(measured) == text


def test_the_spread_is_the_middle_half_of_many_and_all_of_a_few() -> None:
    assert seconds([1, 2, 9]).spread == (1, 9)
    assert seconds([1, 2, 3, 4, 99]).spread == (2, 4)


def test_a_target_is_met_missed_or_not_measured() -> None:
    assert Row("A", "", at_most(1), once(1)).verdict == "met"
    assert Row("A", "", at_most(1), once(1.1)).verdict == "missed"
    assert Row("A", "", at_least(1), once(1.1)).verdict == "met"
    assert Row("A", "", at_most(1), None, note="no bundle").verdict == "not measured"


def test_a_ratio_is_taken_round_by_round() -> None:
    assert ratio(seconds([2, 8]), seconds([1, 2])).values == (2, 4)


def test_the_table_names_the_machine_and_what_was_missed() -> None:
    missed = Row("R9", "sorting", at_most(0.8), once(2.0))
    table = markdown([ROW, missed], MACHINE, "today")
    assert "1 of 2 targets met; missed: R9." in table
    assert "Measured on today: processor, cores cores, system, Python python" in table
    assert "| R1 | event | 2 | ≤ 2.5 | met | 2 ms |  | 1 ms |" in table


def test_the_table_says_which_figures_are_no_medians() -> None:
    often = Row("R4", "burst", at_most(2), seconds([1, 2]))
    head, *_ = markdown([ROW, often], MACHINE, "today").splitlines()
    assert head.endswith("(below four values, the least and the most); single values: R1.")


def test_the_json_has_every_value() -> None:
    [row] = json.loads(as_json([ROW], MACHINE, "today"))["rows"]
    assert row["ours"]["values"] == [0.002]
    assert "reference" not in row


def test_the_readme_keeps_all_but_the_old_table() -> None:
    before = f"# Title\n{BEGIN}\nold\n{END}\nafter\n"
    assert placed(before, "new\n") == f"# Title\n{BEGIN}\nnew\n{END}\nafter\n"
