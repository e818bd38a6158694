"""The app with its demo, as tests begin it, and its end."""

from __future__ import annotations

import gc
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from pbx_tray.app import App
from pbx_tray.core.link import Live

Start = Callable[..., App]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Start the app with its demo, and wait until it shows people; it ends with the test.

    It may be ended before that with `stop`, and started again. What else is named goes to `App`.
    """
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nobody/is/there")
    begun: list[App] = []

    def begin(*, hidden: bool = False, **more: Any) -> App:
        options = Namespace(config_dir=str(tmp_path), demo=True, seed=1, hidden=hidden, debug=False)
        app = App(options, **more)
        begun.append(app)
        app.start()
        qtbot.waitUntil(lambda: isinstance(app._store.link, Live), timeout=20_000)
        qtbot.waitUntil(lambda: app._model.total > 0, timeout=20_000)
        return app

    yield begin
    while begun:
        _end(begun.pop(0))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def _end(app: App) -> None:
    app.stop()
    app.deleteLater()
    app._window.deleteLater()
