"""What a person has done with the call log: looked at it, or cleared it.

Each opens the log for itself: the writer goes on, and neither waits long for the other.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from pbx_tray.records import schema
from pbx_tray.records.database import opened, transaction, translated, visited

_PATIENCE = 5.0  # seconds: a slow disk may keep the writer, and the person asked only once


def look_at(path: Path, server: str, newest: int) -> None:
    """Note that the missed calls up to the row `newest` were looked at.

    Raises DamagedError, UnsavedError.
    """
    with visited(path, to_write=True) as db:
        if db is not None:
            db.execute(schema.LOOKED_AT, {"server": server, "newest": newest})


def delete_all(path: Path) -> None:
    """Forget every call, and leave nothing of them in the file.

    It may wait five seconds for whoever writes just now. Raises DamagedError, UnsavedError.
    """
    if not path.exists():  # whoever keeps the log may be making it: two would end in no log
        return
    with contextlib.closing(opened(path, patience=_PATIENCE)) as db, translated():
        with transaction(db):
            for statement in schema.DELETE_ALL:
                db.execute(statement)
        db.execute("VACUUM")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
