"""Kills the program with -9 at random moments while calls come in, and looks at the call log.

Exit code 0 where every row that was acknowledged is there, once and whole; 1 where one is not.
"""

from __future__ import annotations

import argparse
import contextlib
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from pbx_tray.records.call_log import FILE
from tests.crash.aged import Aged
from tests.crash.busy_pbx import BusyPbx
from tests.crash.program import PATIENCE, Program
from tests.crash.whole_rows import half_written
from tests.sentinels.values import PERSONAL, PLACES, hits_in

_SIDE_BY_SIDE = 4  # programs that are killed, each with a log of its own
_AGED = 10  # of so many kills, one strikes a log of an earlier version
_EARLY = 0.2  # of all kills: those that do not wait until it has started


@dataclass
class Found:
    """What all the kills together have shown."""

    kills: int = 0
    acknowledged: int = 0
    early: int = 0
    aged: int = 0
    caught: int = 0
    wrong: list[str] = field(default_factory=list)


def main(argv: Sequence[str] | None = None) -> int:
    """Kill, say what was found, and answer the exit code."""
    parser = argparse.ArgumentParser(prog="crash", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--kills", type=int, default=1000, help="how many (default: 1000)")
    parser.add_argument("--seed", type=int, default=1, help="other moments and other calls")
    options = parser.parse_args(argv)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="pbx-tray-crash-") as folder:
        found = killed(Path(folder), options.kills, options.seed)
    for sentence in found.wrong:
        print(f"- {sentence}")
    print(
        f"G11: {found.kills} times kill -9, {found.early} of them while it started; "
        f"{found.acknowledged} acknowledged rows: {len(found.wrong)} lost, doubled or damaged. "
        f"{found.aged} of the kills struck a log of an earlier version, {found.caught} of them "
        f"before it was brought up to date. "
        f"{time.monotonic() - began:.0f} s."
    )
    return 1 if found.wrong or found.kills < options.kills else 0


def killed(folder: Path, kills: int, seed: int) -> Found:
    """Kill so many times, several programs side by side; answer what that has shown."""
    found, aged = Found(), kills // _AGED
    kills -= aged
    shares = [kills // _SIDE_BY_SIDE + (n < kills % _SIDE_BY_SIDE) for n in range(_SIDE_BY_SIDE)]
    pbx = BusyPbx(seed)
    with pbx.simulator, ThreadPoolExecutor(_SIDE_BY_SIDE) as pool:
        watched = [
            Watched(pbx.url, folder / str(n), random.Random(f"{seed} {n}"))  # noqa: S311
            for n in range(_SIDE_BY_SIDE)
        ]
        for _ in pool.map(Watched.start, watched):
            pass
        pbx.be_busy()
        for part in pool.map(Watched.be_killed, watched, shares):
            found.kills += part.kills
            found.early += part.early
            found.acknowledged += part.acknowledged
            found.wrong += part.wrong
        pbx.rest()
        old = Aged(pbx.url, folder, random.Random(f"{seed} aged"))  # noqa: S311
        for turn in range(aged):
            found.wrong += old.be_killed(turn)
        found.kills += aged
        found.aged, found.caught = aged, old.caught
        for each in watched:
            found.wrong += each.not_caught_up(pbx.truth)
    found.wrong += [repr(error) for error in pbx.simulator.errors]
    found.wrong += hits_in(folder, PERSONAL, PLACES)
    return found


class Watched:
    """One log, and the programs that one after another write into it until they are killed."""

    def __init__(self, url: str, folder: Path, chance: random.Random) -> None:
        self._url = url
        self._folder = folder
        self._log = folder / FILE
        self._chance = chance
        self._safe: dict[str, int] = {}
        self.found = Found()

    def start(self) -> None:
        """Start it once, so that every call from now on is to be in the log in the end."""
        with Program(self._url, self._folder) as program:
            if not program.wait_for_lines(1, PATIENCE):
                self.found.wrong.append(f"It did not start. {program.complaint()}")

    def be_killed(self, times: int) -> Found:
        for _ in range(times):
            if self.found.wrong:
                break
            self._kill_once()
            self._look()
        return self.found

    def _kill_once(self) -> None:
        is_early = self._chance.random() < _EARLY
        with Program(self._url, self._folder) as program:
            if is_early:
                program.wait_for_lines(1, self._chance.uniform(0.1, 0.7))
            elif program.wait_for_lines(1, PATIENCE):
                program.wait_for_lines(10**9, self._chance.uniform(0.0, 0.3))
            else:
                self.found.wrong.append(f"It did not start. {program.complaint()}")
        self.found.kills += 1
        self.found.early += not program.lines
        if program.process.returncode != -9:
            self.found.wrong.append(f"It ended by itself. {program.complaint()}")
        for line in program.lines:
            self.found.acknowledged += len(line)
            for call, rank in line:
                self._safe[call] = max(rank, self._safe.get(call, 0))

    def _look(self) -> None:
        """Look at the log as the program that was killed has left it."""
        if not self._log.exists():  # killed before it had made one
            if self._safe:
                self.found.wrong.append("The log is gone.")
            return
        with contextlib.closing(sqlite3.connect(self._log)) as db:
            if db.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
                self.found.wrong.append("The log is damaged.")
            rows = db.execute("SELECT unique_id, rank FROM calls").fetchall()
            self.found.wrong += half_written(db)
        ranks = dict(rows)
        if len(ranks) != len(rows):
            self.found.wrong.append(f"{len(rows) - len(ranks)} rows are doubled.")
        for call, rank in self._safe.items():
            if ranks.get(call, -1) < rank:
                self.found.wrong.append(f"{call} was acknowledged as {rank}: {ranks.get(call)}")

    def not_caught_up(self, truth: dict[str, bool]) -> list[str]:
        """Start it once more and let it catch up; answer which calls it has not, or has wrong.

        Also those that nobody was told of: the PBX still has their events.
        """
        self.start()
        with contextlib.closing(sqlite3.connect(self._log)) as db:
            query = "SELECT unique_id, rank, answered_at IS NOT NULL FROM calls"
            rows = {call: (rank, bool(answered)) for call, rank, answered in db.execute(query)}
        return [
            f"{call} is over, answered: {answered}, and the log says {rows.get(call)}"
            for call, answered in truth.items()
            if rows.get(call) != (2, answered)
        ]


if __name__ == "__main__":
    sys.exit(main())
