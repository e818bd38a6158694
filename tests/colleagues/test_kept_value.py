"""One value of an account, kept however soon the app ends."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from pbx_tray.colleagues.kept_value import KeptValue
from pbx_tray.records.account_file import AccountFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "value.json"


def test_what_waits_to_be_written_at_the_end_is_written(path: Path, qtbot: QtBot) -> None:  # noqa: ARG001 - Qt has to be there
    kept = KeptValue(path)
    kept.follow("here")
    clerk = kept._clerk

    def until_it_ends() -> None:
        with clerk._changed:
            clerk._changed.wait_for(lambda: clerk._ends)

    clerk.ask("what takes its time", until_it_ends)
    kept.keep(["last words"])
    kept.stop()
    assert AccountFile(path).load("here") == ["last words"]


def test_what_could_not_be_written_is_written_with_the_next(path: Path, qtbot: QtBot) -> None:
    kept = KeptValue(path)
    read: list[Any] = []
    kept.read.connect(read.append)
    kept.follow("here")
    qtbot.waitUntil(lambda: read == [None])
    path.mkdir()
    with qtbot.waitSignal(kept.failed):
        kept.keep(1)
    path.rmdir()
    kept.follow("there")
    qtbot.waitUntil(lambda: read == [None, None])
    kept.stop()
    assert AccountFile(path).load("here") == 1
