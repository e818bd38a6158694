"""The window of the preferences: its pages, its search, its keys, and its reset."""

from __future__ import annotations

from dataclasses import fields
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pbx_tray.core.choices import AlertChoices, CallChoices, QuietChoices
from pbx_tray.core.presence import folded
from pbx_tray.qt.preferences.note import Note
from pbx_tray.qt.preferences.page import Page
from pbx_tray.qt.preferences.remove_button import RemoveButton
from pbx_tray.qt.preferences.switch import Switch
from pbx_tray.qt.preferences.window import PreferencesWindow
from pbx_tray.settings import Settings
from tests.qt.preferences.conftest import Open
from tests.qt.preferences.everything import CHOSEN, GROUPS
from tests.qt.preferences.hands import controls, turn_to, words

AROUND = 4  # of the keys' way: reset, close, search, names
PAGES = range(len(GROUPS) + 1)


def go_to(window: PreferencesWindow, number: int) -> Page:
    page = window._pages[number]
    turn_to(window, page)
    assert page.isVisible()
    return page


def listed(window: PreferencesWindow) -> list[str]:
    names = window._names
    return [names.item(r).text() for r in range(names.count()) if not names.isRowHidden(r)]


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def test_it_opens_on_the_first_page_with_the_focus_on_the_names(window: PreferencesWindow) -> None:
    assert listed(window) == [
        *("Alerts", "Quiet hours", "Calls", "Contacts", "Open with a call", "Appearance"),
        *("Language", "List of people", "Start-up", "Privacy", "Updates", "Advanced", "Account"),
    ]
    assert QApplication.focusWidget() is window._names
    assert window._pages[0].isVisible()
    press(Qt.Key.Key_Down)
    assert window._pages[1].isVisible()
    assert window._title.text() == "Quiet hours"


@pytest.mark.parametrize("number", PAGES)
def test_the_search_finds_each_row_by_its_words(window: PreferencesWindow, number: int) -> None:
    page = window._pages[number]
    for row in page._rows:
        window._search.setText(row.found)
        assert page.title in listed(window)
        go_through(window, page)
        assert row.whole.isVisible()
        assert row.label.isVisible() is bool(row.label.text())


def go_through(window: PreferencesWindow, page: Page) -> None:
    """Choose a page among those that were found."""
    window._names.setCurrentRow(window._pages.index(page))


@pytest.mark.parametrize("number", PAGES)
def test_the_search_finds_each_label_and_switch(window: PreferencesWindow, number: int) -> None:
    page = go_to(window, number)
    switches = [part._box for part in page._controls.values() if isinstance(part, Switch)]
    labels = [label for label in words(page) if is_of_a_row(label)]
    named: list[QCheckBox | QLabel] = [*switches, *labels]
    for part in named:
        window._search.setText(part.text().replace("&", "").upper())
        assert page.title in listed(window), part.text()
        go_through(window, page)
        assert part.isVisible()


def is_of_a_row(label: QLabel) -> bool:
    return isinstance(label, Note) or isinstance(label.buddy(), QWidget)


def test_the_search_leaves_only_what_matches(window: PreferencesWindow) -> None:
    QTest.keyClicks(window._search, "RÉGION")
    assert listed(window) == ["Calls"]
    page = window._pages[2]
    assert page.isVisible()
    assert not window._reset.isVisible()  # or what is hidden would be reset, too
    assert [row.label.text() for row in page._rows if row.whole.isVisible()] == ["&Region"]
    QTest.keyClick(window._search, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page._controls["region"].focusProxy()


def test_the_search_looks_at_what_can_be_chosen(window: PreferencesWindow) -> None:
    QTest.keyClicks(window._search, "half a year")
    assert listed(window) == ["Privacy"]


def test_what_matches_nothing_is_said(window: PreferencesWindow) -> None:
    QTest.keyClicks(window._search, "zebra")
    assert listed(window) == []
    assert window._nothing.isVisible()
    assert window._nothing.text() == "Nothing matches “zebra”."
    assert not window._reset.isVisible()
    QTest.keyClick(window._search, Qt.Key.Key_Return)


def test_escape_ends_the_search_and_then_closes(window: PreferencesWindow) -> None:
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is window._search
    QTest.keyClicks(window._search, "zebra")
    press(Qt.Key.Key_Escape)
    assert len(listed(window)) == len(PAGES)
    assert QApplication.focusWidget() is window._names
    assert window._page is not None
    press(Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_arrow_leads_from_the_search_to_the_names(window: PreferencesWindow) -> None:
    window._search.setFocus()
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is window._names


@pytest.mark.parametrize("number", range(len(GROUPS)), ids=GROUPS)
def test_a_page_is_reset_by_itself_and_the_reset_can_be_undone(
    window: PreferencesWindow, number: int
) -> None:
    page = go_to(window, number)
    told: list[object] = []
    before, default = getattr(CHOSEN, GROUPS[number]), getattr(Settings(), GROUPS[number])
    window.changed.connect(told.append)
    if before == page.as_reset:
        assert not window._reset.isEnabled()
        return
    window._reset.click()
    for field in fields(before):
        untouched = default if field.name in page._controls else before
        assert getattr(page.group, field.name) == getattr(untouched, field.name)
    assert told == [page.group]
    assert window._reset.text() == "Undo rese&t"
    window._reset.click()
    assert told[1:] == [before]
    assert window._reset.text() == "Rese&t this page"
    assert window._reset.isEnabled()


def test_what_is_chosen_after_a_reset_is_not_undone(window: PreferencesWindow) -> None:
    page = go_to(window, 2)
    window._reset.click()
    page._controls["outside_prefix"].edited.emit("9")
    assert window._reset.text() == "Rese&t this page"
    window._reset.click()
    go_to(window, 1)
    assert window._reset.text() == "Rese&t this page"


def test_the_account_cannot_be_reset(window: PreferencesWindow) -> None:
    go_to(window, len(GROUPS))
    assert not window._reset.isVisible()


def test_what_is_chosen_elsewhere_is_shown_at_once(window: PreferencesWindow) -> None:
    window.show_group(AlertChoices(sound=True))
    assert window._pages[0].group == AlertChoices(sound=True)
    assert window._pages[0]._controls["sound"].value is True
    assert window._reset.isEnabled()


def test_what_is_being_written_survives_a_choice_made_elsewhere(window: PreferencesWindow) -> None:
    page = go_to(window, 1)
    line = page.findChildren(QLineEdit)[-1]
    line.setText("11")
    chosen = page.group
    assert isinstance(chosen, QuietChoices)
    window.show_group(QuietChoices(None, chosen.hours, always=chosen.always))
    assert line.text() == "11"
    assert line.isVisible()


def test_closing_takes_what_was_written_last(window: PreferencesWindow) -> None:
    told: list[object] = []
    window.changed.connect(told.append)
    line = go_to(window, 2)._controls["outside_prefix"]._first
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "9")
    assert told == []  # a letter is not a choice
    window.close()
    assert [choice.outside_prefix for choice in told if isinstance(choice, CallChoices)] == ["9"]


def test_closing_takes_what_was_written_before_one_went_to_another_window(
    qtbot: QtBot, window: PreferencesWindow
) -> None:
    line = go_to(window, 2)._controls["outside_prefix"]._first
    assert isinstance(line, QLineEdit)
    line.setText("9")  # the focus is elsewhere: nothing tells the line that it was left
    with qtbot.waitSignal(window.changed):
        window.close()


@pytest.mark.parametrize("number", PAGES)
def test_everything_can_be_reached_and_heard(window: PreferencesWindow, number: int) -> None:
    page = go_to(window, number)
    window._names.setFocus()
    met: list[QWidget] = []
    while window._names not in met and len(met) < 100:
        press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert QAccessible.queryAccessibleInterface(focus).text(QAccessible.Text.Name), focus
        met.append(focus)
    assert {part for part in controls(page) if part.isEnabled()} <= set(met)
    assert all(page.isAncestorOf(part) for part in met[: len(met) - AROUND])
    # What removes a block of several lines stands beside the first, and comes after the last.
    on_page = [p for p in met if page.isAncestorOf(p) and not isinstance(p, RemoveButton)]
    assert on_page == sorted(on_page, key=partial(reading_order, page))


def reading_order(page: Page, part: QWidget) -> tuple[int, int]:
    """Answer on which line something stands, and how far along it."""
    place = part.mapTo(page, part.rect().center())
    return place.y() // 12, place.x()


@pytest.mark.parametrize("number", PAGES)
def test_no_two_things_in_sight_share_a_letter(window: PreferencesWindow, number: int) -> None:
    page = go_to(window, number)
    parts = [*words(page), *controls(page), window._close, window._reset]
    texts = [part.text() for part in parts if isinstance(part, QCheckBox | QLabel | QPushButton)]
    letters = [b.lower() for text in texts for a, b in pairwise(text) if a == "&"]
    assert len(letters) == len(set(letters)), sorted(letters)
    assert len(letters) > 1


@pytest.mark.parametrize("number", PAGES)
def test_all_words_are_plain(window: PreferencesWindow, number: int) -> None:
    page = window._pages[number]
    assert {label.textFormat() for label in page.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_the_wheel_changes_nothing_in_passing(window: PreferencesWindow) -> None:
    told: list[object] = []
    window.changed.connect(told.append)
    for number in PAGES:
        for part in controls(go_to(window, number)):
            middle = QPointF(part.rect().center())
            wheel = QWheelEvent(
                *(middle, part.mapToGlobal(middle), QPoint(), QPoint(0, -120)),
                *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier),
                *(Qt.ScrollPhase.NoScrollPhase, False),
            )
            QApplication.sendEvent(part, wheel)
    assert told == []


def test_what_is_added_comes_into_sight(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    window.resize(window.minimumSizeHint())
    page = go_to(window, 4)
    add = next(b for b in page.findChildren(QPushButton) if b.text() == "&Add rule")
    QTest.keyClick(add, Qt.Key.Key_Space)
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.waitUntil(lambda: not focus.visibleRegion().isEmpty())
    assert folded("when") in focus.accessibleName().lower()
