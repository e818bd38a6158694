"""Tell me when they are free: offered once it is so, kept over restarts, and stopped."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pbx_tray.app import App
from pbx_tray.colleagues.surroundings import Surroundings
from pbx_tray.colleagues.when_free import FILE, WhenFree
from pbx_tray.core.link import Live, Retrying, Unreachable
from pbx_tray.core.notices import Action, Notice
from pbx_tray.core.state import PbxState
from pbx_tray.core.waiting import LASTS, SETTLED
from pbx_tray.core.wants import Moment, Update
from pbx_tray.qt.free_bar import FreeBar
from pbx_tray.qt.store import Store
from pbx_tray.simulator.server import Simulator
from tests.colleagues.conftest import Begin, Until, press, select
from tests.qt.office import NAMES, office, with_status

LIVE = Live(0.0)
TOOLTIP = Qt.ItemDataRole.ToolTipRole
BUSY, FREE = "In use", "Idle"


class Board(dict[str, Notice]):
    """A surface that holds what is shown, and counts what was."""

    posted = 0

    def post(self, key: str, notice: Notice) -> None:
        self.posted += 1
        self[key] = notice

    def withdraw(self, key: str) -> None:
        self.pop(key, None)


class Desk:
    """Where u0 sits and waits, by a clock that turns when told to."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.seconds = 0.0
        self.silent = self.hides = False
        self.board = Board()
        self.store = Store()
        self.bar = FreeBar()
        qtbot.addWidget(self.bar)
        around = Surroundings(
            lambda state: state.users.get("u0"),
            lambda: Moment(1_700_000_000.0 + self.seconds, self.seconds, self.seconds),
            lambda: not self.silent,
            lambda: self.hides,
            lambda: self.board,
        )
        self.when_free = WhenFree(self.store, folder, around, self.bar)
        self.called: list[str] = []
        self.when_free.call_wanted.connect(self.called.append)
        self.show(office(*NAMES))

    def show(self, state: PbxState, link: Live | Retrying = LIVE) -> None:
        self.store.take(Update(link, state, state))
        self.store._catch_up()

    def be(self, number: int, status: str, link: Live | Retrying = LIVE) -> None:
        self.show(with_status(self.store.state, number, status), link)

    def wait(self, seconds: float) -> None:
        self.seconds += seconds
        self.when_free.watch.look()

    @property
    def waited(self) -> frozenset[str]:
        return self.when_free.watch.waiting.users


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(tmp_path, qtbot)
    desk.when_free.follow("here")
    yield desk
    desk.when_free.stop()


def ask(desk: Desk, *users: str) -> None:
    desk.when_free.watch.ask(users)


def test_who_is_free_is_offered_with_a_button_and_called(desk: Desk) -> None:
    desk.be(1, BUSY)
    ask(desk, "u1")
    desk.wait(100)
    assert not desk.board
    desk.be(1, FREE)
    desk.wait(SETTLED)
    notice = desk.board["free:u1"]
    assert "Bram Smit" in notice.title
    assert notice.actions == (Action.CALL,)
    assert "Bram Smit" in desk.bar.words
    desk.when_free.act("free:u1", Action.CALL)
    assert desk.called == ["201"]
    assert (desk.board, desk.bar.words, desk.waited) == ({}, "", frozenset())


def test_nobody_is_offered_while_i_am_busy_or_muted_or_the_line_is_down(desk: Desk) -> None:
    ask(desk, "u1")
    desk.be(0, BUSY)
    desk.wait(100)
    assert not desk.board
    desk.be(0, FREE)
    desk.silent = True
    desk.wait(100)
    assert not desk.board
    desk.silent = False
    desk.show(desk.store.state, Retrying(Unreachable(), 0.0, 0.0))
    desk.wait(100)
    assert not desk.board
    desk.show(desk.store.state)
    desk.wait(SETTLED)
    assert desk.board.keys() == {"free:u1"}


def test_an_offer_goes_when_it_is_true_no_longer_and_comes_again(desk: Desk) -> None:
    ask(desk, "u1")
    desk.wait(SETTLED)
    desk.be(1, BUSY)
    assert (desk.board, desk.bar.words) == ({}, "")
    assert desk.waited == {"u1"}
    desk.be(1, FREE)
    desk.wait(SETTLED)
    assert desk.board.posted == 2


def test_the_first_of_several_is_offered_and_the_bar_calls(desk: Desk) -> None:
    desk.be(1, BUSY)
    ask(desk, "u1", "u2")
    desk.wait(SETTLED)
    assert desk.board.keys() == {"free:u2"}
    button = desk.bar.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.click()
    assert desk.called == ["202"]
    assert desk.waited == set()


def test_what_is_put_away_is_not_offered_again(desk: Desk) -> None:
    ask(desk, "u1")
    desk.wait(SETTLED)
    desk.when_free.put_away("free:u1")
    desk.when_free.put_away("line")
    desk.wait(SETTLED)
    assert (desk.board, desk.waited, desk.called) == ({}, frozenset(), [])
    ask(desk, "u2")
    desk.wait(SETTLED)
    desk.bar.put_away.emit("u2")
    assert desk.waited == set()


def test_while_names_are_hidden_the_notice_hides_them(desk: Desk) -> None:
    desk.hides = True
    ask(desk, "u1")
    desk.wait(SETTLED)
    assert "Bram" not in desk.board["free:u1"].title


def test_who_is_waited_for_is_kept_and_a_day_later_forgotten(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.be(1, BUSY)
    ask(desk, "u1")
    ask(desk, "u2", "u3")
    qtbot.waitUntil(lambda: desk.when_free._written is not None)
    desk.when_free.stop()
    kept = json.loads((tmp_path / FILE).read_text(encoding="utf-8"))["accounts"]["here"]
    assert [wait["users"] for wait in kept] == [["u1"], ["u2", "u3"]]
    again = Desk(tmp_path, qtbot)
    again.be(1, BUSY)
    again.seconds = 5.0
    again.when_free.follow("here")
    qtbot.waitUntil(lambda: again.waited == {"u1", "u2", "u3"})
    again.wait(LASTS - 6.0)
    assert "u1" in again.waited
    again.wait(1.0)
    assert again.waited == set()
    again.when_free.stop()
    assert json.loads((tmp_path / FILE).read_text(encoding="utf-8"))["accounts"]["here"] == []


@pytest.mark.parametrize("kept", [7, [7], [{"users": [], "since": 0}], [{"users": ["u1"]}], None])
def test_what_is_kept_and_means_nothing_is_left_out(
    tmp_path: Path, qtbot: QtBot, kept: object
) -> None:
    whole = {"version": 1, "accounts": {"here": kept}}
    (tmp_path / FILE).write_text(json.dumps(whole), encoding="utf-8")
    desk = Desk(tmp_path, qtbot)
    desk.when_free.follow("here")
    qtbot.waitUntil(lambda: desk.when_free._written == [])
    assert desk.waited == set()
    desk.when_free.stop()


def test_another_account_waits_for_nobody_of_this_one(desk: Desk) -> None:
    ask(desk, "u1")
    desk.wait(SETTLED)
    desk.when_free.follow("there")
    assert (desk.waited, desk.board, desk.bar.words) == (frozenset(), {}, "")


def test_the_whole_app_tells_when_somebody_is_free_even_after_a_restart(
    begin: Begin, pbx: Simulator, until: Until
) -> None:
    other = pbx.exchange.ring("jonas", caller="zofia")
    pbx.exchange.answer(other)
    app = begin()
    app._window._view.setFocus()
    select(app, "jonas", "zofia")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)  # the only button of several people
    assert len(app._colleagues.when_free.watch.waiting.users) == 2
    until(kept(app))
    app.stop()
    again = begin()
    until(lambda: len(again._colleagues.when_free.watch.waiting.users) == 2)
    pbx.exchange.finish(other)
    bar = again._window.findChild(FreeBar)
    assert isinstance(bar, FreeBar)
    until(lambda: "is free" in bar.words)
    (offered,) = again._colleagues.when_free.watch.waiting.offers
    again._telling.surfaces.acted.emit(f"free:{offered}", Action.CALL)
    until(pbx.exchange.calls)
    assert again._colleagues.when_free.watch.waiting.users == set()


def test_the_menu_of_a_badge_waits_and_stops_and_the_badge_says_so(app: App) -> None:
    select(app, "jonas")
    row = app._window._view.currentIndex().row()
    plain = app._window._view.grab().toImage()
    choose_in_menu(app, row, "Tell me when free")
    badge = app._model.badge_at(row)
    assert badge is not None
    assert badge.waited
    assert "told when they are free" in str(app._model.index(row, 0).data())
    assert "told when they are free" in str(app._model.data(app._model.index(row, 0), TOOLTIP))
    assert app._window._view.grab().toImage() != plain
    choose_in_menu(app, row, "Stop waiting until free")
    assert app._colleagues.when_free.watch.waiting.waits == ()
    assert "told" not in str(app._model.index(row, 0).data())
    choose_in_menu(app, row, "Details")
    assert app._window.details.is_open


def choose_in_menu(app: App, row: int, words: str) -> None:
    menu = app._window._people._menu
    badge = app._model.badge_at(row)
    assert badge is not None
    (action,) = [a for a in menu._menu(badge).actions() if a.text() == words]
    action.trigger()


def kept(app: App) -> Callable[[], bool]:
    return lambda: app._colleagues.when_free._written is not None
