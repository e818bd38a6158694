"""Whether events were lost is proven by events that are held, never guessed."""

from collections.abc import Iterable, Sequence

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pbx_tray.core.events import Numbered, Unrecognised, UserListChanged
from pbx_tray.core.proof import FAR, FENCE, HELD, AnotherLog, Mark, Proof
from tests.core.building import LAW, at, log, numbered, rang, status

CALL = rang(at(0))

seqs = st.lists(st.integers(1, 40), min_size=1, max_size=30, unique=True).map(sorted)


def logged(numbers: Sequence[int]) -> list[Numbered]:
    return [numbered(seq, CALL if seq % 3 == 0 else status(seq % 4, "Idle")) for seq in numbers]


def logged_quiet(numbers: Iterable[int]) -> list[Numbered]:
    return [numbered(seq, status(seq % 4, "Idle")) for seq in numbers]


def holding(events: Sequence[Numbered]) -> Proof:
    proof = Proof()
    proof.take(events)
    return proof


def test_nothing_held_proves_nothing() -> None:
    proof = Proof()
    assert (proof.last, proof.start, proof.before) == (None, None, None)
    assert proof.unseen(log(CALL)) == log(CALL)


@given(seqs)
@LAW
def test_a_fence_asks_for_the_last_events_held_and_for_a_call(numbers: list[int]) -> None:
    proof = holding(logged(numbers))
    assert proof.last == numbers[-1]
    calls = [seq for seq in numbers if seq % 3 == 0]
    assert proof.start == min([numbers[-FENCE:][0], *calls[-1:]]) - 1


@given(quiet=st.integers(0, 2 * FAR))
@LAW
def test_a_call_that_is_too_far_back_is_not_asked_for(quiet: int) -> None:
    proof = holding([numbered(1, CALL), *logged_quiet(range(2, quiet + 2))])
    few = max(0, quiet - FENCE + 1)
    assert proof.start == (0 if quiet < FAR else few)


@given(older=seqs, newest=st.integers(30, 45))
@LAW
def test_what_went_before_is_recalled_and_nothing_else(older: list[int], newest: int) -> None:
    log = logged(sorted({*older, newest}))
    head = next(event for event in log if event.seq == newest)
    recalled, held = holding([head]), holding([e for e in log if e.seq <= newest])
    assert recalled.before == max(0, newest - FAR)
    recalled.recall(reversed(log))
    assert (recalled.last, recalled.marks) == (newest, held.marks)
    assert recalled.unseen(log) == tuple(e for e in log if e.seq > newest)


@pytest.mark.parametrize(
    "received",
    [
        '{"seq": 7, "event_type": "coffee is ready", "cups": [1, {"milk": true}], "for": "Zoë"}',
        '{"for":"Zo\\u00eb","cups":[1,{"milk":true}],\n"event_type":"coffee is ready","seq":7}',
    ],
)
def test_a_mark_that_another_run_saved_still_holds_whatever_the_spelling(received: str) -> None:
    saved = Mark(7, "0891be5cce5b02decd917eb13394d0b35882b5ddfdcc14f5200d2d7ab760340e", False)
    event = Numbered(7, Unrecognised("coffee is ready"), received)
    assert holding([event]).marks == (saved,)
    assert Proof([saved]).unseen([event]) == ()


def test_a_fence_never_asks_after_less_than_nothing() -> None:
    assert holding(log(CALL, first=0)).start == 0


@given(numbers=seqs, forgotten=st.integers(0, 40), strictly=st.booleans())
@LAW
def test_a_log_that_forgot_its_oldest_passes_while_it_holds_enough_of_ours(
    numbers: list[int], forgotten: int, *, strictly: bool
) -> None:
    events = logged(numbers)
    kept = [event for event in events if event.seq > forgotten]
    proven = [event for event in events[-FENCE:] if event.seq > forgotten]
    enough = len(proven) >= min(3, len(events))
    has_call = any(event.event == CALL for event in proven)
    passes = holding(events).passes(kept, strictly=strictly)
    assert passes == (enough and (has_call or not strictly))


@given(numbers=seqs, lost=st.integers(1, 30), strictly=st.booleans())
@LAW
def test_a_log_that_lost_its_newest_is_found_out(
    numbers: list[int], lost: int, *, strictly: bool
) -> None:
    events = logged(numbers)
    newer = logged([numbers[-1] + 1, numbers[-1] + 2])
    assert not holding(events).passes(events[:-lost] + newer, strictly=strictly)


@given(numbers=seqs, data=st.data(), strictly=st.booleans())
@LAW
def test_a_log_with_other_content_under_one_of_our_numbers_is_found_out(
    numbers: list[int], data: st.DataObject, *, strictly: bool
) -> None:
    events = logged(numbers)
    place = data.draw(st.integers(max(0, len(events) - FENCE), len(events) - 1))
    other = [*events[:place], numbered(events[place].seq, CALL, "other"), *events[place + 1 :]]
    assert not holding(events).passes(other, strictly=strictly)


def test_a_restarted_log_that_begins_like_ours_passes_only_where_that_is_no_proof_needed() -> None:
    boot = log(status(0, "Idle"), status(1, "Idle"), status(2, "Idle"))
    assert holding(boot).passes(boot, strictly=False)
    assert not holding(boot).passes(boot, strictly=True)


def test_a_call_before_a_hole_in_the_answer_is_no_proof() -> None:
    events = log(CALL, status(0, "Idle"), status(1, "a"), status(1, "b"), status(1, "c"))
    assert not holding(events).passes([events[0], *events[2:]], strictly=True)
    assert holding(events).passes([events[0], *events[2:]], strictly=False)


def test_one_event_of_a_short_log_is_proof_enough() -> None:
    assert holding(log(CALL)).passes(log(CALL), strictly=True)
    assert not holding(log(CALL, CALL)).passes(log(CALL), strictly=True)


@given(seqs, seqs)
@LAW
def test_what_is_held_is_not_new(ours: list[int], theirs: list[int]) -> None:
    proof = holding(logged(ours))
    assume(all(seq in ours or not ours[0] <= seq <= ours[-1] for seq in theirs))
    new = proof.unseen(reversed(logged(theirs)))
    assert [event.seq for event in new] == [seq for seq in theirs if seq > ours[-1]]


@given(seqs, st.data())
@LAW
def test_another_content_under_a_number_that_is_held_is_another_log(
    numbers: list[int], data: st.DataObject
) -> None:
    proof = holding(logged(numbers))
    seq = data.draw(st.sampled_from(numbers))
    with pytest.raises(AnotherLog):
        proof.unseen([numbered(seq, CALL, "other")])


@given(seqs, st.data())
@LAW
def test_a_number_among_ours_that_we_do_not_hold_is_another_log(
    numbers: list[int], data: st.DataObject
) -> None:
    missing = [seq for seq in range(numbers[0], numbers[-1]) if seq not in numbers]
    assume(missing)
    with pytest.raises(AnotherLog):
        holding(logged(numbers)).unseen(logged([data.draw(st.sampled_from(missing))]))


def test_one_number_twice_in_an_answer_is_one_event_or_another_log() -> None:
    assert Proof().unseen(log(CALL) + log(CALL)) == log(CALL)
    with pytest.raises(AnotherLog):
        Proof().unseen(log(CALL) + log(UserListChanged()))


def test_only_the_newest_are_held_and_what_is_older_is_past() -> None:
    events = logged(range(1, HELD + 11))
    proof = holding(events)
    assert len(proof._held) == HELD
    assert proof.unseen(logged([1, 10])) == ()
    assert proof.unseen([numbered(10, CALL, "other")]) == ()
    with pytest.raises(AnotherLog):
        proof.unseen([numbered(11, CALL, "other")])


def test_taking_nothing_changes_nothing() -> None:
    proof = holding(log(CALL))
    proof.take(())
    assert (proof.last, proof.start) == (1, 0)
