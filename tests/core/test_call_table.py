"""Calls in a file that a spreadsheet opens."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.call_table import cells, guarded, headings
from pbx_tray.core.logged import LoggedCall, Outcome
from tests.core.building import LAW

FORMULAS = ("=1+1", "+31612345678", "-1", "@SUM(A1)", "\t=1", "  =1", "\n=1", "\uff1d1", "\u200b=1")


@pytest.mark.row(73)
@pytest.mark.parametrize("text", FORMULAS)
def test_what_a_spreadsheet_would_work_out_becomes_text(text: str) -> None:
    assert guarded(text) == f"'{text.strip()}".replace("\u200b", "")


@pytest.mark.row(69)
@pytest.mark.parametrize(
    "text", ["<b>x</b><img src=file:///etc/passwd>", "&amp;", "%s{0}", 'a"b,c']
)
def test_whatever_else_looks_like_code_is_kept_as_it_is(text: str) -> None:
    file = io.StringIO()
    csv.writer(file).writerow([guarded(text)])
    assert next(csv.reader([file.getvalue()])) == [text]


@given(st.text(max_size=40))
@LAW
def test_no_cell_begins_a_formula_or_leaves_its_line(text: str) -> None:
    cell = guarded(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", " "))
    assert len(cell.splitlines()) <= 1


def test_a_call_fills_the_columns() -> None:
    call = LoggedCall(
        1,
        "=Anna",
        "+31612345678",
        "201",
        outgoing=False,
        outcome=Outcome.ELSEWHERE,
        heard=100.0,
        answered=110.0,
        ended=170.4,
        answered_by="Bram",
    )
    row = dict(zip(headings(), cells(call, str), strict=True))
    assert row == {
        "Time": "100.0",
        "Direction": "in",
        "Outcome": "Answered elsewhere",
        "Name": "'=Anna",
        "Number": "'+31612345678",
        "Called": "201",
        "Answered by": "Bram",
        "Seconds": "60",
    }


def test_a_call_that_nobody_answered_lasted_for_no_time() -> None:
    call = LoggedCall(1, "", "", "", outgoing=True, outcome=Outcome.BUSY, heard=1.0)
    assert cells(call, str) == ("1.0", "out", "Busy", "", "", "", "", "")
