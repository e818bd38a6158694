"""A feed that is written into the preferences is asked at once."""

from __future__ import annotations

import gc
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pbx_tray import settings
from pbx_tray.api.trust import Trust
from pbx_tray.app import App
from pbx_tray.core.choices import UpdateChoices
from pbx_tray.core.notices import Notice
from pbx_tray.qt.preferences.line import Line
from pbx_tray.qt.preferences.updates_page import UpdatesPage
from pbx_tray.simulator.certificate import Certificate, Wish, make_certificate
from tests.api.raw_server import RawServer, always, answer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support ", extend=True)

FEED = answer(b'{"version": "9.9.9"}')


class Desktop(QObject):
    """A notification server that keeps the titles of what it shows."""

    activated = Signal(str)
    acted = Signal(str, object)
    dismissed = Signal(str)
    understood = Signal()
    lost = Signal()
    found = Signal()
    works = shows_actions = True

    def __init__(self) -> None:
        super().__init__()
        self.shown: dict[str, str] = {}

    def post(self, key: str, notice: Notice) -> None:
        self.shown[key] = notice.title

    def withdraw(self, key: str) -> None:
        self.shown.pop(key, None)

    def close(self) -> None:
        self.shown.clear()


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("feed"), Wish())


@pytest.fixture
def app(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, certificate: Certificate
) -> Iterator[App]:
    """The app after its first paint, with nobody signed in."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nobody/is/there")
    options = Namespace(config_dir=str(tmp_path), demo=False, seed=1, hidden=False, debug=False)
    app = App(options, feed_trust=Trust(ca_file=str(certificate.certificate)))
    app.start()
    qtbot.waitUntil(lambda: app._updates._begun and app._updates._errand.isFinished())
    yield app
    app.stop()
    app.deleteLater()
    app._window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def updates_page(app: App) -> UpdatesPage:
    app._choosing.show()
    assert app._choosing._window is not None
    return next(p for p in app._choosing._window._pages if isinstance(p, UpdatesPage))


def write(page: UpdatesPage, address: str) -> None:
    line = page.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, address)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_the_feed_that_is_written_down_is_asked_and_a_newer_version_is_told(
    app: App, qtbot: QtBot, certificate: Certificate, tmp_path: Path
) -> None:
    desktop = Desktop()
    app._telling.surfaces.use(desktop)
    with RawServer(always(FEED), certificate.server_context()) as server:
        write(updates_page(app), server.url)
        qtbot.waitUntil(lambda: "update" in desktop.shown, timeout=20_000)
    assert desktop.shown["update"] == "PBX Tray 9.9.9 is there"
    assert settings.load(tmp_path).updates == UpdateChoices(server.url)


def test_what_is_no_https_address_is_said_and_not_kept(app: App, tmp_path: Path) -> None:
    page = updates_page(app)
    write(page, "http://example.org/feed.json")
    line = page._controls["feed"]
    assert isinstance(line, Line)
    assert line.trouble.startswith("Write a whole address that begins with https://")
    assert settings.load(tmp_path).updates == UpdateChoices()
