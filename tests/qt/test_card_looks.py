"""How the call card looks: one right edge, one line at the top, and an edge that is seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from pbx_tray.core.notices import Action, Ringing, ringing
from pbx_tray.core.parties import Caller
from pbx_tray.core.watch import Rang
from pbx_tray.qt.call_stack import CallStack
from tests.qt.pictures import contrast

pytestmark = pytest.mark.usefixtures("qtbot")


@pytest.fixture(params=list(Qt.LayoutDirection)[:2], ids=["left to right", "right to left"])
def stack(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[CallStack]:
    qapp.setLayoutDirection(request.param)
    stack = CallStack(clock=lambda: 105.0)
    for key in "abcd":
        notice = ringing(Rang(key, Caller("Harriet", "+442079460101")), Ringing(100.0, "12:04"))
        stack.post(key, replace(notice, actions=(Action.IGNORE,)))
    QApplication.sendPostedEvents()
    yield stack
    stack.clear()
    stack.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def inked(part: QWidget, room: QRect) -> QRect:
    """Answer what is seen in this room of a window, which stands on one colour."""
    picture = part.window().grab().toImage()
    ground = picture.pixelColor(room.topLeft())
    seen = [
        (x, y)
        for x in range(room.left(), room.right() + 1)
        for y in range(room.top(), room.bottom() + 1)
        if picture.pixelColor(x, y) != ground
    ]
    assert seen
    corner, end = map(min, zip(*seen, strict=True)), map(max, zip(*seen, strict=True))
    return QRect(QPoint(*corner), QPoint(*end))


def place(part: QWidget) -> QRect:
    return QRect(part.mapTo(part.window(), QPoint()), part.size())


def test_all_that_stands_at_the_end_of_the_card_ends_on_one_line(stack: CallStack) -> None:
    card = stack._card
    parts = (card._close, *stack._rows, stack._all)
    ends = [inked(part, place(part)) for part in parts]
    button = place(card._buttons[Action.IGNORE])
    mirrored = stack.isRightToLeft()
    if mirrored:
        edges = [end.left() - button.left() for end in ends]
    else:
        edges = [button.right() - end.right() for end in ends]
    assert all(-1 <= edge <= 2 for edge in edges), edges


def test_the_cross_stands_on_the_line_beside_it(stack: CallStack) -> None:
    cross = inked(stack._card._close, place(stack._card._close))
    words = place(stack._card._state)
    middle = words.top() + stack._card._state.first_line / 2
    assert abs((cross.top() + cross.bottom() + 1) / 2 - middle) <= 1.5


def test_the_edge_of_a_dark_card_is_seen(stack: CallStack) -> None:
    stack.setPalette(QPalette(QColor("#3a3d41"), QColor("#2b2d30")))
    picture = stack.grab().toImage()
    at = partial(picture.pixelColor, 170)
    assert at(0).name() == "#4a4d51"
    assert contrast(at(0), at(2)) >= 1.5
