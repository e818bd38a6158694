"""The real app without a screen, signed in at the built-in PBX as sanne."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pbx_tray.app import App
from pbx_tray.core.link import Live
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.sentinels.pbx import sentinel_pbx
from tests.sentinels.values import PASSWORD
from tests.sign_in.conftest import Command, Start, command, stack, start, store

__all__ = ["command", "stack", "start", "store"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

Until = Callable[[Callable[[], object]], None]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say what it cannot do."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support ", extend=True))


@pytest.fixture
def pbx(stack: ExitStack) -> Iterator[Simulator]:
    pbx = stack.enter_context(sentinel_pbx(Exchange(12, picks_up_after=0.01)))
    yield pbx
    assert pbx.errors == []


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    return lambda is_so: qtbot.waitUntil(lambda: bool(is_so()))


@pytest.fixture
def signed_in(command: Command, pbx: Simulator) -> None:
    assert command("--sign-in", pbx.url, "--user", "sanne", typed=PASSWORD) == 0


Begin = Callable[[], App]


@pytest.fixture
def begin(signed_in: None, start: Start, until: Until) -> Begin:  # noqa: ARG001 - it is there
    """Start the app, and wait until it shows people, and the notes are read."""

    def begun() -> App:
        app = start()
        until(lambda: isinstance(app._store.link, Live) and app._model.shown)
        until(lambda: app._colleagues.notes.readable)
        return app

    return begun


@pytest.fixture
def app(begin: Begin) -> App:
    return begin()


def select(app: App, *names: str) -> None:
    """Select these people, as Ctrl and the mouse would."""
    view, model = app._window._view, app._model
    flags = view.selectionModel().SelectionFlag
    how = flags.ClearAndSelect
    for name in names:
        (row,) = [r for r in range(model.shown) if model.badge_at(r).username == name]
        view.selectionModel().setCurrentIndex(model.index(row, 0), how | flags.Rows)
        how = flags.Select


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def write(letters: str) -> None:
    """Type each letter where the focus is by then."""
    for letter in letters:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, letter)
