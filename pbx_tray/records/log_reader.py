"""Reads the call log for a person: newest first, a page at a time, and what it knows of a number.

Each question opens the file for itself, only to read: nobody waits for who writes, a log that was
set aside or cleared is let go of at once, and none is made where there is none.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from types import MappingProxyType

from pbx_tray.core.history import Direction
from pbx_tray.core.log_words import spelled, tail
from pbx_tray.core.logged import (
    UNKNOWN_AFTER,
    Counts,
    Gap,
    LoggedCall,
    LogPage,
    Outcome,
    Shelf,
    Wanted,
)
from pbx_tray.core.story import Story
from pbx_tray.records import questions
from pbx_tray.records.database import visited

PAGE = 200
"""How many calls are read at a time."""

COUNTED = 100
"""Missed calls are counted up to here: beyond that nobody wants to know how many."""


class LogReader:
    """The log of the account `server`, as it is when asked.

    Two numbers for which `key` answers the same are one. `clock` answers the seconds since the
    epoch. Every question raises DamagedError and UnsavedError where the file can't be read.
    """

    def __init__(
        self,
        path: Path,
        server: str,
        *,
        key: Callable[[str], str] = spelled,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._path = path
        self._server = server
        self._key = key
        self._clock = clock

    def page(self, wanted: Wanted, after: Shelf | None = None, count: int = PAGE) -> LogPage:
        """Answer the calls that are wanted, from the newest on, or from `after` one of them."""
        which = {**self._which(wanted), **questions.values(wanted, after), "count": count + 1}
        with visited(self._path) as db:
            if db is None:
                return LogPage(wanted, after)
            rows = db.execute(questions.page(wanted, after), which).fetchall()
            gaps = db.execute(questions.GAPS, which) if wanted == Wanted() else ()
            calls = tuple(map(_call, rows[:count]))
            is_last = len(rows) <= count
            return LogPage(wanted, after, calls, tuple(Gap(*gap) for gap in gaps), is_last)

    def counts(self, wanted: Wanted) -> Counts:
        """Answer how many calls there are with these words; whatever outcome is wanted."""
        with visited(self._path) as db:
            if db is None:
                return Counts(wanted)
            rows = db.execute(questions.counts(wanted), self._which(wanted)).fetchall()
            return Counts(wanted, MappingProxyType({Outcome(name): n for name, n in rows}))

    def every(self, wanted: Wanted) -> Iterator[LoggedCall]:
        """Answer all the calls that are wanted, one by one."""
        with visited(self._path) as db:
            if db is not None:
                yield from map(_call, db.execute(questions.every(wanted), self._which(wanted)))

    def _which(self, wanted: Wanted) -> dict[str, object]:
        rings = self._clock() - UNKNOWN_AFTER
        return {"server": self._server, "rings": rings, **questions.values(wanted)}

    def unseen(self) -> int:
        """Answer how many missed calls nobody has looked at; COUNTED is so many or more."""
        with visited(self._path) as db:
            if db is None:
                return 0
            which = {"server": self._server, "most": COUNTED}
            count: int = db.execute(questions.UNSEEN, which).fetchone()[0]
            return count

    def story(self, number: str) -> Story:
        """Answer what is known of a number, however it is spelled."""
        which = {"server": self._server, "tail": tail(number), "today": _midnight(self._clock())}
        with visited(self._path) as db:
            if db is None or not tail(number):
                return Story()
            today = self._alike(db.execute(questions.TODAY, which), number)
            times = sum(row["times"] for row in today)
            spoken = next(self._alike(db.execute(questions.SPOKEN, which), number), None)
            if spoken is None:
                return Story(times)
            if spoken["by_me"]:
                return Story(times, spoken["answered_at"], by_me=True)
            return Story(times, spoken["answered_at"], spoken["answered_by"] or "")

    def calls_with(self, numbers: Iterable[str], count: int) -> tuple[LoggedCall, ...]:
        """Answer the newest calls with whoever has these numbers, however they are spelled."""
        with visited(self._path) as db:
            if db is None:
                return ()
            found = {row["id"]: row for n in numbers for row in self._with(db, n, count)}
            newest = sorted(found.values(), key=lambda row: (row["first_seen"], row["id"]))
            return tuple(map(_call, reversed(newest[-count:])))

    def _with(self, db: sqlite3.Connection, number: str, count: int) -> Iterator[sqlite3.Row]:
        which = {**self._which(Wanted()), "tail": tail(number)}
        rows = db.execute(questions.WITH, which) if which["tail"] else ()
        return islice(self._alike(rows, number), count)

    def _alike(self, rows: Iterable[sqlite3.Row], number: str) -> Iterator[sqlite3.Row]:
        wanted = self._key(number)
        return (row for row in rows if self._key(row["number"]) == wanted)


def _midnight(now: float) -> float:
    year, month, day, *_ = time.localtime(now)
    return time.mktime((year, month, day, 0, 0, 0, 0, 0, -1))


def _call(row: sqlite3.Row) -> LoggedCall:
    return LoggedCall(
        id=row["id"],
        name=row["name"] or "",
        number=row["number"] or "",
        called=row["called"] or "",
        outgoing=row["direction"] == Direction.OUT.value,
        outcome=Outcome(row["became"]),
        heard=row["first_seen"],
        answered=row["answered_at"],
        ended=row["finished_at"],
        answered_by=row["answered_by"] or "",
        offline=bool(row["offline"]),
        seen=bool(row["seen"]),
    )
