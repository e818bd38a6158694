"""The whole app, muted and unmuted by its menu while a call rings."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from pbx_tray import settings
from pbx_tray.app import App
from pbx_tray.clocks import now
from pbx_tray.core.choices import FOREVER, QuietChoices
from pbx_tray.core.notices import Notice
from pbx_tray.core.wants import Moment
from tests.app.conftest import Start

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support ", extend=True)


class Board(dict[str, str]):
    """A surface that holds the titles of what is shown."""

    def post(self, key: str, notice: Notice) -> None:
        self[key] = notice.title

    def withdraw(self, key: str) -> None:
        self.pop(key, None)

    def rings(self) -> bool:
        return any("Hanna" in title for title in self.values())


class Clock:
    """The clocks of a computer that may have slept."""

    slept = 0.0

    def __call__(self) -> Moment:
        read = now()
        return Moment(read.wall + self.slept, read.steady, read.elapsed + self.slept)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def app(start: Start, clock: Clock) -> App:
    return start(hidden=True, clocks=clock)


def choose(app: App, text: str) -> None:
    found = [a for a in app._tray._menu.findChildren(QAction) if a.text() == text]
    assert len(found) == 1
    found[0].trigger()


def ring(app: App) -> None:
    exchange = app._signed_in._demo._simulator.exchange
    exchange.ring("sanne", number="+3120111", name="Hanna")


def test_the_menu_takes_back_what_rings_and_shows_it_again_and_both_are_remembered(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    board = Board()
    app._telling.announcer.show_on(board)
    ring(app)
    qtbot.waitUntil(board.rings, timeout=20_000)
    choose(app, "Until I unmute them")
    assert not board.rings()
    assert settings.load(tmp_path / "demo").quiet == QuietChoices(until=FOREVER)
    choose(app, "Unmute alerts")
    assert board.rings()
    assert settings.load(tmp_path / "demo").quiet == QuietChoices()


def test_a_mute_that_ended_while_the_computer_slept_is_over_when_it_wakes_up(
    app: App, clock: Clock, qtbot: QtBot
) -> None:
    choose(app, "For 15 minutes")
    board = Board()
    app._telling.announcer.show_on(board)
    ring(app)
    qtbot.waitUntil(lambda: bool(app._telling.announcer._ringing), timeout=20_000)
    assert not board.rings()
    clock.slept = 3600.0
    app._machine.moved.emit()
    assert board.rings()


def test_a_groups_calls_are_left_out_and_who_calls_twice_is_not(app: App, qtbot: QtBot) -> None:
    app._telling.quiet.choose(QuietChoices(group=False, second_call=True))
    board = Board()
    app._telling.announcer.show_on(board)
    exchange = app._signed_in._demo._simulator.exchange
    exchange.ring("sanne", "jonas", number="+31201234567", name="Gina")
    ring(app)
    qtbot.waitUntil(board.rings, timeout=20_000)
    assert not any("Gina" in title for title in board.values())
    exchange.ring("sanne", "jonas", number="+31201234567", name="Gina")
    qtbot.waitUntil(lambda: any("Gina" in t for t in board.values()), timeout=20_000)
    assert sum("Gina" in title for title in board.values()) == 1
