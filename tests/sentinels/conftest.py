"""The real app without a screen, its command, and a PBX whose secrets are sentinels."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from pbx_tray import logs
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.sentinels.values import KEY, NAME, PASSWORD
from tests.sign_in.conftest import command, stack, start, store

__all__ = ["command", "stack", "start", "store"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say what it cannot do."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support ", extend=True))


@pytest.fixture
def make_pbx(stack: ExitStack) -> Callable[..., Simulator]:
    """Start a PBX, which ends with the test; options are the simulator's."""

    def make(**options: Any) -> Simulator:
        pbx = Simulator(Exchange(12, picks_up_after=0.01), **options)
        pbx.api.password, pbx.api.key = PASSWORD, KEY
        pbx.exchange.rename_user("jonas", NAME)
        return stack.enter_context(pbx)

    return make


@pytest.fixture
def pbx(make_pbx: Callable[..., Simulator]) -> Simulator:
    return make_pbx()


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The log as `--debug` has it: in a file, and in full on standard error."""
    root, urllib3 = logging.getLogger(), logging.getLogger("urllib3")
    levels = root.level, urllib3.level
    monkeypatch.setattr(logging, "raiseExceptions", True)  # to be put back
    logs.begin(tmp_path / "log", to_terminal=True)
    yield tmp_path / "log" / "pbx-tray.log"
    logs.end()
    root.setLevel(levels[0])
    urllib3.setLevel(levels[1])
