"""The two lines at the bottom: their signs and texts stand under each other, and can be read."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pbx_tray.core.link import Live
from pbx_tray.core.presence import Presence
from pbx_tray.qt.call_log_window import CallLogWindow
from pbx_tray.qt.lamps import colour
from pbx_tray.qt.own_line import OwnLine
from pbx_tray.qt.sign_line import Line
from pbx_tray.qt.status_line import StatusLine
from tests.qt.pictures import contrast


def test_both_lines_have_their_sign_and_their_text_at_the_same_place(qtbot: QtBot) -> None:
    own, status = OwnLine(), StatusLine()
    for line in (own, status):
        qtbot.addWidget(line)
        line.resize(QSize(380, line.sizeHint().height()))
    own.show_line(Line(Presence.AVAILABLE, "HHH"))
    status.show_link(Live(1), "HHH", encrypted=None)
    assert own.size() == status.size()
    assert inked(own) == inked(status)


def inked(line: QWidget) -> list[int]:
    """Answer the first columns of what stands apart from what is before it."""
    picture = line.grab().toImage()
    ground = picture.pixelColor(2, 8)
    ink = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) != ground for y in range(3, picture.height()))
    ]
    return [ink[0], *(after for before, after in pairwise(ink) if after - before > 1)]


@pytest.mark.parametrize("presence", [Presence.RINGING, Presence.UNAVAILABLE])
def test_what_the_status_line_writes_can_be_read_on_the_ground_of_a_window(
    presence: Presence,
) -> None:
    assert contrast(colour(presence, dark=False), QColor("#efefef")) >= 4.6
    assert contrast(colour(presence, dark=True), QColor("#2b2d30")) >= 4.6


@pytest.mark.parametrize("ground", ["#efefef", "#2b2d30"])
def test_the_frame_of_the_focus_is_seen_and_leaves_the_sign_its_colour(
    qtbot: QtBot, ground: str
) -> None:
    own = OwnLine()
    qtbot.addWidget(own)
    palette = QPalette(QColor(ground))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#308cc6"))
    own.setPalette(palette)
    own.resize(QSize(380, own.sizeHint().height()))
    own.show_line(Line(Presence.AVAILABLE, "HHH"))
    with qtbot.waitActive(own):
        own.show()
    own.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(own.hasFocus)
    picture = own.grab().toImage()
    assert contrast(picture.pixelColor(190, 2), QColor(ground)) >= 3.0
    sign = [picture.pixelColor(x, y) for x in range(12, 26) for y in range(picture.height())]
    assert colour(Presence.AVAILABLE, dark=ground != "#efefef") in sign


def test_the_call_log_has_the_same_line_over_its_buttons_as_the_window_has(qtbot: QtBot) -> None:
    status, log = StatusLine(), CallLogWindow()
    for window in (status, log):
        qtbot.addWidget(window)
        window.resize(420, window.sizeHint().height())
    with qtbot.waitExposed(log):
        log.show()
    top = log._view.geometry().bottom() + 1
    drawn, same = log.grab().toImage(), status.grab().toImage()
    assert {drawn.pixelColor(x, top).name() for x in range(420)} == {same.pixelColor(9, 0).name()}
    assert drawn.pixelColor(3, top) != drawn.pixelColor(3, top + 2)
