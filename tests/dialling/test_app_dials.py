"""The whole app and the built-in PBX: a call is placed, shown, and told wherever one looks."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pbx_tray.app import App
from pbx_tray.core.dial_words import NOTICE
from pbx_tray.core.link import Live
from pbx_tray.core.notices import Action, Notice
from pbx_tray.core.watch import PhoneRang, Rang
from pbx_tray.simulator.server import Simulator
from tests.sentinels.values import NUMBER as SENTINEL
from tests.sentinels.values import PASSWORD, hits
from tests.sign_in.conftest import Command, Start

NUMBER = "+442079460101"
Until = Callable[[Callable[[], object]], None]


class Surface:
    """Where notices are shown, noting them."""

    def __init__(self) -> None:
        self.shown: dict[str, Notice] = {}

    def post(self, key: str, notice: Notice) -> None:
        self.shown[key] = notice

    def withdraw(self, key: str) -> None:
        self.shown.pop(key, None)


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    def wait(is_so: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(is_so()), timeout=20_000)

    return wait


def says(app: App, words: str) -> bool:
    return words in app._dialling._bar.words


def call_is_there(pbx: Simulator) -> str:
    assert pbx.exchange.wait_until(lambda: bool(pbx.exchange.calls()), 20)
    (call,) = pbx.exchange.calls()
    return call.unique_id


def test_a_call_is_told_from_its_first_ring_to_its_end_and_never_as_one_that_comes_in(
    app: App, pbx: Simulator, until: Until
) -> None:
    alerts: list[object] = []
    app._store.alerted.connect(alerts.append)
    app._dialling.dialler.dial("101")
    assert says(app, "Your phone rings first")
    assert says(app, "Jonas")
    call = call_is_there(pbx)
    pbx.exchange.pick_up(call)
    until(lambda: says(app, "Calling"))
    pbx.exchange.answer(call)
    until(lambda: says(app, "answered."))
    pbx.exchange.finish(call)
    until(lambda: app._dialling._bar.words == "")
    marker = pbx.exchange.ring("sanne", number="+3120111")
    until(lambda: any(isinstance(one, Rang) for one in alerts))
    pbx.exchange.finish(marker)
    assert [type(one) for one in alerts if isinstance(one, Rang | PhoneRang)] == [Rang]


def test_a_phone_that_rings_for_my_own_call_is_not_announced_where_no_call_is_reported(
    app: App, pbx: Simulator, until: Until
) -> None:
    surface = Surface()
    app._telling.announcer.show_on(surface)
    pbx.faults.add("call:stall")
    app._dialling.dialler.dial(NUMBER)
    pbx.exchange.set_phone_status("sanne", "Ringing", 8)
    until(lambda: app._telling.announcer._clocks)
    until(lambda: not app._telling.announcer._clocks or app._telling.announcer._ringing)
    assert surface.shown == {}
    pbx.exchange.set_phone_status("sanne", "Not in use", 0)
    until(lambda: not app._telling.announcer._ringing)
    app._dialling.dialler.clear()
    pbx.exchange.set_phone_status("sanne", "Ringing", 8)
    until(lambda: surface.shown)
    pbx.faults.lift()


def test_nobody_picks_up_and_each_end_is_told(app: App, pbx: Simulator, until: Until) -> None:
    app._dialling.dialler.dial(NUMBER)
    pbx.exchange.finish(call_is_there(pbx))
    until(lambda: says(app, "You did not pick up."))
    for reason, words in (("busy", "is busy."), ("no answer", "did not answer.")):
        app._dialling.dialler.dial(NUMBER)
        call = call_is_there(pbx)
        pbx.exchange.pick_up(call)
        until(lambda: says(app, "Calling"))
        pbx.exchange.finish(call, reason)
        until(partial(says, app, words))


def test_my_phone_is_busy_or_gone(app: App, pbx: Simulator, until: Until) -> None:
    other = pbx.exchange.ring("jonas", caller="sanne")
    app._dialling.dialler.dial(NUMBER)
    until(lambda: says(app, "Your phone is busy."))
    pbx.exchange.finish(other)
    pbx.exchange.go_offline("sanne")
    app._dialling.dialler.dial(NUMBER)
    until(lambda: says(app, "could not place the call"))
    QTest.mouseClick(app._dialling._bar._close, Qt.MouseButton.LeftButton)
    assert app._dialling._bar.words == ""


@pytest.mark.row(45)
def test_a_lost_answer_is_resolved_by_the_call_that_is_reported(
    app: App, pbx: Simulator, until: Until, said: Callable[[str], str]
) -> None:
    pbx.faults.add("call:drop:1")
    app._dialling.dialler.dial(NUMBER)
    until(lambda: says(app, "Not confirmed"))
    assert says(app, "Check your phone")
    assert said(app._dialling._bar.words) == "M14"
    late = threading.Thread(target=pbx.exchange.originate, args=("sanne", NUMBER))
    late.start()  # what was swallowed is done after all, and its answer goes nowhere
    call = call_is_there(pbx)
    until(lambda: says(app, "Your phone rings first"))
    pbx.exchange.finish(call)
    late.join()
    until(lambda: says(app, "You did not pick up."))
    assert pbx.requests.count("call") == 1


@pytest.mark.row(45)
def test_a_lost_answer_of_a_call_that_was_reported_is_no_matter(
    app: App, pbx: Simulator, until: Until
) -> None:
    app._dialling.dialler.dial(NUMBER)
    call = call_is_there(pbx)
    until(lambda: app._store.state.calls)
    pbx.drop_connections()
    pbx.exchange.pick_up(call)
    until(lambda: says(app, "Calling"))
    assert pbx.requests.count("call") == 1


class Told(NamedTuple):
    surface: Surface
    app: App


@pytest.fixture
def hidden(app: App) -> Told:
    """The app with its window closed, and what it says meanwhile."""
    surface = Surface()
    app._dialling._surface = lambda: surface
    app._window.hide()
    return Told(surface, app)


def test_while_the_window_is_hidden_a_notice_tells(
    hidden: Told, pbx: Simulator, until: Until
) -> None:
    surface, app = hidden
    app._dialling.dialler.dial("101")
    assert "Your phone rings first" in surface.shown[NOTICE].body
    pbx.exchange.finish(call_is_there(pbx))
    until(lambda: "You did not pick up." in surface.shown[NOTICE].body)


def test_a_notice_goes_when_the_other_answers(hidden: Told, pbx: Simulator, until: Until) -> None:
    surface, app = hidden
    app._dialling.dialler.dial("101")
    call = call_is_there(pbx)
    pbx.exchange.pick_up(call)
    pbx.exchange.answer(call)
    until(lambda: NOTICE not in surface.shown)


@pytest.mark.row(71)
@pytest.mark.parametrize("link", ["tel:*31#0612345678", "tel:+31;ext=1", "callto:*72", "#31#"])
def test_a_link_that_is_no_plain_number_is_told_and_nothing_is_asked(
    hidden: Told, pbx: Simulator, said: Callable[[str], str], link: str
) -> None:
    surface, app = hidden
    app._dialling.ask(link)
    assert said(surface.shown[NOTICE].body) == "M16"
    assert app._dialling.dialler._question is None
    assert pbx.requests.count("call") == 0


@pytest.mark.row(71)
def test_a_link_is_asked_about_and_called_once_that_is_accepted(
    app: App, pbx: Simulator, until: Until
) -> None:
    app._dialling.ask("tel:+44%2020%207946%200101")
    question = app._dialling.dialler._question
    assert question is not None
    assert NUMBER in question._asked.text()
    assert question._source.text() == "Asked for by a link."
    assert pbx.requests.count("call") == 0
    until(question._call.isEnabled)
    QTest.mouseClick(question._call, Qt.MouseButton.LeftButton)
    call = call_is_there(pbx)
    assert pbx.exchange.call(call).dialled.called_number == NUMBER


def test_what_is_asked_at_the_start_is_still_asked_once_the_account_is_followed(
    command: Command, start: Start, pbx: Simulator, until: Until
) -> None:
    assert command("--sign-in", pbx.url, "--user", "sanne", typed=PASSWORD) == 0
    app = start()
    app._dialling.ask("tel:101")
    until(lambda: isinstance(app._store.link, Live))
    question = app._dialling.dialler._question
    assert question is not None
    assert question.isVisible()
    question.accept()
    assert pbx.exchange.call(call_is_there(pbx)).dialled.called_number == "101"


def test_a_number_that_is_typed_is_called_by_return(app: App, pbx: Simulator) -> None:
    window = app._window
    window.enter_search()
    QTest.keyClicks(window._search, "020 7946")
    assert window._call.isVisible()
    assert "020 7946" in window._call.text()
    QTest.keyClick(window._search, Qt.Key.Key_Return)
    call = call_is_there(pbx)
    assert pbx.exchange.call(call).dialled.called_number == "0207946"
    pbx.exchange.finish(call)


def test_return_calls_an_extension_and_leads_to_those_that_only_begin_so(
    app: App, pbx: Simulator
) -> None:
    window = app._window
    QTest.keyClicks(window._search, "10")
    assert window._model.shown > 1
    assert window._call.isVisible()  # it may still be clicked
    QTest.keyClick(window._search, Qt.Key.Key_Return)
    assert window.focusWidget() is window._view
    window.enter_search()
    QTest.keyClicks(window._search, "101")
    QTest.keyClick(window._search, Qt.Key.Key_Return)
    assert pbx.exchange.call(call_is_there(pbx)).dialled.called_number == "101"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("*72", "no * and no #"),
        ("0800-FLOWERS", "no letters"),
        ("+31201234567890123456", "too long"),
    ],
)
def test_what_cannot_be_called_is_refused_with_a_word_by_return(
    app: App, typed: str, said: str
) -> None:
    QTest.keyClicks(app._window._search, typed)
    QTest.keyClick(app._window._search, Qt.Key.Key_Return)
    assert says(app, said)


@pytest.mark.parametrize("typed", ["nobody of that name", "10"])
def test_what_is_typed_to_find_somebody_is_not_refused(app: App, typed: str) -> None:
    QTest.keyClicks(app._window._search, typed)
    QTest.keyClick(app._window._search, Qt.Key.Key_Return)
    assert app._dialling._bar.words == ""


def test_return_calls_who_is_found_first_by_a_name(app: App, pbx: Simulator) -> None:
    window = app._window
    QTest.keyClicks(window._search, "jon")
    assert not window._call.isVisible()
    QTest.keyClick(window._search, Qt.Key.Key_Return)
    call = call_is_there(pbx)
    assert pbx.exchange.call(call).dialled.called_number == "101"
    pbx.exchange.finish(call)


def test_the_menu_of_a_badge_calls_and_ones_own_does_not(
    app: App, pbx: Simulator, qtbot: QtBot
) -> None:
    window = app._window
    qtbot.waitUntil(lambda: window._model.shown == 12)
    menus = {}
    for row in range(window._model.shown):
        badge = window._model.badge_at(row)
        menus[badge.username] = window._people._menu._menu(badge)
    mine = [action.text() for action in menus["sanne"].actions()]
    assert not any("Call" in words for words in mine)
    call, copy = menus["jonas"].actions()[:2]
    assert "Jonas" in call.text()
    copy.trigger()
    call.trigger()
    assert pbx.exchange.call(call_is_there(pbx)).dialled.called_number == "101"


def test_the_call_log_calls_back(app: App, pbx: Simulator) -> None:
    app._history.call_back_wanted.emit("+44 20 7946 0101")
    assert pbx.exchange.call(call_is_there(pbx)).dialled.called_number == NUMBER


def test_a_missed_call_is_called_back_by_its_button(app: App, pbx: Simulator, until: Until) -> None:
    surface = Surface()
    app._telling.announcer.show_on(surface)
    pbx.exchange.finish(pbx.exchange.ring("sanne", number=NUMBER))
    until(lambda: any(Action.CALL_BACK in notice.actions for notice in surface.shown.values()))
    (key,) = surface.shown
    app._telling.surfaces.acted.emit(key, Action.CALL_BACK)
    assert pbx.exchange.call(call_is_there(pbx)).dialled.called_number == NUMBER
    assert key not in surface.shown


def test_call_in_the_tray_leads_to_the_search_field(app: App) -> None:
    app._window.hide()
    app._tray.call_wanted.emit()
    assert app._window.isVisible()
    assert app._window.focusWidget() is app._window._search


def test_no_number_that_is_called_is_ever_logged(
    app: App, pbx: Simulator, until: Until, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    app._dialling.dialler.dial(SENTINEL)
    pbx.exchange.finish(call_is_there(pbx))
    until(lambda: says(app, "You did not pick up."))
    pbx.faults.add("call:drop")
    app._dialling.dialler.dial(SENTINEL)
    until(lambda: says(app, "Not confirmed"))
    app._dialling.ask(f"tel:{SENTINEL};ext=1")
    assert caplog.records
    assert not hits(caplog.text)


@pytest.mark.row(85)
def test_it_ends_at_once_while_it_waits_for_my_phone(app: App, pbx: Simulator) -> None:
    app._dialling.dialler.dial(NUMBER)
    call_is_there(pbx)
    began = time.monotonic()
    app.stop()
    assert time.monotonic() - began < 10.0  # promised is one
