"""The row of phone links: it shows how the system has it, and asks for another way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pbx_tray.qt.preferences.calls_page import CallsPage
from pbx_tray.qt.preferences.links_row import LinksRow
from pbx_tray.qt.preferences.window import PreferencesWindow

OURS = "Phone links open with PBX Tray."
OTHERS = "Phone links open with another program, or not at all."


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def change(row: LinksRow) -> QPushButton:
    (found,) = row.findChildren(QPushButton)
    return found


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[CallsPage], CallsPage]:
    def shown(page: CallsPage) -> CallsPage:
        qtbot.addWidget(page)
        page.show()
        return page

    return shown


Shown = Callable[[CallsPage], CallsPage]


def test_it_says_how_it_stands_and_asks_for_the_other_way(qtbot: QtBot, shown: Shown) -> None:
    page = shown(CallsPage("linux"))
    for ours, said, pressed in ((False, OTHERS, "Open with PBX Tray"), (True, OURS, "Leave to")):
        page.links.show_opener(ours, "")
        assert said in texts(page)
        assert change(page.links).text().startswith(pressed)
        assert change(page.links).accessibleDescription() == said
        with qtbot.waitSignal(page.links.wanted) as wanted:
            QTest.keyClick(change(page.links), Qt.Key.Key_Return)
        assert wanted.args == [not ours]


def test_trouble_is_said_until_it_is_over(shown: Shown) -> None:
    page = shown(CallsPage("linux"))
    page.links.show_opener(None, "The system refuses it.")
    assert "The system refuses it." in texts(page)
    assert not {OURS, OTHERS} & set(texts(page))
    page.links.show_opener(False, "")
    assert "The system refuses it." not in texts(page)


def test_nothing_is_asked_before_it_is_seen_and_it_is_again_when_one_comes_back(
    qtbot: QtBot,
) -> None:
    page, asked = CallsPage("linux"), list[None]()
    page.links.asked.connect(lambda: asked.append(None))
    window = PreferencesWindow([CallsPage("linux"), page])
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    assert asked == []
    window._names.setCurrentRow(1)
    assert len(asked) == 1
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    assert len(asked) == 2


@pytest.mark.parametrize("typed", ["tel", "links", "callto", "phone links", "open with"])
def test_the_search_finds_it(qtbot: QtBot, typed: str) -> None:
    page = CallsPage("linux")
    window = PreferencesWindow([page])
    qtbot.addWidget(window)
    window.show()
    window._search.setText(typed)
    assert page.links.isVisible()
    assert not page._controls["region"].isVisible()


def test_on_windows_the_button_leads_to_its_settings(qtbot: QtBot, shown: Shown) -> None:
    page = shown(CallsPage("win32"))
    page.links.show_opener(True, "")
    assert change(page.links).text() == "Choose in Windows settings"
    with qtbot.waitSignal(page.links.wanted):
        change(page.links).click()


def test_on_macos_there_is_no_such_row(shown: Shown) -> None:
    page = shown(CallsPage("darwin"))
    assert "Phone &links" not in texts(page)
    assert not page.links.isVisible()


def test_the_demo_takes_no_links(shown: Shown) -> None:
    page = shown(CallsPage("linux", possible=False))
    assert not change(page.links).isEnabled()
    assert any(text.endswith("The demo leaves them as they are.") for text in texts(page))
