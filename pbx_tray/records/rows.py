"""Puts entries into the call log's tables and reads back what the next run needs.

Each function is part of somebody's transaction. Values go in as parameters, never as text.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from pbx_tray.core.calls import Call, CallKind, CallPhase, Target
from pbx_tray.core.directory import EndpointKind
from pbx_tray.core.history import Direction, Entry
from pbx_tray.core.log_news import WhileAway
from pbx_tray.core.log_words import tail
from pbx_tray.core.logged import Gap, Outcome
from pbx_tray.core.parties import Caller
from pbx_tray.core.past import Past
from pbx_tray.core.proof import Mark
from pbx_tray.records import schema
from pbx_tray.records.database import DamagedError

_RECENT = 3600.0  # seconds after which nothing more is heard of a call
_AT_MOST = 512
_MOMENT = 5.0  # seconds that an answer may take: nobody calls that a time away


@dataclass(frozen=True, slots=True)
class Page:
    """What one update adds: its entries, and where in the PBX's log that was.

    `now` is when it came; `late` that nobody was told of it in time; `torn` that its events may
    be another log's than those before. Then all is known until `known_until`, if this run knows
    anything at all. Times in seconds since the epoch.
    """

    entries: tuple[Entry, ...]
    marks: tuple[Mark, ...]
    now: float
    late: bool = False
    torn: bool = False
    known_until: float | None = None


def keep(db: sqlite3.Connection, server: str, page: Page, key: Callable[[str], str]) -> WhileAway:
    """Write a page; answer what it tells of a time away. The very first tells of none."""
    found = db.execute(schema.CURSOR, {"server": server}).fetchone()
    epoch = found["epoch"] + page.torn if found else 1
    at = {"server": server, "now": page.now, "epoch": epoch}
    if found and page.torn:
        db.execute(schema.GO_ON, {**at, "since": page.now - _RECENT})
    gap = _gap(found, page)
    if gap:
        db.execute(schema.KEEP_GAP, {**at, "began": gap.began})
    db.executemany(schema.KEEP_CALL, [{**at, **_row(e, page)} for e in page.entries])
    calls = [{**at, "unique_id": each} for each in dict.fromkeys(e.unique_id for e in page.entries)]
    db.executemany(schema.SETTLE_CALL, calls)
    for call in calls:
        _return(db, call, key)
    db.execute(schema.KEEP_CURSOR, {**at, **_cursor(page.marks)})
    return _meanwhile(db, at, page, gap) if found else WhileAway(0)


def _gap(found: sqlite3.Row | None, page: Page) -> Gap | None:
    if not found or not page.torn:
        return None
    began = page.known_until or found["heard"]
    return Gap(began, page.now) if began and began + _MOMENT < page.now else None


def _return(db: sqlite3.Connection, at: dict[str, Any], key: Callable[[str], str]) -> None:
    """Have what was missed earlier need no calling back where this call did that."""
    call = db.execute(schema.RETURNS, at).fetchone()
    if call is None or not tail(call["number"]):
        return
    for missed in db.execute(schema.RETURNED, {**at, **dict(call)}).fetchall():
        if key(missed["number"]) == key(call["number"]):
            db.execute(schema.SEEN, {"id": missed["id"]})


def _meanwhile(
    db: sqlite3.Connection, at: dict[str, Any], page: Page, gap: Gap | None
) -> WhileAway:
    calls = db.execute(schema.MEANWHILE, at).fetchall()
    missed = [row for row in calls if row["outcome"] == Outcome.MISSED.value]
    callers = tuple(Caller(row["name"] or "", row["number"] or "") for row in missed)
    return WhileAway(len(calls), at_least=page.torn, missed=callers, gap=gap)


def past(db: sqlite3.Connection, server: str, now: float) -> Past:
    """Answer what was seen and where that ended. Raises DamagedError."""
    found = db.execute(schema.CURSOR, {"server": server}).fetchone()
    which = {"server": server, "since": now - _RECENT, "most": _AT_MOST}
    calls = db.execute(schema.RECENT, which).fetchall()
    try:
        marks = tuple(Mark(*mark) for mark in json.loads(found["marks"])) if found else ()
        return Past(tuple(_call(row) for row in reversed(calls)), marks)
    except (ValueError, TypeError):
        raise DamagedError from None


def _row(entry: Entry, page: Page) -> dict[str, Any]:
    finished = entry.phase is CallPhase.FINISHED
    return {
        "unique_id": entry.unique_id,
        "begins": entry.begins,
        "rank": int(entry.phase),
        "kind": entry.kind.value if entry.kind else None,
        "direction": entry.direction.value if entry.direction else None,
        "name": entry.party.name or None,
        "number": entry.party.number or None,
        "called": entry.called or None,
        "answered_at": page.now if entry.answered else None,
        "finished_at": page.now if finished else None,
        "answered_here": entry.answered_here,
        "answered_by": entry.answered_by or None,
        "rings": entry.rings,
        "reason": entry.reason or None,
        "offline": page.late,
        "targets": _written(entry.targets),
    }


def _cursor(marks: Sequence[Mark]) -> dict[str, Any]:
    written = json.dumps([[mark.seq, mark.digest, mark.is_call] for mark in marks])
    return {"last": marks[-1].seq if marks else None, "marks": written}


def _written(targets: Sequence[Target]) -> str:
    kinds = [target.kind.value if target.kind else None for target in targets]
    return json.dumps(
        [[t.user, kind, t.phone, t.trunk, t.number] for t, kind in zip(targets, kinds, strict=True)]
    )


def _call(row: sqlite3.Row) -> Call:
    """Answer a call as far as it is known again: not who calls, but whether it was I.

    A call that I placed has no targets, or it would ring for me where I log in at one of them.
    """
    is_mine = row["direction"] == Direction.OUT.value
    targets = tuple(
        Target(user, EndpointKind(kind) if kind else None, *more)
        for user, kind, *more in json.loads(row["targets"])
    )
    kind = CallKind(row["kind"]) if row["kind"] else None
    phase = CallPhase(row["rank"])
    if row["rung_at"] is not None and phase is CallPhase.ANSWERED:  # it was passed on
        phase = CallPhase.RINGING
    return Call(row["unique_id"], kind, phase, targets=() if is_mine else targets)
