"""Each rule of the follower, one at a time: what it asks next, and what it says."""

from dataclasses import dataclass, field, replace
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.asking import HURRY_WITHIN
from pbx_tray.core.events import Numbered, PhoneListChanged, UserListChanged, UserLoggedIn
from pbx_tray.core.follow import Follower
from pbx_tray.core.link import (
    Busy,
    CursorRefused,
    Dropped,
    Live,
    NoPbxThere,
    NotAllowed,
    Retrying,
    SignInRefused,
    Stopped,
    Trouble,
    Unreachable,
    Unreadable,
)
from pbx_tray.core.state import Listing, PbxState, apply
from pbx_tray.core.wants import LIMIT, Answer, AskEvents, AskList, Batch, Moment, Pause, Update
from pbx_tray.core.watch import Missed, MovedOn, PhoneRang, Rang
from tests.core.building import (
    LAW,
    at,
    chance,
    events,
    finished,
    log,
    numbered,
    office,
    phone,
    rang,
    status,
)

OFFICE = office()


@dataclass
class Talk:
    """A follower, answered by hand. `said` are its updates since they were last looked at."""

    follower: Follower
    now: float = 1000.0
    asleep: float = 0.0
    said: list[Update] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.steps = self.follower.run(self._moment())
        self.want: Any = next(self.steps)
        self._listen()

    def _moment(self) -> Moment:
        return Moment(self.now, self.now - self.asleep, self.now)

    def _listen(self) -> None:
        while isinstance(self.want, Update):
            self.said.append(self.want)
            self.want = next(self.steps, None)

    def answer(
        self, value: Any = None, *, after: float = 0.01, slept: float = 0.0, **more: Any
    ) -> Any:
        """Answer what is wanted, `after` seconds; answer what is wanted then."""
        sent = self._moment()
        self.now += after + slept
        self.asleep += slept
        if isinstance(value, Trouble):
            answer = Answer(sent, self._moment(), trouble=value, **more)
        else:
            if isinstance(value, tuple) and (not value or isinstance(value[0], Numbered)):
                value = Batch(value) if isinstance(self.want, AskEvents) else value
            answer = Answer(sent, self._moment(), value, **more)
        try:
            self.want = self.steps.send(answer)
        except StopIteration:
            self.want = None
        self._listen()
        return self.want

    def lists(self, state: PbxState = OFFICE, **more: Any) -> None:
        for _ in range(2):
            users = self.want.listing is Listing.USERS
            self.answer(tuple((state.users if users else state.phones).values()), **more)

    def alerts(self) -> list[Any]:
        said = [alert for update in self.said for alert in update.alerts]
        self.said.clear()
        return said

    @property
    def link(self) -> Any:
        return self.said[-1].link


def talk(me: str | None = "user0", **more: Any) -> Talk:
    return Talk(Follower(me, chance(), **more))


HEAD = (numbered(10, status(1, "Idle")),)


def live(head: tuple[Numbered, ...] = HEAD, **more: Any) -> Talk:
    """A talk that has come to its first held poll."""
    it = talk(OFFICE.users["u0"].username, **more)
    it.answer(head, connection=1)
    it.lists(connection=1)
    it.answer((), connection=1)
    assert isinstance(it.link, Live)
    it.said.clear()
    return it


def test_it_asks_where_now_is_then_the_lists_then_what_happened_since() -> None:
    it = talk()
    assert it.want == AskEvents(None, 0.0, 1)
    assert it.answer(HEAD) == AskList(Listing.USERS)
    it.lists()
    assert it.want == AskEvents(0, 0.0), "what went before will prove that nothing is lost"
    known = (numbered(9, status(2, "Ringing")), *HEAD)
    assert it.answer((*known, numbered(11, status(1, "In use")))) == AskEvents(11, 0.0)
    assert it.answer((numbered(12, status(1, "Ringing")),)) == AskEvents(12, 0.0)
    assert len(it.said) == 1, "nothing is shown before the drain has ended"
    it.answer(())
    assert it.said[-1].afresh
    phones = it.said[-1].state.phones
    assert (phones["p1"].status, phones["p2"].status) == ("Ringing", OFFICE.phones["p2"].status)
    assert it.said[-1].marks[0].seq == 9
    assert not it.alerts()


@pytest.mark.row(52)
def test_a_call_in_the_drain_is_never_told() -> None:
    it = talk(OFFICE.users["u0"].username)
    it.answer(HEAD)
    it.lists()
    it.answer((numbered(11, rang(at(0))),))
    it.answer(())
    assert not it.alerts()


@pytest.mark.row(66, 75)
def test_another_connection_or_sleep_while_beginning_is_no_beginning() -> None:
    it = talk()
    it.answer(HEAD, connection=1)
    it.lists(connection=1)
    assert it.answer((), connection=2) == AskEvents(None, 0.0, 1)
    it.answer(HEAD, connection=2)
    it.lists(connection=2, slept=30)
    assert it.answer((), connection=2) == AskEvents(None, 0.0, 1)


def test_an_unreadable_item_in_the_drain_has_the_lists_loaded_again() -> None:
    it = talk()
    it.answer(HEAD)
    it.lists()
    it.answer(Batch((), malformed=1))
    while not isinstance(it.want, AskList):
        it.answer(HEAD if it.want.hold == 0 else (), after=1.5)
    assert it.want.listing is Listing.USERS


@pytest.mark.row(59, 60)
def test_an_unreadable_item_has_the_lists_loaded_and_kills_no_other() -> None:
    it = live()
    event = numbered(11, status(1, "In use"))
    it.answer(Batch((event,), malformed=1), after=3.0, connection=1)
    assert it.said[-1].state.phones["p1"].status == "In use"
    it.answer((), after=1.0, connection=1)
    assert it.answer((*HEAD, event), connection=1) == AskList(Listing.USERS)


def test_an_unreadable_item_is_not_taken_for_another_that_a_fence_had_shown() -> None:
    it = live()
    it.answer((), after=45.0, connection=1)
    fence = Batch(HEAD, malformed=1)
    it.answer(fence, connection=1)  # it is older than the last event, as it happens
    it.answer((), after=1.0, connection=1)
    it.answer(fence, connection=1)
    it.lists(connection=1)
    assert it.want.hold > 1
    it.answer(Batch((), malformed=1), after=3.0, connection=1)
    assert it.answer(fence, connection=1).hold == 1, "a list is due"


def test_a_ring_is_told_and_missed_when_it_ends() -> None:
    it = live()
    it.answer((numbered(11, rang(at(0))),), after=1.0, connection=1)
    [ring] = it.alerts()
    assert isinstance(ring, Rang)
    it.answer((numbered(12, finished()),), after=1.0, connection=1)
    assert [type(a) for a in it.alerts()] == [Missed]


def test_an_answer_out_of_order_is_taken_in_the_order_of_its_numbers() -> None:
    it = live()
    it.answer(
        (numbered(12, status(1, "In use")), numbered(11, status(1, "Ringing"))),
        after=1.0,
        connection=1,
    )
    assert it.said[-1].state.phones["p1"].status == "In use"
    assert it.want.after == 12


batches = st.lists(events, min_size=2, max_size=12).map(lambda said: log(*said, first=11))


@pytest.mark.row(55)
@given(batches.flatmap(lambda batch: st.tuples(st.just(batch), st.permutations(batch).map(tuple))))
@LAW
def test_a_permuted_answer_makes_of_everything_what_the_sorted_one_makes(
    both: tuple[tuple[Numbered, ...], tuple[Numbered, ...]],
) -> None:
    said = []
    for batch in both:
        it = live()
        want = it.answer(batch, after=1.0, connection=1)
        said.append((it.said, want))
    in_order, permuted = said
    assert permuted == in_order


@pytest.mark.parametrize(
    "event", [numbered(13, status(1, "In use")), numbered(11, status(9, "In use"))]
)
def test_a_number_that_is_missing_or_a_phone_that_is_not_listed_has_a_list_loaded(
    event: Numbered,
) -> None:
    it = live()
    it.answer((event,), after=3.0, connection=1)
    it.answer((), after=1.0, connection=1)
    assert isinstance(it.answer((*HEAD, event), connection=1), AskList)


@pytest.mark.parametrize(("seq", "lost"), [(11, False), (14, True)])
def test_a_number_that_is_missing_while_the_lists_came_has_them_loaded_again(
    seq: int, *, lost: bool
) -> None:
    it = talk()
    it.answer(HEAD)
    it.lists()
    event = numbered(seq, status(1, "In use"))
    it.answer((*HEAD, event))
    it.answer((), after=3.0)
    it.answer((), after=1.0)
    assert isinstance(it.answer((*HEAD, event)), AskList) is lost


def test_an_empty_answer_is_followed_by_a_fence() -> None:
    it = live()
    assert it.answer((), after=45.0, connection=1) == AskEvents(9, 0.0)
    assert it.answer(HEAD, connection=1).hold > 1


def test_a_pbx_that_does_not_hold_its_polls_is_not_asked_all_the_time() -> None:
    it = live()
    assert it.answer((), after=0.01, connection=1) == Pause(3.0)
    assert it.answer(after=3.0) == AskEvents(9, 0.0)


def test_an_answer_over_a_new_connection_counts_only_with_proof() -> None:
    it = live()
    ring = numbered(11, rang(at(0)))
    assert it.answer((ring,), after=2.0, connection=2) == AskEvents(9, 0.0)
    assert not it.alerts()
    # The one event we hold is no call, and could be another log's: begin anew.
    assert it.answer((*HEAD, ring), connection=2) == AskEvents(9, 0.0)
    assert it.answer((*HEAD, ring), connection=2) == AskList(Listing.USERS)


def test_a_call_that_is_held_proves_the_log_over_a_new_connection() -> None:
    it = live((numbered(10, rang(at(3), uid="other")),))
    ring = numbered(11, rang(at(0)))
    it.answer((ring,), after=2.0, connection=2)
    it.answer((numbered(10, rang(at(3), uid="other")), ring), connection=2)
    assert [type(a) for a in it.alerts()] == [Rang]


def test_a_connection_that_the_pbx_ends_is_proven_before_the_next_poll() -> None:
    it = live()
    event = numbered(11, status(1, "In use"))
    assert it.answer((event,), after=1.0, connection=1, closing=True) == AskEvents(9, 0.0)


@pytest.mark.row(75)
def test_what_was_answered_over_a_sleep_is_asked_for_again_and_is_no_news() -> None:
    it = live()
    ring = numbered(11, rang(at(0)))
    assert it.answer((ring,), slept=3600, connection=1) == AskEvents(9, 0.0)
    it.answer((*HEAD, ring), connection=1)
    assert not it.alerts()


def test_what_proves_the_log_over_a_sleep_is_asked_for_again_and_what_rings_then_is_news() -> None:
    it = live()
    it.answer((), after=45.0, connection=1)
    assert it.answer(HEAD, slept=60, connection=1) == AskEvents(9, 0.0)
    it.answer(HEAD, connection=1)
    it.answer((numbered(11, rang(at(0))),), after=3.0, connection=1)
    assert [type(alert) for alert in it.alerts()] == [Rang]


def test_a_ring_that_stands_is_missed_however_late_that_is_heard() -> None:
    it = live()
    it.answer((numbered(11, rang(at(0))),), after=1.0, connection=1)
    assert [type(a) for a in it.alerts()] == [Rang]
    it.answer((), slept=3600, connection=1)
    held = (*HEAD, numbered(11, rang(at(0))), numbered(12, finished()))
    it.answer(held, connection=1)
    assert [type(a) for a in it.alerts()] == [Missed]


def test_a_ring_that_was_too_old_to_be_told_is_not_told_when_it_becomes_known_better() -> None:
    it = live()
    ring = numbered(11, rang(at(0)))
    it.answer((ring,), slept=300, connection=1)
    it.answer((*HEAD, ring), connection=1)
    it.answer((numbered(12, rang(at(0), called_did="+3120")),), after=1.0, connection=1)
    assert not it.alerts()
    it.answer((numbered(13, finished()),), after=1.0, connection=1)
    assert [type(a) for a in it.alerts()] == [Missed]


def test_an_empty_log_needs_no_proof_until_there_was_trouble() -> None:
    it = live(())
    assert it.want == AskEvents(None, 10.0)
    assert it.answer((), after=10.0, connection=1) == AskEvents(None, 0.0)
    assert it.answer((), connection=1) == AskEvents(None, 10.0)
    assert isinstance(it.answer(Unreachable()), Pause)
    assert it.answer(after=1.0) == AskEvents(None, 0.0, 1)


def test_another_log_is_a_new_beginning() -> None:
    it = live()
    other = numbered(10, status(2, "In use"))
    assert it.answer((other,), after=1.0, connection=1) == AskEvents(None, 0.0, 1)


def test_a_log_that_contradicts_itself_at_once_is_not_asked_without_pause() -> None:
    it = talk()
    it.answer(HEAD)
    it.lists()
    assert isinstance(it.answer((numbered(10, status(2, "In use")),)), Pause)
    assert isinstance(it.link, Retrying)


def test_one_of_a_large_office_makes_way_before_it_begins_anew() -> None:
    it = talk()
    it.answer(HEAD)
    it.lists(office(501))
    it.answer(())
    it.answer((), after=45.0)
    pause = it.answer((numbered(10, status(2, "In use")),))
    assert 2.0 <= pause.seconds <= 10.0
    assert it.answer(after=pause.seconds) == AskEvents(9, 0.0)


def test_a_pbx_that_refuses_to_tell_the_past_is_not_asked_for_it_again() -> None:
    it = talk()
    for asked in (AskEvents(0, 0.0), AskEvents(10, 0.0), AskEvents(10, 0.0)):
        it.answer(HEAD)
        it.lists()
        assert it.want == asked
        it.answer(CursorRefused())
        it.answer(after=1.0)


@pytest.mark.row(8)
def test_a_ring_behind_a_lost_connection_is_told_though_no_call_has_come_since_the_start() -> None:
    me = OFFICE.users["u0"].username
    it = talk(me)
    it.answer(HEAD, connection=1)
    it.lists(connection=1)
    earlier = numbered(9, replace(rang(at(1)), call=replace(rang(at(1)).call, unique_id="old")))
    it.answer((earlier, *HEAD), connection=1)
    it.said.clear()
    it.answer(Dropped())
    it.answer(after=0.1)
    it.answer((earlier, *HEAD, numbered(11, rang(at(0)))), connection=2)
    assert [type(alert) for alert in it.alerts()] == [Rang]


def test_a_cursor_that_is_refused_is_a_new_beginning() -> None:
    it = live()
    assert isinstance(it.answer(CursorRefused()), Pause)
    assert it.answer(after=1.0) == AskEvents(None, 0.0, 1)


@pytest.mark.row(62)
def test_what_cannot_be_read_three_times_is_left_behind() -> None:
    it = live()
    for asked in (AskEvents(9, 0.0), AskEvents(9, 0.0), AskEvents(None, 0.0, 1, leniently=True)):
        it.answer(Unreadable())
        assert it.answer(after=1.0) == asked


def test_a_connection_that_drops_is_mended_without_a_word() -> None:
    it = live()
    assert 0.05 <= it.answer(Dropped()).seconds <= 0.25
    assert not it.said
    assert it.answer(after=0.25) == AskEvents(9, 0.0)


@pytest.mark.parametrize(("after", "slept"), [(49.5, 0.0), (1.0, 3600.0)])
def test_a_connection_that_drops_after_a_long_silence_is_said_at_once(
    after: float, slept: float
) -> None:
    it = live()
    it.answer(Dropped(), after=after, slept=slept)
    assert isinstance(it.link, Retrying)


@pytest.mark.parametrize("seed", range(20))
def test_no_poll_is_held_so_long_that_an_answer_could_be_a_minute_old(seed: int) -> None:
    it = Talk(Follower("user0", Random(seed)))  # noqa: S311 - not for secrets
    it.answer(HEAD)
    it.lists()
    it.answer(())
    assert it.want.hold + 10 < 60


def test_one_outage_is_said_once_and_ends_with_proof() -> None:
    it = live((numbered(10, rang(at(3), uid="other")),))
    for _ in range(3):
        it.answer(Unreachable())
        it.answer(after=1.0)
    assert [type(u.link) for u in it.said] == [Retrying]
    it.answer((numbered(10, rang(at(3), uid="other")),), connection=2)
    assert isinstance(it.link, Live)


def test_somebody_in_a_hurry_cuts_the_pauses_short_but_not_away() -> None:
    it = live()
    it.answer(SignInRefused())
    first = it.answer(after=1.0, hurried=True).seconds
    assert 0.05 <= first <= 0.5
    again = it.answer(after=0.01, hurried=True).seconds
    assert again == pytest.approx(first - 0.01), "to hurry twice hurries no more"
    assert it.answer(after=again) == AskEvents(9, 0.0)


def test_somebody_who_hurries_all_the_time_is_heard_every_five_seconds() -> None:
    it = live()
    it.answer(Busy("", 60.0))
    it.answer(after=it.answer(hurried=True).seconds)
    asked = it.now
    it.answer(Busy("", 60.0))
    assert it.answer(hurried=True).seconds == pytest.approx(asked + 5.0 - it.now)


@given(
    troubles=st.lists(
        st.sampled_from([Unreachable(), Dropped(), Busy("", 300.0)]), min_size=1, max_size=12
    ),
    slept=st.floats(6.0, 1e5),
)
@LAW
def test_on_waking_no_pause_is_waited_for_however_long_it_has_grown(
    troubles: list[Trouble], slept: float
) -> None:
    it = live()
    for trouble in troubles:
        wait_out_pauses(it)
        it.answer(trouble)
    it.answer(slept=slept, hurried=True)
    assert wait_out_pauses(it) <= HURRY_WITHIN
    assert isinstance(it.want, AskEvents)


def wait_out_pauses(it: Talk) -> float:
    """Wait until something is asked; answer for how many seconds."""
    began = it.now
    while isinstance(it.want, Pause):
        it.answer(after=it.want.seconds)
    return it.now - began


@pytest.mark.row(32)
def test_a_long_pause_says_when_it_ends_once_and_no_more_when_somebody_cuts_it_short() -> None:
    it = live()
    for _ in range(2):
        pause = it.answer(Busy("", 60.0)).seconds
        assert 60.0 <= pause <= 66.0
        assert it.link.next_try == it.now + pause
        it.answer(after=pause)
    assert len(it.said) == 2, "while it waits, and while it asks, nothing changes"
    it.answer(Busy("", 60.0))
    it.answer(after=it.answer(after=1.0, hurried=True).seconds)
    assert it.link.next_try is None
    assert len(it.said) == 4


@pytest.mark.parametrize(("known", "final"), [(False, True), (True, False)])
def test_an_address_that_was_right_before_is_not_given_up(known: bool, final: bool) -> None:  # noqa: FBT001 - the two columns of a table
    it = talk(known=known)
    it.answer(NoPbxThere())
    assert isinstance(it.link, Stopped if final else Retrying)
    assert (it.want is None) is final


def test_a_sign_in_that_never_worked_is_tried_once() -> None:
    it = talk(known=True)
    assert it.answer(SignInRefused()) is None
    assert isinstance(it.link, Stopped)


def test_a_sign_in_that_worked_is_tried_once_more_and_takes_its_rings_back() -> None:
    it = live()
    it.answer((numbered(11, rang(at(0))),), after=1.0, connection=1)
    assert it.alerts()
    assert it.answer(SignInRefused()) == Pause(30.0)
    it.answer(after=30.0)
    assert it.answer(SignInRefused()) is None
    assert isinstance(it.link, Stopped)
    assert [type(a) for a in it.alerts()] == [MovedOn]


def test_lists_that_may_not_be_read_count_as_empty() -> None:
    it = talk()
    it.answer(HEAD)
    users = tuple(OFFICE.users.values())
    it.answer(users)
    it.answer(NotAllowed("phones"))
    it.answer(())
    assert it.link.missing == {"phones"}
    assert len(it.said[-1].state.users) == len(users)


def test_a_list_that_may_not_be_read_is_left_alone_for_a_while() -> None:
    it = talk(OFFICE.users["u0"].username)
    it.answer(NotAllowed("events"))
    it.answer(tuple(OFFICE.users.values()))
    assert isinstance(it.answer(NotAllowed("phones")), Pause)
    assert it.answer(after=10.0) == AskList(Listing.USERS)
    assert isinstance(it.answer(tuple(OFFICE.users.values())), Pause)


def test_who_is_not_listed_any_more_is_told_nothing_and_their_rings_are_taken_back() -> None:
    it = live()
    it.answer((numbered(11, rang(at(0))),), after=1.0, connection=1)
    assert it.alerts()
    event = numbered(12, UserListChanged())
    it.answer((event,), after=3.0, connection=1)
    it.answer((), after=1.0, connection=1)
    it.answer((*HEAD, numbered(11, rang(at(0))), event), connection=1)
    assert it.want == AskList(Listing.USERS)
    it.answer(tuple(u for u in OFFICE.users.values() if u.uuid != "u0"), connection=1)
    assert [type(a) for a in it.alerts()] == [MovedOn]


def moved_to_a_desk_that_rings() -> Talk:
    """A talk in which a list says that I sit where a call rings, and which asks whether it does."""
    it = live()
    ring = (
        numbered(11, rang(at(1))),
        numbered(12, status(1, "Ringing")),
        numbered(13, UserListChanged()),
    )
    it.answer(ring, after=3.0, connection=1)
    it.answer((), after=1.0, connection=1)
    it.answer((*HEAD, *ring), connection=1)
    moved = replace(OFFICE.users["u0"], phone="p1", hot_desk="p1")
    want = it.answer((moved, *tuple(OFFICE.users.values())[1:]), connection=1)
    assert want == AskEvents(13, 0.0)
    assert not it.alerts()
    return it


def test_a_desk_that_a_list_knows_of_before_its_event_comes_rings_for_me() -> None:
    it = moved_to_a_desk_that_rings()
    it.answer((), connection=1)
    assert [type(a) for a in it.alerts()] == [Rang]
    it.answer((numbered(14, UserLoggedIn("u0", "p1")),), after=1.0, connection=1)
    assert not it.alerts()


def test_a_call_that_is_over_does_not_ring_where_a_list_finds_me() -> None:
    it = moved_to_a_desk_that_rings()
    it.answer((numbered(14, finished()),), connection=1)
    assert it.said[-1].events[-1].seq == 14
    assert [a for a in it.alerts() if isinstance(a, Rang)] == []


@pytest.mark.parametrize(
    ("answer", "connection"),
    [
        (Dropped(), 1),
        ((), 2),
        ((numbered(12, status(2, "Idle")),), 1),
    ],
    ids=["lost", "over another connection", "of another log"],
)
def test_where_nobody_can_say_that_it_is_over_it_rings(answer: Any, connection: int) -> None:
    it = moved_to_a_desk_that_rings()
    it.answer(answer, connection=connection)
    assert [type(a) for a in it.alerts()] == [Rang]


def test_without_events_it_goes_by_the_lists_and_tells_of_a_phone_that_rings() -> None:
    it = talk(OFFICE.users["u0"].username)
    assert it.answer(NotAllowed("events")) == AskList(Listing.USERS)
    it.lists()
    assert it.link.missing == {"events"}
    it.said.clear()
    assert isinstance(it.want, Pause)
    it.answer(after=10.0)
    it.lists()
    assert not it.said, "nothing has changed"
    it.answer(after=10.0)
    it.answer(tuple(OFFICE.users.values()))
    phones = dict(OFFICE.phones) | {"p0": phone(0, "Ringing")}
    it.answer(tuple(phones.values()))
    assert [type(a) for a in it.alerts()] == [PhoneRang]
    assert it.answer(after=1000.0) == AskEvents(None, 0.0, 1)


def test_events_that_may_not_be_read_any_more_take_their_rings_back() -> None:
    it = live()
    it.answer((numbered(11, rang(at(0))),), after=1.0, connection=1)
    assert it.alerts()
    assert it.answer(NotAllowed("events")) == AskList(Listing.USERS)
    assert [type(a) for a in it.alerts()] == [MovedOn]


@pytest.mark.row(67)
@pytest.mark.parametrize("event", [PhoneListChanged(), UserListChanged()])
def test_a_list_that_changed_is_loaded_between_two_polls(event: Any) -> None:
    it = live()
    it.answer((numbered(11, event),), after=3.0, connection=1)
    assert it.want.hold == 1, "news still comes at once"
    it.answer((), after=1.0, connection=1)
    it.answer((*HEAD, numbered(11, event)), connection=1)
    assert isinstance(it.want, AskList)
    listing = it.want.listing
    items = OFFICE.users if listing is Listing.USERS else OFFICE.phones
    it.answer(tuple(items.values()), connection=1)
    assert it.said[-1].loaded == {listing}
    assert it.said[-1].drift is None, "it was said that something changed"


def test_a_phone_in_use_in_a_list_did_not_answer_a_call_that_ended_before() -> None:
    it = live()
    ring = (
        numbered(11, rang(at(0), at(1))),
        numbered(12, status(0, "Ringing")),
        numbered(13, status(1, "Ringing")),
        numbered(14, PhoneListChanged()),
    )
    it.answer(ring, after=3.0, connection=1)
    it.answer((), after=1.0, connection=1)
    it.answer((*HEAD, *ring), connection=1)
    newer = apply(apply(OFFICE, status(0, "Idle")), status(1, "In use"))
    it.answer(tuple(newer.phones.values()), connection=1)
    it.alerts()
    it.answer((numbered(15, finished()),), connection=1)
    assert [type(a) for a in it.alerts()] == [Missed]


@pytest.mark.parametrize("drift", [0, 1])
def test_the_lists_are_compared_at_times_and_what_nobody_reported_is_counted(drift: int) -> None:
    it = live()
    now = apply(OFFICE, status(0, "Ringing")) if drift else OFFICE
    items = {Listing.USERS: tuple(now.users.values()), Listing.PHONES: tuple(now.phones.values())}
    while len(it.said) < len(Listing):
        if isinstance(it.want, AskList):
            it.answer(items[it.want.listing], connection=1)
        else:
            it.answer(HEAD if it.want.hold == 0 else (), after=it.want.hold, connection=1)
    assert it.now - 1000 <= 12 * 60 + 45
    assert sum(update.drift or 0 for update in it.said) == drift
    assert it.said[-1].state == now


def test_a_list_that_came_over_another_connection_is_followed_by_proof() -> None:
    it = live()
    it.answer((numbered(11, PhoneListChanged()),), after=3.0, connection=1)
    it.answer((), after=1.0, connection=1)
    while not isinstance(it.want, AskList):
        it.answer(
            (*HEAD, numbered(11, PhoneListChanged())) if it.want.hold == 0 else (),
            after=1.0,
            connection=1,
        )
    assert it.answer(tuple(OFFICE.phones.values()), connection=2).hold == 0.0


def test_a_server_that_keeps_no_connection_is_followed_all_the_same() -> None:
    """Each answer comes over a connection of its own: after a few, that says nothing any more."""
    it = talk()
    log = [*HEAD]
    proofs = 0
    for connection in range(1, 60):
        want, last = it.want, log[-1].seq
        if isinstance(want, AskList):
            items = OFFICE.users if want.listing is Listing.USERS else OFFICE.phones
            it.answer(tuple(items.values()), connection=connection)
            continue
        if want.hold:
            log.append(numbered(last + 1, status(1, str(last % 5))))
        proofs += not want.hold and isinstance(it.link, Live)
        after = last - 1 if want.after is None else want.after
        it.answer(
            tuple(e for e in log if e.seq > after),
            after=1.0 if want.hold else 0.01,
            connection=connection,
        )
    assert isinstance(it.link, Live)
    assert it.said[-1].state.phones["p1"] == phone(1, str((log[-1].seq - 1) % 5))
    assert proofs > 5, "now and then it asks for proof"


def test_a_full_answer_proves_nothing_of_its_time() -> None:
    it = live()
    events = tuple(numbered(n, status(1, str(n % 7))) for n in range(11, 11 + LIMIT))
    start = it.answer(events, after=30.0, connection=1, closing=True).after
    more = tuple(numbered(n, status(1, str(n % 7))) for n in range(start + 1, start + 1 + LIMIT))
    last = it.answer(more, connection=1).after
    assert last == start + LIMIT
    it.said.clear()
    it.answer((numbered(last + 1, rang(at(0))),), after=1.0, connection=1)
    assert not it.alerts(), "it may have rung before the answer that was full"
