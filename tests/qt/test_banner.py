"""The banner, the status line and the empty roster's words."""

from unittest.mock import Mock

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pbx_tray.core.link import (
    Connecting,
    Link,
    Live,
    Retrying,
    SignInRefused,
    Stopped,
    TooSlow,
)
from pbx_tray.core.presence import Presence
from pbx_tray.qt.banner import Banner
from pbx_tray.qt.empty_notice import EmptyNotice
from pbx_tray.qt.lamps import colour
from pbx_tray.qt.link_words import Notice, Remedy
from pbx_tray.qt.status_line import StatusLine

AMBER = colour(Presence.RINGING, dark=False)
RED = colour(Presence.ON_A_CALL, dark=False)


@pytest.fixture
def banner(qtbot: QtBot) -> Banner:
    banner = Banner()
    qtbot.addWidget(banner)
    return banner


def test_there_is_no_banner_while_nothing_is_wrong(banner: Banner) -> None:
    assert banner.isHidden()
    banner.show_notice(Notice("Something is wrong."))
    assert not banner.isHidden()
    banner.show_notice(None)
    assert banner.isHidden()


def buttons(banner: Banner) -> list[QPushButton]:
    """The buttons that are there, as they are read."""
    there = [one for one in banner.findChildren(QPushButton) if not one.isHidden()]
    return sorted(there, key=lambda one: one.x())


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
@pytest.mark.parametrize(
    ("remedy", "words"),
    [
        (Remedy.SIGN_IN, "Sign in…"),
        (Remedy.TRY_NOW, "Try now"),
        (Remedy.EDIT, "Edit…"),
        (Remedy.TRY_ONCE, "Try once"),
        (Remedy.CERTIFICATE, "Show certificate…"),
    ],
)
def test_a_button_says_what_can_be_done_and_obeys_the_keyboard(
    banner: Banner, qtbot: QtBot, remedy: Remedy, words: str, key: Qt.Key
) -> None:
    banner.show_notice(Notice("Something is wrong.", remedies=(remedy,)))
    (button,) = buttons(banner)
    assert button.text() == words
    with qtbot.waitSignal(banner.acted) as acted:
        QTest.keyClick(button, key)
    assert acted.args == [remedy]


def test_a_screen_reader_is_told_what_the_buttons_are_about(banner: Banner) -> None:
    banner.show_notice(Notice("It was refused.", remedies=(Remedy.EDIT, Remedy.TRY_ONCE)))
    banner.show()
    told = [QAccessible.queryAccessibleInterface(button) for button in buttons(banner)]
    assert [one.text(QAccessible.Text.Name) for one in told] == ["Edit…", "Try once"]
    assert {one.text(QAccessible.Text.Description) for one in told} == {"It was refused."}


def test_where_nothing_can_be_done_there_is_no_button(banner: Banner) -> None:
    banner.show_notice(Notice("This account may not read the list of phones."))
    assert buttons(banner) == []
    assert banner.accessibleName() == "This account may not read the list of phones."


@pytest.mark.row(69)
def test_html_in_a_notice_is_shown_as_it_is_written(banner: Banner) -> None:
    banner.show_notice(Notice("<img src=x>"))
    label = banner.findChild(QLabel)
    assert label is not None
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<img src=x>"


def test_it_is_as_narrow_as_the_window_and_grows_downwards(banner: Banner) -> None:
    banner.show_notice(Notice("word " * 40, remedies=(Remedy.EDIT, Remedy.TRY_ONCE)))
    banner.show()
    assert banner.minimumSizeHint().width() <= 280
    assert banner.heightForWidth(280) > banner.heightForWidth(380)


@pytest.mark.parametrize(("stopped", "ink"), [(False, AMBER), (True, RED)])
def test_a_stop_is_red_and_all_else_amber(banner: Banner, ink: QColor, *, stopped: bool) -> None:
    banner.resize(380, 90)
    banner.show_notice(Notice("Something is wrong.", stopped=stopped))
    assert _shows(banner.grab().toImage().copy(0, 0, 40, 90), ink)


def _shows(image: QImage, ink: QColor) -> bool:
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return ink.rgb() in colours


@pytest.fixture
def status(qtbot: QtBot) -> StatusLine:
    status = StatusLine()
    qtbot.addWidget(status)
    status.resize(QSize(380, status.sizeHint().height()))
    return status


@pytest.mark.parametrize(
    "link",
    [None, Connecting(1), Live(1), Retrying(TooSlow(), 1, 1), Stopped(SignInRefused(), 1, 1)],
)
def test_each_kind_of_link_has_a_sign_of_its_own(status: StatusLine, link: Link | None) -> None:
    others: list[Link] = [Live(1), Retrying(TooSlow(), 1, 1), Stopped(SignInRefused(), 1, 1)]
    status.show_link(link, "", encrypted=True)
    sign = status.grab().toImage().copy(0, 0, 30, status.height())
    for other in others:
        if type(other) is not type(link):
            status.show_link(other, "", encrypted=True)
            assert status.grab().toImage().copy(0, 0, 30, status.height()) != sign


def test_a_line_that_is_not_encrypted_is_named(status: StatusLine) -> None:
    status.show_link(Live(1), "Connected to pbx", encrypted=True)
    assert status.accessibleName() == "Connected to pbx"
    assert not _shows(status.grab().toImage(), AMBER)
    status.show_link(Live(1), "Connected to pbx", encrypted=False)
    assert status.accessibleName() == "Connected to pbx, Not encrypted"
    assert _shows(status.grab().toImage(), AMBER)


def test_a_line_that_nobody_can_listen_in_to_has_no_padlock(status: StatusLine) -> None:
    status.show_link(Live(1), "Connected to the demo", encrypted=None)
    assert status.accessibleName() == "Connected to the demo"
    without = status.grab().toImage()
    status.show_link(Live(1), "Connected to the demo", encrypted=True)
    assert status.grab().toImage() != without


@pytest.mark.usefixtures("right_to_left")
def test_right_to_left_mirrors_both(status: StatusLine, banner: Banner) -> None:
    status.show_link(Retrying(TooSlow(), 1, 1), "Not live", encrypted=True)
    assert _shows(status.grab().toImage().copy(350, 0, 30, 40), AMBER)
    banner.resize(380, 90)
    banner.show_notice(Notice("Something is wrong."))
    assert _shows(banner.grab().toImage().copy(340, 0, 40, 90), AMBER)


def test_an_empty_roster_says_why_and_what_to_do(qtbot: QtBot) -> None:
    empty = EmptyNotice()
    qtbot.addWidget(empty)
    assert empty.words == ""
    empty.show_words("Nobody matches “<b>”.", "Clear search")
    assert empty.words == "Nobody matches “<b>”."
    label, button = empty.findChild(QLabel), empty.findChild(QPushButton)
    assert label is not None
    assert button is not None
    assert label.textFormat() is Qt.TextFormat.PlainText
    pressed = Mock()
    empty.acted.connect(pressed)
    button.click()
    pressed.assert_called_once_with()
    empty.show_words("The PBX lists no users.")
    assert button.isHidden()
    empty.show_words("")
    assert empty.words == ""
