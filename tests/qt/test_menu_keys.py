"""The menus by the keyboard: one key opens them, and they say which keys do without them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
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


def menus_of(window: QWidget) -> list[QMenu]:
    """Open the window's menu; answer it with all that are in it."""
    menu = menu_of(window)
    return [menu, *menu.findChildren(QMenu)]


def test_what_a_key_does_is_said_with_that_key_in_the_menu(window: QWidget) -> None:
    menus = menus_of(window)
    in_menu = {action.shortcut().toString() for part in menus for action in part.actions()}
    in_window = {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    menus[0].close()
    badge = {STAR_KEY.toString()}  # in the menu of who is meant
    assert in_window - in_menu - badge <= {"", "Esc", "F10", "Down", "Left", "Right"}
    assert {"Ctrl+F", "Ctrl+W"} <= in_menu
    if isinstance(window, MainWindow):
        assert {"Ctrl+L", "Ctrl+,", "Ctrl+Q"} <= in_menu


def test_the_keys_that_close_windows_here_close_these(window: QWidget) -> None:
    wanted = {"Ctrl+W", *(key.toString() for key in QKeySequence.keyBindings(Standard.Close))}
    (shortcut,) = (s for s in window.findChildren(QShortcut) if s.key() == QKeySequence("Ctrl+W"))
    assert {key.toString() for key in QShortcut.keys(shortcut)} == wanted
    QTest.keySequence(window, QKeySequence("Ctrl+W"))
    assert not window.isVisible()


def choose(window: QWidget, key: str) -> None:
    """Choose in the window's menu what this key does."""
    menus = menus_of(window)
    actions = (action for menu in menus for action in menu.actions())
    (wanted,) = (action for action in actions if action.shortcut() == QKeySequence(key))
    menus[0].setActiveAction(wanted)
    QTest.keyClick(menus[0], Qt.Key.Key_Return)
    QCoreApplication.sendPostedEvents(menus[0], QEvent.Type.DeferredDelete)


def test_the_menu_leads_to_the_search_and_closes_the_window(window: QWidget) -> None:
    choose(window, "Ctrl+F")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert window.isVisible()
    choose(window, "Ctrl+W")
    assert not window.isVisible()
