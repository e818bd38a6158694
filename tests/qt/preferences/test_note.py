"""What explains a preference can be read, on light and on dark, also when that changes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pbx_tray.qt.preferences.note import Note
from tests.qt.pictures import contrast

LIGHT = QPalette(QColor("#fdfdfd"), QColor("#efefef"))
DARK = QPalette(QColor("#35363a"), QColor("#1e1f22"))


@pytest.fixture
def wears(qapp: QApplication) -> Iterator[None]:
    before = QApplication.palette()
    yield
    qapp.setPalette(before)


@pytest.mark.usefixtures("wears")
def test_a_note_follows_the_desktop_and_stays_legible(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setPalette(LIGHT)
    note = Note("Older calls are deleted.")
    qtbot.addWidget(note)
    with qtbot.waitExposed(note):
        note.show()
    for palette in (LIGHT, DARK, LIGHT):
        qapp.setPalette(palette)
        qtbot.waitUntil(partial(stands_on, palette.window().color(), note))
        assert contrast(ink(note), ground(note)) > 4.5
        assert ink(note) != palette.windowText().color()


def ink(note: Note) -> QColor:
    return note.palette().windowText().color()


def stands_on(colour: QColor, note: Note) -> bool:
    return ground(note) == colour


def ground(note: Note) -> QColor:
    return note.palette().window().color()
