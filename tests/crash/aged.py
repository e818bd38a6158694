"""Kills that strike while the log of an earlier version is brought up to date."""

from __future__ import annotations

import contextlib
import random
import sqlite3
import time
from pathlib import Path

from pbx_tray.core.account import Account, parse_address
from pbx_tray.records.call_log import FILE
from tests.crash.program import PATIENCE, Program
from tests.crash.victim import ME
from tests.crash.whole_rows import half_written
from tests.records import version_1

_CALLS = 20_000


class Aged:
    """Logs that an earlier version wrote, and programs killed while they bring them up to date."""

    def __init__(self, url: str, folder: Path, chance: random.Random) -> None:
        self._url = url
        self._folder = folder
        self._chance = chance
        self.caught = 0

    def be_killed(self, turn: int) -> list[str]:
        """Kill one, let another finish what it began; answer what is wrong then."""
        folder = self._folder / f"aged {turn}"
        log = folder / FILE
        version_1.write(log, self._server, _CALLS, time.time())
        with Program(self._url, folder) as program:
            self._wait_for_its_beginning(log, program)
        with contextlib.closing(sqlite3.connect(log)) as db:
            self.caught += db.execute("PRAGMA user_version").fetchone() == (1,)
        with Program(self._url, folder) as program:
            if not program.wait_for_lines(1, PATIENCE):
                return [f"It did not go on with an earlier log. {program.complaint()}"]
        with contextlib.closing(sqlite3.connect(log)) as db:
            kept = db.execute("SELECT count(*) FROM calls WHERE unique_id LIKE 'old%'").fetchone()
            wrong = half_written(db)
        return wrong if kept == (_CALLS,) else [*wrong, f"Of an earlier log {kept} is left."]

    @property
    def _server(self) -> str:
        return Account(parse_address(self._url), ME, ME).key

    def _wait_for_its_beginning(self, log: Path, program: Program) -> None:
        """Wait until the log is opened, and a moment at random more."""
        beside = log.with_name(f"{log.name}-wal")
        before = beside.exists()
        ends = time.monotonic() + PATIENCE
        while beside.exists() is before and time.monotonic() < ends:
            program.wait_for_lines(1, 0.002)
        program.wait_for_lines(1, self._chance.uniform(0.0, 1.0))
