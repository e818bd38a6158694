"""What the log of calls is told of each report, as seen by u0."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.calls import CallKind, CallPhase, Party, Target
from pbx_tray.core.directory import EndpointKind
from pbx_tray.core.events import Event, UserLoggedIn
from pbx_tray.core.history import Direction, Entry, entries
from pbx_tray.core.link import Live
from pbx_tray.core.parties import Caller
from pbx_tray.core.state import PbxState, apply, listed
from pbx_tray.core.wants import Update
from pbx_tray.core.watch import Answered, PhoneRang, Rang
from tests.core.building import (
    LAW,
    answered,
    at,
    colleague,
    events,
    finished,
    log,
    office,
    rang,
    status,
    user,
)

OFFICE = office()


def told(*happened: Event, state: PbxState = OFFICE, **more: Any) -> tuple[Entry, ...]:
    after = more.pop("after", state)
    return entries(Update(Live(0.0), after, state, log(*happened), **more), "USER0")


def test_a_call_from_outside_that_is_missed() -> None:
    rung, over = told(rang(at(0), called_did="+3120"), finished(reason="no answer"))
    assert rung == Entry(
        "c1",
        CallPhase.RINGING,
        begins=True,
        direction=Direction.IN,
        kind=CallKind.INCOMING,
        party=Caller("Ms Outside", "+31612345678"),
        called="+3120",
        rings=True,
        targets=(at(0),),
    )
    assert (over.phase, over.direction, over.reason) == (
        CallPhase.FINISHED,
        Direction.IN,
        "no answer",
    )


def test_a_call_that_i_place_is_with_whom_i_call() -> None:
    (rung,) = told(rang(at(2), caller=colleague(0), kind=CallKind.INTERNAL))
    assert (rung.direction, rung.party.name) == (Direction.OUT, "Chloé Lefèvre")
    mine_first = rang(at(0), caller=colleague(0), kind=CallKind.API, called_number="+3130")
    (rung,) = told(mine_first)
    assert (rung.direction, rung.party) == (Direction.OUT, Caller("", "+3130"))
    (rung,) = told(rang(Target(number="+3140"), caller=colleague(0)))
    assert rung.party.number == "+3140"


@pytest.mark.parametrize(
    ("by", "here", "who"),
    [
        ((at(0),), True, ""),
        ((Target(phone="p0"),), True, ""),
        ((at(2),), False, "Chloé Lefèvre"),
        ((at(0), at(2)), False, ""),
        ((Target("u0", EndpointKind.FORWARD, number="+31"),), False, ""),
    ],
    ids=["by me", "at my phone", "by a colleague", "by nobody knows whom", "where I forward to"],
)
def test_who_answered_is_told_where_the_pbx_says_so(
    by: tuple[Target, ...],
    here: bool,  # noqa: FBT001 - a column of a table
    who: str,
) -> None:
    _, answer = told(rang(at(0), at(2)), answered(*by))
    assert (answer.phase, answer.answered_here, answer.answered_by) == (
        CallPhase.ANSWERED,
        here,
        who,
    )


@pytest.mark.parametrize("here", [True, False])
def test_who_answered_is_told_where_the_phones_have_shown_it(*, here: bool) -> None:
    alert = Answered("call:1:c:1", here=here, who="" if here else "Anna")
    (answer,) = told(
        status(0, "In use"), alerts=(alert, Answered("call:1:c2"), PhoneRang("phone:p0", ""))
    )
    assert (answer.unique_id, answer.phase) == ("c:1", CallPhase.ANSWERED)
    assert (answer.answered_here, answer.begins) == (here, False)


def test_a_call_that_rings_where_i_log_in_is_kept_before_its_next_report() -> None:
    before = apply(OFFICE, rang(Target(phone="p2")))
    moved = UserLoggedIn("u0", "p2")
    after = apply(before, moved)
    ring = Rang("call:1:c1", Caller("", ""))
    (kept,) = told(moved, state=before, after=after, alerts=(ring,))
    assert (kept.unique_id, kept.begins, kept.direction) == ("c1", True, Direction.IN)
    assert (kept.phase, kept.party.name) == (CallPhase.RINGING, "Ms Outside")
    assert told(moved, state=before, after=after) == ()


def test_what_concerns_others_is_not_begun_but_goes_on_once_it_did_concern_me() -> None:
    assert [e.begins for e in told(rang(at(2)), answered(at(2)), finished(at(2)))] == [False] * 3
    handed_on = told(rang(at(0)), answered(at(0)), rang(at(2)), finished(at(2)))
    assert [e.begins for e in handed_on] == [True, True, False, False]


def test_what_may_concern_anybody_is_kept_without_a_name() -> None:
    (over,) = told(finished())
    assert (over.begins, over.direction, over.party) == (True, None, Caller("", ""))
    (rung,) = told(rang())
    assert not rung.begins


def test_where_nobody_watches_nothing_is_told() -> None:
    update = Update(Live(0.0), OFFICE, OFFICE, log(rang(at(0))))
    assert entries(update, None) == entries(update, "nobody") == ()
    before = listed([user(1)], [])
    assert told(rang(at(0)), state=before, after=OFFICE) == ()


@given(st.lists(events, max_size=12))
@LAW
def test_each_report_of_a_call_is_one_entry_whatever_it_holds(happened: list[Event]) -> None:
    found = told(*happened, rang(Target(None, None, "p0"), caller=Party()))
    calls = [e.call.unique_id for e in happened if hasattr(e, "call")]
    assert [e.unique_id for e in found] == [*calls, "c1"]
    assert all(e.begins or e.direction is None for e in found)
