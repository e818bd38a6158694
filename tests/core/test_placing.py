"""How far a call that I place has come, by an answer and by reports, in whatever order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.calls import Call, CallKind, Party
from pbx_tray.core.dial_words import dial_notice, dial_words
from pbx_tray.core.events import CallAnswered, CallFinished, CallRang, Event
from pbx_tray.core.link import NoPbxThere, NotAllowed, Trouble, Unreachable
from pbx_tray.core.placing import (
    Attempt,
    Outcome,
    Placed,
    Step,
    answered,
    begun,
    failed,
    lost,
    seen,
)
from pbx_tray.core.state import PbxState, apply
from tests.core.building import LAW, office
from tests.core.placed_calls import (
    I_PICK_UP,
    ME,
    MINE,
    MY_PHONE_RINGS,
    NUMBER,
    OVER,
    THEIRS_RINGS,
    THEY_PICK_UP,
    call,
)


def told(*events: Event, attempt: Attempt | None = None) -> Attempt:
    """Answer an attempt that has seen the state after each of these events."""
    state = office()
    attempt = attempt or begun(NUMBER, state)
    for event in events:
        state = apply(state, event)
        attempt = seen(attempt, state, ME)
    return attempt


def steps(*events: Event) -> list[Step]:
    return [told(*events[: n + 1]).step for n in range(len(events))]


def test_my_phone_rings_first_then_theirs_until_they_answer_and_it_is_over() -> None:
    assert begun(NUMBER, office()).step is Step.MY_PHONE
    assert steps(MY_PHONE_RINGS, THEIRS_RINGS, THEY_PICK_UP, OVER) == [
        Step.MY_PHONE,
        Step.THEIR_PHONE,
        Step.ANSWERED,
        Step.ENDED,
    ]


def test_that_i_pick_up_is_not_taken_for_their_answer() -> None:
    assert steps(MY_PHONE_RINGS, I_PICK_UP, THEIRS_RINGS)[1:] == [Step.THEIR_PHONE] * 2


@pytest.mark.parametrize(
    ("events", "step"),
    [
        ([MY_PHONE_RINGS, OVER], Step.MINE_UNANSWERED),
        ([THEIRS_RINGS, OVER], Step.THEIRS_UNANSWERED),
        ([THEIRS_RINGS, CallFinished(call(reason="USER_BUSY"))], Step.THEIRS_BUSY),
        ([THEIRS_RINGS, CallFinished(call())], Step.THEIRS_UNANSWERED),
        ([CallRang(call()), CallAnswered(call()), OVER], Step.ENDED),
    ],
)
def test_an_end_says_who_did_not_pick_up(events: list[Event], step: Step) -> None:
    assert told(*events).step is step


def test_a_whole_call_within_one_reply_is_over_and_was_answered() -> None:
    state = office()
    attempt = begun(NUMBER, state)
    for event in (MY_PHONE_RINGS, THEIRS_RINGS, THEY_PICK_UP, OVER):
        state = apply(state, event)
    assert seen(attempt, state, ME).step is Step.ENDED


@pytest.mark.parametrize(
    ("outcome", "step"),
    [
        (Outcome.SUCCESS, Step.THEIR_PHONE),
        (Outcome.BUSY, Step.MINE_BUSY),
        (Outcome.NO_ANSWER, Step.MINE_UNANSWERED),
        (Outcome.FAILED, Step.FAILED),
    ],
)
def test_the_answer_alone_says_how_far_it_has_come(outcome: Outcome, step: Step) -> None:
    assert answered(begun(NUMBER, office()), Placed(outcome)).step is step


def test_a_call_whose_id_the_answer_gives_is_followed_whatever_number_is_reported() -> None:
    attempt = answered(begun("+4930111", office()), Placed(Outcome.SUCCESS, "c1"))
    assert told(THEY_PICK_UP, attempt=attempt).step is Step.ANSWERED


def test_no_other_call_is_taken_for_one_whose_id_the_answer_gave() -> None:
    attempt = answered(begun(NUMBER, office()), Placed(Outcome.SUCCESS, "c9"))
    assert seen(attempt, reported("c1"), ME) == attempt


def test_a_lost_answer_leaves_it_open_until_the_call_is_reported() -> None:
    attempt = lost(begun(NUMBER, office()))
    assert attempt.step is Step.UNCONFIRMED
    assert told(MY_PHONE_RINGS, attempt=attempt).step is Step.MY_PHONE
    assert told(THEIRS_RINGS, attempt=attempt).step is Step.THEIR_PHONE


def test_a_lost_answer_matters_not_where_the_call_was_reported() -> None:
    attempt = told(MY_PHONE_RINGS)
    assert lost(attempt) == attempt


def test_what_is_over_stays_over() -> None:
    attempt = answered(begun(NUMBER, office()), Placed(Outcome.NO_ANSWER))
    assert told(MY_PHONE_RINGS, THEIRS_RINGS, attempt=attempt) == replace(attempt, call="c1")
    assert lost(attempt) == attempt


@pytest.mark.parametrize(
    "other",
    [
        call(MINE, caller=Party(user="u1")),
        call(MINE, kind=CallKind.INTERNAL),
        call(MINE, called_number="+31201234568"),
        call(MINE, called_number=None),
    ],
)
def test_another_call_is_not_taken_for_it(other: Call) -> None:
    assert told(CallRang(other)).call is None


def test_a_call_that_was_there_before_is_not_taken_for_it() -> None:
    state = apply(office(), MY_PHONE_RINGS)
    assert seen(begun(NUMBER, state), state, ME).call is None


@pytest.mark.parametrize(
    "reported", ["0031201234567", "0201234567", "31201234567", "+31 20 1234567"]
)
def test_the_number_is_known_again_in_another_spelling(reported: str) -> None:
    assert told(CallRang(call(MINE, called_number=reported))).call == "c1"


def reported(*calls: str) -> PbxState:
    """The state after these calls of mine to that number rang at my phone."""
    state = office()
    for unique_id in calls:
        state = apply(state, CallRang(call(MINE, unique_id=unique_id)))
    return state


def test_a_call_of_the_attempt_before_that_is_reported_late_is_not_taken_for_this_one() -> None:
    elder = answered(begun(NUMBER, office()), Placed(Outcome.NO_ANSWER))
    attempt = begun(NUMBER, office(), elder)
    assert seen(attempt, reported("c1"), ME).call is None
    assert seen(attempt, reported("c1", "c2"), ME).call == "c2"
    third = begun(NUMBER, office(), attempt)
    assert seen(third, reported("c1", "c2"), ME).call is None
    assert seen(third, reported("c1", "c2", "c3"), ME).call == "c3"


def test_where_the_call_of_the_attempt_before_is_known_the_next_is_this_one() -> None:
    elder = answered(begun(NUMBER, office()), Placed(Outcome.SUCCESS, "c1"))
    attempt = begun(NUMBER, office(), elder)
    assert seen(attempt, reported("c1"), ME).call is None
    assert seen(attempt, reported("c1", "c2"), ME).call == "c2"


def test_a_short_number_is_known_by_all_of_its_digits() -> None:
    attempt = begun("101", office())
    ring = CallRang(call(MINE, called_number=None, called_extension="2101"))
    assert told(ring, attempt=attempt).call is None
    ring = CallRang(call(MINE, called_number=None, called_extension="101"))
    assert told(ring, attempt=attempt).call == "c1"


ANSWERS = st.sampled_from([*(Placed(o, "c1") for o in Outcome), *map(Placed, Outcome), None])
REPORTS = st.lists(
    st.sampled_from([MY_PHONE_RINGS, I_PICK_UP, THEIRS_RINGS, THEY_PICK_UP, OVER]), max_size=6
)


@LAW
@given(REPORTS, ANSWERS, st.integers(0, 6))
def test_an_attempt_never_goes_back_and_ends_once(
    reports: list[Event], answer: Placed | None, place: int
) -> None:
    attempt, state = begun(NUMBER, office()), office()
    for number, event in enumerate(reports):
        before = attempt
        if number == place:
            attempt = lost(attempt) if answer is None else answered(attempt, answer)
        state = apply(state, event)
        attempt = seen(attempt, state, ME)
        assert attempt.step >= before.step or before.step is Step.UNCONFIRMED
        assert not before.is_over or attempt.step is before.step


# In words


@pytest.mark.parametrize("step", Step)
def test_each_step_is_told_with_the_name_or_else_the_number(step: Step) -> None:
    attempt = replace(begun(NUMBER, PbxState()), step=step)
    assert "{" not in dial_words(attempt, "", "pbx.example.org")
    if step is not Step.UNCONFIRMED:
        assert "Anna" in dial_words(attempt, "Anna", "pbx.example.org")
        assert NUMBER in dial_words(attempt, "", "pbx.example.org")


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (NotAllowed("call"), "may not place calls"),
        (NoPbxThere("call"), "no call interface"),
        (Unreachable(), "Can't reach pbx.example.org."),
    ],
)
def test_a_failure_says_why(trouble: Trouble, said: str) -> None:
    words = dial_words(failed(begun(NUMBER, PbxState()), trouble), "Anna", "pbx.example.org")
    assert "could not place the call" in words
    assert said in words


def test_the_notice_of_a_call_that_is_over_is_of_another_category() -> None:
    attempt = begun(NUMBER, PbxState())
    under_way = dial_notice(attempt, "Anna", "pbx.example.org")
    over = dial_notice(failed(attempt, Unreachable()), "Anna", "pbx.example.org")
    assert "Anna" in under_way.title
    assert under_way.category != over.category
