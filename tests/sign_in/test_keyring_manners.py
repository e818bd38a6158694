"""What the password store holds is what is signed in with, and nothing stays behind."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked
from pytestqt.qtbot import QtBot

from pbx_tray import settings
from pbx_tray.app import App
from pbx_tray.core.account import Account, SignIn, parse_address
from pbx_tray.core.link import Live
from pbx_tray.simulator.server import Simulator
from tests.sentinels.values import KEY, PASSWORD
from tests.sign_in.conftest import Command, Start
from tests.sign_in.password_store import PasswordStore


@pytest.fixture
def pbx(pbx: Simulator) -> Simulator:
    """A PBX without tokens: what is kept is the password."""
    pbx.api.tokens.offered = False
    return pbx


def key(pbx: Simulator, user: str) -> str:
    return f"{pbx.url}/{user}"


def be_in_the_way_of_settings(folder: Path) -> None:
    """Let no settings be written: not even root writes a file over a folder."""
    (folder / "settings.json").mkdir()
    (folder / "settings.json.damaged" / "in the way").mkdir(parents=True)


def follow(app: App, pbx: Simulator, user: str, qtbot: QtBot) -> None:
    """Sign in as the window would, and wait until that is so."""
    app._signing_in._window.submitted.emit(SignIn(pbx.url, user, PASSWORD))
    qtbot.waitUntil(lambda: app._session.account is not None and app._session.account.user == user)
    qtbot.waitUntil(lambda: isinstance(app._store.link, Live))


def test_where_the_settings_cannot_be_written_no_password_stays_behind(
    command: Command, store: PasswordStore, pbx: Simulator, tmp_path: Path
) -> None:
    (tmp_path / "a file").touch()  # not even root keeps anything below it
    within = ("--config-dir", str(tmp_path / "a file" / "settings"))
    assert command(*within, "--sign-in", pbx.url, "--user", "sanne", typed=PASSWORD) == 1
    assert store.held == {}


def test_an_app_that_cannot_write_its_settings_keeps_the_account_it_remembers(
    command: Command,
    start: Start,
    store: PasswordStore,
    pbx: Simulator,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    assert command("--sign-in", pbx.url, "--user", "sanne", typed=PASSWORD) == 0
    app = start()
    qtbot.waitUntil(lambda: isinstance(app._store.link, Live))
    (tmp_path / "settings.json").unlink()
    be_in_the_way_of_settings(tmp_path)
    follow(app, pbx, "jonas", qtbot)
    qtbot.waitUntil(lambda: store.held.keys() == {key(pbx, "sanne")})


def test_whoever_signs_in_quickly_by_other_names_leaves_the_last_alone(
    start: Start, store: PasswordStore, pbx: Simulator, qtbot: QtBot, tmp_path: Path
) -> None:
    app = start()
    for user in ("sanne", "jonas", "zofia"):
        app._wishes.ask()  # again: they are known by another name now
        follow(app, pbx, user, qtbot)
    qtbot.waitUntil(lambda: store.held.keys() == {key(pbx, "zofia")})
    kept = settings.load(tmp_path).account
    assert kept is not None
    assert kept.user == "zofia"


def test_two_that_are_forgotten_at_once_are_both_forgotten_before_the_end(
    start: Start, store: PasswordStore, pbx: Simulator, qtbot: QtBot
) -> None:
    app = start()
    for user in ("sanne", "jonas"):
        store.held[key(pbx, user)] = PASSWORD
        app._session.forget(Account(parse_address(pbx.url), user))
    qtbot.waitUntil(lambda: store.held == {})
    app.stop()
    assert not [thread for thread in threading.enumerate() if thread.name == "vault"]


def test_an_item_says_scheme_host_port_and_user(
    command: Command, store: PasswordStore, pbx: Simulator
) -> None:
    command("--sign-in", pbx.url, "--user", "sanne", typed=PASSWORD)
    command("--sign-in", pbx.url, "--with-api-key", typed=KEY)
    assert store.held == {f"http://127.0.0.1:{pbx.port}/apiKey": KEY}


def test_a_sign_out_forgets_the_account_and_its_password(
    command: Command,
    start: Start,
    store: PasswordStore,
    pbx: Simulator,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    command("--sign-in", pbx.url, "--user", "sanne", typed=PASSWORD)
    app = start()
    qtbot.waitUntil(lambda: isinstance(app._store.link, Live))
    app._window.menu.sign_out_wanted.emit()
    qtbot.waitUntil(lambda: store.held == {})
    assert settings.load(tmp_path).account is None
    assert app._session.account is None
    assert app._store.state.users == {}
    asked = pbx.requests.count()
    app.stop()
    again = start()
    qtbot.waitUntil(lambda: again._signing_in.is_open)
    assert pbx.requests.count() == asked


def test_a_store_that_is_locked_is_named_and_the_password_asked_for(
    command: Command, start: Start, store: PasswordStore, pbx: Simulator, qtbot: QtBot
) -> None:
    command("--sign-in", pbx.url, "--user", "sanne", typed=PASSWORD)
    asked = pbx.requests.count()
    store.trouble = KeyringLocked()
    app = start()
    qtbot.waitUntil(lambda: app._signing_in.is_open)
    assert "The password store is locked." in app._signing_in._window._error.text
    assert pbx.requests.count() == asked
