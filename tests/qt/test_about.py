"""The window about the app: read when it is wanted, plain text, all of it by keyboard."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pbx_tray.core.parts import Part
from pbx_tray.qt.about import About
from pbx_tray.qt.about_window import AboutWindow

PARTS = (
    Part("PBX Tray", "0.1.0", "MIT License"),
    Part("Qt", "6.8.3", "GNU <b>Lesser</b> General Public License"),
)


@pytest.fixture
def window(qtbot: QtBot) -> AboutWindow:
    window = AboutWindow()
    qtbot.addWidget(window)
    window.show_parts(PARTS)
    with qtbot.waitActive(window):
        window.show()
    return window


class Reader:
    """Answers the parts, and counts how often and in which thread that was asked."""

    def __init__(self) -> None:
        self.threads: list[int] = []

    def __call__(self) -> Sequence[Part]:
        self.threads.append(threading.get_ident())
        return PARTS


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def about(qtbot: QtBot, reader: Reader) -> Iterator[About]:
    about = About(reader)
    yield about
    about.close()
    if about._window is not None:
        qtbot.addWidget(about._window)


def test_nothing_is_read_before_somebody_wants_it_and_then_once_in_another_thread(
    qtbot: QtBot, about: About, reader: Reader
) -> None:
    assert reader.threads == []
    about.show()
    window = about._window
    assert window is not None
    qtbot.waitUntil(lambda: window._names.count() == len(PARTS))
    window.close()
    about.show()
    assert about._window is window
    assert len(reader.threads) == 1
    assert reader.threads[0] != threading.get_ident()


def test_what_cannot_be_read_is_said(qtbot: QtBot) -> None:
    def read() -> Sequence[Part]:
        raise OSError

    about = About(read)
    about.show()
    window = about._window
    assert window is not None
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: "can't be read" in window._licence.toPlainText())
    assert not window._copy.isEnabled()
    about.close()


def test_the_arrows_walk_through_the_licences_as_plain_text(window: AboutWindow) -> None:
    assert window._licence.toPlainText() == PARTS[0].licence
    QTest.keyClick(window._names, Qt.Key.Key_Down)
    assert window._licence.toPlainText() == PARTS[1].licence


def test_the_versions_can_be_copied_by_keyboard(window: AboutWindow) -> None:
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return):
        QTest.keyClick(window.focusWidget(), key)
    assert QGuiApplication.clipboard().text() == "PBX Tray 0.1.0\nQt 6.8.3"


def test_escape_closes_it_from_wherever_the_focus_is(window: AboutWindow) -> None:
    window._licence.setFocus()
    QTest.keyClick(window._licence, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_screen_reader_is_told_what_is_what(window: AboutWindow) -> None:
    assert window._names.accessibleName() == "Parts"
    assert window._licence.accessibleName() == "Licence"
