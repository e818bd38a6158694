"""Whoever ends the app before its first paint ends all of it."""

from __future__ import annotations

import gc
from argparse import Namespace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from pbx_tray.app import App
from pbx_tray.qt.first_paint import FirstPaint

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support ", extend=True)


def test_what_follows_the_first_paint_does_not_begin_after_the_end(
    qtbot: QtBot, tmp_path: Path
) -> None:
    app = App(Namespace(config_dir=str(tmp_path), demo=False, hidden=False, seed=1, debug=False))
    painted: list[bool] = []
    app.start()
    app.stop()
    FirstPaint(app._window, lambda: painted.append(True))  # is told after the app's own
    app._window.show()
    qtbot.waitUntil(lambda: bool(painted))
    assert app._here._login is None
    app.deleteLater()
    app._window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
