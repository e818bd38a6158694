"""My own phones: always in view, and a word where one is wanted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pbx_tray.app import App
from pbx_tray.colleagues.my_phone import MyPhone
from pbx_tray.colleagues.surroundings import Surroundings
from pbx_tray.core.events import UserLoggedIn, UserLoggedOut
from pbx_tray.core.language import Tongue, use
from pbx_tray.core.link import Live, Retrying, Unreachable
from pbx_tray.core.own_phone import OFFLINE_AFTER
from pbx_tray.core.state import PbxState, apply
from pbx_tray.core.wants import Moment, Update
from pbx_tray.qt.filter_chips import STARS
from pbx_tray.qt.own_line import OwnLine
from pbx_tray.qt.store import Store
from pbx_tray.simulator.server import Simulator
from tests.colleagues.conftest import Until
from tests.colleagues.test_when_free import Board
from tests.qt.office import NAMES, office, with_status

LIVE = Live(0.0)


class Desk:
    """Where u0 sits, by a clock that turns when told to."""

    def __init__(self, qtbot: QtBot) -> None:
        self.seconds = 0.0
        self.silent = False
        self.board = Board()
        self.store = Store()
        self.line = OwnLine()
        qtbot.addWidget(self.line)
        around = Surroundings(
            lambda state: state.users.get("u0"),
            lambda: Moment(1_700_000_000.0 + self.seconds, self.seconds, self.seconds),
            lambda: not self.silent,
            lambda: False,
            lambda: self.board,
        )
        self.mine = MyPhone(self.store, around, self.line)
        self.said: list[str] = []
        self.mine.said.connect(self.said.append)

    def show(self, state: PbxState, link: Live | Retrying = LIVE) -> None:
        self.store.take(Update(link, state, state))
        self.store._catch_up()

    def be(self, status: str) -> None:
        self.show(with_status(self.store.state, 0, status))

    def wait(self, seconds: float) -> None:
        self.seconds += seconds
        self.mine.watch._look()


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(qtbot)
    desk.show(office(*NAMES))
    yield desk
    desk.line.hide()


def test_my_presence_and_where_i_ring_are_always_in_view(desk: Desk) -> None:
    assert desk.line.words == "You: Available, Rings at: \u2068Desk 0\u2069"
    desk.be("Ringing")
    assert desk.line.words == "You: Ringing, Ringing now: \u2068Desk 0\u2069"
    desk.show(desk.store.state, Retrying(Unreachable(), 0.0, 0.0))
    said = desk.line.words, desk.line.accessibleName(), desk.line.toolTip()
    assert said == (
        "You: Ringing, not live",
        "You: Ringing, not live",
        "<qt>You: Ringing, not live</qt>",
    )
    desk.show(desk.store.state)
    assert desk.line.accessibleName() == "You: Ringing, Ringing now: \u2068Desk 0\u2069"
    desk.store.clear()
    assert desk.line.words == ""


def test_a_phone_offline_for_long_enough_is_told_until_it_is_back(desk: Desk) -> None:
    desk.be("Unavailable")
    desk.wait(OFFLINE_AFTER - 1)
    assert not desk.board
    assert desk.line.words == "You: Offline, Calls for you ring nowhere"
    desk.wait(1)
    assert desk.board["my phone"].title == "Your phone is offline"
    assert desk.line.words.startswith("Phone offline since ")
    assert desk.said == [desk.line._line.text]
    desk.be("Idle")
    assert (desk.board, desk.said[1:]) == ({}, [""])


def test_while_muted_only_the_line_tells_and_the_notice_follows(desk: Desk) -> None:
    desk.silent = True
    desk.be("Unavailable")
    desk.wait(OFFLINE_AFTER)
    assert "Phone offline" in desk.line.words
    assert not desk.board
    desk.silent = False
    desk.mine.look()
    assert desk.board.keys() == {"my phone"}
    desk.mine.look()
    assert desk.board.posted == 1


def test_who_comes_back_and_is_still_logged_in_elsewhere_is_told(desk: Desk) -> None:
    desk.show(apply(desk.store.state, UserLoggedIn("u0", "p4")))
    assert not desk.board  # whoever logs in knows
    desk.mine.watch.arrive()
    assert "still logged in at \u2068Desk 4" in desk.board["my desk"].title
    assert "still logged in" in desk.line.words
    desk.show(apply(desk.store.state, UserLoggedOut("u0")))
    assert (desk.board, desk.line._line.warns) == ({}, False)


def test_another_account_is_told_nothing_of_this_one(desk: Desk) -> None:
    desk.be("Unavailable")
    desk.wait(OFFLINE_AFTER)
    desk.store.clear()
    desk.mine.forget()
    assert (desk.board, desk.said[-1], desk.line.words) == ({}, "", "")


def test_the_line_speaks_another_language_at_once(desk: Desk) -> None:
    try:
        use(Tongue(lambda source, _comment, _n: source.replace("You", "Du")))
        QApplication.sendEvent(desk.line, QEvent(QEvent.Type.LanguageChange))
        assert desk.line.words.startswith("Du: ")
    finally:
        use(Tongue())


def test_the_line_is_painted_either_way_and_with_the_focus(desk: Desk) -> None:
    desk.line.resize(200, desk.line.sizeHint().height())
    plain = desk.line.grab().toImage()
    desk.line.show()
    desk.line.setFocus()
    desk.line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert desk.line.grab().toImage() != plain


def test_the_whole_app_tells_in_window_and_tray_and_leads_to_where_i_ring(
    app: App, pbx: Simulator, until: Until
) -> None:
    line = app._window.findChild(OwnLine)
    assert isinstance(line, OwnLine)
    until(lambda: line.words.startswith("You: Available"))
    pbx.exchange.log_in("sanne", "desk-1")
    until(lambda: any(user.hot_desk for user in [app._signed_in.me(app._store.state)] if user))
    app._machine.unlocked.emit()
    assert "still logged in" in line.words
    assert "still logged in" in app._tray._icon.toolTip()
    app._window._search.setText("jonas")
    app._window._people.chips.choose(STARS)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    panel = app._window.details.panel
    assert app._window.details.is_open
    assert panel._reaches._heading.text() == "Where your calls ring"
    assert panel.isAncestorOf(QApplication.focusWidget() or line)
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert panel._reaches.lines
