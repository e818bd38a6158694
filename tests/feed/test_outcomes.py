"""What became of each call, whatever of it was heard: one row, and never a wrong word."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import Live
from pbx_tray.core.log_news import WhileAway
from pbx_tray.core.logged import UNKNOWN_AFTER, Gap, LoggedCall, Outcome, Wanted
from pbx_tray.core.parties import Caller
from pbx_tray.core.watch import Answered, Missed
from pbx_tray.records.call_log import FILE
from pbx_tray.records.log_reader import LogReader
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.feed.clocks import Clocks
from tests.feed.conftest import PATIENCE, Walk, WalkTo
from tests.sentinels.pbx import sentinel_pbx

NUMBER = "+442079460101"
GROUP = ("sanne", "jonas", "zofia", "emre", "eleni")


class Desk:
    """The desk of one user: a feed, the log that it keeps, and what is read of it."""

    def __init__(
        self, walk: WalkTo, pbx: Simulator, folder: Path, user: str = "sanne", **more: Any
    ) -> None:
        self.walking: Walk = walk(pbx.url, calls=folder, user=user, me=user, **more)
        self.walking.wait_for_link(Live)
        account = Account(parse_address(pbx.url), user, user)
        self._path, self._server = folder / FILE, account.key

    def calls(self, clock: Callable[[], float] = time.time) -> tuple[LoggedCall, ...]:
        return LogReader(self._path, self._server, clock=clock).page(Wanted()).calls

    def outcomes(self, **of: Any) -> list[Outcome]:
        return [call.outcome for call in self.calls(**of)]

    @property
    def gaps(self) -> tuple[Gap, ...]:
        return LogReader(self._path, self._server).page(Wanted()).gaps

    @property
    def unseen(self) -> int:
        return LogReader(self._path, self._server).unseen()


@pytest.fixture
def desk(walk: WalkTo, pbx: Simulator, tmp_path: Path) -> Desk:
    return Desk(walk, pbx, tmp_path)


def all_told(pbx: Simulator, desk: Desk) -> None:
    desk.walking.wait_for_event(pbx.exchange.seq)


@pytest.mark.parametrize("names_answerer", [True, False], ids=["by its report", "by the phones"])
def test_of_a_ring_group_of_five_four_log_that_the_fifth_answered(
    walk: WalkTo, stack: ExitStack, tmp_path: Path, *, names_answerer: bool
) -> None:
    exchange = Exchange(12, names_answerer=names_answerer, picks_up_after=0.01)
    pbx = stack.enter_context(sentinel_pbx(exchange))
    desks = {user: Desk(walk, pbx, tmp_path / user, user) for user in GROUP}
    call = exchange.ring(*GROUP, number=NUMBER, name="Harriet")
    exchange.answer(call, by="zofia")
    name = exchange.user("zofia").full_name or ""
    for user, desk in desks.items():
        answer = desk.walking.wait(partial(known, desk.walking, call))
        assert (answer.here, answer.who) == ((True, "") if user == "zofia" else (False, name))
    exchange.finish(call)
    for user, desk in desks.items():
        all_told(pbx, desk)
        (logged,) = desk.calls()
        wanted = Outcome.ANSWERED if user == "zofia" else Outcome.ELSEWHERE
        assert (logged.outcome, logged.name, logged.number) == (wanted, "Harriet", NUMBER)
        assert user == "zofia" or logged.answered_by == name
        assert desk.unseen == 0
        assert not any(isinstance(alert, Missed) for alert in desk.walking.alerts(call))


def known(walking: Walk, call: str) -> Answered | None:
    alerts = walking.alerts(call)
    return next((a for a in alerts if isinstance(a, Answered) and (a.here or a.who)), None)


def test_a_call_that_rang_and_ended_within_one_reply_is_missed(pbx: Simulator, desk: Desk) -> None:
    pbx.exchange.finish(pbx.exchange.ring("jonas", number=NUMBER))  # a log can be known by it
    all_told(pbx, desk)
    pbx.stop()
    call = pbx.exchange.ring("sanne", number=NUMBER)
    pbx.exchange.finish(call)
    pbx.start()
    all_told(pbx, desk)
    together = [[e.raw.get("unique_id") for e in u.events] for u in desk.walking.updates]
    assert sorted(uids.count(call) for uids in together)[-2:] == [0, 2]
    assert desk.outcomes() == [Outcome.MISSED]
    assert desk.unseen == 1


def test_an_answer_that_is_never_reported_is_seen_at_the_phones(
    walk: WalkTo, tmp_path: Path
) -> None:
    exchange = Exchange(12, picks_up_after=0.01)
    with sentinel_pbx(exchange) as pbx:
        desk = Desk(walk, pbx, tmp_path)
        call = exchange.ring("sanne", "jonas", number=NUMBER)
        exchange.set_phone_status("jonas", "In use", 1)
        exchange.set_phone_status("sanne", "Not in use", 0)
        exchange.finish(call, reason="hangup")
        all_told(pbx, desk)
        (logged,) = desk.calls()
        assert logged.outcome is Outcome.ELSEWHERE
        assert logged.answered_by == exchange.user("jonas").full_name
        assert desk.unseen == 0
        desk.walking.feed.hang_up()
        desk.walking.join()


def test_a_call_that_finished_without_a_beginning_is_unknown(pbx: Simulator, desk: Desk) -> None:
    call = {**event_of(pbx, desk, "call finished"), "unique_id": "unheard.1"}
    pbx.exchange.emit(call)
    desk.walking.wait_for_event(pbx.exchange.seq)
    assert desk.outcomes() == [Outcome.UNKNOWN, Outcome.MISSED]
    assert desk.unseen == 1


def event_of(pbx: Simulator, desk: Desk, kind: str) -> dict[str, Any]:
    """Answer such an event of a call to sanne that comes and goes, without its number."""
    pbx.exchange.finish(pbx.exchange.ring("sanne", number=NUMBER))
    all_told(pbx, desk)
    events = [e.raw for update in desk.walking.updates for e in update.events]
    found = next(raw for raw in events if raw.get("event_type") == kind)
    return {name: value for name, value in found.items() if name != "seq"}


def test_two_calls_at_once_have_a_row_and_an_outcome_each(pbx: Simulator, desk: Desk) -> None:
    first = pbx.exchange.ring("sanne", number=NUMBER)
    second = pbx.exchange.ring("sanne", "jonas", number="+31201234567")
    pbx.exchange.answer(second, by="sanne")
    pbx.exchange.finish(first)
    pbx.exchange.finish(second)
    all_told(pbx, desk)
    found = {call.number: call.outcome for call in desk.calls()}
    assert found == {NUMBER: Outcome.MISSED, "+31201234567": Outcome.ANSWERED}
    assert len(desk.calls()) == 2


def test_a_call_of_which_two_replies_tell_the_same_has_one_row(pbx: Simulator, desk: Desk) -> None:
    ring = event_of(pbx, desk, "incoming call")
    pbx.exchange.emit({**ring, "unique_id": "twice.1"})
    all_told(pbx, desk)
    pbx.exchange.emit({**ring, "unique_id": "twice.1"})
    all_told(pbx, desk)
    pbx.faults.add("events:duplicate:1")
    pbx.exchange.emit({**ring, "unique_id": "twice.1", "event_type": "call finished"})
    all_told(pbx, desk)
    assert desk.outcomes() == [Outcome.MISSED] * 2


@pytest.mark.parametrize(
    ("by", "outcome", "who"),
    [
        ("zofia", Outcome.ELSEWHERE, "zofia"),
        ("sanne", Outcome.ANSWERED, None),
        (None, Outcome.MISSED, None),
    ],
)
def test_a_call_that_goes_on_to_other_targets_has_one_row(
    pbx: Simulator, desk: Desk, by: str | None, outcome: Outcome, who: str | None
) -> None:
    call = pbx.exchange.ring("jonas", "sanne", number=NUMBER)
    pbx.exchange.transfer(call, "zofia", "sanne")
    if by:
        pbx.exchange.answer(call, by=by)
    pbx.exchange.finish(call)
    all_told(pbx, desk)
    (logged,) = desk.calls()
    assert logged.outcome is outcome
    assert logged.answered_by == (pbx.exchange.user(who).full_name if who else "")


def test_a_call_whose_end_is_never_reported_becomes_unknown(pbx: Simulator, desk: Desk) -> None:
    pbx.exchange.ring("sanne", number=NUMBER)
    all_told(pbx, desk)
    assert desk.outcomes() == [Outcome.RINGING]
    assert desk.outcomes(clock=lambda: time.time() + UNKNOWN_AFTER + 1) == [Outcome.UNKNOWN]
    assert desk.unseen == 0


@pytest.mark.parametrize(
    ("reason", "outcome"), [("busy", Outcome.BUSY), ("no answer", Outcome.PLACED)]
)
def test_a_call_that_i_place_is_placed_or_found_busy(
    pbx: Simulator, desk: Desk, reason: str, outcome: Outcome
) -> None:
    call = pbx.exchange.ring(NUMBER, caller="sanne")
    pbx.exchange.finish(call, reason=reason)
    all_told(pbx, desk)
    (logged,) = desk.calls()
    assert (logged.outcome, logged.number, logged.outgoing) == (outcome, NUMBER, True)


def test_calling_a_missed_number_back_needs_no_more_looking(pbx: Simulator, desk: Desk) -> None:
    pbx.exchange.finish(pbx.exchange.ring("sanne", number=NUMBER))
    all_told(pbx, desk)
    assert desk.unseen == 1
    outcome, _ = pbx.exchange.originate("sanne", NUMBER)
    assert outcome == "success"
    all_told(pbx, desk)
    assert desk.unseen == 0


@pytest.mark.row(75)
def test_what_a_pbx_can_not_tell_of_a_sleep_is_stated(
    walk: WalkTo, pbx: Simulator, tmp_path: Path
) -> None:
    clocks = Clocks()
    desk = Desk(walk, pbx, tmp_path, clocks=clocks)
    pbx.exchange.finish(pbx.exchange.ring("sanne", number=NUMBER))
    all_told(pbx, desk)
    pbx.stop()
    pbx.exchange.restart()
    clocks.sleep(2280.0)
    pbx.start()
    (away,) = desk.walking.wait(partial(times_away, desk.walking))
    assert (away.calls, away.at_least) == (0, True)
    assert away.gap is not None
    assert 2280 <= away.gap.ended - away.gap.began < 2280 + PATIENCE
    assert desk.gaps == (away.gap,)


def test_calls_that_came_in_a_sleep_are_told_in_one_digest_and_not_missed_twice(
    walk: WalkTo, pbx: Simulator, tmp_path: Path
) -> None:
    clocks = Clocks()
    desk = Desk(walk, pbx, tmp_path, clocks=clocks)
    pbx.exchange.finish(pbx.exchange.ring("jonas", number=NUMBER))  # a log can be known by it
    all_told(pbx, desk)
    pbx.stop()
    pbx.exchange.finish(pbx.exchange.ring("sanne", number=NUMBER, name="Harriet"))
    taken = pbx.exchange.ring("sanne", "jonas", number="+31201234567")
    pbx.exchange.answer(taken, by="jonas")
    clocks.sleep(2280.0)
    pbx.start()
    (away,) = desk.walking.wait(partial(times_away, desk.walking))
    assert away == WhileAway(2, missed=(Caller("Harriet", NUMBER),))
    assert desk.gaps == ()
    assert desk.outcomes() == [Outcome.ELSEWHERE, Outcome.MISSED]
    assert all(call.offline for call in desk.calls())


def times_away(walking: Walk) -> list[WhileAway]:
    return [n for u in walking.updates for n in u.log_news if isinstance(n, WhileAway)]
