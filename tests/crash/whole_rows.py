"""Whether the rows of a call log are whole."""

from __future__ import annotations

import sqlite3

from pbx_tray.core.log_words import searched, tail
from pbx_tray.records.schema import SETTLE


def half_written(db: sqlite3.Connection) -> list[str]:
    """Answer what a row says that does not follow from the rest of it."""
    for name, count, function in (("searched", -1, searched), ("tail", 1, tail)):
        db.create_function(name, count, function, deterministic=True)
    db.execute("CREATE TEMP TABLE settled AS SELECT id, outcome FROM calls")
    db.execute("BEGIN")
    db.execute(SETTLE)
    checks = {
        "outcomes": "SELECT count(*) FROM calls JOIN settled USING (id) "
        "WHERE calls.outcome IS NOT settled.outcome",
        "words": "SELECT count(*) FROM calls WHERE words <> searched(name, number, called)",
        "tails": "SELECT count(*) FROM calls WHERE tail <> tail(number)",
    }
    found = {what: db.execute(query).fetchone()[0] for what, query in checks.items()}
    db.execute("ROLLBACK")
    return [
        f"{count} {what} are not what they should be." for what, count in found.items() if count
    ]
