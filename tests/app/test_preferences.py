"""The preferences in the whole app: what is chosen holds at once, and is kept."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu
from pytestqt.qtbot import QtBot

from pbx_tray import settings
from pbx_tray.app import App
from pbx_tray.choosing import Choosing
from pbx_tray.core.choices import (
    FOREVER,
    AdvancedChoices,
    AlertChoices,
    AppearanceChoices,
    CallChoices,
    ContactChoices,
    Logged,
    OpeningChoices,
    OpeningRule,
    PrivacyChoices,
    QuietChoices,
    Scheme,
    StartUpChoices,
)
from pbx_tray.core.contacts import ContactFile, Contacts
from pbx_tray.core.notices import Notice
from pbx_tray.kept_settings import KeptSettings
from pbx_tray.qt.preferences.account_page import AccountPage
from pbx_tray.qt.preferences.window import PreferencesWindow
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


@pytest.fixture
def app(start: Start) -> App:
    return start()


def preferences(app: App) -> PreferencesWindow:
    app._choosing.show()
    window = app._choosing._window
    assert window is not None
    return window


def account_page(app: App) -> AccountPage:
    assert app._choosing._pages is not None
    return app._choosing._pages.account


def press(window: PreferencesWindow, text: str) -> None:
    boxes = [box for page in window._pages for box in page.findChildren(QCheckBox)]
    QTest.keyClick(next(box for box in boxes if box.text() == text), Qt.Key.Key_Space)


def choose(app: App, text: str) -> None:
    found = [a for a in app._tray._menu.findChildren(QAction) if a.text() == text]
    assert len(found) == 1
    found[0].trigger()


def test_a_kind_of_call_that_is_not_wanted_is_taken_back_at_once(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    board = Board()
    app._telling.announcer.show_on(board)
    app._signed_in._demo._simulator.exchange.ring("sanne", number="+3120111", name="Hanna")
    qtbot.waitUntil(board.rings, timeout=20_000)
    window = preferences(app)
    press(window, "Calls from &outside")
    assert not board.rings()
    assert settings.load(tmp_path / "demo").quiet == QuietChoices(outside=False)
    press(window, "Calls from &outside")
    assert board.rings()


def test_a_mute_from_the_tray_is_not_undone_by_what_is_chosen_then(
    app: App, tmp_path: Path
) -> None:
    window = preferences(app)
    choose(app, "Until I unmute them")
    press(window, "Calls to a &group")
    assert settings.load(tmp_path / "demo").quiet == QuietChoices(until=FOREVER, group=False)
    choose(app, "Unmute alerts")
    assert settings.load(tmp_path / "demo").quiet == QuietChoices(group=False)


def test_what_was_chosen_is_chosen_after_a_restart(start: Start) -> None:
    first = start()
    press(preferences(first), "&Hide who is calling")
    first.stop()
    window = preferences(start())
    assert window._pages[0].group == AlertChoices(names_hidden=True)


def test_ctrl_comma_and_both_menus_open_one_window(app: App, qtbot: QtBot) -> None:
    app._window.activateWindow()
    qtbot.waitUntil(app._window.isActiveWindow)
    QTest.keyClick(app._window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    window = app._choosing._window
    assert window is not None
    assert window.isVisible()
    choose(app, "Preferences…")
    app._window.menu.click()
    menu = next(m for m in app._window.findChildren(QMenu) if m.parent() is app._window.menu)
    items = [item for item in menu.actions() if item.text() == "Preferences…"]
    assert [item.shortcut().toString() for item in items] == ["Ctrl+,"]
    items[0].trigger()
    menu.close()
    assert app._choosing._window is window
    app.stop()
    assert app._choosing._window is None


def test_alerts_are_told_as_they_are_chosen_from_then_on(app: App) -> None:
    window = preferences(app)
    app._telling.surfaces.placed.emit("top left")
    press(window, "&Hide who is calling")
    chosen = AlertChoices(names_hidden=True, card_place="top left")
    assert app._kept.value.alerts == chosen
    assert app._telling.announcer._choices == chosen
    assert app._telling.surfaces._choices == chosen


def test_another_day_the_window_is_made_anew_and_shows_what_is_so(app: App) -> None:
    window = preferences(app)
    account = account_page(app)
    assert account._pbx.text() == "the demo on this computer"
    assert account._line.text() == "Within this computer"
    press(window, "&Play a sound")
    window.close()
    again = preferences(app)
    assert again is not window
    assert again._pages[0].group == AlertChoices(sound=True)
    assert account_page(app)._pbx.text() == "the demo on this computer"


def test_a_file_of_contacts_is_read_at_once_and_says_whom_it_gave(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Name,Phone\nHanna,+31201234567\n")
    preferences(app)
    assert app._choosing._pages is not None
    files = app._choosing._pages.contacts._files
    files.add([str(file)])
    row = files._rows[str(file)]
    qtbot.waitUntil(lambda: row._told.text() == "1 person", timeout=20_000)
    assert app._callers.book.contacts.count == 1


def test_whom_one_adds_from_the_calls_stays_added(app: App, tmp_path: Path) -> None:
    preferences(app)
    assert app._choosing._pages is not None
    app._history.contacts_changed.emit("/home/anna/added.vcf")
    app._choosing._pages.contacts._files.add(["/home/anna/chosen.vcf"])
    kept = settings.load(tmp_path / "demo").contacts
    assert kept == ContactChoices(("/home/anna/added.vcf", "/home/anna/chosen.vcf"))


def test_signing_out_there_is_signing_out(app: App) -> None:
    preferences(app)
    account = account_page(app)
    account._sign_out.click()
    assert app._session.account is None
    assert account._pbx.text() == "Not signed in"


@pytest.fixture
def kept(qapp: QApplication, tmp_path: Path) -> KeptSettings:  # noqa: ARG001 - for the windows
    return KeptSettings(tmp_path / "settings")


@pytest.mark.parametrize(
    "group",
    [
        AlertChoices(sound=True),
        QuietChoices(second_call=True),
        CallChoices(region="NL"),
        AppearanceChoices(Scheme.DARK),
        StartUpChoices(hidden=False),
        PrivacyChoices(kept_days=30),
        AdvancedChoices(Logged.NOTHING),
        ContactChoices(("/a.vcf",)),
        OpeningChoices((OpeningRule(address="https://example.org/{name}"),)),
    ],
)
def test_each_group_is_kept_and_told_to_those_who_asked_and_to_no_others(
    kept: KeptSettings, tmp_path: Path, group: object
) -> None:
    told: list[object] = []
    choosing = Choosing(kept, lambda _: "")
    for kind in {*map(type, kept.value.groups)} - {type(group)}:
        choosing.tell(kind, lambda _: pytest.fail("that is not what was chosen"))
    choosing.tell(type(group), told.append)
    choosing.choose(group)
    assert told == [group]
    assert group in settings.load(tmp_path / "settings").groups
    choosing.keep(AlertChoices(card_place="top left"))
    assert told == [group]
    assert settings.load(tmp_path / "settings").alerts.card_place == "top left"


def test_it_is_said_where_nothing_can_be_kept(kept: KeptSettings, tmp_path: Path) -> None:
    (tmp_path / "settings").write_text("a file where a folder should be")
    choosing = Choosing(kept, lambda _: "")
    choosing.show()
    window = choosing._window
    assert window is not None
    choosing.choose(AlertChoices(sound=True))
    assert "can't be saved" in window._trouble.text
    assert kept.value.alerts.sound
    (tmp_path / "settings").unlink()
    choosing.choose(AlertChoices(sound=False))
    assert window._trouble.text == ""
    choosing.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_was_read_of_a_file_is_shown_when_it_is_known(kept: KeptSettings) -> None:
    choosing = Choosing(kept, lambda _: "")
    choosing.choose(ContactChoices(("/a.vcf",)))
    choosing.show_contacts(Contacts(files=(ContactFile("/a.vcf", 12),)))
    choosing.show()
    assert choosing._pages is not None
    row = choosing._pages.contacts._files._rows["/a.vcf"]
    assert row._told.text() == "12 people"
    choosing.show_contacts(Contacts(files=(ContactFile("/a.vcf", 13),)))
    assert row._told.text() == "13 people"
    choosing.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_both_menus_open_the_window_about_the_app(app: App, qtbot: QtBot) -> None:
    choose(app, "About PBX Tray")
    window = app._help.about._window
    assert window is not None
    qtbot.waitUntil(lambda: window._names.count() > 3, timeout=20_000)
    window.close()
    app._window.menu.click()
    (item,) = [a for a in app._window.findChildren(QAction) if a.text() == "About PBX Tray"]
    item.trigger()
    for menu in app._window.findChildren(QMenu):
        menu.close()
    assert window.isVisible()
