"""Sleep, waking and the end, where no login manager tells of them: by the clocks, and by Qt."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from pbx_tray import settings
from pbx_tray.app import App
from pbx_tray.core.asking import HURRY_WITHIN
from pbx_tray.core.link import Live
from pbx_tray.desktop.clock_watch import ClockWatch
from pbx_tray.machine_watch import MachineWatch
from pbx_tray.qt.preferences.calls_page import CallsPage
from pbx_tray.simulator.server import Simulator
from tests.app.conftest import Start
from tests.feed.clocks import Clocks

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support ", extend=True)

SOON_S = 2.0  # is promised, and holds in the median; one may take ten times that on a busy machine
WAKES = 3
COARSE = 1.05  # by so much Qt may be late with a timer, and combine it with others
ROUND_TRIP_S = 0.1


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def app(start: Start, clocks: Clocks, monkeypatch: pytest.MonkeyPatch) -> App:
    """The app with its demo, on a machine without a login manager."""
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nobody/is/there")
    return start(clocks=clocks)


def test_clocks_that_part_tell_of_a_sleep_and_those_that_go_on_tell_of_none(
    qtbot: QtBot, clocks: Clocks
) -> None:
    watch = ClockWatch(clocks)
    watch._timer.setInterval(50)  # how soon it is told in the app has a test of its own
    woke: list[bool] = []
    watch.woke.connect(lambda: woke.append(True))
    with qtbot.waitSignal(watch._timer.timeout):
        clocks.skip(600)  # the computer was busy, and did not sleep
    assert woke == []
    with qtbot.waitSignal(watch.woke):
        clocks.sleep(600)
    watch.close()
    assert not watch._timer.isActive()


def test_at_worst_there_is_time_to_see_the_sleep_to_await_ones_turn_and_to_be_answered(
    qtbot: QtBot,  # noqa: ARG001 - the timer needs its application
    clocks: Clocks,
) -> None:
    watch = ClockWatch(clocks)
    seen = COARSE * watch._timer.interval() / 1000
    watch.close()
    assert seen + HURRY_WITHIN + ROUND_TRIP_S < SOON_S


def test_after_each_sleep_that_nobody_tells_of_the_pbx_is_asked_at_once(
    app: App, qtbot: QtBot, clocks: Clocks
) -> None:
    pbx: Simulator = app._signed_in._demo._simulator
    waits = []
    for _ in range(WAKES):
        qtbot.waitUntil(lambda: "timeout=4" in pbx.requests.recent()[-1].path)
        connections = pbx.connections
        began = time.monotonic()
        clocks.sleep(3600)
        qtbot.waitUntil(partial(has_more, pbx, connections))
        waits.append(time.monotonic() - began)
        qtbot.waitUntil(lambda: isinstance(app._store.link, Live))
    print("Asked after", *(f"{wait:.2f}" for wait in waits), "s.")  # noqa: T201 - the figures
    assert median(waits) < SOON_S


def has_more(pbx: Simulator, connections: int) -> bool:
    return pbx.connections > connections


def test_what_is_being_written_is_kept_when_the_session_ends(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    app._choosing.show()
    window = app._choosing._window
    assert window is not None
    (page,) = [page for page in window._pages if isinstance(page, CallsPage)]
    window._names.setCurrentRow(window._pages.index(page))
    line = page._controls["outside_prefix"].findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "0")
    app._window.resize(500, 700)
    qtbot.waitUntil(lambda: app._window.width() == 500)
    app._machine.ends.emit()
    kept = settings.load(tmp_path / "demo")
    assert kept.calls.outside_prefix == "0"
    assert kept.place
    QTest.keyClick(line, Qt.Key.Key_Escape)


def test_qts_word_of_the_sessions_end_is_heard(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nobody/is/there")
    word = SIGNAL("commitDataRequest(QSessionManager&)")
    before = qapp.receivers(word)
    watch = MachineWatch()
    watch.start()
    assert qapp.receivers(word) == before + 1
    watch.close()
