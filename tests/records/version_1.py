"""A log as the first version of its tables had it, as it may lie on a disk."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

TABLES = (
    """
    CREATE TABLE calls (
      id INTEGER PRIMARY KEY, server TEXT NOT NULL, epoch INTEGER NOT NULL,
      unique_id TEXT NOT NULL, rank INTEGER NOT NULL, kind TEXT, direction TEXT, name TEXT,
      number TEXT, called TEXT, first_seen REAL NOT NULL, answered_at REAL, finished_at REAL,
      answered_here INTEGER NOT NULL, answered_by TEXT, reason TEXT, offline INTEGER NOT NULL,
      targets TEXT NOT NULL,
      outcome TEXT GENERATED ALWAYS AS (CASE
        WHEN direction IS NULL THEN NULL
        WHEN direction = 'out' THEN 'placed'
        WHEN answered_here THEN 'answered'
        WHEN answered_at IS NOT NULL THEN 'answered elsewhere'
        WHEN rank = 2 THEN 'missed'
      END),
      UNIQUE (server, epoch, unique_id)
    )
    """,
    "CREATE INDEX calls_by_time ON calls (first_seen)",
    """
    CREATE TABLE cursors (
      server TEXT PRIMARY KEY, epoch INTEGER NOT NULL, last INTEGER, marks TEXT NOT NULL
    )
    """,
    "PRAGMA user_version = 1",
    "PRAGMA journal_mode = WAL",
)

CALL = """
INSERT INTO calls (
  server, epoch, unique_id, rank, kind, direction, name, number, called, first_seen, answered_at,
  finished_at, answered_here, answered_by, reason, offline, targets
) VALUES (?, 1, ?, 2, 'incoming call', ?, 'Harriet', '+442079460101', '+3120', ?, ?, ?, 0, NULL,
  'hangup', 0, '[]')
"""


def write(path: Path, server: str, calls: int, now: float) -> None:
    """Write a log of so many calls, each third of them placed, each other one answered."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(sqlite3.connect(path)) as db:
        for statement in TABLES:
            db.execute(statement)
        for number in range(calls):
            way = "in" if number % 3 else "out"
            answered = now if number % 2 else None
            db.execute(CALL, (server, f"old{number}", way, now + number, answered, now))
        db.execute("INSERT INTO cursors VALUES (?, 1, 7, '[[7, \"00\", true]]')", (server,))
        db.commit()
