"""Starting at login, chosen in the whole app: the system is told, and has the last word."""

from __future__ import annotations

import gc
import json
import sys
import threading
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QCheckBox, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from pbx_tray import settings
from pbx_tray.app import App
from pbx_tray.core.choices import StartUpChoices
from pbx_tray.qt.preferences.privacy_page import PrivacyPage
from pbx_tray.qt.preferences.start_up_page import StartUpPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support ", extend=True)

Start = Callable[..., App]


@pytest.fixture
def entry(tmp_path: Path) -> Path:
    return tmp_path / "config" / "autostart" / "pbx-tray.desktop"


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Start the app, after the one before has ended; nobody is signed in."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nobody/is/there")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "everybodys"))
    begun: list[App] = []

    def begin(policy: object = (), *, demo: bool = False) -> App:
        for app in begun:
            app.stop()
        (tmp_path / "policy.json").write_text(json.dumps(dict(policy)))  # type: ignore[call-overload]
        folder = str(tmp_path / "own folder")
        options = Namespace(config_dir=folder, demo=demo, seed=1, hidden=False, debug=False)
        app = App(options, policy=tmp_path / "policy.json")
        begun.append(app)
        app.start()
        qtbot.waitUntil(lambda: app._updates._begun or app._signed_in._demo is not None)
        return app

    yield begin
    for app in begun:
        app.stop()
        app.deleteLater()
        app._window.deleteLater()
    begun.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def page(app: App) -> StartUpPage:
    app._choosing.show()
    assert app._choosing._window is not None
    return next(p for p in app._choosing._window._pages if isinstance(p, StartUpPage))


def press(app: App, text: str) -> None:
    boxes = page(app).findChildren(QCheckBox)
    next(box for box in boxes if box.text().replace("&", "") == text).click()


def settle(qtbot: QtBot, app: App) -> None:
    """Wait until all that was asked of the system is done, and heard of."""
    login = app._here._login
    assert login is not None
    done = threading.Event()
    login._clerk.ask("end", done.set)
    qtbot.waitUntil(done.is_set)
    QCoreApplication.processEvents()


def test_it_starts_at_login_from_the_folder_it_runs_with_until_one_chooses_otherwise(
    qtbot: QtBot, start: Start, entry: Path, tmp_path: Path
) -> None:
    first = start()
    settle(qtbot, first)
    press(first, "Start when I log in")
    settle(qtbot, first)
    written = entry.read_text()
    assert f'--config-dir "{tmp_path / "own folder"}" --hidden\n' in written
    press(first, "Start without the window")
    settle(qtbot, first)
    assert "--hidden" not in entry.read_text()
    again = start()
    settle(qtbot, again)
    assert page(again).group == StartUpChoices(at_login=True, hidden=False)
    press(again, "Start when I log in")
    settle(qtbot, again)
    assert not entry.exists()
    assert settings.load(tmp_path / "own folder").start_up == StartUpChoices(hidden=False)


def test_who_switches_it_off_in_the_desktop_finds_it_off_here(
    qtbot: QtBot, start: Start, entry: Path
) -> None:
    first = start()
    settle(qtbot, first)
    press(first, "Start when I log in")
    settle(qtbot, first)
    entry.write_text(entry.read_text() + "Hidden=true\n")
    again = start()
    settle(qtbot, again)
    assert page(again).group == StartUpChoices()


def test_an_administrators_lock_is_carried_out_and_restored(
    qtbot: QtBot, start: Start, entry: Path
) -> None:
    policy = {"locks": {"start_up": {"at_login": True}}}
    first = start(policy)
    settle(qtbot, first)
    settle(qtbot, first)
    entry.write_text(entry.read_text() + "Hidden=true\n")
    again = start(policy)
    for _ in range(3):
        settle(qtbot, again)
    assert "Hidden" not in entry.read_text()
    assert page(again).group.at_login


def test_the_demo_does_not_start_by_itself(start: Start) -> None:
    app = start(demo=True)
    assert [box.isEnabled() for box in page(app).findChildren(QCheckBox)] == [False, False]
    assert app._here._login is None


def test_all_calls_are_cleared_from_the_privacy_page(qtbot: QtBot, start: Start) -> None:
    app = start(demo=True)
    app._choosing.show()
    window = app._choosing._window
    assert window is not None
    (privacy,) = [p for p in window._pages if isinstance(p, PrivacyPage)]
    next(b for b in privacy.findChildren(QPushButton) if b.text() == "Clear &all calls…").click()
    (question,) = window.findChildren(QMessageBox)
    with qtbot.waitSignal(app._history.clearing_told):
        next(b for b in question.buttons() if b.text() == "Clear").click()
    assert privacy._told.text() == "All calls are cleared."


@pytest.mark.skipif(sys.platform != "linux", reason="xdg-mime is Linux's")
def test_phone_links_are_opened_here_at_the_press_of_a_button_and_no_longer_at_another(
    start: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "everybodys"))
    app = start()
    app._choosing.show()
    window = app._choosing._window
    assert window is not None
    assert app._here._links is None  # nobody has looked
    window._search.setText("callto")
    (button,) = app._choosing._pages.calls.links.findChildren(QPushButton)  # type: ignore[union-attr]
    told = "Phone links open with another program, or not at all."
    qtbot.waitUntil(lambda: button.accessibleDescription() == told)
    button.click()
    qtbot.waitUntil(lambda: button.accessibleDescription() == "Phone links open with PBX Tray.")
    chosen = tmp_path / "config" / "mimeapps.list"
    assert "x-scheme-handler/callto=pbx-tray.desktop" in chosen.read_text()
    entry = (tmp_path / "data" / "applications" / "pbx-tray.desktop").read_text()
    assert f'--config-dir "{tmp_path / "own folder"}" --uri -- %u' in entry
    button.click()
    qtbot.waitUntil(lambda: not chosen.exists())
