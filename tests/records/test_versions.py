"""A log that an earlier version of the program wrote."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pbx_tray.core.calls import CallPhase
from pbx_tray.core.log_news import SetAside, WhileAway
from pbx_tray.core.logged import Outcome, Wanted
from pbx_tray.records.call_log import CallLog
from pbx_tray.records.log_reader import LogReader
from pbx_tray.records.schema import VERSION
from tests.core.building import at, finished, rang
from tests.records import version_1
from tests.records.conftest import ACCOUNT, Days, rows

Opened = Callable[..., CallLog]
KEPT = (
    "server, epoch, unique_id, rank, kind, direction, name, number, called, first_seen,"
    " answered_at, finished_at, answered_here, answered_by, reason, offline, targets, outcome"
)


def version(path: Path) -> int:
    with contextlib.closing(sqlite3.connect(path)) as db:
        found: int = db.execute("PRAGMA user_version").fetchone()[0]
        return found


def test_a_log_of_version_1_is_brought_up_to_date_with_every_row_that_it_holds(
    opened: Opened, path: Path, days: Days
) -> None:
    version_1.write(path, ACCOUNT.key, 60, time.time() - 3600)
    before = rows(path, KEPT)
    log = opened()
    assert log.past().marks[0].seq == 7
    assert version(path) == VERSION
    assert rows(path, KEPT) == before
    reader = LogReader(path, ACCOUNT.key)
    assert reader.counts(Wanted(("harriet",))).total == 60
    assert reader.unseen() == 0  # what was missed before anybody counted is no news
    (news,) = log.kept(days.update(rang(at(0)), finished(), late=True)).log_news
    assert isinstance(news, WhileAway)
    assert reader.page(Wanted()).calls[0].outcome is Outcome.MISSED
    assert reader.unseen() == 1


def test_a_log_of_version_2_learns_which_of_its_calls_ring(
    opened: Opened, path: Path, days: Days
) -> None:
    log = opened()
    log.kept(days.update(rang(at(0), uid="rings"), rang(at(0), uid="over"), finished(uid="over")))
    log.close()
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("ALTER TABLE calls DROP COLUMN rung_at")
        db.execute("PRAGMA user_version = 2")
    before = rows(path, KEPT)
    phases = {call.unique_id: call.phase for call in opened().past().calls}
    assert phases == {"rings": CallPhase.RINGING, "over": CallPhase.FINISHED}
    assert (version(path), rows(path, KEPT)) == (VERSION, before)
    assert [row["rung_at"] == row["first_seen"] for row in rows(path)] == [True, False]


@pytest.mark.row(79)
def test_where_a_log_of_version_1_is_not_what_it_should_be_it_is_set_aside_whole(
    opened: Opened, path: Path, days: Days
) -> None:
    version_1.write(path, ACCOUNT.key, 3, time.time())
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("ALTER TABLE calls RENAME COLUMN number TO digits")
    (news,) = opened().kept(days.update(rang(at(0)))).log_news
    assert isinstance(news, SetAside)
    kept = path.with_name(news.file)
    assert (version(kept), len(rows(kept, "digits"))) == (1, 3)
    assert [row["unique_id"] for row in rows(path)] == ["c1"]


def test_a_log_of_another_version_is_not_read(path: Path) -> None:
    version_1.write(path, ACCOUNT.key, 3, time.time())
    assert LogReader(path, ACCOUNT.key).page(Wanted()).calls == ()
