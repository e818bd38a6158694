"""Opens the call log's database, for its owner alone, and never one that is not what it should be.

Write-ahead log, synced at each commit: neither `kill -9` nor a power cut takes what was committed,
and who reads never waits for who writes.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
import stat
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from pbx_tray.core.log_news import Unsaved
from pbx_tray.core.log_words import searched, tail
from pbx_tray.records.schema import FROM_1, FROM_2, LOOK, SCHEMA, VERSION

_PATIENCE = 0.25  # seconds that another program's lock is waited for
_MAPPED = 256 * 1024 * 1024  # bytes that a search reads without copying them first
_STEPS = {1: FROM_1, 2: FROM_2}  # by the version that a log has
_CACHE = 256  # KiB of the database that are kept in memory: by itself SQLite takes 2,000
_BESIDE = ("", "-wal", "-shm", "-journal")  # the database, and what SQLite puts beside it


class DamagedError(Exception):
    """The file is no call log, or no longer."""


class UnsavedError(Exception):
    """The database can't be used just now; `reason` says why."""

    def __init__(self, reason: Unsaved) -> None:
        super().__init__(reason.value)
        self.reason = reason


_SQLITE = {
    sqlite3.SQLITE_BUSY: Unsaved.LOCKED,
    sqlite3.SQLITE_LOCKED: Unsaved.LOCKED,
    sqlite3.SQLITE_PROTOCOL: Unsaved.LOCKED,
    sqlite3.SQLITE_READONLY: Unsaved.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Unsaved.READ_ONLY,
    sqlite3.SQLITE_PERM: Unsaved.READ_ONLY,
    sqlite3.SQLITE_FULL: Unsaved.FULL,
}
_SYSTEM = {
    errno.ENOSPC: Unsaved.FULL,
    errno.EDQUOT: Unsaved.FULL,
    errno.EFBIG: Unsaved.FULL,
    errno.EACCES: Unsaved.READ_ONLY,
    errno.EPERM: Unsaved.READ_ONLY,
    errno.EROFS: Unsaved.READ_ONLY,
}
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}


@contextlib.contextmanager
def translated() -> Iterator[None]:
    """Raise DamagedError or UnsavedError for what SQLite and the file system raise."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        if code in _DAMAGE:
            raise DamagedError from None
        raise UnsavedError(_SQLITE.get(code, Unsaved.BROKEN)) from None
    except OSError as error:
        raise UnsavedError(_SYSTEM.get(error.errno or 0, Unsaved.BROKEN)) from None


def opened(path: Path, patience: float = _PATIENCE) -> sqlite3.Connection:
    """Open the log at `path`; make one where there is none.

    Another program's lock is waited for `patience` seconds. Raises DamagedError, UnsavedError.
    """
    with translated():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _protect(path)
        if not path.exists():
            _make(path)
        connection = _connected(path, patience)
        try:
            _bring_up_to_date(connection)
            _check(connection)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
        except BaseException:
            connection.close()
            raise
    return connection


@contextlib.contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """Do it all or nothing of it."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


@contextlib.contextmanager
def visited(path: Path, *, to_write: bool = False) -> Iterator[sqlite3.Connection | None]:
    """Open the log at `path` for a moment, only to read unless it is said.

    None where there is none, or one of another version: whoever keeps it sees to that. Raises
    DamagedError, UnsavedError.
    """
    if not path.exists():
        yield None
        return
    with translated():
        address = f"{path.absolute().as_uri()}?mode={'rw' if to_write else 'ro'}"
        db = sqlite3.connect(address, uri=True, timeout=_PATIENCE, isolation_level=None)
        with contextlib.closing(db):
            db.row_factory = sqlite3.Row
            db.execute(f"PRAGMA mmap_size = {_MAPPED}")
            yield db if _version(db) == VERSION else None


def set_aside(path: Path) -> str:
    """Keep what is at `path` under another name, dated; answer that. Raises UnsavedError."""
    base = f"{path.stem}.damaged-{time.strftime('%Y-%m-%d-%H%M%S')}"
    name, count = base, 1
    while os.path.lexists(path.with_name(name + path.suffix)):
        count += 1
        name = f"{base}-{count}"
    with translated():
        for ending in reversed(_BESIDE):  # the database last: until then it is not set aside
            part = path.with_name(path.name + ending)
            if os.path.lexists(part):
                part.rename(path.with_name(name + path.suffix + ending))
    return name + path.suffix


def _protect(path: Path) -> None:
    """See that SQLite will follow no link, and that nobody else can read what is there."""
    for ending in _BESIDE:
        part = path.with_name(path.name + ending)
        try:
            found = part.lstat()
        except FileNotFoundError:
            continue
        # Not opened: closing it again would drop the locks of another connection of ours.
        if not stat.S_ISREG(found.st_mode) or found.st_nlink != 1 or not _is_ours(found):
            raise DamagedError
        if os.name == "posix" and stat.S_IMODE(found.st_mode) & 0o077:
            part.chmod(0o600)


def _is_ours(found: os.stat_result) -> bool:
    return os.name != "posix" or found.st_uid == os.geteuid()


def _make(path: Path) -> None:
    """Make an empty log, whole or not at all: an empty file is a sign of damage."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".new")
    os.close(handle)
    try:
        with contextlib.closing(_connected(Path(temporary))) as connection:
            connection.execute("PRAGMA journal_mode = MEMORY")  # nothing stays beside it
            with transaction(connection):
                for statement in SCHEMA:
                    connection.execute(statement)
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise


def _connected(path: Path, patience: float = _PATIENCE) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=patience, isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute(f"PRAGMA cache_size = -{_CACHE}")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.create_function("searched", -1, searched, deterministic=True)
    connection.create_function("tail", 1, tail, deterministic=True)
    return connection


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Have a log of an earlier version be one of today, with every row that it holds."""
    if _version(connection) not in _STEPS:
        return
    _check_pages(connection)
    with _as_it_should_be(), transaction(connection):
        for statement in _STEPS.get(_version(connection), ()):  # none: somebody else has done it
            connection.execute(statement)


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _check_pages(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise DamagedError


def _check(connection: sqlite3.Connection) -> None:
    version = _version(connection)
    if version > VERSION:
        raise UnsavedError(Unsaved.NEWER)
    if version < VERSION:  # there never was such a one
        raise DamagedError
    _check_pages(connection)
    with _as_it_should_be():
        for look in LOOK:
            connection.execute(look).fetchone()


@contextlib.contextmanager
def _as_it_should_be() -> Iterator[None]:
    """Raise DamagedError where the tables are not what they should be."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:  # no such table, or column
            raise DamagedError from None
        raise
