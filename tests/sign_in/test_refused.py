"""A sign-in that was refused: the banner says so, and only the person goes on from there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pbx_tray import settings
from pbx_tray.app import App
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import Live, SignInRefused, Stopped
from pbx_tray.settings import Settings
from pbx_tray.simulator.server import Simulator
from tests.sign_in.conftest import Start
from tests.sign_in.password_store import PasswordStore


@pytest.fixture
def app(start: Start, store: PasswordStore, pbx: Simulator, tmp_path: Path, qtbot: QtBot) -> App:
    """The app, whose kept password the PBX has just refused."""
    account = Account(parse_address(pbx.url), "sanne", "sanne")
    settings.save(Settings(account=account), tmp_path)
    store.held[account.key] = "wrong"
    app = start()
    qtbot.waitUntil(lambda: is_refused(app))
    assert pbx.requests.count() == 1
    return app


def is_refused(app: App) -> bool:
    link = app._store.link
    return isinstance(link, Stopped) and isinstance(link.trouble, SignInRefused)


def press(app: App, words: str) -> None:
    """Press the button of the banner that says so."""
    found = [one for one in app._window._banner.findChildren(QPushButton) if one.isVisible()]
    next(one for one in found if one.text() == words).click()


def test_try_once_makes_one_request_each_time_and_asks_again(
    app: App, pbx: Simulator, qtbot: QtBot
) -> None:
    for clicks in (1, 2, 3):
        press(app, "Try once")
        assert not app._signing_in.is_open
        qtbot.waitUntil(lambda: is_refused(app) and app._signing_in.is_open)
        assert pbx.requests.count() == 1 + clicks


def test_try_once_goes_on_where_the_pbx_accepts_it_now(
    app: App, pbx: Simulator, qtbot: QtBot
) -> None:
    pbx.api.password = "wrong"
    press(app, "Try once")
    qtbot.waitUntil(lambda: isinstance(app._store.link, Live))
    assert app._window._banner.isHidden()
    assert not app._signing_in.is_open


def test_nothing_but_a_person_leaves_it(app: App, pbx: Simulator) -> None:
    app._session.hurry()  # a network that is back
    assert pbx.requests.count() == 1
    assert is_refused(app)


def test_edit_opens_the_sign_in_window(app: App) -> None:
    app._signing_in.stop()
    press(app, "Edit…")
    assert app._signing_in.is_open
