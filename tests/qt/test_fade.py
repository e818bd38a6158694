"""A window enters and leaves in a breath where the system moves windows, and at once elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pbx_tray.qt.fade import Fade

EFFECT = Qt.UIEffect.UI_General


@pytest.fixture(params=[True, False], ids=["moving", "still"])
def moves(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[bool]:
    before = qapp.isEffectEnabled(EFFECT)
    qapp.setEffectEnabled(EFFECT, request.param)
    yield request.param
    qapp.setEffectEnabled(EFFECT, before)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_it_comes_and_goes(qtbot: QtBot, window: QWidget, *, moves: bool) -> None:
    fade = Fade(window)
    for _ in range(2):
        fade.enter()
        assert window.isVisible()
        assert (window.windowOpacity() < 1) is moves
        qtbot.waitUntil(lambda: window.windowOpacity() == 1)
        fade.leave()
        assert window.isVisible() is moves
        qtbot.waitUntil(lambda: not window.isVisible())


@pytest.mark.usefixtures("moves")
def test_what_is_wanted_again_while_it_leaves_stays(qtbot: QtBot, window: QWidget) -> None:
    fade = Fade(window)
    fade.enter()
    qtbot.waitUntil(lambda: window.windowOpacity() == 1)
    fade.leave()
    fade.enter()
    fade.enter()
    qtbot.waitUntil(lambda: window.windowOpacity() == 1)
    assert window.isVisible()


@pytest.mark.usefixtures("moves")
def test_what_is_not_there_does_not_leave(window: QWidget) -> None:
    Fade(window).leave()
    assert not window.isVisible()
