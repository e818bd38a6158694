"""The figures that are exact: measured here as in the benchmarks, and held to what they are for."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pbx_tray.simulator.certificate_kinds import Certificates
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.benchmarks import counts
from tests.benchmarks.fast_line import FastLine
from tests.qt.office import large_office, with_status

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux alone tells what is open")


@pytest.fixture
def fast() -> Iterator[FastLine]:
    with FastLine() as line:
        yield line


@pytest.fixture(autouse=True)
def _platform(request: pytest.FixtureRequest) -> None:
    """Let the offscreen platform say what it cannot do."""
    request.node.add_marker(pytest.mark.qt_log_ignore("This plugin does not support ", extend=True))


def test_a_hundred_polls_take_one_connection(tmp_path: Path) -> None:
    made = Certificates(tmp_path)
    with Simulator(Exchange(12), tls=made.context("good"), certificates=made) as pbx:
        assert counts.connections(pbx, str(made.authority), polls=100) == 1


@pytest.mark.parametrize("users", [100, 10_000])
def test_a_status_change_in_the_window_paints_one_row(users: int, qtbot: QtBot) -> None:
    state, shown = large_office(users), counts.CountedWindow()
    qtbot.addWidget(shown.window)
    shown.cost(state)
    cost = shown.cost(with_status(state, 3, "In use"))
    assert cost["paint"] == 1
    assert cost["rowCount"] <= 8
    assert cost["data"] <= 10
    assert shown.cost(with_status(state, users - 1, "In use"))["paint"] == 1  # the third is back
    assert shown.cost(with_status(state, users - 2, "In use"))["paint"] == 0


def test_a_snapshot_in_the_window_asks_for_few_counts(qtbot: QtBot) -> None:
    shown = counts.CountedWindow()
    qtbot.addWidget(shown.window)
    assert shown.cost(large_office(10_000))["rowCount"] <= 200


def test_a_reply_is_one_signal_and_an_empty_one_none(fast: FastLine, qtbot: QtBot) -> None:
    del qtbot
    full, empty = counts.crossings(fast.open(30), replies=50, events=10)
    assert 0 < full.signals <= full.replies
    assert empty.signals == 0


def test_nothing_heavy_is_loaded_at_the_first_paint(tmp_path: Path) -> None:
    assert counts.heavy_modules(tmp_path) == []


def test_signals_lose_no_reference_to_true(qtbot: QtBot) -> None:
    del qtbot
    assert counts.references_lost(200) < 50


@on_linux
def test_aborted_polls_leave_no_file_open(fast: FastLine) -> None:
    assert counts.files_left_open(fast.open(30), aborts=200) <= 0


@on_linux
def test_the_app_hardly_wakes_up_while_nothing_happens(fast: FastLine, tmp_path: Path) -> None:
    """A minute holds at most two ends of a poll and their proofs; here they come sooner."""
    place = fast.open(30)
    place.do("hold", seconds=2.0)
    asked = place.do("asked")
    switches, _ = counts.switches_idle(place, tmp_path, length=4.0)
    assert place.do("asked") >= asked + 2
    assert switches <= 10
