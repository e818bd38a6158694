"""The call log as a list: days, calls, gaps, and pages that come one after another."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from pbx_tray.core.logged import Gap, LoggedCall, Outcome, Wanted
from pbx_tray.qt.call_list_model import CallListModel
from pbx_tray.qt.call_words import day_of, heading
from tests.core.building import LAW
from tests.qt.logged_calls import DAY, NOON, call, page

ANNA = Wanted(("anna",))


class Asked(list[LoggedCall]):
    """The calls after which more was wanted."""


@pytest.fixture
def model(qtbot: QtBot) -> CallListModel:
    del qtbot
    model = CallListModel(now=lambda: NOON)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def shown(model: CallListModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def numbers(model: CallListModel) -> list[int]:
    rows = (model.row_at(row) for row in range(model.rowCount()))
    return [row.id for row in rows if isinstance(row, LoggedCall)]


@pytest.mark.usefixtures("dutch")
def test_calls_stand_under_the_day_on_which_they_came(model: CallListModel) -> None:
    moments = (NOON, NOON - 3600, NOON - DAY, NOON - 3 * DAY, NOON - 30 * DAY)
    calls = [call(9 - n, name="A", heard=at) for n, at in enumerate(moments)]
    model.show_page(page(*calls))
    headings = [line for line in shown(model) if not line.startswith("\u2068A")]
    assert headings[:2] == ["Today", "Yesterday"]
    assert headings[2] == "zondag"
    assert headings[3] == "maandag 2 februari 2026"


@pytest.mark.usefixtures("dutch")
def test_a_row_is_said_in_one_line(model: CallListModel) -> None:
    colleague = call(1, outcome=Outcome.ELSEWHERE, answered_by="Zofia", called="201", heard=NOON)
    model.show_page(page(colleague))
    said = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "\u2068Person 1\u2069, Zofia answered, +31612000001, to 201, 12:00"
    assert model.index(1, 0).data(Qt.ItemDataRole.DecorationRole) is None


@pytest.mark.usefixtures("dutch")
def test_a_time_without_data_stands_where_it_ended(model: CallListModel) -> None:
    gaps = (Gap(NOON - 400, NOON - 100), Gap(NOON - 9000, NOON - 8000))
    calls = (call(3, heard=NOON), call(2, heard=NOON - 500))
    model.show_page(page(*calls, gaps=gaps))
    said = shown(model)
    assert said[0] == "Today"
    assert said[2] == "No data 11:53\N{EN DASH}11:58"
    assert said[4].startswith("No data 09:30")
    assert numbers(model) == [3, 2]


def test_a_gap_older_than_what_was_read_waits_for_its_page(model: CallListModel) -> None:
    first = page(call(3), gaps=(Gap(0, 10),), is_last=False)
    model.show_page(first)
    assert len(shown(model)) == 2
    model.show_page(page(call(2), after=call(3).shelf, is_last=True))
    assert len(shown(model)) == 5  # the older call, and the gap under a day of its own
    assert numbers(model) == [3, 2]


def test_only_calls_can_be_chosen(model: CallListModel) -> None:
    model.show_page(page(call(1), gaps=(Gap(0, 10),)))
    flags = [bool(model.index(row, 0).flags() & Qt.ItemFlag.ItemIsSelectable) for row in range(4)]
    assert flags == [False, True, False, False]
    assert not model.flags(QModelIndex())
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0


def test_more_is_asked_for_once_where_the_list_ends() -> None:
    asked = Asked()
    model = CallListModel(asked.append)  # unwatched: whoever watches asks for more itself
    assert not model.canFetchMore()
    model.show_page(page(call(9), call(8), is_last=False))
    assert model.canFetchMore()
    model.fetchMore(QModelIndex())
    assert asked == [call(8)]
    assert not model.canFetchMore()
    model.show_page(page(call(7), after=call(8).shelf, is_last=False))
    assert model.canFetchMore()
    model.show_page(page(after=call(7).shelf))
    assert not model.canFetchMore()
    assert numbers(model) == [9, 8, 7]


def test_an_answer_that_comes_too_late_is_left_alone(model: CallListModel) -> None:
    model.show_page(page(call(9), call(8), is_last=False))
    model.show_page(page(call(5), after=call(6).shelf))
    assert numbers(model) == [9, 8]


def test_a_selection_stays_with_its_call_when_a_newer_one_comes(model: CallListModel) -> None:
    model.show_page(page(call(9), call(8)))
    chosen = QPersistentModelIndex(model.index(2, 0))
    first = QPersistentModelIndex(model.index(0, 0))
    model.show_page(page(call(10, heard=NOON), call(9), call(8)))
    assert model.row_at(chosen.row()) == call(8)
    assert model.index(first.row(), 0).data() == heading_of(call(9))
    model.show_page(page(call(10, heard=NOON)))
    assert not chosen.isValid()


def heading_of(of: LoggedCall) -> str:
    return heading(day_of(of.heard), day_of(NOON))


def test_another_search_begins_anew(model: CallListModel) -> None:
    model.show_page(page(call(9), call(8)))
    model.show_page(page(call(3), wanted=ANNA))
    assert numbers(model) == [3]


def test_missed_calls_that_nobody_looked_at_are_known(model: CallListModel) -> None:
    model.show_page(page(call(1)))
    assert not model.has_unseen
    model.show_page(page(call(1, seen=False)))
    assert model.has_unseen


@given(st.sets(st.integers(1, 60), max_size=30), st.sets(st.integers(61, 90)), st.data())
@LAW
def test_whatever_pages_come_the_list_is_what_the_log_holds(
    before: set[int], newer: set[int], data: st.DataObject
) -> None:
    size = data.draw(st.integers(1, 10))
    asked = Asked()
    model = CallListModel(asked.append)

    def read(held: set[int], after: LoggedCall | None) -> None:
        older = sorted((n for n in held if after is None or n < after.id), reverse=True)
        found = tuple(call(n) for n in older[:size])
        of = page(*found, is_last=len(older) <= size)
        model.show_page(replace(of, after=after.shelf if after else None))

    def scroll(held: set[int]) -> None:
        model.fetchMore(QModelIndex())
        read(held, asked.pop())

    read(before, None)
    while model.canFetchMore() and data.draw(st.booleans()):
        scroll(before)
    read(before | newer, None)
    while model.canFetchMore():
        scroll(before | newer)
    assert numbers(model) == sorted(before | newer, reverse=True)
