"""Another run goes on where the last one was: what happened since is known, and not told."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.calls import Call, CallKind, CallPhase
from pbx_tray.core.events import Event, Numbered
from pbx_tray.core.link import CursorRefused, Live, Unreachable, Unreadable
from pbx_tray.core.past import Past
from pbx_tray.core.proof import Proof
from pbx_tray.core.state import Listing
from pbx_tray.core.wants import LIMIT, AskEvents, AskList, Pause
from pbx_tray.core.watch import Rang
from tests.core.building import LAW, answered, at, finished, log, numbered, rang, status
from tests.core.test_follow_steps import HEAD, Talk, live, talk

RUNG = Call("c1", CallKind.INCOMING, targets=(at(0), at(2)))
HELD = log(rang(at(3), uid="other"), status(3, "Ringing"), finished(uid="other"), first=8)
ONLY_PHONES = log(*(status(1, words) for words in ("Idle", "In use", "Idle")), first=8)


def past(*calls: Call, held: tuple[Numbered, ...] = HELD) -> Past:
    proof = Proof()
    proof.take(held)
    return Past(calls, proof.marks)


def rested(it: Talk) -> Any:
    """Let it rest; answer what it wants then."""
    assert isinstance(it.want, Pause)
    return it.answer(after=it.want.seconds)


def gone_on(*new: Event, of: Past | None = None) -> Talk:
    """A talk that goes on from what was held, and is told these events in its drain."""
    it = talk("user0", past=of or past())
    assert it.want == AskEvents(7, 0.0)
    it.answer((*HELD, *log(*new, first=11)))
    it.lists()
    while it.want.hold == 0:
        it.answer(())
    assert isinstance(it.link, Live)
    return it


def test_what_happened_meanwhile_is_taken_in_and_not_told() -> None:
    it = gone_on(rang(at(0)), finished())
    update = it.said[-1]
    assert [e.seq for e in update.missed] == [11, 12]
    assert update.events == ()
    assert (update.late, update.torn, update.afresh) == (True, False, True)
    assert update.state.calls["c1"].phase is CallPhase.FINISHED
    assert not it.alerts()


def test_a_call_whose_end_an_earlier_run_heard_of_is_over_when_its_beginning_comes() -> None:
    held = (*HELD[:2], *log(finished(uid="c1"), first=10))
    it = talk("user0", past=past(held=held))
    it.answer((*held, *log(rang(at(0), uid="c1"), first=11)))
    it.lists()
    it.answer(())
    assert it.said[-1].state.calls["c1"].phase is CallPhase.FINISHED
    assert it.said[-1].before.calls["c1"].phase is CallPhase.FINISHED


def test_where_nothing_happened_nothing_is_asked_for_twice() -> None:
    it = talk("user0", past=past())
    it.answer(HELD)
    it.lists()
    assert it.want == AskEvents(10, 0.0)
    it.answer(())
    assert not it.said[-1].torn
    assert [mark.seq for mark in it.said[-1].marks] == [8, 9, 10]


@pytest.mark.parametrize(
    ("held", "answer"),
    [
        (ONLY_PHONES, (*ONLY_PHONES, numbered(11, rang(at(0))))),
        (HELD, (numbered(9, rang(at(0), uid="new")), numbered(12, finished(uid="new")))),
        (HELD, log(rang(at(0)), first=60)),
    ],
    ids=["no call proves it", "another log", "the log was too short"],
)
def test_what_proves_nothing_is_taken_in_all_the_same_but_there_may_have_been_more(
    held: tuple[Numbered, ...], answer: tuple[Numbered, ...]
) -> None:
    it = talk("user0", past=past(Call("old", CallKind.INCOMING, targets=(at(0),)), held=held))
    assert it.answer(answer) == AskList(Listing.USERS)
    it.lists()
    it.answer(())
    update = it.said[-1]
    assert update.torn
    assert [e.seq for e in update.missed] == [e.seq for e in answer if e not in held]
    assert "old" not in update.state.calls, "nobody knows what became of it"
    assert not it.alerts()


def test_a_log_that_holds_nothing_of_it_any_more_is_begun_at_its_newest() -> None:
    it = talk("user0", past=past())
    assert it.answer(()) == AskEvents(None, 0.0, 1)
    it.answer(HEAD)
    it.lists()
    it.answer(())
    assert it.said[-1].torn
    assert it.said[-1].events == ()


def test_a_place_that_is_refused_is_not_asked_for_again() -> None:
    it = talk("user0", past=past())
    it.answer(CursorRefused())
    assert rested(it) == AskEvents(None, 0.0, 1)


def test_what_nobody_can_read_is_left_behind_after_three_tries() -> None:
    it = talk("user0", past=past())
    for _ in range(2):
        it.answer(Unreadable())
        assert rested(it).after == 7
    it.answer(Unreadable())
    assert rested(it).after is None


@given(phase=st.sampled_from(CallPhase), more=st.booleans())
@LAW
def test_a_call_of_an_earlier_run_does_not_ring_again(phase: CallPhase, *, more: bool) -> None:
    seen = Call("c1", CallKind.INCOMING, phase, targets=(at(0),))
    it = gone_on(of=past(seen))
    targets = (at(0), at(2)) if more and phase is CallPhase.RINGING else (at(0),)
    it.answer((numbered(11, rang(*targets)),), after=1.0)
    assert not it.alerts()


def test_a_call_of_an_earlier_run_that_somebody_hands_to_me_rings() -> None:
    seen = Call("c1", CallKind.INCOMING, CallPhase.ANSWERED, targets=(at(0), at(2)))
    it = gone_on(of=past(seen))
    it.answer((numbered(11, rang(at(0))),), after=1.0)
    assert [type(alert) for alert in it.alerts()] == [Rang]


def test_a_call_that_an_earlier_run_told_may_be_answered_and_handed_to_me() -> None:
    it = gone_on(of=past(RUNG))
    it.answer((numbered(11, answered(at(2))), numbered(12, rang(at(0)))), after=1.0)
    assert [type(alert) for alert in it.alerts()] == [Rang]


def test_a_call_that_an_earlier_run_told_as_handed_to_me_is_not_told_again() -> None:
    held = log(status(2, "In use"), answered(at(2)), rang(at(0)), first=8)
    highest = Call("c1", CallKind.INCOMING, CallPhase.ANSWERED, targets=(at(0),))
    it = talk("user0", past=past(highest, held=held))
    it.answer(held)
    it.lists()
    it.answer(())
    it.answer((numbered(11, rang(at(0), at(3))),), after=1.0)
    assert it.said[-1].state.calls["c1"].phase is CallPhase.RINGING
    assert not it.alerts()


def test_after_a_second_beginning_it_is_not_known_what_became_of_what_rang() -> None:
    it = gone_on(of=past(RUNG))
    assert "c1" in it.said[-1].state.calls
    it.answer(CursorRefused())
    assert rested(it) == AskEvents(None, 0.0, 1)
    it.answer(HEAD)
    it.lists()
    it.answer(())
    assert "c1" not in it.said[-1].state.calls


def test_a_run_leaves_the_last_events_back_to_a_call_to_the_next() -> None:
    it = gone_on(*(status(1, str(number)) for number in range(20)))
    marks = it.said[-1].marks
    assert [mark.is_call for mark in marks] == [True] + [False] * 20
    assert marks[-1].seq == Proof(marks).last == 30


def test_events_that_may_be_old_are_said_to_be_late() -> None:
    it = gone_on()
    it.answer((numbered(11, status(1, "In use")),), after=1.0)
    assert not it.said[-1].late
    it.answer((), slept=3600)
    it.answer((*HELD, numbered(11, status(1, "In use")), numbered(12, status(1, "Idle"))))
    assert it.said[-1].late


def test_what_is_too_much_for_one_answer_is_asked_for_until_nothing_is_left() -> None:
    it = talk("user0", past=past())
    many = log(*(status(1, str(number)) for number in range(LIMIT)), first=11)
    assert it.answer((*HELD, *many[:-3])) == AskEvents(many[-4].seq, 0.0)
    assert it.answer(many[-3:]) == AskList(Listing.USERS)
    it.lists()
    it.answer(())
    assert it.said[-1].missed == many
    assert it.said[-1].state.phones["p1"].status == "Idle", "the lists are newer"


def test_where_another_log_begins_it_is_said_until_when_all_was_known() -> None:
    it = live()
    it.answer((numbered(11, status(1, "In use")),), connection=1)
    known = it.now
    it.answer(Unreachable())
    while isinstance(it.want, Pause):
        it.answer(after=600.0)
    it.answer((), connection=2)  # the fence finds nothing of it any more
    assert it.answer((), connection=2) == AskEvents(None, 0.0, 1)
    it.answer(HEAD, connection=2)
    it.lists(connection=2)
    it.answer((), connection=2)
    assert it.said[-1].torn
    assert it.said[-1].known_until == known


def test_a_run_that_knew_nothing_can_not_say_until_when() -> None:
    it = talk("user0")
    it.answer(HEAD)
    it.lists()
    it.answer(())
    assert it.said[-1].torn
    assert it.said[-1].known_until is None
