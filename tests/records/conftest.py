"""A log in a folder of its own, and updates that a PBX might have led to."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.events import Event
from pbx_tray.core.link import Live
from pbx_tray.core.proof import Proof
from pbx_tray.core.state import PbxState, apply
from pbx_tray.core.wants import Update
from pbx_tray.records.call_log import FILE, CallLog
from tests.core.building import log, office

ACCOUNT = Account(parse_address("https://pbx.example.org"), "user0", "user0")


class Days:
    """Turns what happens into updates, as a follower would."""

    def __init__(self) -> None:
        self.state: PbxState = office()
        self.proof = Proof()

    def update(self, *events: Event, **more: Any) -> Update:
        before, numbered = self.state, log(*events, first=(self.proof.last or 0) + 1)
        self.proof.take(numbered)
        for event in events:
            self.state = apply(self.state, event)
        return Update(Live(0.0), self.state, before, numbered, marks=self.proof.marks, **more)


def rows(path: Path, columns: str = "*") -> list[dict[str, Any]]:
    """Read the log with eyes of our own."""
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.row_factory = sqlite3.Row
        return [dict(row) for row in db.execute(f"SELECT {columns} FROM calls ORDER BY id")]  # noqa: S608 - our own words


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / FILE


@pytest.fixture
def opened(path: Path) -> Iterator[Callable[..., CallLog]]:
    """Open the log of an account; it is closed when the test is over."""
    with ExitStack() as stack:

        def begin(account: Account = ACCOUNT, **more: Any) -> CallLog:
            log = CallLog(path.parent, account, **more)
            stack.callback(log.close)
            return log

        yield begin


@pytest.fixture
def days() -> Days:
    return Days()
