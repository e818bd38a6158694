"""Several accounts at two PBXs: one is followed, and nothing of another is told or shown."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import keyring
import pytest
from keyring.errors import NoKeyringError
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from pbx_tray import settings
from pbx_tray.app import App
from pbx_tray.core.account import Account, SignIn, parse_address
from pbx_tray.core.link import Live
from pbx_tray.core.logged import LoggedCall
from pbx_tray.core.notices import Notice
from pbx_tray.qt.who_am_i import WhoAmI
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.sentinels.pbx import sentinel_pbx
from tests.sentinels.values import KEY
from tests.sign_in.conftest import Command, Start
from tests.sign_in.password_store import PasswordStore

OFFICE, HOME = "the-password-at-the-office", "the-password-at-home"


class Board(dict[str, str]):
    """A surface that holds what is shown, and remembers all that ever was."""

    def __init__(self) -> None:
        super().__init__()
        self.ever: list[str] = []

    def post(self, key: str, notice: Notice) -> None:
        self[key] = f"{notice.title} {notice.body}"
        self.ever.append(self[key])

    def withdraw(self, key: str) -> None:
        self.pop(key, None)

    def shows(self, text: str) -> bool:
        return any(text in shown for shown in self.values())


class SlowStore(PasswordStore):
    """A password store that keeps nothing before it is told to."""

    __module__ = PasswordStore.__module__
    __qualname__ = PasswordStore.__qualname__

    def __init__(self) -> None:
        super().__init__()
        self.may = threading.Event()
        self.may.set()
        self.asked = threading.Event()

    def set_password(self, service: str, username: str, password: str) -> None:
        self.asked.set()
        self.may.wait(30)
        super().set_password(service, username, password)


@pytest.fixture
def store(store: PasswordStore) -> SlowStore:
    del store  # it puts the one of this system back in the end
    slow = SlowStore()
    keyring.set_keyring(slow)
    return slow


@pytest.fixture
def pbx(pbx: Simulator) -> Simulator:
    """The PBX of the office, without tokens: what is kept is the password."""
    pbx.api.tokens.offered = False
    pbx.api.password = OFFICE
    return pbx


@pytest.fixture
def home(stack: ExitStack) -> Simulator:
    home = stack.enter_context(sentinel_pbx(Exchange(3, seed=2)))
    home.api.tokens.offered = False
    home.api.password = HOME
    for number, user in enumerate(("sanne", "jonas", "zofia")):
        home.exchange.rename_user(user, f"At home {number}")
    return home


def key(pbx: Simulator, user: str) -> str:
    return f"{pbx.url}/{user}"


def is_live(app: App, pbx: Simulator) -> bool:
    account = app._session.account
    at = account is not None and account.address.url == pbx.url
    return at and isinstance(app._store.link, Live) and app._model.total > 0


def add(app: App, pbx: Simulator, user: str, qtbot: QtBot) -> None:
    """Sign in to one more account as a person does, and wait until it is followed."""
    app._tray.account_wanted.emit()
    window = app._signing_in._window
    assert (window._address.text(), window._user.text()) == ("", "")
    window.submitted.emit(SignIn(pbx.url, user, pbx.api.password))
    qtbot.waitUntil(lambda: is_live(app, pbx))


@pytest.fixture
def app(
    command: Command, start: Start, pbx: Simulator, home: Simulator, qtbot: QtBot
) -> Iterator[App]:
    """The app with an account at the office, and one at home, which is followed."""
    assert command("--sign-in", pbx.url, "--user", "sanne", typed=OFFICE) == 0
    app = start()
    qtbot.waitUntil(lambda: is_live(app, pbx))
    add(app, home, "jonas", qtbot)
    yield app
    assert (pbx.errors, home.errors) == ([], [])


def items(app: App) -> list[QAction]:
    return app._tray._accounts.actions()


def go_to(app: App, pbx: Simulator, qtbot: QtBot) -> None:
    """Choose the account at this PBX in the tray's menu, and wait until it is followed."""
    next(item for item in items(app) if item.data().startswith(pbx.url)).trigger()
    qtbot.waitUntil(lambda: is_live(app, pbx))


def people(app: App) -> set[str]:
    return {app._model.badge_at(row).name for row in range(app._model.rowCount())}


def test_who_is_added_is_followed_and_the_first_waits_with_its_password(
    app: App, store: PasswordStore, pbx: Simulator, home: Simulator, tmp_path: Path
) -> None:
    assert store.held == {key(pbx, "sanne"): OFFICE, key(home, "jonas"): HOME}
    kept = settings.load(tmp_path)
    assert [account.key for account in kept.accounts] == list(store.held)
    assert kept.account == app._signed_in.active == kept.accounts[1]


def test_the_tray_lists_accounts_once_there_is_one_to_switch_to(
    start: Start, pbx: Simulator, home: Simulator, qtbot: QtBot
) -> None:
    app = start()
    assert app._tray._add.text() == "Sign in…"
    app._signing_in._window.submitted.emit(SignIn(pbx.url, "sanne", OFFICE))
    qtbot.waitUntil(lambda: is_live(app, pbx))
    assert not app._tray._accounts.menuAction().isVisible()
    assert app._tray._add.text() == "Add account…"
    add(app, home, "jonas", qtbot)
    assert app._tray._accounts.menuAction().isVisible()
    assert [item.isChecked() for item in items(app)] == [False, True]
    assert [item.text() for item in items(app)] == [
        f"sanne – 127.0.0.1:{pbx.port}",  # noqa: RUF001 - a dash between two names
        f"jonas – 127.0.0.1:{home.port}",  # noqa: RUF001 - as above
    ]


def test_a_switch_shows_the_others_people_and_no_presence_that_is_old(
    app: App, pbx: Simulator, home: Simulator, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: len(people(app)) == 3)
    poller = app._session._poller
    assert poller is not None
    next(item for item in items(app) if item.data() == key(pbx, "sanne")).trigger()
    assert poller.isFinished()  # at once, whatever it was waiting for
    assert people(app) == set()
    assert not isinstance(app._store.link, Live)
    asked = home.requests.count()
    qtbot.waitUntil(lambda: is_live(app, pbx))
    qtbot.waitUntil(lambda: len(people(app)) == 12)
    assert not any("At home" in name for name in people(app))
    assert home.requests.count() == asked
    assert [item.isChecked() for item in items(app)] == [True, False]


def test_no_ring_of_the_other_account_is_told_or_stays(
    app: App, pbx: Simulator, home: Simulator, qtbot: QtBot
) -> None:
    board = Board()
    app._telling.announcer.show_on(board)
    home.exchange.finish(home.exchange.ring("jonas", number="+3120111", name="Missed there"))
    qtbot.waitUntil(lambda: board.shows("Missed there"))
    home.exchange.ring("jonas", number="+3120112", name="Rings there")
    qtbot.waitUntil(lambda: board.shows("Rings there"))
    next(item for item in items(app) if item.data() == key(pbx, "sanne")).trigger()
    assert board == {}
    board.ever.clear()
    qtbot.waitUntil(lambda: is_live(app, pbx))
    home.exchange.ring("jonas", number="+3120113", name="Rings on there")
    pbx.exchange.ring("sanne", number="+3120114", name="Rings here")
    qtbot.waitUntil(lambda: board.shows("Rings here"))
    assert not [told for told in board.ever if "there" in told]


def calls(app: App) -> list[str]:
    window = app._history._window
    assert window is not None
    rows = [window._model.row_at(row) for row in range(window._model.rowCount())]
    return [row.name for row in rows if isinstance(row, LoggedCall)]


def test_each_account_has_calls_of_its_own_and_hears_what_it_missed_meanwhile(
    app: App, pbx: Simulator, home: Simulator, qtbot: QtBot
) -> None:
    home.exchange.finish(home.exchange.ring("jonas", number="+3120111", name="At home, one"))
    qtbot.waitUntil(lambda: app._tray._missed == 1)
    next(item for item in items(app) if item.data() == key(pbx, "sanne")).trigger()
    assert app._tray._missed == 0
    qtbot.waitUntil(lambda: is_live(app, pbx))
    app._history.show()
    home.exchange.finish(home.exchange.ring("jonas", number="+3120112", name="At home, two"))
    pbx.exchange.finish(pbx.exchange.ring("sanne", number="+3120113", name="At work"))
    qtbot.waitUntil(lambda: calls(app) == ["At work"])
    next(item for item in items(app) if item.data() == key(home, "jonas")).trigger()
    assert calls(app) == []
    qtbot.waitUntil(lambda: calls(app) == ["At home, two", "At home, one"])


def test_stars_notes_and_who_is_waited_for_belong_to_an_account_even_at_one_pbx(
    command: Command, start: Start, pbx: Simulator, qtbot: QtBot
) -> None:
    command("--sign-in", pbx.url, "--user", "sanne", typed=OFFICE)
    app = start()
    qtbot.waitUntil(lambda: is_live(app, pbx))
    add(app, pbx, "jonas", qtbot)
    colleagues, zofia = app._colleagues, pbx.exchange.user("zofia").uuid

    def told_of() -> tuple[int, str, frozenset[str]]:
        waited = colleagues.when_free.watch.waiting.users
        return app._model.starred, colleagues.notes.notes.get(zofia, ""), waited

    def is_followed_by(user: str) -> bool:
        account = app._session.account
        return account is not None and account.user == user and colleagues.notes.readable

    qtbot.waitUntil(lambda: is_followed_by("jonas") and is_live(app, pbx))
    app._window.star_wanted.emit(zofia, True)
    colleagues.notes.write(zofia, "left-handed")
    app._window.wait_wanted.emit(zofia, True)
    of_jonas = (1, "left-handed", frozenset({zofia}))
    assert told_of() == of_jonas
    app._signed_in.switch(key(pbx, "sanne"))
    qtbot.waitUntil(lambda: is_followed_by("sanne") and is_live(app, pbx))
    assert told_of() == (0, "", frozenset())
    app._signed_in.switch(key(pbx, "jonas"))
    qtbot.waitUntil(lambda: is_live(app, pbx) and told_of() == of_jonas)


def test_at_the_next_start_the_one_that_was_followed_last_is_followed(
    app: App, start: Start, pbx: Simulator, home: Simulator, qtbot: QtBot
) -> None:
    go_to(app, pbx, qtbot)
    app.stop()
    asked = home.requests.count()
    again = start()
    qtbot.waitUntil(lambda: is_live(again, pbx))
    assert len(items(again)) == 2
    assert home.requests.count() == asked
    go_to(again, home, qtbot)


def test_one_that_waits_is_signed_out_and_the_other_goes_on(
    app: App, store: PasswordStore, pbx: Simulator, home: Simulator, qtbot: QtBot
) -> None:
    poller = app._session._poller
    app._choosing.show()
    app._choosing.sign_out_of_wanted.emit(key(pbx, "sanne"))
    qtbot.waitUntil(lambda: store.held == {key(home, "jonas"): HOME})
    assert app._session._poller is poller
    assert [account.user for account in app._signed_in.accounts] == ["jonas"]
    assert not app._tray._accounts.menuAction().isVisible()


def test_who_signs_out_goes_over_to_the_next_one_until_none_is_left(
    app: App, store: PasswordStore, pbx: Simulator, qtbot: QtBot, tmp_path: Path
) -> None:
    app._window.menu.sign_out_wanted.emit()
    qtbot.waitUntil(lambda: is_live(app, pbx))
    qtbot.waitUntil(lambda: store.held == {key(pbx, "sanne"): OFFICE})
    app._window.menu.sign_out_wanted.emit()
    qtbot.waitUntil(lambda: store.held == {})
    assert app._session.account is None
    assert settings.load(tmp_path).accounts == ()
    assert app._tray._add.text() == "Sign in…"


def test_what_was_typed_is_asked_for_once_where_nothing_keeps_it(
    start: Start, store: PasswordStore, pbx: Simulator, home: Simulator, qtbot: QtBot
) -> None:
    store.trouble = NoKeyringError()
    app = start()
    app._signing_in._window.submitted.emit(SignIn(pbx.url, "sanne", OFFICE))
    qtbot.waitUntil(lambda: is_live(app, pbx))
    add(app, home, "jonas", qtbot)
    go_to(app, pbx, qtbot)
    go_to(app, home, qtbot)
    assert not app._signing_in.is_open
    app._signed_in.sign_out_of(key(pbx, "sanne"))
    assert set(app._session._secrets) == {key(home, "jonas")}


def test_each_pbx_meets_its_own_user_alone_however_quickly_one_switches(
    app: App, pbx: Simulator, home: Simulator, qtbot: QtBot
) -> None:
    for _ in range(10):
        for item in items(app):
            app._signed_in.switch(item.data())
    go_to(app, pbx, qtbot)
    assert {request.user for request in pbx.requests.recent("events")} == {"sanne"}
    assert {request.user for request in home.requests.recent("events")} == {"jonas"}
    assert (pbx.faults.seen, home.faults.seen) == ({}, {})


def by_token(app: App) -> bool:
    return app._session.account is not None and app._session.account.by_token


def test_a_token_that_comes_while_one_switches_is_not_lost(
    app: App, store: SlowStore, pbx: Simulator, home: Simulator, qtbot: QtBot
) -> None:
    home.api.tokens.offered = True
    app._signing_in.ask(app._signed_in.active)
    app._signing_in._window.submitted.emit(SignIn(home.url, "jonas", HOME))
    qtbot.waitUntil(lambda: by_token(app))
    qtbot.waitUntil(lambda: is_live(app, home))
    go_to(app, pbx, qtbot)
    store.may.clear()
    store.asked.clear()
    next(item for item in items(app) if item.data() == key(home, "jonas")).trigger()
    qtbot.waitUntil(store.asked.is_set)
    app._signed_in.switch(key(pbx, "sanne"))
    store.may.set()
    qtbot.waitUntil(lambda: store.held[key(home, "jonas")] in home.api.tokens._refresh)
    qtbot.waitUntil(lambda: is_live(app, pbx))
    go_to(app, home, qtbot)


def test_what_was_asked_about_one_account_is_not_answered_for_another(
    start: Start, command: Command, pbx: Simulator, home: Simulator, qtbot: QtBot, tmp_path: Path
) -> None:
    command("--sign-in", pbx.url, "--with-api-key", typed=KEY)
    app = start()
    qtbot.waitUntil(lambda: len(app._window.findChildren(WhoAmI)) == 1)
    question = app._window.findChildren(WhoAmI)[0]
    at_home = Account(parse_address(home.url), "jonas", "jonas")
    app._kept.change(accounts=(*app._signed_in.accounts, at_home))
    app._signed_in.switch(at_home.key)
    assert not question.isVisible()
    kept = settings.load(tmp_path)
    assert kept.account == at_home
    assert [account.me for account in kept.accounts] == [None, "jonas"]


def test_who_looks_at_the_demo_goes_back_or_leaves_it_and_stays_signed_in(
    app: App, store: PasswordStore, home: Simulator, qtbot: QtBot
) -> None:
    held = dict(store.held)
    for leave in (app._window.menu.sign_out_wanted.emit, items(app)[1].trigger):
        app._signing_in._window.demo_wanted.emit()
        qtbot.waitUntil(lambda: isinstance(app._store.link, Live))
        assert app._signed_in.active is None
        assert [item.isChecked() for item in items(app)] == [False, False]
        leave()
        qtbot.waitUntil(lambda: is_live(app, home))
    assert store.held == held
    assert len(app._signed_in.accounts) == 2


def test_a_sign_in_that_is_refused_elsewhere_does_not_disturb_one_that_is_typed(
    app: App, home: Simulator, qtbot: QtBot
) -> None:
    app._tray.account_wanted.emit()
    window = app._signing_in._window
    window._address.setText("third.example.org")
    app._signed_in.ask_again("Refused at home.")
    assert window._address.text() == "third.example.org"
    assert window._error.text == ""
    assert app._signing_in.known is None
    window.reject()
    app._signed_in.ask_again("Refused at home.")
    assert window._address.text() == home.url
    assert window._error.text == "Refused at home."
    app._tray.account_wanted.emit()
    assert window._address.text() == ""
    qtbot.waitUntil(window.isVisible)
