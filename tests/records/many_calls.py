"""A log of very many calls, written in a moment."""

from __future__ import annotations

import contextlib
from pathlib import Path

from pbx_tray.records import schema
from pbx_tray.records.database import opened, transaction

COUNT = 100_000
PEOPLE = 5_000
NEWEST = "+31612000001"

_CALLS = """
WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < :count - 1),
calling AS (
  SELECT n, 'Person Number ' || (n % :people) AS name,
    '+3161200' || printf('%04d', n % :people) AS number,
    CASE n % 5 WHEN 0 THEN 'out' ELSE 'in' END AS direction,
    :newest - (:count - n) * 60.0 AS at
  FROM numbers
)
INSERT INTO calls (
  server, epoch, unique_id, rank, kind, direction, name, number, called, first_seen, answered_at,
  finished_at, answered_here, answered_by, reason, offline, targets, words, tail, seen
)
SELECT :server, 1, 'old.' || n, 2, 'incoming call', direction, name, number, '+31201234567', at,
  CASE n % 3 WHEN 0 THEN NULL ELSE at + 5 END, at + 90, n % 2, NULL, 'hangup', 0,
  '[["u0", "phone", "p0", null, null]]', searched(name, number, '+31201234567'), tail(number), 1
FROM calling
"""


def write(path: Path, server: str, newest: float, count: int = COUNT) -> None:
    """Write so many calls, one a minute up to the moment `newest`."""
    which = {"server": server, "newest": newest, "count": count, "people": PEOPLE}
    with contextlib.closing(opened(path)) as db, transaction(db):
        db.execute(_CALLS, which)
        db.execute(schema.SETTLE)
