"""A call, as one report after another makes it known."""

import pytest
from hypothesis import given

from pbx_tray.core.calls import Call, CallKind, CallPhase, Party, Target
from pbx_tray.core.events import CallFinished
from pbx_tray.core.state import PbxState, apply
from tests.core.building import LAW, OUTSIDE, answered, at, call_events, events, finished, rang

ME, ANNA, BRAM = at(0), at(1), at(2)


def after(*reports: object) -> Call:
    state = PbxState()
    for report in reports:
        state = apply(state, report)  # type: ignore[arg-type]  # only calls here
    return state.calls["c1"]


def test_a_call_that_rings_is_known_as_it_was_reported() -> None:
    assert after(rang(ME, called_did="+3120")) == Call(
        "c1", CallKind.INCOMING, caller=OUTSIDE, targets=(ME,), called_did="+3120"
    )


def test_a_later_report_adds_what_it_knows_and_takes_nothing_away() -> None:
    first = rang(ME, caller=Party(number="06"), called_extension="200", event_tag="t")
    second = rang(ME, caller=Party(name="Ms Outside"), called_did="+3120", called_number="1")
    assert after(first, second) == Call(
        "c1",
        CallKind.INCOMING,
        caller=Party(number="06", name="Ms Outside"),
        targets=(ME,),
        called_did="+3120",
        called_extension="200",
        called_number="1",
        event_tag="t",
    )


def test_the_one_target_of_an_answer_is_who_answered() -> None:
    call = after(rang(ME, ANNA), answered(ANNA))
    assert (call.phase, call.answered_by, call.targets) == (
        CallPhase.ANSWERED,
        ANNA,
        (ME, ANNA),
    )


def test_an_answer_with_all_that_rang_does_not_say_who_it_was() -> None:
    assert after(rang(ME, ANNA), answered(ME, ANNA)).answered_by is None


def test_a_ring_after_the_answer_is_a_transfer_when_it_names_other_targets() -> None:
    call = after(rang(ME), answered(ME), rang(ANNA))
    assert (call.phase, call.targets, call.answered_by) == (CallPhase.RINGING, (ANNA,), None)


@pytest.mark.parametrize(
    "reports",
    [
        (rang(ME, ANNA), answered(ANNA), rang(ME, ANNA)),
        (answered(ANNA), rang(ME, ANNA)),
        (answered(), rang(ME)),
        (rang(ME), answered(ME), rang()),
        (answered(ME), rang()),
    ],
)
def test_a_ring_that_is_reported_late_rings_no_more(reports: tuple[object, ...]) -> None:
    assert after(*reports).phase is CallPhase.ANSWERED


def test_a_call_that_was_answered_unheard_can_still_be_transferred() -> None:
    assert after(answered(ANNA), rang(ME)).targets == (ME,)
    assert after(answered(ANNA), rang(ME)).phase is CallPhase.RINGING


def test_a_report_without_targets_does_not_say_that_it_rings_nowhere() -> None:
    assert after(rang(ME), rang()).targets == (ME,)


def test_a_call_that_moves_on_rings_at_its_new_targets_only() -> None:
    assert after(rang(ME), rang(ANNA, BRAM)).targets == (ANNA, BRAM)


@given(call_events)
@LAW
def test_nothing_revives_a_call_that_is_over(report: CallFinished) -> None:
    call = after(finished(reason="hangup"), type(report)(report.call))
    state = apply(apply(PbxState(), finished(uid=report.call.unique_id)), report)
    assert state.calls[report.call.unique_id].phase is CallPhase.FINISHED
    assert call.phase is CallPhase.FINISHED


def test_the_end_of_a_call_keeps_who_it_was_and_says_why() -> None:
    call = after(rang(ME), answered(ME), finished(reason="hangup"))
    assert (call.caller, call.answered_by, call.reason) == (OUTSIDE, ME, "hangup")
    assert after(finished(reason="busy"), rang(ME)).phase is CallPhase.FINISHED


def test_an_answer_after_the_end_changes_nothing() -> None:
    over = after(rang(ME), finished())
    assert after(rang(ME), finished(), answered(ME)) == over


def test_a_bare_target_is_a_target() -> None:
    assert after(rang(Target())).targets == (Target(),)


@given(events)
@LAW
def test_an_event_is_frozen(event: object) -> None:
    assert hash(event) == hash(event)
