"""OAuth2 in the whole app: what is kept is a token, and it is followed through its renewals."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pbx_tray import settings
from pbx_tray.app import App
from pbx_tray.core.account import Account
from pbx_tray.core.link import Credential, Live, SignInRefused, Stopped
from pbx_tray.core.words import Message
from pbx_tray.simulator.server import Simulator
from tests.sentinels.values import PASSWORD
from tests.sign_in.conftest import Command, Start
from tests.sign_in.password_store import PasswordStore


@pytest.fixture
def account(command: Command, pbx: Simulator, tmp_path: Path) -> Account:
    """An account that was stored by the command line."""
    assert command("--sign-in", pbx.url, "--user", "sanne", typed=PASSWORD) == 0
    kept = settings.load(tmp_path).account
    assert kept is not None
    return kept


@pytest.fixture
def app(account: Account, start: Start, pbx: Simulator, qtbot: QtBot) -> App:
    """The app, following that account by a poll that is held."""
    assert account.by_token
    app = start()
    wait_until_followed(app, pbx, qtbot)
    return app


def wait_until_followed(app: App, pbx: Simulator, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: isinstance(app._store.link, Live))
    pbx.exchange.set_phone_status("jonas", "Busy", 2)
    qtbot.waitUntil(lambda: status_of_jonas(app) == "Busy")
    pbx.exchange.set_phone_status("jonas", "Not in use", 0)
    qtbot.waitUntil(lambda: status_of_jonas(app) == "Not in use")


def status_of_jonas(app: App) -> str | None:
    phones = app._store.state.phones.values()
    return next((phone.status for phone in phones if phone.phone_username == "jonas"), None)


def test_only_a_token_is_kept_and_never_the_password(
    account: Account, store: PasswordStore, tmp_path: Path
) -> None:
    assert account.by_token
    assert store.held.keys() == {account.key}
    assert PASSWORD not in store.held[account.key]
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    held = [PASSWORD.encode(), store.held[account.key].encode()]
    assert not any(secret in file.read_bytes() for file in files for secret in held)


def test_each_new_token_is_kept_so_that_the_next_start_is_signed_in(
    app: App,
    account: Account,
    start: Start,
    pbx: Simulator,
    store: PasswordStore,
    qtbot: QtBot,
) -> None:
    before = store.held[account.key]
    pbx.api.tokens.expire()
    wait_until_followed(app, pbx, qtbot)
    assert store.held[account.key] != before
    app.stop()
    again = start()
    wait_until_followed(again, pbx, qtbot)
    assert not again._signing_in.is_open


def test_a_token_that_ends_in_the_middle_of_polling_is_renewed_without_a_word(
    app: App, pbx: Simulator, qtbot: QtBot
) -> None:
    links: list[object] = []
    app._store.link_changed.connect(links.append)
    for _ in range(3):
        pbx.api.tokens.expire()
        wait_until_followed(app, pbx, qtbot)
    assert links == []


def test_a_sign_in_that_the_pbx_has_ended_says_so_and_is_not_tried_on(
    app: App, start: Start, pbx: Simulator, qtbot: QtBot
) -> None:
    asked = pbx.requests.count("token")
    pbx.api.tokens.revoke("sanne")
    pbx.exchange.set_phone_status("jonas", "Busy", 2)
    qtbot.waitUntil(lambda: pbx.requests.count("token") == asked + 1)
    qtbot.waitUntil(lambda: not isinstance(app._store.link, Live))
    app._session.hurry()  # over the 30 seconds
    wait_until_stopped(app, qtbot)
    assert_it_has_ended(app)
    assert app._signing_in.is_open
    app.stop()

    again = wait_until_stopped(start(), qtbot)
    assert_it_has_ended(again)
    assert pbx.requests.count("token") == asked + 2


def wait_until_stopped(app: App, qtbot: QtBot) -> App:
    qtbot.waitUntil(lambda: isinstance(app._store.link, Stopped))
    return app


def assert_it_has_ended(app: App) -> None:
    link = app._store.link
    assert isinstance(link, Stopped)
    assert isinstance(link.trouble, SignInRefused)
    assert link.trouble.credential is Credential.SIGN_IN
    assert app._window._banner.accessibleName().startswith(Message.M04_SIGN_IN.value)


def test_signing_in_again_takes_the_place_of_a_sign_in_that_has_ended(
    app: App,
    account: Account,
    command: Command,
    start: Start,
    pbx: Simulator,
    store: PasswordStore,
    qtbot: QtBot,
) -> None:
    app.stop()
    pbx.api.tokens.revoke("sanne")
    for _ in range(3):
        wait_until_stopped(start(), qtbot).stop()
    old = store.held[account.key]
    assert command("--sign-in", pbx.url, "--user", "sanne", typed=PASSWORD) == 0
    assert store.held[account.key] != old
    wait_until_followed(start(), pbx, qtbot)


def test_a_pbx_that_no_longer_knows_of_tokens_is_signed_in_to_by_password(
    account: Account,
    command: Command,
    start: Start,
    pbx: Simulator,
    store: PasswordStore,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    pbx.api.tokens.offered = False
    assert command("--sign-in", pbx.url, "--user", "sanne", typed=PASSWORD) == 0
    assert store.held[account.key] == PASSWORD
    kept = settings.load(tmp_path).account
    assert kept is not None
    assert not kept.by_token
    wait_until_followed(start(), pbx, qtbot)
