"""Every call that concerned me, and how it ended: kept before anybody is told of it.

A log that can't be written to is no reason to stop: what could not be saved is kept in memory and
saved as soon as it can be. A damaged one is set aside under another name, and a new one begun.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from pbx_tray.core.account import Account
from pbx_tray.core.history import entries
from pbx_tray.core.log_news import LogNews, NotSaved, SavedAgain, SetAside, Unsaved, WhileAway
from pbx_tray.core.logged import Keeping
from pbx_tray.core.past import NO_PAST, Past
from pbx_tray.core.wants import Update
from pbx_tray.records import rows, schema
from pbx_tray.records.database import (
    DamagedError,
    UnsavedError,
    opened,
    set_aside,
    transaction,
    translated,
)
from pbx_tray.records.rows import Page

logger = logging.getLogger(__name__)

FILE = "calls.sqlite3"

_UNWRITTEN = 2000  # pages that wait in memory for a disk that takes nothing
_DAY = 86400.0  # seconds
_AGAIN = 2.0  # seconds before a log that can't be written to is tried again
_CURSOR_EVERY = 60.0  # seconds between cursors where no call comes: a sync each would be too many

T = TypeVar("T")


class CallLog:
    """The log of one account's calls, in a folder. For one thread; opened at first use.

    `keeping` answers how calls are kept, each time anew; `clock` the seconds since the epoch.
    Nothing here raises for what the disk does.
    """

    def __init__(
        self,
        folder: Path,
        account: Account,
        *,
        keeping: Callable[[], Keeping] = Keeping,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._path = folder / FILE
        self._server = account.key
        self._me = account.me
        self._keeping = keeping
        self._clock = clock
        self._heard = 0.0
        self._db: sqlite3.Connection | None = None
        self._pages: deque[Page] = deque(maxlen=_UNWRITTEN)
        self._news: list[LogNews] = []
        self._unsaved: Unsaved | None = None
        self._tried = 0.0
        self._written = 0.0

    def past(self) -> Past:
        """Answer what an earlier run has left."""
        return self._done(lambda db: rows.past(db, self._server, self._clock())) or NO_PAST

    def kept(self, update: Update) -> Update:
        """Save what an update says of calls; answer it with what the log has to say."""
        found, now = entries(update, self._me), self._clock()
        page = Page(found, update.marks, now, update.late, update.torn, update.known_until)
        if page.entries or update.torn or (update.marks and self._is_cursor_due()):
            self._pages.append(page)
        self.catch_up()
        news, self._news = tuple(self._news), []
        return replace(update, log_news=news) if news else update

    def catch_up(self) -> None:
        """Save what could not be saved yet, if it is time to try again."""
        if self._pages and (self._unsaved is None or self._is_time()):
            self._save()

    def heard(self, moment: float) -> None:
        """Take in that until `moment` all that happened is known; it is kept in the end."""
        self._heard = moment

    def close(self) -> None:
        """Save what is left, if that can be, and let go of the file."""
        if self._pages:
            self._save()
        if self._db is not None and self._written and self._heard:
            self._done(self._keep_heard)
        self._close_quietly()

    def _keep_heard(self, db: sqlite3.Connection) -> None:
        db.execute(schema.KEEP_HEARD, {"server": self._server, "heard": self._heard})

    def _is_time(self) -> bool:
        return abs(self._clock() - self._tried) >= _AGAIN  # it may be set back

    def _is_cursor_due(self) -> bool:
        return abs(self._clock() - self._written) >= _CURSOR_EVERY

    def _save(self) -> None:
        counted = self._done(self._write)
        if counted is None:
            return
        self._written = self._clock()
        self._pages.clear()
        self._news += [away for away in counted if away.calls or away.gap]

    def _write(self, db: sqlite3.Connection) -> list[WhileAway]:
        keeping = self._keeping()
        with transaction(db):
            for statement in schema.FORGET:
                db.execute(statement, {"before": self._clock() - keeping.days * _DAY})
            return [rows.keep(db, self._server, page, keeping.key) for page in self._pages]

    def _done(self, work: Callable[[sqlite3.Connection], T]) -> T | None:
        """Answer what `work` does with the database, or None where it can't be done just now."""
        self._tried = self._clock()
        try:
            try:
                result = self._tried_once(work)
            except DamagedError:
                self._begin_anew()
                result = self._tried_once(work)
        except DamagedError:  # the new one, too: no disk to rely on
            self._let_go(Unsaved.BROKEN)
        except UnsavedError as error:
            self._let_go(error.reason)
        else:
            if self._unsaved is not None:
                self._unsaved = None
                self._news.append(SavedAgain())
            return result
        return None

    def _tried_once(self, work: Callable[[sqlite3.Connection], T]) -> T:
        if self._db is None:
            self._db = opened(self._path)
        with translated():
            return work(self._db)

    def _begin_anew(self) -> None:
        self._close_quietly()
        file = set_aside(self._path)
        logger.warning("The call log was damaged and is kept as %s", file)
        self._news.append(SetAside(file))

    def _let_go(self, reason: Unsaved) -> None:
        if reason not in {Unsaved.FULL, Unsaved.LOCKED}:  # these pass; opening checks it all
            self._close_quietly()
        if reason is not self._unsaved:
            self._unsaved = reason
            self._news.append(NotSaved(reason))
            logger.warning("Calls can't be saved: %s", reason.value)

    def _close_quietly(self) -> None:
        if self._db is not None:
            with contextlib.suppress(sqlite3.Error):
                self._db.close()
            self._db = None
