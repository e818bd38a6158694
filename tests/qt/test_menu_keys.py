"""The menus by the keyboard: one key opens them, and they say which keys do without them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from pbx_tray.core.link import Live
from pbx_tray.qt.badge_menu import STAR_KEY
from pbx_tray.qt.call_log_window import CallLogWindow
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.roster_model import RosterModel
from tests.qt.office import NAMES, office

Standard = QKeySequence.StandardKey


def main_window() -> MainWindow:
    window = MainWindow(RosterModel())
    window.show_link(Live(0), "pbx.example.org", encrypted=True)
    window.show_state(office(*NAMES))
    return window


@pytest.fixture(params=[main_window, CallLogWindow])
def window(request: pytest.FixtureRequest, qtbot: QtBot) -> QWidget:
    make: Callable[[], QWidget] = request.param
    window = make()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window


def menu_of(window: QWidget) -> QMenu:
    QTest.keyClick(window, Qt.Key.Key_F10)
    menu = window.findChild(QMenu)
    assert menu is not None
    return menu


def test_a_key_opens_the_menu_and_another_closes_it(window: QWidget, qtbot: QtBot) -> None:
    menu = menu_of(window)
    assert menu.isVisible()
    with qtbot.waitSignal(menu.aboutToHide):
        QTest.keyClick(menu, Qt.Key.Key_Escape)


def test_what_a_key_does_is_said_with_that_key_in_the_menu(qtbot: QtBot) -> None:
    window = main_window()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    menu = menu_of(window)
    inside = [menu, *menu.findChildren(QMenu)]
    in_menu = {action.shortcut().toString() for part in inside for action in part.actions()}
    in_window = {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    menu.close()
    badge = {STAR_KEY.toString()}  # in the menu of who is meant
    elsewhere = badge | {QKeySequence(k).toString() for k in (Standard.Find, Standard.Close)}
    assert in_window - in_menu - elsewhere <= {"", "Esc", "F10", "Down", "Left", "Right"}
    assert {"Ctrl+L", "Ctrl+,", "Ctrl+Q"} <= in_menu
