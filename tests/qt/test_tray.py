"""The tray's icon, words and menu, on a platform without a tray."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from pbx_tray.core.link import (
    CertificateProblem,
    Connecting,
    HostUnknown,
    Link,
    Live,
    NoPbxThere,
    PasswordNeeded,
    ProxySignInNeeded,
    Retrying,
    SignInRefused,
    Stopped,
    Unreachable,
    Untrusted,
)
from pbx_tray.core.notices import Notice
from pbx_tray.core.presence import Presence
from pbx_tray.core.quiet import Mute, Silence
from pbx_tray.qt.tray import Tray
from pbx_tray.qt.tray_host import TrayHost
from pbx_tray.qt.tray_notices import TrayNotices
from pbx_tray.qt.tray_words import silence_words

HOST = "pbx.example.org"
RINGING = Notice("Anna", "Calls 204", "critical", "call.incoming")
MISSED = Notice("Missed call", "Anna, 12:04", category="call.unanswered", expires=8)


class Balloons(Tray):
    """A tray whose balloons are kept instead of shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[str, str, float]] = []
        self.ended = 0

    def balloon(self, title: str, body: str, seconds: float = 10) -> None:
        self.shown.append((title, body, seconds))

    def end_balloon(self) -> None:
        super().end_balloon()
        self.ended += 1


@pytest.fixture
def tray(qapp: QApplication) -> Tray:
    assert isinstance(qapp, QApplication)
    return Tray()


def item(tray: Tray, text: str) -> QAction:
    return next(action for action in tray._menu.actions() if action.text() == text)


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize(
    ("presence", "link", "name", "words"),
    [
        (None, None, "", "Not signed in"),
        (None, Connecting(0), "", "Connecting to pbx.example.org…"),
        (Presence.AVAILABLE, Live(0), "Anna de Vries", "Anna de Vries: Available"),
        (Presence.RINGING, Live(0), "", "Ringing"),
        (None, Live(0), "Anna de Vries", "Anna de Vries"),
        (None, Live(0), "", "Connected to pbx.example.org"),
        (None, Stopped(SignInRefused(), 0, None), "Anna", "pbx.example.org refused the sign-in"),
        (
            None,
            Stopped(PasswordNeeded(), 0, None),
            "",
            "Password or key needed for pbx.example.org",
        ),
        (
            None,
            Stopped(Untrusted(CertificateProblem.EXPIRED), 0, None),
            "Anna",
            "The certificate of pbx.example.org can't be trusted",
        ),
        (
            None,
            Retrying(Untrusted(CertificateProblem.CHANGED), 0, 0),
            "Anna",
            "The certificate of pbx.example.org can't be trusted",
        ),
        (None, Stopped(ProxySignInNeeded(), 0, 0), "Anna", "The proxy asks for a sign-in"),
    ],
)
def test_the_tooltip_says_it_all(
    tray: Tray, presence: Presence | None, link: Link | None, name: str, words: str
) -> None:
    tray.show_me(presence, link, name, HOST)
    assert tray._icon.toolTip() == words
    assert tray._status.text() == words
    assert not tray._status.isEnabled()


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize(
    "link",
    [
        Retrying(Unreachable(), 1_000_000_000, None),
        Retrying(HostUnknown(), 1_000_000_000, 1_000_000_000),
        Stopped(NoPbxThere(), 1_000_000_000, None),
        Retrying(SignInRefused(), 1_000_000_000, 1_000_000_000),
    ],
)
def test_a_lost_line_is_said_with_its_time(tray: Tray, link: Link) -> None:
    tray.show_me(Presence.AVAILABLE, link, "Anna", HOST)
    assert tray._icon.toolTip().startswith("No connection to pbx.example.org since ")
    assert "2001" in tray._icon.toolTip()


@pytest.mark.usefixtures("dutch")
def test_a_line_that_is_left_alone_for_a_while_says_until_when(tray: Tray) -> None:
    tray.show_me(None, Retrying(Unreachable(), 1_000_000_000, None, 1_000_000_300), "Anna", HOST)
    began, ends = tray._icon.toolTip().split(". Next try at ")
    assert began.startswith("No connection to pbx.example.org since ")
    assert ends.startswith("09-09-2001 ")


def test_the_icon_differs_with_presence_and_line(tray: Tray) -> None:
    pictures = set()
    for presence, link in (
        (None, None),
        (Presence.AVAILABLE, Live(0)),
        (Presence.ON_A_CALL, Live(0)),
        (Presence.ON_A_CALL, Retrying(Unreachable(), 0, 0)),
    ):
        tray.show_me(presence, link, "Anna", HOST)
        pixels = tray._icon.icon().pixmap(22, 22).toImage()
        pictures.add(bytes(pixels.constBits()))
    assert len(pictures) == 4


@pytest.mark.row(69)
def test_the_icon_is_drawn_anew_only_where_it_differs(tray: Tray) -> None:
    tray.show_me(Presence.AVAILABLE, Live(1.0), "Sanne", HOST)
    drawn = tray._icon.icon().cacheKey()
    tray.show_me(Presence.AVAILABLE, Live(1.0), "Sanne de Vries", HOST)
    assert tray._icon.icon().cacheKey() == drawn
    tray.show_missed(1)
    assert tray._icon.icon().cacheKey() != drawn


def test_a_name_acts_neither_as_markup_nor_as_a_mnemonic(tray: Tray) -> None:
    tray.show_me(Presence.AVAILABLE, Live(0), "<img src=x>\u202eR&D\n", HOST)
    assert tray._icon.toolTip() == "\u2039img src=x>R&D: Available"
    assert tray._status.text() == "<img src=x>R&&D: Available"


def test_the_menu_says_what_the_person_wants(qtbot: QtBot, tray: Tray) -> None:
    for text, wanted in (
        ("Show PBX Tray", tray.toggled),
        ("Sign in…", tray.account_wanted),
        ("Quit", tray.quit_wanted),
    ):
        with qtbot.waitSignal(wanted):
            item(tray, text).trigger()


def test_the_menu_offers_to_hide_a_window_that_is_shown(tray: Tray) -> None:
    tray.set_window_shown(True)
    assert tray._menu.actions()[0].text() == "Hide PBX Tray"
    tray.set_window_shown(False)
    assert tray._menu.actions()[0].text() == "Show PBX Tray"


def test_the_menu_mutes_alerts_for_as_long_as_one_likes(tray: Tray) -> None:
    menu = tray._mute
    assert menu.menuAction() in tray._menu.actions()
    heard: list[Mute | None] = []
    tray.mute_wanted.connect(heard.append)
    for choice in menu.actions():
        choice.trigger()
    assert heard == list(Mute)
    assert [choice.text() for choice in menu.actions()] == [
        "For 15 minutes",
        "For 30 minutes",
        "For 1 hour",
        "Until tomorrow",
        "Until I unmute them",
    ]


def of_the_menu(tray: Tray) -> list[str]:
    return [action.text() for action in tray._menu.actions() if action.isVisible()]


@pytest.mark.usefixtures("dutch")
def test_a_mute_is_shown_with_its_end_and_ended_by_the_menu(qtbot: QtBot, tray: Tray) -> None:
    end = (datetime.now() + timedelta(hours=1)).replace(second=0, microsecond=0)  # noqa: DTZ005
    tray.show_me(Presence.AVAILABLE, Live(0), "Anna", HOST)
    tray.show_silence(Silence(end.timestamp(), muted=True))
    shown = "tomorrow" if (end.hour, end.minute) == (0, 0) else f"{end:%H:%M}"
    assert tray._icon.toolTip() == f"Anna: Available\nAlerts muted until {shown}"
    assert "Mute alerts" not in of_the_menu(tray)
    with qtbot.waitSignal(tray.mute_wanted) as wanted:
        item(tray, f"Unmute alerts (until {shown})").trigger()
    assert wanted.args == [None]
    tray.show_silence(None)
    assert tray._icon.toolTip() == "Anna: Available"
    assert "Mute alerts" in of_the_menu(tray)
    assert not any("Unmute" in text for text in of_the_menu(tray))


def test_a_mute_without_an_end_names_none(tray: Tray) -> None:
    tray.show_silence(Silence(None, muted=True))
    assert "Unmute alerts" in of_the_menu(tray)
    assert tray._icon.toolTip().endswith("\nAlerts muted")


NOON = datetime(2026, 11, 23, 12).timestamp()  # noqa: DTZ001 - a Monday, here


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (8, "Quiet hours until 20:00"),
        (12, "Quiet hours until tomorrow"),
        (20, "Quiet hours until 08:00"),
        (36, "Quiet hours until woensdag 00:00"),
        (7 * 24, "Quiet hours until maandag 12:00"),
    ],
)
def test_quiet_hours_say_when_they_end(hours: int, said: str) -> None:
    assert silence_words(Silence(NOON + hours * 3600, muted=False), NOON) == said


def test_in_quiet_hours_the_menu_says_so_and_alerts_can_be_muted_besides(tray: Tray) -> None:
    tray.show_silence(Silence(NOON, muted=False))
    assert any(text.startswith("Quiet hours until") for text in of_the_menu(tray))
    assert "Mute alerts" in of_the_menu(tray)


@pytest.mark.parametrize(
    ("reason", "tells"),
    [
        (QSystemTrayIcon.ActivationReason.Trigger, sys.platform != "darwin"),
        (QSystemTrayIcon.ActivationReason.DoubleClick, False),
        (QSystemTrayIcon.ActivationReason.Context, False),
    ],
)
def test_a_click_is_told_and_the_menus_opening_is_not(
    tray: Tray, reason: QSystemTrayIcon.ActivationReason, *, tells: bool
) -> None:
    clicked: list[bool] = []
    tray.clicked.connect(lambda: clicked.append(True))
    tray._icon.activated.emit(reason)
    assert bool(clicked) is tells


def test_the_icon_follows_the_desktops_colours(tray: Tray, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    light = tray._icon.icon().pixmap(22, 22).toImage()
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert tray._icon.icon().pixmap(22, 22).toImage() != light


@pytest.mark.row(83)
def test_without_a_tray_it_says_so_and_nothing_breaks(qtbot: QtBot, tray: Tray) -> None:
    assert not tray.present
    with qtbot.assertNotEmitted(tray.present_changed):
        tray.look_again()
    tray.balloon("<b>Anna</b>", "Calls 204")
    tray.close()


@pytest.mark.row(83)
def test_a_tray_that_comes_and_goes_is_told_once_each(qtbot: QtBot) -> None:
    class Host(TrayHost):
        there = False

        @property
        def present(self) -> bool:
            return self.there

    host = Host()
    heard: list[bool] = []
    host.changed.connect(heard.append)
    host._look_twice()
    host.there = True
    qtbot.waitUntil(lambda: heard == [True])
    host.look()
    host.there = False
    QApplication.screens()[0].availableGeometryChanged.emit(QApplication.screens()[0].geometry())
    assert heard == [True, False]


def test_a_balloon_is_shown_once_for_its_key_and_again_for_another_kind(qtbot: QtBot) -> None:
    tray = Balloons()
    notices = TrayNotices(tray)
    notices.post("call", RINGING)
    notices.post("call", RINGING)
    notices.post("call", MISSED)
    assert tray.shown == [("Anna", "Calls 204", 30), ("Missed call", "Anna, 12:04", 8)]
    notices.withdraw("call")
    notices.withdraw("call")
    notices.post("call", RINGING)
    assert len(tray.shown) == 3
    with qtbot.waitSignal(notices.activated) as clicked:
        tray._icon.messageClicked.emit()
    assert clicked.args == ["call"]
    notices.close()
    notices.post("other", RINGING)
    assert len(tray.shown) == 3


@pytest.mark.usefixtures("qapp")
def test_the_balloon_that_was_shown_last_is_taken_away_and_no_other() -> None:
    tray = Balloons()
    notices = TrayNotices(tray)
    notices.post("call", RINGING)
    notices.post("other", RINGING)
    notices.withdraw("call")
    assert tray.ended == 0
    notices.withdraw("other")
    notices.withdraw("other")
    assert tray.ended == 1


@pytest.mark.usefixtures("qapp")
def test_balloons_are_not_remembered_for_ever() -> None:
    notices = TrayNotices(Balloons())
    for number in range(500):
        notices.post(f"call {number}", RINGING)
    assert len(notices._categories) == 100
