"""How the pages look: the same gaps everywhere, no button that seems chosen, and whole letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pbx_tray.qt.preferences.alerts_page import AlertsPage
from pbx_tray.qt.preferences.calls_page import CallsPage
from pbx_tray.qt.preferences.control import button
from pbx_tray.qt.preferences.note import Note
from pbx_tray.qt.preferences.page import Page
from pbx_tray.qt.preferences.quiet_page import QuietPage
from pbx_tray.qt.preferences.switch import Switch
from tests.qt.preferences.conftest import Open
from tests.qt.preferences.hands import turn_to

APART, TOGETHER = 16, 8


def shown(qtbot: QtBot, page: Page) -> Page:
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def edges(page: Page) -> list[tuple[int, int]]:
    """Answer where what is seen of each row begins and ends."""
    found = []
    for row in page._rows:
        parts = [part for part in row.whole.children() if isinstance(part, QWidget)]
        tops = [part.mapTo(page, QPoint()).y() for part in parts]
        ends = [top + part.height() for top, part in zip(tops, parts, strict=True)]
        found.append((min(tops), max(ends)))
    return found


@pytest.mark.parametrize("kind", [CallsPage, QuietPage, AlertsPage])
def test_the_gaps_between_the_rows_are_even_and_none_is_left_below(
    qtbot: QtBot, kind: Callable[[], Page]
) -> None:
    page = shown(qtbot, kind())
    gaps = {after[0] - before[1] for before, after in pairwise(edges(page))}
    assert gaps <= {APART, TOGETHER}
    page.resize(page.width(), page.heightForWidth(page.width()))
    qtbot.waitUntil(lambda: edges(page)[-1][1] == page.height())


def test_a_button_that_was_clicked_does_not_look_like_the_default(qtbot: QtBot) -> None:
    pressed = button("Add")
    qtbot.addWidget(pressed)
    with qtbot.waitActive(pressed):
        pressed.show()
    pressed.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not pressed.isDefault()
    told: list[str] = []
    pressed.clicked.connect(lambda: told.append("clicked"))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        QTest.keyClick(pressed, key)
    assert len(told) == 3


@pytest.mark.parametrize("within", [False, True], ids=["in the names", "on the page"])
def test_a_window_in_another_language_has_the_focus_where_it_was(
    qtbot: QtBot, opened: Open, *, within: bool
) -> None:
    before, after = opened(), opened(seen=False)
    page = next(page for page in before._pages if isinstance(page, QuietPage))
    turn_to(before, page)
    if within:
        page.focus_first()
    with qtbot.waitActive(after):
        after.take_place_of(before)
    focus = after.focusWidget()
    assert isinstance(focus, QPushButton) is within
    assert (focus is after._names) is not within


@pytest.fixture(params=list(Qt.LayoutDirection)[:2], ids=["left to right", "right to left"])
def mirrored(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[bool]:
    qapp.setLayoutDirection(request.param)
    yield request.param == Qt.LayoutDirection.RightToLeft
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_note_has_room_for_a_letter_that_reaches_out_of_the_line(
    qtbot: QtBot, *, mirrored: bool
) -> None:
    page = Page("")
    part = Switch("One")
    page.add_row("", part, "םםםם" if mirrored else "HHHH")  # straight letters both
    note = shown(qtbot, page).findChild(Note)
    assert note is not None
    room = part.mapTo(page, QPoint()).x() - note.mapTo(page, QPoint()).x()
    if mirrored:
        ends = [it.mapTo(page, QPoint()).x() + it.width() for it in (note, part)]
        room = ends[0] - ends[1]
    assert room == 4
    inked = ink(note)
    first = note.width() - 1 - max(inked) if mirrored else min(inked)
    assert room <= first <= room + 2


def ink(note: Note) -> list[int]:
    """Answer the columns in which something is written."""
    picture = note.grab().toImage()
    return [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y).lightness() < 200 for y in range(picture.height()))
    ]
