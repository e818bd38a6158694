"""Notices on real notification servers, and on one that answers late or never."""

from __future__ import annotations

import socket
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

import pytest

from pbx_tray.core.display import display
from pbx_tray.core.notices import Action, Face, Notice
from pbx_tray.desktop.notifications import FreedesktopNotices, freedesktop_notices
from tests.desktop import desktop_programs as programs
from tests.desktop.notification_record import CloseAsked, Closed, Posted
from tests.desktop.session_bus import NOTIFICATIONS, SessionBus
from tests.desktop.slow_server import SlowServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop.conftest import StartDesktop
    from tests.desktop.desktop_programs import NotificationServer
    from tests.desktop.processes import Program
    from tests.desktop.session import DesktopSession

pytestmark = pytest.mark.desktop

RINGING = Notice("Anna de Vries", "Calls +31 20 123 4567", "critical", "call.incoming")
ANSWERED = Notice("Anna de Vries", "Bob answered.", "low", expires=10)
OTHER = Notice("Jan Janssen", "Calls extension 204")  # dunst makes one of two that say the same


class Connect(Protocol):
    """Connects to a session's server; the connection ends with the test."""

    def __call__(self, session: DesktopSession, patience: float = 5) -> FreedesktopNotices: ...


@pytest.fixture
def connect(qapp: object) -> Iterator[Connect]:
    assert qapp
    opened: list[FreedesktopNotices] = []

    def connect(session: DesktopSession, patience: float = 5) -> FreedesktopNotices:
        notices = freedesktop_notices(session.bus_address, patience)
        assert notices is not None
        opened.append(notices)
        return notices

    yield connect
    for notices in opened:
        notices.close()


@pytest.fixture(params=["dunst", "xfce4-notifyd"])
def session(start_desktop: StartDesktop, request: pytest.FixtureRequest) -> DesktopSession:
    server: NotificationServer = request.param
    return start_desktop(tray="none", notify=server, keyring="none")


@pytest.fixture
def bare(start_desktop: StartDesktop) -> DesktopSession:
    """A session without a notification server."""
    return start_desktop(tray="none", notify="none", keyring="none")


@pytest.fixture
def start_dunst(bare: DesktopSession, tmp_path: Path) -> Callable[[], Program]:
    """Start dunst in the bare session, as often as it is wanted."""
    homes = iter(range(9))

    def start() -> Program:
        home = tmp_path / f"config-{next(homes)}"
        home.mkdir()
        dunst = bare.start(*programs.notification_server("dunst", home))
        with SessionBus(bare.bus_address) as bus:
            bus.wait_for_name(NOTIFICATIONS, 5)
        return dunst

    return start


def posted(qtbot: QtBot, session: DesktopSession, count: int) -> list[Posted]:
    """Answer the notices that the server accepted, as soon as there are `count` of them."""
    qtbot.waitUntil(lambda: len(session.notifications.all(Posted)) >= count)
    found = session.notifications.all(Posted)
    assert len(found) == count
    return found


def test_a_notice_is_posted_with_all_it_says(
    qtbot: QtBot, session: DesktopSession, connect: Connect
) -> None:
    connect(session).post("call", RINGING)
    [seen] = posted(qtbot, session, 1)
    assert (seen.app, seen.summary, seen.body) == ("PBX Tray", RINGING.title, RINGING.body)
    assert seen.hints["urgency"] == ("y", 2)
    assert seen.hints["category"] == ("s", "call.incoming")
    assert seen.hints["desktop-entry"] == ("s", "pbx-tray")
    assert seen.actions == ("default", "")
    assert (seen.replaces, seen.expires_ms) == (0, 0)


def test_a_notice_replaces_the_one_with_its_key_and_no_other(
    qtbot: QtBot, session: DesktopSession, connect: Connect
) -> None:
    notices = connect(session)
    notices.post("call", RINGING)
    [ringing] = posted(qtbot, session, 1)
    notices.post("other", OTHER)
    notices.post("call", ANSWERED)
    [_, other, answered] = posted(qtbot, session, 3)
    assert (other.replaces, other.number) != (ringing.number, ringing.number)
    assert (answered.replaces, answered.number) == (ringing.number, ringing.number)
    assert (answered.body, answered.expires_ms) == (ANSWERED.body, 10_000)
    assert answered.hints["urgency"] == ("y", 0)
    assert "category" not in answered.hints


def test_a_notice_is_withdrawn(qtbot: QtBot, session: DesktopSession, connect: Connect) -> None:
    notices = connect(session)
    notices.post("call", RINGING)
    [seen] = posted(qtbot, session, 1)
    # The record hears of the number no later than the notices do.
    with qtbot.assertNotEmitted(notices.dismissed, wait=50):
        pass
    notices.withdraw("call")
    notices.withdraw("call")
    notices.withdraw("never posted")
    qtbot.waitUntil(lambda: session.notifications.all(Closed) != [])
    assert [asked.number for asked in session.notifications.all(CloseAsked)] == [seen.number]
    assert session.notifications.all(Closed)[0].number == seen.number


def test_a_notice_withdrawn_before_the_server_knows_it_does_not_stay(
    qtbot: QtBot, session: DesktopSession, connect: Connect
) -> None:
    notices = connect(session)
    notices.post("other", OTHER)
    posted(qtbot, session, 1)
    notices.post("call", RINGING)
    notices.withdraw("call")
    qtbot.waitUntil(lambda: session.notifications.all(Closed) != [])
    [_, call] = session.notifications.all(Posted)
    assert [closed.number for closed in session.notifications.all(Closed)] == [call.number]


@pytest.mark.row(69)
def test_a_callers_text_is_shown_as_text_whatever_it_holds(
    qtbot: QtBot, session: DesktopSession, connect: Connect
) -> None:
    hostile = "<b>x</b><img src='file:///etc/passwd'>&amp;\x00\x1b[31m\u202egpj\ud800 %s"
    notices = connect(session)
    notices.post("raw", Notice(hostile, f"{hostile}\nand a line"))
    notices.post("shown", Notice(display(hostile), display(hostile)))
    [raw, shown] = posted(qtbot, session, 2)
    assert raw.summary.startswith("<b>x</b><img src='file:///etc/passwd'>&amp;[31m")
    assert raw.body.startswith("&lt;b&gt;x&lt;/b&gt;&lt;img src='file:///etc/passwd'&gt;&amp;amp;")
    assert raw.body.endswith("\nand a line")
    assert shown.summary == "<b>x</b><img src='file:///etc/passwd'>&amp;[31mgpj\ufffd %s"


@pytest.mark.row(69)
def test_a_body_is_escaped_only_where_the_server_reads_markup(
    qtbot: QtBot, bare: DesktopSession, connect: Connect
) -> None:
    with SlowServer(bare.bus_address, abilities=["body"]) as server:
        connect(bare).post("call", Notice("<i>", "<b> & </b>"))
        qtbot.waitUntil(lambda: server.notified != [])
    _, _, _, title, body, actions, _, _ = server.notified[0]
    assert (title, body, actions) == ("<i>", "<b> & </b>", [])


def hints_of(call: tuple[object, ...]) -> dict[str, object]:
    """Answer the hints among the arguments of a Notify."""
    hints = call[6]
    assert isinstance(hints, dict)
    return hints


def test_a_call_has_its_buttons_where_the_server_shows_them_and_only_those_are_believed(
    qtbot: QtBot, bare: DesktopSession, connect: Connect
) -> None:
    with SlowServer(bare.bus_address, abilities=["actions", "body"]) as server:
        notices = connect(bare)
        notices.post("call", replace(RINGING, actions=(Action.COPY, Action.IGNORE)))
        qtbot.waitUntil(lambda: server.notified != [])
        server.answer_notify(77)
        acted: list[tuple[str, Action]] = []
        notices.acted.connect(lambda key, action: acted.append((key, action)))
        for number, action in ((77, "call-back"), (77, "rm -rf"), (78, "ignore"), (77, "ignore")):
            server.say_acted(number, action)
        qtbot.waitUntil(lambda: acted != [])
        assert acted == [("call", Action.IGNORE)]
        assert notices.shows_actions
    words = ["default", "", "copy-number", "Copy number", "ignore", "Ignore"]
    assert server.notified[0][5] == words
    assert hints_of(server.notified[0])["resident"] == ("b", True)


def test_a_server_without_actions_is_sent_none_and_says_so(
    qtbot: QtBot, bare: DesktopSession, connect: Connect
) -> None:
    with SlowServer(bare.bus_address, abilities=["body"]) as server:
        notices = connect(bare)
        with qtbot.waitSignal(notices.understood):
            pass
        assert not notices.shows_actions
        notices.post("call", replace(RINGING, actions=(Action.IGNORE,)))
        qtbot.waitUntil(lambda: server.notified != [])
    assert server.notified[0][5] == []


def test_a_call_sounds_once_where_that_is_wanted_and_the_server_can(
    qtbot: QtBot, bare: DesktopSession, connect: Connect
) -> None:
    with SlowServer(bare.bus_address, abilities=["sound"]) as server:
        notices = connect(bare)
        for key, sounds in (("loud", True), ("loud", True), ("quiet", False)):
            notices.post(key, replace(RINGING, face=Face("Anna"), sounds=sounds))
            qtbot.waitUntil(lambda: bool(server._kept))
            server.answer_notify(70 + len(server.notified))
            qtbot.waitUntil(lambda: all(p.number for p in notices._notices.values()))
    hints = [hints_of(call) for call in server.notified]
    assert hints[0]["sound-name"] == ("s", "phone-incoming-call")
    assert "suppress-sound" not in hints[0]
    for later in hints[1:]:
        assert "sound-name" not in later
        assert later["suppress-sound"] == ("b", True)


def test_a_click_on_a_notice_is_told_with_its_key(
    qtbot: QtBot, start_desktop: StartDesktop, connect: Connect
) -> None:
    session = start_desktop(tray="none", notify="dunst", keyring="none")
    notices = connect(session)
    notices.post("call", RINGING)
    posted(qtbot, session, 1)
    session.xdotool("search", "--sync", "--onlyvisible", "--class", "Dunst")
    with qtbot.waitSignal(notices.activated) as clicked:
        session.xdotool("mousemove", 1100, 70, "click", 1)
    assert clicked.args == ["call"]


def test_a_notice_that_the_person_puts_away_is_told_and_then_posted_as_a_new_one(
    qtbot: QtBot, start_desktop: StartDesktop, connect: Connect
) -> None:
    session = start_desktop(tray="none", notify="dunst", keyring="none")
    notices = connect(session)
    notices.post("call", RINGING)
    posted(qtbot, session, 1)
    session.xdotool("search", "--sync", "--onlyvisible", "--class", "Dunst")
    with qtbot.waitSignal(notices.dismissed) as dismissed:
        session.xdotool("mousemove", 1100, 70, "click", 2)
    assert dismissed.args == ["call"]
    notices.post("call", ANSWERED)
    [_, again] = posted(qtbot, session, 2)
    assert again.replaces == 0


@pytest.mark.row(83)
def test_after_the_server_died_and_came_back_what_is_wanted_is_posted_anew(
    qtbot: QtBot, bare: DesktopSession, connect: Connect, start_dunst: Callable[[], Program]
) -> None:
    dunst = start_dunst()
    notices = connect(bare)
    notices.post("call", RINGING)
    notices.post("over", ANSWERED)
    posted(qtbot, bare, 2)
    with qtbot.waitSignal(notices.lost):
        dunst.terminate()
    notices.withdraw("over")
    notices.post("call", ANSWERED)
    with qtbot.waitSignal(notices.found):
        start_dunst()
    again = posted(qtbot, bare, 3)[-1]
    assert (again.body, again.replaces) == (ANSWERED.body, 0)
    notices.post("call", RINGING)
    assert posted(qtbot, bare, 4)[-1].replaces == again.number


@pytest.mark.row(83)
def test_a_server_that_is_not_there_is_lost_and_found_when_it_comes(
    qtbot: QtBot, bare: DesktopSession, connect: Connect, start_dunst: Callable[[], Program]
) -> None:
    notices = connect(bare)
    qtbot.waitUntil(lambda: not notices.works)
    with qtbot.waitSignal(notices.found):
        start_dunst()
    assert notices.works
    assert notices.shows_actions
    notices.post("call", RINGING)
    posted(qtbot, bare, 1)


@pytest.mark.row(83)
def test_where_there_is_no_bus_there_is_no_such_surface(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert freedesktop_notices(f"unix:path={tmp_path}/nothing") is None
    assert freedesktop_notices("tcp:host=localhost,port=1") is None
    assert freedesktop_notices("nonsense") is None
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert freedesktop_notices() is None


@pytest.mark.row(83)
def test_a_bus_that_does_not_answer_is_waited_for_one_second_only(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(f"{tmp_path}/bus")
        silent.listen()
        began = time.monotonic()
        assert freedesktop_notices(f"unix:path={tmp_path}/bus") is None
    assert time.monotonic() - began < 10  # the bus itself would be waited for for 25


@pytest.mark.row(83)
def test_a_bus_that_ends_is_told(qtbot: QtBot, connect: Connect) -> None:
    from tests.desktop.session import DesktopSession  # noqa: PLC0415 - imports on Linux only

    ended: list[bool] = []
    with (
        DesktopSession(tray="none", notify="none", keyring="none") as session,
        SlowServer(session.bus_address),
    ):
        notices = connect(session)
        notices.lost.connect(lambda: ended.append(True))
    qtbot.waitUntil(lambda: ended == [True])
    notices.post("call", RINGING)
    notices.withdraw("call")


def test_what_is_said_before_the_number_is_known_is_gathered(
    qtbot: QtBot, bare: DesktopSession, connect: Connect
) -> None:
    with SlowServer(bare.bus_address) as server:
        notices = connect(bare)
        notices.post("call", Notice("1"))
        qtbot.waitUntil(lambda: len(server.notified) == 1)
        for title in "234":
            notices.post("call", Notice(title))
        server.answer_notify(77)
        qtbot.waitUntil(lambda: len(server.notified) == 2)
        notices.withdraw("call")
        notices.post("call", Notice("5"))
        notices.withdraw("call")
        server.answer_notify(77)
        qtbot.waitUntil(lambda: server.closed == [77])
    assert [(call[1], call[3]) for call in server.notified] == [(0, "1"), (77, "4")]


@pytest.mark.row(83)
@pytest.mark.parametrize("abilities", [None, ["body"]])
def test_a_server_that_never_answers_is_noticed_and_holds_nobody_up(
    qtbot: QtBot, bare: DesktopSession, connect: Connect, abilities: list[str] | None
) -> None:
    with SlowServer(bare.bus_address, abilities) as server:
        notices = connect(bare, patience=0.6)
        qtbot.wait(50)
        began = time.monotonic()
        for number in range(500):
            notices.post(f"call {number % 50}", RINGING)
            notices.withdraw(f"call {number % 49}")
        assert time.monotonic() - began < 10  # where each would wait for 0.6
        with qtbot.waitSignal(notices.lost):
            pass
        assert len(server.notified) <= 50


def test_closing_takes_every_notice_away(
    qtbot: QtBot, start_desktop: StartDesktop, connect: Connect
) -> None:
    session = start_desktop(tray="none", notify="dunst", keyring="none")
    notices = connect(session)
    notices.post("call", RINGING)
    notices.post("other", OTHER)
    posted(qtbot, session, 2)
    qtbot.wait(50)
    notices.close()
    notices.close()
    notices.post("late", RINGING)
    qtbot.waitUntil(lambda: len(session.notifications.all(Closed)) == 2)
    assert len(session.notifications.all(Posted)) == 2
