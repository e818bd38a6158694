"""The real app without a screen, signed in at the built-in PBX as sanne."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say what it cannot do."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support ", extend=True))


@pytest.fixture
def pbx(stack: ExitStack) -> Iterator[Simulator]:
    """A PBX at which own phones ring until somebody picks them up."""
    pbx = stack.enter_context(sentinel_pbx(Exchange(12, picks_up_after=None)))
    yield pbx
    assert pbx.errors == []


@pytest.fixture
def app(command: Command, start: Start, pbx: Simulator, qtbot: QtBot) -> App:
    """The app, live."""
    assert command("--sign-in", pbx.url, "--user", "sanne", typed=PASSWORD) == 0
    app = start()
    qtbot.waitUntil(lambda: isinstance(app._store.link, Live), timeout=20_000)
    return app
