"""The window of the call log."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QInputDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from pbx_tray.core.logged import Counts, Gap, LoggedCall, Outcome, Shelf, Wanted
from pbx_tray.qt.call_log_questions import ask_for_file, ask_for_name, ask_to_clear
from pbx_tray.qt.call_log_window import CallLogWindow
from tests.qt.logged_calls import NOON, call, page

HOSTILE = "<b>x</b><img src=file:///etc/passwd>\u202e&amp;"


class Clock:
    now = NOON

    def __call__(self) -> float:
        return self.now


class Heard:
    """What the window wanted, by the name of its signal."""

    def __init__(self, window: CallLogWindow) -> None:
        self.pages: list[tuple[Wanted, Shelf | None]] = []
        self.looked: list[int] = []
        self.back: list[str] = []
        self.contacts: list[LoggedCall] = []
        self.exports: list[Wanted] = []
        window.page_wanted.connect(lambda *asked: self.pages.append(asked))
        window.looked_at.connect(self.looked.append)
        window.call_back_wanted.connect(self.back.append)
        window.contact_wanted.connect(self.contacts.append)
        window.export_wanted.connect(self.exports.append)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def window(qtbot: QtBot, clock: Clock) -> CallLogWindow:
    window = CallLogWindow(lambda: 30.0, now=clock)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def heard(window: CallLogWindow, qtbot: QtBot) -> Heard:
    heard = Heard(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return heard


def choose(window: CallLogWindow, row: int) -> None:
    window._view.setCurrentIndex(window._model.index(row, 0))


def button(window: CallLogWindow, text: str) -> QToolButton:
    return next(b for b in window.findChildren(QToolButton) if b.text() == text)


def test_it_asks_for_the_newest_calls_when_it_is_shown_and_when_something_changes(
    window: CallLogWindow, heard: Heard
) -> None:
    assert heard.pages == [(Wanted(), None)]
    window.refresh()
    assert len(heard.pages) == 2
    window.close()
    window.refresh()
    assert len(heard.pages) == 2, "nobody sees it"


def test_what_is_typed_is_searched_for_once_it_is_typed(
    window: CallLogWindow, heard: Heard, qtbot: QtBot
) -> None:
    QTest.keyClicks(window._view, "anna")  # the list has the keyboard, and typing searches
    qtbot.waitUntil(lambda: len(heard.pages) == 2)
    assert heard.pages[-1] == (Wanted(("anna",)), None)
    window.show_page(page(call(1)))
    assert window._model.rowCount() == 0, "that was wanted before"
    window.show_page(page(call(1), wanted=Wanted(("anna",))))
    assert window._model.rowCount() == 2
    QTest.keyClick(window._search, Qt.Key.Key_Escape)
    assert heard.pages[-1] == (Wanted(), None)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


@pytest.mark.usefixtures("heard")
def test_what_is_typed_while_a_button_has_the_focus_is_searched_for(window: CallLogWindow) -> None:
    window._menu_button.setFocus()
    QTest.keyClicks(window._menu_button, "a")
    assert window._search.text() == "a"
    assert QApplication.focusWidget() is window._search


@pytest.mark.usefixtures("dutch")
def test_calls_are_filtered_by_what_became_of_them(window: CallLogWindow, heard: Heard) -> None:
    window.show_counts(Counts(Wanted(), {Outcome.MISSED: 2, Outcome.PLACED: 1200}))
    assert window._filter.itemText(0) == "All calls (1.202)"
    assert window._filter.itemText(1) == "Missed (2)"
    window._filter.setCurrentIndex(1)
    window._filter.activated.emit(1)
    assert heard.pages[-1] == (Wanted(outcome=Outcome.MISSED), None)
    window.show_counts(Counts(Wanted(("old",)), {}))
    assert window._filter.itemText(1) == "Missed (2)", "counted for another search"


def test_every_outcome_but_ringing_can_be_chosen(window: CallLogWindow) -> None:
    found = set()
    for place in range(window._filter.count()):
        window._filter.setCurrentIndex(place)
        found.add(window._filter.outcome)
    assert found == {None, *Outcome} - {Outcome.RINGING}


@pytest.mark.parametrize(
    ("typed", "outcome", "words", "action"),
    [
        (
            "",
            0,
            "No calls yet. Calls that you get, miss or place appear here, and stay for 30 days.",
            "",
        ),
        ("", 1, "There are no such calls.", "Show all calls"),
        ("zzz", 0, "No call matches “zzz”.", "Show all calls"),
    ],
)
def test_an_empty_list_says_why(
    window: CallLogWindow, heard: Heard, typed: str, outcome: int, words: str, action: str
) -> None:
    del heard
    window._search.setText(typed)
    window._filter.setCurrentIndex(outcome)
    window._want()
    window.show_page(page(wanted=window._wanted))
    assert window._empty.words == words
    assert window._empty._button.text() == action
    window._empty.acted.emit()
    assert window._wanted == Wanted()
    window.show_page(page(call(1)))
    assert window._empty.words == ""


def test_who_is_chosen_can_be_called_back_copied_and_added(
    window: CallLogWindow, heard: Heard
) -> None:
    placed = call(1, outcome=Outcome.PLACED, outgoing=True)
    withheld = call(0, number="", name="")
    window.show_page(page(call(2), placed, withheld))
    back = button(window, "Call back")
    assert not back.isEnabled()
    choose(window, 1)
    back.click()
    assert heard.back == ["+31612000002"]
    button(window, "Copy number").click()
    assert QGuiApplication.clipboard().text() == "+31612000002"
    button(window, "Add to contacts…").click()
    assert heard.contacts == [call(2)]
    choose(window, 2)
    button(window, "Call again").click()
    QTest.keyClick(window._view, Qt.Key.Key_Return)
    window._view.doubleClicked.emit(window._model.index(2, 0))
    assert heard.back[1:] == ["+31612000001"] * 3
    choose(window, 3)
    assert not button(window, "Call back").isEnabled()
    assert not button(window, "Copy number").isEnabled()
    QTest.keyClick(window._view, Qt.Key.Key_Return)
    assert len(heard.back) == 4


def test_the_same_can_be_done_from_the_menu_of_a_row(window: CallLogWindow, heard: Heard) -> None:
    window.show_page(page(call(2)))
    choose(window, 1)
    place = window._view.visualRect(window._model.index(1, 0)).center()
    window._pop_up_actions(place)
    menu = window.findChild(QMenu)
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions()]
    assert texts == ["Call back", "Copy number", "Add to contacts…"]
    menu.actions()[0].trigger()
    assert heard.back == ["+31612000002"]
    menu.close()
    window._pop_up_actions(QPoint(5, 9999))


def test_who_looks_at_all_calls_has_seen_them(
    window: CallLogWindow, heard: Heard, qtbot: QtBot
) -> None:
    window.show_page(page(call(9, seen=False), call(8, seen=False)))
    assert heard.looked == [9]
    window.show_page(page(call(9), call(8)))
    assert heard.looked == [9]
    other = QLabel("another window")
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    window.show_page(page(call(10, seen=False), call(9)))
    assert heard.looked == [9], "the person is elsewhere"
    window.activateWindow()
    qtbot.waitUntil(lambda: heard.looked == [9, 10])


def test_who_searches_has_not_seen_what_is_not_found(window: CallLogWindow, heard: Heard) -> None:
    window._search.setText("anna")
    window._want()
    window.show_page(page(call(9, seen=False), wanted=Wanted(("anna",))))
    assert heard.looked == []


def test_after_all_was_cleared_new_calls_are_seen_again(
    window: CallLogWindow, heard: Heard
) -> None:
    window.show_page(page(call(9)))
    window.show_page(page())
    window.show_page(page(call(1, seen=False)))
    assert heard.looked == [9, 1]


def test_a_call_that_rings_too_long_is_looked_at_again(
    window: CallLogWindow, heard: Heard, clock: Clock
) -> None:
    del heard
    window.show_page(page(call(1, outcome=Outcome.RINGING, heard=NOON - 60)))
    assert window._unknown.isActive()
    assert window._unknown.interval() == 121_000
    clock.now += 200
    window.show_page(page(call(1, outcome=Outcome.UNKNOWN, heard=NOON - 60)))
    assert not window._unknown.isActive()


def test_what_went_wrong_and_what_was_done_is_said_in_a_sentence(
    window: CallLogWindow, heard: Heard
) -> None:
    del heard
    window.say("The call history can't be read just now.")
    assert window._hint.text == "The call history can't be read just now."
    window.tell("Exported 3 calls.")
    assert (window._hint.text, window._told.text) == ("", "Exported 3 calls.")
    window.close()
    assert window._told.text == ""


def test_the_menu_offers_to_export_and_to_clear(
    window: CallLogWindow, heard: Heard, qtbot: QtBot
) -> None:
    window._pop_up_menu()
    menu = window.findChild(QMenu)
    assert isinstance(menu, QMenu)
    actions = {action.text(): action for action in menu.actions()}
    assert not actions["Export…"].isEnabled(), "there is nothing to export"
    with qtbot.waitSignal(window.clear_wanted):
        actions["Clear all calls…"].trigger()
    menu.close()
    qtbot.waitUntil(lambda: window.findChild(QMenu) is None)
    window.show_page(page(call(1)))
    window._pop_up_menu()
    menu = window.findChild(QMenu)
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Export…").trigger()
    assert heard.exports == [Wanted()]
    menu.close()


# Questions


def test_to_keep_all_calls_is_what_enter_says(window: CallLogWindow) -> None:
    cleared: list[bool] = []
    question = ask_to_clear(window, lambda: cleared.append(True))
    assert isinstance(question, QMessageBox)
    assert question.textFormat() is Qt.TextFormat.PlainText
    assert question.defaultButton().text() == "Keep them"
    QTest.keyClick(question, Qt.Key.Key_Return)
    assert cleared == []
    question = ask_to_clear(window, lambda: cleared.append(True))
    next(b for b in question.buttons() if b.text() == "Clear").click()
    assert cleared == [True]


@pytest.mark.row(69)
def test_a_contact_is_offered_by_the_name_that_is_known(
    window: CallLogWindow,
) -> None:
    added: list[tuple[str, str]] = []
    dialog = ask_for_name(window, call(1, name=HOSTILE), lambda *who: added.append(who))
    assert isinstance(dialog, QInputDialog)
    (label,) = dialog.findChildren(QLabel)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert dialog.textValue() == "<b>x</b><img src=file:///etc/passwd>&amp;"
    dialog.setTextValue("Anna")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert added == [("Anna", "+31612000001")]
    dialog = ask_for_name(window, call(1), lambda *who: added.append(who))
    dialog.setTextValue("  ")
    dialog.accept()
    assert len(added) == 1, "nobody is called nothing"


def test_a_file_is_asked_for(window: CallLogWindow, tmp_path: Path) -> None:
    chosen: list[Path] = []
    dialog = ask_for_file(window, chosen.append)
    assert isinstance(dialog, QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.fileSelected.emit(str(tmp_path / "calls.csv"))
    dialog.reject()
    assert chosen == [tmp_path / "calls.csv"]


# What it looks like


@pytest.mark.row(69, 70)
def test_a_hostile_name_is_painted_as_plain_text(window: CallLogWindow, heard: Heard) -> None:
    del heard
    calls = (call(1, name=HOSTILE, called=HOSTILE, answered_by=HOSTILE, outcome=Outcome.ELSEWHERE),)
    window.show_page(page(*calls, gaps=(Gap(0, 10),)))
    said = window._model.index(1, 0).data()
    assert "<b>x</b><img src=file:///etc/passwd>" in said
    assert "\u202e" not in said
    assert not window.grab().isNull()


def test_it_is_painted_from_right_to_left(
    window: CallLogWindow, heard: Heard, right_to_left: None
) -> None:
    del heard, right_to_left
    window.show_page(page(call(1), call(2, offline=True)))
    choose(window, 1)
    assert not window.grab().isNull()
