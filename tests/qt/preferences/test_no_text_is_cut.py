"""No word of the preferences is cut: not in large letters, not in a longer language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.contacts import ContactFile
from pbx_tray.qt.preferences.account_page import AccountPage
from pbx_tray.qt.preferences.contacts_page import ContactsPage
from pbx_tray.qt.preferences.window import PreferencesWindow
from tests.qt.preferences.conftest import Open
from tests.qt.preferences.everything import CHOSEN
from tests.qt.preferences.hands import turn_to

FILES = CHOSEN.contacts.files
PLACES = ("pbx.example.org", f"{'long.' * 12}example.org", f"{'x' * 60}.example.org")
ACCOUNTS = tuple(Account(parse_address(place), "anna.van.der.vries") for place in PLACES)
LONGER = "wörterlanges "  # 40 % of each text
WHOLE = QLabel | QAbstractButton | QAbstractSpinBox | QComboBox


class Lengthened(QTranslator):
    """Adds 40 % to every text."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, _: str, text: str, *__: object) -> str:
        return f"{text} {LONGER * 9}"[: max(len(text) + 2, len(text) * 7 // 5)]


@pytest.fixture(params=[1, 2], ids=["100 %", "200 %"])
def letters(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(before.pointSizeF() * request.param)
    qapp.setFont(larger)
    yield
    qapp.setFont(before)


@pytest.fixture(params=[False, True], ids=["as written", "longer"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    translator = Lengthened()
    if request.param:
        qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("small", [False, True], ids=["at its size", "as small as can be"])
@pytest.mark.usefixtures("letters", "language")
def test_every_word_of_every_page_is_shown_whole(
    qtbot: QtBot, opened: Open, *, small: bool
) -> None:
    window = opened()
    for page in window._pages:
        if isinstance(page, ContactsPage):
            page.show_read(ContactFile(f, problem="It can't be read. " * 9) for f in FILES)
        elif isinstance(page, AccountPage):
            page.show_accounts(ACCOUNTS, None)
        turn_to(window, page)
        if small:
            window.resize(window.minimumSizeHint())
        qtbot.waitUntil(lambda: cut(window) == [])


def cut(window: PreferencesWindow) -> list[str]:
    """Answer what is not shown whole: a part is smaller than it needs, or out of its column."""
    parts = [part for part in window.findChildren(QWidget) if part.isVisible()]
    return [repr(part) for part in parts if not whole(part) or sticks_out(part, window)]


def whole(part: QWidget) -> bool:
    if isinstance(part, QLabel) and part.wordWrap():
        return part.height() >= part.heightForWidth(part.width()) and part.width() > 50
    if isinstance(part, QLineEdit):
        room = part.width() - 2 * part.fontMetrics().averageCharWidth()
        return part.fontMetrics().horizontalAdvance(part.placeholderText()) <= room
    if not isinstance(part, WHOLE):
        return True
    needed = part.sizeHint()
    return part.width() >= needed.width() and part.height() >= needed.height()


def sticks_out(part: QWidget, window: PreferencesWindow) -> bool:
    """Whether it is wider than the column it stands in."""
    column = window._columns[window._names.currentRow()].viewport()
    if not column.isAncestorOf(part):
        return False
    left = part.mapTo(column, QPoint()).x()
    return left < 0 or left + part.width() > column.width()


@pytest.mark.usefixtures("right_to_left")
def test_nothing_sticks_out_in_right_to_left(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    window.resize(window.minimumSizeHint())
    for page in window._pages:
        turn_to(window, page)
        qtbot.waitUntil(lambda: cut(window) == [])


@pytest.mark.usefixtures("language")
def test_the_window_is_as_wide_as_any_page_needs_from_the_beginning(
    qtbot: QtBot, opened: Open
) -> None:
    window = opened()
    qtbot.waitUntil(lambda: cut(window) == [])
    before = window.minimumSizeHint().width()
    for page in window._pages:
        turn_to(window, page)
        qtbot.waitUntil(lambda: cut(window) == [])
        assert window.minimumSizeHint().width() == before


@pytest.mark.usefixtures("language")
def test_no_page_is_wider_for_what_was_read_from_a_file(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    page = next(page for page in window._pages if isinstance(page, ContactsPage))
    turn_to(window, page)
    before = window.minimumSizeHint().width()
    page.show_read(ContactFile(file, problem="one long sentence " * 30) for file in FILES)
    qtbot.waitUntil(lambda: cut(window) == [])
    assert window.minimumSizeHint().width() == before
