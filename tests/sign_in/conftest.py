"""The real app without a screen, with a password store in memory and the built-in PBX."""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from pbx_tray import __main__
from pbx_tray.app import App
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.sentinels.pbx import sentinel_pbx
from tests.sign_in.password_store import PasswordStore

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say what it cannot do."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support ", extend=True))


@pytest.fixture
def store() -> Iterator[PasswordStore]:
    """The password store of this system, empty."""
    before = keyring.core._keyring_backend
    own = PasswordStore()
    keyring.set_keyring(own)
    yield own
    keyring.core._keyring_backend = before


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    """What is opened in the test and closed after it, the last first."""
    with ExitStack() as opened:
        yield opened


@pytest.fixture
def pbx(stack: ExitStack) -> Simulator:
    return stack.enter_context(sentinel_pbx(Exchange(12)))


Command = Callable[..., int]
Start = Callable[[], App]


@pytest.fixture
def command(
    store: PasswordStore,  # noqa: ARG001 - what is stored goes there
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Command:
    """Run `pbx-tray` to its end, with a secret on standard input; answer its exit code."""

    def run(*arguments: str, typed: str) -> int:
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{typed}\n"))
        return __main__.main(["--config-dir", str(tmp_path), *arguments])

    return run


def _collect() -> None:
    """Let go of what is left of windows here: any thread may collect, but only this one widgets."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture
def start(
    store: PasswordStore,  # noqa: ARG001 - it is read there
    stack: ExitStack,
    qtbot: QtBot,  # noqa: ARG001 - it brings the application
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Start:
    """Start the app; it ends with the test, or before at `stop`."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nobody/is/there")

    def begin() -> App:
        app = App(__main__._parser().parse_args(["--config-dir", str(tmp_path)]))
        stack.callback(_collect)
        stack.callback(app._window.deleteLater)
        stack.callback(app.deleteLater)
        stack.callback(app.stop)
        app.start()
        return app

    return begin
