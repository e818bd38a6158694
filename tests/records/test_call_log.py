"""What is written down of calls: each once, and never less than was known."""

import os
import sqlite3
import stat
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pbx_tray.core.calls import CallKind, CallPhase, Target
from pbx_tray.core.directory import EndpointKind
from pbx_tray.core.events import CallAnswered, CallFinished, CallRang, Event, UserLoggedIn
from pbx_tray.core.log_news import WhileAway
from pbx_tray.core.parties import Caller
from pbx_tray.core.past import NO_PAST
from pbx_tray.core.watch import Answered, Rang
from pbx_tray.records.call_log import FILE, CallLog
from pbx_tray.records.wishes import delete_all
from tests.core.building import (
    LAW,
    answered,
    at,
    call_events,
    colleague,
    finished,
    log,
    rang,
    status,
)
from tests.core.test_follow_steps import talk
from tests.records.conftest import ACCOUNT, Days, rows

Opened = Callable[..., CallLog]
HER = Caller("Ms Outside", "+31612345678")
DISK_LAW = settings(LAW, max_examples=40)

OUTCOMES: dict[str, tuple[str | None, list[Event]]] = {
    "it rings": (None, [rang(at(0))]),
    "nobody answered": ("missed", [rang(at(0)), finished()]),
    "i answered": ("answered", [rang(at(0)), answered(at(0)), finished()]),
    "a colleague did": ("answered elsewhere", [rang(at(0), at(2)), answered(at(2)), finished()]),
    "nobody knows who": ("answered elsewhere", [rang(at(0), at(2)), answered(at(0), at(2))]),
    "handed on": ("answered", [rang(at(0)), answered(at(0)), rang(at(2)), answered(at(2))]),
    "handed to me": ("answered", [rang(at(2)), answered(at(2)), rang(at(0)), answered(at(0))]),
    "gone on to another": ("missed", [rang(at(0)), rang(at(2)), finished(at(2))]),
    "the end came first": ("missed", [finished(at(0)), rang(at(0))]),
    "the answer came last": ("answered", [rang(at(0)), finished(), answered(at(0))]),
    "placed": ("placed", [rang(at(2), caller=colleague(0)), answered(at(2)), finished()]),
    "whose nobody knows": (None, [finished()]),
}


@pytest.mark.parametrize("case", OUTCOMES)
def test_a_call_has_one_row_and_its_outcome(
    opened: Opened, path: Path, days: Days, case: str
) -> None:
    outcome, events = OUTCOMES[case]
    log = opened()
    for event in events:
        log.kept(days.update(event))
    (row,) = rows(path, "outcome")
    assert row["outcome"] == outcome


def test_a_row_holds_who_called_whom_and_when_that_was_heard(
    opened: Opened, path: Path, days: Days
) -> None:
    times = iter(range(1000, 2000))
    log = opened(clock=lambda: float(next(times)))
    log.kept(days.update(rang(at(0), at(2), called_did="+3120")))
    log.kept(days.update(answered(at(2))))
    log.kept(days.update(finished(reason="hangup")))
    (row,) = rows(path)
    assert row["first_seen"] < row["answered_at"] < row["finished_at"]
    wanted = {
        "server": "https://pbx.example.org:443/user0",
        "epoch": 1,
        "unique_id": "c1",
        "rank": 2,
        "kind": "incoming call",
        "direction": "in",
        "name": "Ms Outside",
        "number": "+31612345678",
        "called": "+3120",
        "answered_here": 0,
        "answered_by": "Chloé Lefèvre",
        "reason": "hangup",
        "offline": 0,
    }
    assert {name: row[name] for name in wanted} == wanted


def test_who_answered_may_be_known_later(opened: Opened, path: Path, days: Days) -> None:
    log = opened()
    log.kept(days.update(rang(at(0), at(2)), answered(at(0), at(2))))
    seen = Answered("call:1:c1", who="Chloé Lefèvre")
    log.kept(days.update(status(2, "In use"), alerts=(seen,)))
    (row,) = rows(path)
    assert (row["outcome"], row["answered_by"]) == ("answered elsewhere", "Chloé Lefèvre")


KNOWN = (
    "unique_id, rank, answered_at IS NOT NULL AS answered, finished_at IS NOT NULL AS finished,"
    " answered_here, direction"
)


def logged(
    batches: Sequence[Sequence[Event]], *, restarts: bool = False
) -> list[dict[str, object]]:
    """What the log holds after these batches; with `restarts` it is opened for each of them."""
    days = Days()
    with TemporaryDirectory() as folder:
        path = Path(folder) / FILE
        log = CallLog(Path(folder), ACCOUNT)
        for batch in batches:
            log.kept(days.update(*batch))
            if restarts:
                log.close()
        log.close()
        found = rows(path, KNOWN)
        return sorted(found, key=lambda row: str(row["unique_id"])) if found else []


plain_calls = st.sampled_from(
    [
        event
        for uid in ("c1", "c2")
        for event in (
            rang(at(0), at(2), uid=uid),
            answered(at(2), uid=uid),
            answered(at(0), uid=uid),
            finished(at(0), at(2), uid=uid),
        )
    ]
)


@given(
    events=st.lists(call_events, min_size=1, max_size=8),
    cuts=st.sets(st.integers(0, 8)),
    restarts=st.booleans(),
)
@DISK_LAW
def test_in_whatever_batches_it_comes_the_log_holds_the_same(
    events: list[Event], cuts: set[int], *, restarts: bool
) -> None:
    edges = sorted({0, len(events), *(cut for cut in cuts if cut <= len(events))})
    batches = [events[a:b] for a, b in pairwise(edges)]
    assert logged(batches, restarts=restarts) == logged([events])


@given(st.data())
@DISK_LAW
def test_in_whatever_order_and_however_often_it_comes_a_call_has_one_row(
    data: st.DataObject,
) -> None:
    events = data.draw(st.lists(plain_calls, min_size=1, max_size=6))
    mixed = data.draw(st.permutations([*events, *data.draw(st.lists(st.sampled_from(events)))]))
    assert logged([[event] for event in mixed]) == logged([events])


@given(st.lists(call_events, min_size=1, max_size=8))
@DISK_LAW
def test_a_rank_never_falls_and_is_the_highest_that_was_heard(events: list[Event]) -> None:
    ranks: dict[str, int] = {}
    days = Days()
    with TemporaryDirectory() as folder:
        path = Path(folder) / FILE
        log = CallLog(Path(folder), ACCOUNT)
        for event in events:
            log.kept(days.update(event))
            now = {row["unique_id"]: row["rank"] for row in rows(path)} if path.exists() else {}
            assert all(now[uid] >= rank for uid, rank in ranks.items())
            uid, phase = _heard(event)
            assert uid not in now or now[uid] >= phase
            ranks = now
        log.close()


def _heard(event: Event) -> tuple[str, CallPhase]:
    assert isinstance(event, CallRang | CallAnswered | CallFinished)
    phases = {
        CallRang: CallPhase.RINGING,
        CallAnswered: CallPhase.ANSWERED,
        CallFinished: CallPhase.FINISHED,
    }
    return event.call.unique_id, phases[type(event)]


# What the next run is told


def test_the_next_run_knows_the_calls_and_where_the_last_one_was(
    opened: Opened, days: Days
) -> None:
    elsewhere = Target("u0", EndpointKind.FORWARD, None, "t1", "+31")
    first = opened()
    assert first.past() == NO_PAST
    first.kept(days.update(rang(at(0), elsewhere), rang(at(0), uid="c2", kind=CallKind.API)))
    first.kept(days.update(finished(uid="c2")))
    first.close()
    found = opened().past()
    assert found.marks == days.proof.marks
    assert [(c.unique_id, c.phase, c.kind, c.targets) for c in found.calls] == [
        ("c1", CallPhase.RINGING, CallKind.INCOMING, (at(0), elsewhere)),
        ("c2", CallPhase.FINISHED, CallKind.API, (at(0),)),
    ]


def test_a_call_that_i_placed_rings_for_me_nowhere_in_the_next_run(
    opened: Opened, days: Days
) -> None:
    shared = Target(phone="p4")
    mine = rang(shared, caller=colleague(0), kind=CallKind.INTERNAL)
    later = [status(1, words) for words in ("Ringing", "Idle") * 4]
    opened().kept(days.update(mine, rang(at(2), uid="c2"), *later))
    it = talk("user0", past=opened().past())
    it.answer(log(mine, rang(at(2), uid="c2"), *later)[1:])  # so far back nobody asks
    it.lists()
    it.answer(())
    it.answer(log(status(4, "Ringing"), UserLoggedIn("u0", "p4"), first=11), after=1.0)
    assert not [alert for alert in it.alerts() if isinstance(alert, Rang)]


def test_a_call_of_an_hour_ago_is_no_business_of_the_next_run(opened: Opened, days: Days) -> None:
    opened(clock=lambda: 10_000.0).kept(days.update(rang(at(0)), finished()))
    assert opened(clock=lambda: 13_500.0).past().calls
    assert not opened(clock=lambda: 13_700.0).past().calls


def test_another_account_has_a_log_of_its_own(opened: Opened, path: Path, days: Days) -> None:
    opened().kept(days.update(rang(at(0))))
    other = opened(replace(ACCOUNT, user="user2", me="user2"))
    assert other.past() == NO_PAST
    other.kept(Days().update(rang(at(2))))
    assert [row["server"] for row in rows(path)] == [
        "https://pbx.example.org:443/user0",
        "https://pbx.example.org:443/user2",
    ]


def test_where_no_call_comes_the_cursor_is_not_written_each_time(
    opened: Opened, days: Days
) -> None:
    log = opened()
    log.kept(days.update(rang(at(0))))
    before = opened().past().marks
    log.kept(days.update(status(1, "Idle")))
    assert opened().past().marks == before
    log.kept(days.update(rang(at(0), uid="c2")))
    assert opened().past().marks == days.proof.marks


# Another log of the PBX


def test_after_another_log_a_call_that_is_not_over_goes_on(
    opened: Opened, path: Path, days: Days
) -> None:
    log = opened()
    log.kept(days.update(rang(at(0))))
    log.kept(days.update(torn=True, late=True))
    log.kept(days.update(finished()))
    assert rows(path, "epoch, rank") == [{"epoch": 2, "rank": 2}]


def test_after_another_log_nobody_knows_where_a_call_still_rings(
    opened: Opened, days: Days
) -> None:
    log = opened()
    log.kept(days.update(rang(at(0)), rang(at(0), uid="c2"), answered(at(0), uid="c2")))
    log.kept(days.update(torn=True, late=True))
    found = {call.unique_id: call.targets for call in opened().past().calls}
    assert found == {"c1": (), "c2": (at(0),)}


def test_a_call_that_was_over_and_is_in_another_log_once_more_has_one_row_and_is_not_counted(
    opened: Opened, path: Path, days: Days
) -> None:
    call = (rang(at(0)), answered(at(0)), finished())
    log = opened()
    log.kept(days.update(*call))
    assert log.kept(days.update(*call, torn=True, late=True)).log_news == ()
    assert rows(path, "rank, outcome") == [{"rank": 2, "outcome": "answered"}]


def test_an_hour_later_a_number_in_another_log_is_another_call(
    opened: Opened, path: Path, days: Days
) -> None:
    now = 1e9
    log = opened(clock=lambda: now)
    log.kept(days.update(rang(at(0)), finished()))
    now += 3601
    log.kept(Days().update(rang(at(0)), torn=True))
    assert rows(path, "epoch, rank") == [{"epoch": 1, "rank": 2}, {"epoch": 2, "rank": 0}]


# While nobody was told


def test_calls_that_came_meanwhile_are_counted_once(opened: Opened, path: Path, days: Days) -> None:
    opened().kept(days.update(rang(at(0))))
    log = opened()
    meanwhile = days.update(
        finished(), rang(at(0), uid="c2"), finished(uid="c2"), rang(at(2), uid="c3"), late=True
    )
    assert log.kept(meanwhile).log_news == (WhileAway(1, missed=(HER,)),)
    assert [(row["unique_id"], row["offline"]) for row in rows(path)] == [("c1", 0), ("c2", 1)]
    assert log.kept(days.update(status(1, "Idle"))).log_news == ()


def test_where_events_may_be_lost_there_were_at_least_so_many(opened: Opened, days: Days) -> None:
    log = opened()
    log.kept(days.update(rang(at(0))))
    torn = days.update(rang(at(0), uid="c2"), late=True, torn=True)
    assert log.kept(torn).log_news == (WhileAway(1, at_least=True),)


def test_what_was_before_the_very_first_start_was_missed_by_nobody(
    opened: Opened, path: Path, days: Days
) -> None:
    first = days.update(rang(at(0)), finished(), late=True, torn=True)
    assert opened().kept(first).log_news == ()
    assert rows(path, "offline") == [{"offline": 1}]


# How long, and for whom


def test_after_90_days_a_call_is_forgotten(opened: Opened, path: Path, days: Days) -> None:
    now = 1e9
    log = opened(clock=lambda: now)
    log.kept(days.update(rang(at(0))))
    now += 89.9 * 86400
    log.kept(days.update(rang(at(0), uid="c2")))
    assert [row["unique_id"] for row in rows(path)] == ["c1", "c2"]
    now += 0.2 * 86400
    log.kept(days.update(rang(at(0), uid="c3")))
    assert [row["unique_id"] for row in rows(path)] == ["c2", "c3"]


def test_when_all_is_deleted_nothing_of_it_is_left_in_any_file(
    opened: Opened, path: Path, days: Days
) -> None:
    log = opened()
    for number in range(50):
        log.kept(days.update(rang(at(0), uid=f"c{number}")))
    assert b"+31612345678" in _bytes(path.parent)
    delete_all(path)
    assert b"+31612345678" not in _bytes(path.parent)
    assert b"Ms Outside" not in _bytes(path.parent)
    log.kept(days.update(rang(at(0), uid="new")))
    assert [row["unique_id"] for row in rows(path)] == ["new"]


def test_a_call_that_was_passed_on_is_known_to_ring_until_somebody_has_it(
    opened: Opened, days: Days
) -> None:
    log = opened()
    log.kept(days.update(rang(at(2)), answered(at(2))))
    log.kept(days.update(rang(at(0))))
    assert [call.phase for call in opened().past().calls] == [CallPhase.RINGING]
    log.kept(days.update(answered(at(0))))
    assert [call.phase for call in opened().past().calls] == [CallPhase.ANSWERED]


def test_a_call_that_was_passed_on_lately_is_known_however_long_ago_it_began(
    opened: Opened, days: Days
) -> None:
    log = opened(clock=lambda: 10_000.0)
    log.kept(days.update(rang(at(0)), answered(at(0))))
    log.close()
    log = opened(clock=lambda: 13_500.0)
    log.kept(days.update(rang(at(2))))
    log.close()
    assert opened(clock=lambda: 13_700.0).past().calls


def test_deleting_all_waits_for_whoever_writes_just_now(
    opened: Opened, path: Path, days: Days
) -> None:
    opened().kept(days.update(rang(at(0))))
    with sqlite3.connect(path, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        failed: list[BaseException] = []
        deleting = threading.Thread(target=_note_failure, args=(lambda: delete_all(path), failed))
        deleting.start()
        deleting.join(1.0)  # four times as long as who keeps the log would wait
        assert deleting.is_alive()
        other.execute("COMMIT")
    deleting.join()
    assert failed == []
    assert rows(path) == []


def test_deleting_all_makes_no_log_where_there_is_none(path: Path) -> None:
    delete_all(path)
    assert not path.exists()


def _note_failure(do: Callable[[], object], failed: list[BaseException]) -> None:
    try:
        do()
    except BaseException as error:  # noqa: BLE001 - whatever it is, the test shows it
        failed.append(error)


def _bytes(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_nobody_else_can_read_it_whatever_the_umask_says(
    opened: Opened, path: Path, days: Days
) -> None:
    before = os.umask(0)
    try:
        opened().kept(days.update(rang(at(0))))
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert modes == dict.fromkeys((FILE, f"{FILE}-wal", f"{FILE}-shm"), 0o600)


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_what_others_could_read_they_can_not_any_more(
    opened: Opened, path: Path, days: Days
) -> None:
    opened().kept(days.update(rang(at(0))))
    path.chmod(0o644)
    opened().past()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


HOSTILE = ["'; DROP TABLE calls; --", '"', "\ufffd", "\u202e", "x" * 4096, "%s{0}"]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_caller_sends_is_text_and_nothing_else(
    opened: Opened, path: Path, days: Days, text: str
) -> None:
    call = rang(at(0), uid=text)
    call = CallRang(replace(call.call, caller=replace(call.call.caller, name=text)))
    log = opened()
    log.kept(days.update(call))
    log.kept(days.update(finished(uid=text, reason=text)))
    (row,) = rows(path)
    assert (row["unique_id"], row["name"], row["reason"]) == (text, text, text)
