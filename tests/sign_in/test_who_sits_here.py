"""An API key does not say who sits here: the app asks once, and remembers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pbx_tray import settings
from pbx_tray.app import App
from pbx_tray.core.account import Account
from pbx_tray.core.link import Live
from pbx_tray.core.watch import Rang
from pbx_tray.qt.who_am_i import WhoAmI
from pbx_tray.simulator.server import Simulator
from tests.sentinels.values import KEY
from tests.sign_in.conftest import Command, Start


def questions(app: App) -> list[WhoAmI]:
    return [one for one in app._window.findChildren(WhoAmI) if one.isVisible()]


def the_question(app: App, qtbot: QtBot) -> WhoAmI:
    qtbot.waitUntil(lambda: len(questions(app)) == 1)
    return questions(app)[0]


def kept(folder: Path) -> Account:
    account = settings.load(folder).account
    assert account is not None
    return account


def test_it_is_asked_once_where_an_api_key_was_stored_without_saying_so(
    command: Command, start: Start, pbx: Simulator, qtbot: QtBot, tmp_path: Path
) -> None:
    assert command("--sign-in", pbx.url, "--with-api-key", typed=KEY) == 0
    assert (kept(tmp_path).user, kept(tmp_path).me) == (None, None)

    app = start()
    question = the_question(app, qtbot)
    asked = pbx.requests.count("events")
    QTest.keyClicks(question._search, "jonas")
    QTest.keyClick(question._search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: kept(tmp_path).me == "jonas")
    assert_calls_of_jonas_are_told(app, pbx, qtbot, asked)
    assert questions(app) == []
    app.stop()

    asked, again = pbx.requests.count("events"), start()
    assert_calls_of_jonas_are_told(again, pbx, qtbot, asked)
    assert questions(again) == []


def test_whoever_does_not_say_is_asked_again_at_the_next_start_only(
    command: Command, start: Start, pbx: Simulator, qtbot: QtBot, tmp_path: Path
) -> None:
    command("--sign-in", pbx.url, "--with-api-key", typed=KEY)
    for _ in range(2):
        asked, app = pbx.requests.count("events"), start()
        wait_until_held(pbx, qtbot, asked)
        the_question(app, qtbot).reject()
        asked = pbx.requests.count("events")
        pbx.drop_connections()
        wait_until_held(pbx, qtbot, asked)
        assert isinstance(app._store.link, Live)
        assert questions(app) == []
        assert kept(tmp_path).me is None
        app.stop()


def wait_until_held(pbx: Simulator, qtbot: QtBot, after: int) -> None:
    """Wait for a poll that is held, and came after so many requests for events."""

    def is_held() -> bool:
        polls = pbx.requests.recent("events")[after:]
        return any("timeout=0" not in poll.path for poll in polls)

    qtbot.waitUntil(is_held)


def assert_calls_of_jonas_are_told(app: App, pbx: Simulator, qtbot: QtBot, after: int) -> None:
    wait_until_held(pbx, qtbot, after)
    with qtbot.waitSignal(app._store.alerted) as alerted:
        call = pbx.exchange.ring("jonas", number="+442079460101")
    assert isinstance(alerted.args[0], Rang)
    pbx.exchange.finish(call)
