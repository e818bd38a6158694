"""The sign-in window, as a person uses it: with keys, one field after the other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pbx_tray.core.account import SignIn
from pbx_tray.qt.hint_line import Hint, HintLine
from pbx_tray.qt.link_button import link_colour
from pbx_tray.qt.sign_in import SignInWindow
from tests.qt.pictures import contrast

SECRET = "correct horse"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[SignInWindow]:
    window = SignInWindow()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.set_busy(False)


@pytest.fixture
def submitted(window: SignInWindow) -> list[SignIn]:
    taken: list[SignIn] = []
    window.submitted.connect(taken.append)
    return taken


def fill(window: SignInWindow, address: str, user: str, secret: str = SECRET) -> None:
    for field, text in (
        (window._address, address),
        (window._user, user),
        (window._secret, secret),
    ):
        field.clear()
        QTest.keyClicks(field, text)


def test_enter_hands_over_what_was_entered(window: SignInWindow, submitted: list[SignIn]) -> None:
    fill(window, " PBX.example.org/ ", " anna ", " p w ")
    QTest.keyClick(window._secret, Qt.Key.Key_Return)
    assert submitted == [SignIn("https://pbx.example.org", "anna", " p w ")]


def test_with_an_api_key_there_is_no_user_name(
    window: SignInWindow, submitted: list[SignIn]
) -> None:
    assert window._user.isVisible()
    window._key.click()
    assert not window._user.isVisible()
    fill(window, "pbx.example.org:8443", "", " demo-key ")
    window._submit.click()
    assert submitted == [SignIn("https://pbx.example.org:8443", None, "demo-key")]


@pytest.mark.parametrize(
    ("address", "user", "secret", "sentence", "field"),
    [
        ("", "anna", SECRET, "Enter the address of your PBX", "_address"),
        ("ftp://pbx", "anna", SECRET, "begins with https://", "_address"),
        ("https://anna:pw@pbx", "anna", SECRET, "user name and password out", "_address"),
        ("pbx", " ", SECRET, "Enter your user name.", "_user"),
        ("pbx", "an:na", SECRET, "A user name has no colon in it.", "_user"),
        ("pbx", "anna", "", "Enter your password.", "_secret"),
    ],
)
def test_what_is_missing_is_said_and_gets_the_focus(
    window: SignInWindow, submitted: list[SignIn],
    address: str, user: str, secret: str, sentence: str, field: str,
) -> None:  # fmt: skip
    fill(window, address, user, secret)
    window._submit.click()
    assert submitted == []
    assert sentence in window._error.text
    assert window._error.isVisible()
    assert getattr(window, field).hasFocus()


def test_an_api_key_is_asked_for_by_its_name(window: SignInWindow) -> None:
    window._key.click()
    QTest.keyClicks(window._address, "pbx")
    window._submit.click()
    assert window._error.text == "Enter the API key."


def test_another_host_in_the_address_clears_the_password(window: SignInWindow) -> None:
    fill(window, "pbx.example.org", "anna")
    QTest.keyClick(window._address, Qt.Key.Key_Slash)
    assert window._secret.text() == SECRET
    QTest.keyClick(window._address, Qt.Key.Key_Home)
    QTest.keyClick(window._address, Qt.Key.Key_X)
    assert window._secret.text() == ""
    assert window._user.text() == "anna"


@pytest.mark.parametrize("other", ["http://pbx", "pbx:444", "pbx.example.org", "pbx/else"])
def test_a_password_stays_with_scheme_host_and_port(window: SignInWindow, other: str) -> None:
    window._address.setText("pbx")
    window._secret.insert(SECRET)
    window._bind_secret()
    window._address.setText("https://PBX:443/apis/pbx/")
    assert window._secret.text() == SECRET
    window._address.setText(other)
    assert window._secret.text() == ""


def test_a_password_entered_before_the_address_belongs_to_where_it_was_sent(
    window: SignInWindow, submitted: list[SignIn]
) -> None:
    QTest.keyClicks(window._secret, SECRET)
    QTest.keyClicks(window._user, "anna")
    QTest.keyClicks(window._address, "pbx.example.org")
    assert window._secret.text() == SECRET
    window._submit.click()
    assert len(submitted) == 1
    window.show_error("Can't find pbx.example.org.")
    QTest.keyClick(window._address, Qt.Key.Key_Backspace)
    assert window._secret.text() == ""


def test_without_encryption_a_standing_note_says_so(window: SignInWindow) -> None:
    QTest.keyClicks(window._address, "HTTP://pbx")
    assert window._open.isVisible()
    assert window._open.text.startswith("Not encrypted")
    window.show_error("Can't reach pbx.")
    assert window._open.isVisible()
    window._address.setText("https://pbx")
    assert not window._open.isVisible()


def test_while_the_pbx_is_asked_nothing_can_be_changed(
    window: SignInWindow, submitted: list[SignIn]
) -> None:
    fill(window, "pbx", "anna")
    window._submit.click()
    assert (window._submit.text(), window._submit.isEnabled()) == ("Checking…", False)
    assert not any(field.isEnabled() for field in window.findChildren(QLineEdit))
    assert window._cancel.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert len(submitted) == 1
    window.show_error("The PBX refused this user name and password, or key.")
    assert (window._submit.text(), window._submit.isEnabled()) == ("Sign in", True)
    assert window._secret.hasFocus()
    assert window._secret.selectedText() != ""
    QTest.keyClick(window._secret, Qt.Key.Key_Return)
    assert len(submitted) == 2
    assert not window._error.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_waiting_is_cancelled_and_the_window_stays(
    qtbot: QtBot, window: SignInWindow, key: Qt.Key
) -> None:
    fill(window, "pbx", "anna")
    window._submit.click()
    with qtbot.waitSignal(window.cancelled), qtbot.assertNotEmitted(window.rejected):
        QTest.keyClick(window._cancel, key)
    assert window.isVisible()
    assert window._secret.text() == SECRET
    with qtbot.waitSignal(window.rejected), qtbot.assertNotEmitted(window.cancelled):
        QTest.keyClick(window, Qt.Key.Key_Escape)


def test_closing_the_window_cancels_the_check_too(qtbot: QtBot, window: SignInWindow) -> None:
    window.set_busy(True)
    with qtbot.waitSignals([window.cancelled, window.rejected]):
        window.close()
    assert not window.isVisible()


@pytest.mark.parametrize("close", ["accept", "reject"])
def test_a_closed_window_holds_no_secret(window: SignInWindow, close: str) -> None:
    fill(window, "pbx", "anna")
    getattr(window, close)()
    assert window._secret.text() == ""


@pytest.mark.parametrize(
    ("address", "user", "key_mode", "field"),
    [
        ("", "", False, "_address"),
        ("pbx", "", False, "_user"),
        ("pbx", "anna", False, "_secret"),
        ("pbx", "", True, "_secret"),
    ],
)
def test_the_first_empty_field_has_the_focus(
    qtbot: QtBot, address: str, user: str, *, key_mode: bool, field: str
) -> None:
    window = SignInWindow()
    qtbot.addWidget(window)
    window.prefill(address, user, key_mode=key_mode)
    with qtbot.waitActive(window):
        window.show()
    assert getattr(window, field).hasFocus()


def test_a_window_that_is_opened_again_says_nothing_old(window: SignInWindow) -> None:
    window.show_error("Can't reach pbx.")
    window.reject()
    window.show()
    assert not window._error.isVisible()


def test_the_demo_is_one_click_away(qtbot: QtBot, window: SignInWindow) -> None:
    with qtbot.waitSignal(window.demo_wanted):
        window._demo.click()


def test_no_sentence_is_ever_cut(qtbot: QtBot, window: SignInWindow) -> None:
    before = window.height()
    long = "The certificate of pbx.example.org can't be trusted: " + "it is not the one. " * 20
    window.show_error(long)
    qtbot.waitUntil(lambda: whole(window._error))
    assert window.height() > before + 100


def whole(hint: HintLine) -> bool:
    label = hint._label
    return label.height() >= label.heightForWidth(label.width()) > label.fontMetrics().height()


@pytest.mark.row(69)
def test_text_from_elsewhere_is_plain(window: SignInWindow) -> None:
    window.show_error("<img src='file:///etc/passwd'>")
    formats = {label.textFormat() for label in window.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


def test_every_field_has_a_name_for_those_who_listen(window: SignInWindow) -> None:
    buddies = [label.buddy() for label in window.findChildren(QLabel)]
    assert {window._address, window._user, window._secret} <= set(buddies)
    window.show_error("Can't reach pbx.")
    assert window._error.accessibleName() == "Can't reach pbx."


@pytest.mark.usefixtures("right_to_left")
def test_a_hints_sign_stands_on_the_other_side_in_right_to_left(qtbot: QtBot) -> None:
    hint = HintLine(Hint.TROUBLE)
    qtbot.addWidget(hint)
    hint.say("Text")
    hint.resize(300, 40)
    picture = hint.grab().toImage()
    assert hint._ink().rgb() not in pixels(picture, 0)
    assert hint._ink().rgb() in pixels(picture, 300 - 16)


def pixels(picture: QImage, left: int) -> set[int]:
    """Answer the colours in a column of the sign's width."""
    ratio = picture.devicePixelRatio()
    columns = range(round(left * ratio), round((left + 16) * ratio))
    return {picture.pixel(x, y) for x in columns for y in range(picture.height())}


@pytest.fixture(params=list(Qt.LayoutDirection)[:2], ids=["left to right", "right to left"])
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_can_be_opened_and_the_link_begin_where_labels_and_fields_do(
    direction: Qt.LayoutDirection, window: SignInWindow
) -> None:
    del direction  # the window has it
    edges = [begins(part) for part in (window._proxy._opener, window._demo)]
    field = begins(window._address)
    assert all(0 <= edge - field <= 2 for edge in edges)
    window._proxy._opener.click()
    assert 0 <= begins(window._proxy._opener) - field <= 2


def begins(part: QWidget) -> int:
    """Answer how far from the window's edge anything of it is seen, where people begin to read."""
    picture, window = part.window().grab().toImage(), part.window()
    place = QRect(part.mapTo(window, QPoint()), part.size())
    ground = picture.pixelColor(1, 1)
    inked = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) != ground for y in range(place.top(), place.bottom()))
    ]
    return window.width() - 1 - max(inked) if part.isRightToLeft() else min(inked)


def test_the_link_is_calm_and_legible_and_the_desktops_own_where_it_has_one() -> None:
    light, dark, own = (QPalette(QColor(ground)) for ground in ("#efefef", "#2b2d30", "#efefef"))
    light.setColor(QPalette.ColorRole.Link, QColor("#0000ff"))
    dark.setColor(QPalette.ColorRole.Link, QColor("#7fb2ff"))
    own.setColor(QPalette.ColorRole.Link, QColor("#a02060"))
    assert link_colour(light).name() == "#1a5fb4"
    assert contrast(link_colour(light), light.window().color()) >= 4.5
    assert [link_colour(each).name() for each in (dark, own)] == ["#7fb2ff", "#a02060"]


def test_the_link_is_grey_while_a_sign_in_is_checked(window: SignInWindow) -> None:
    before = link_colour(window._demo.palette())
    window.set_busy(True)
    assert link_colour(window._demo.palette()) != before
