"""What an event makes of the state: the laws, against a model that is nothing but dicts."""

from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pbx_tray.core.calls import CallPhase
from pbx_tray.core.directory import Endpoint, EndpointKind, Phone, User
from pbx_tray.core.events import (
    Event,
    PhoneListChanged,
    PhoneStatus,
    Unrecognised,
    UserListChanged,
    UserLoggedIn,
    UserLoggedOut,
)
from pbx_tray.core.state import (
    CALLS_KEPT,
    Listing,
    PbxState,
    apply,
    listed,
    reload_wanted,
)
from tests.core.building import (
    CODES,
    LAW,
    WORDS,
    answered,
    at,
    events,
    finished,
    moves,
    office,
    offices,
    phone,
    rang,
    status,
    statuses,
    user,
)

batches = st.lists(events, max_size=12)


def after(state: PbxState, *batch: Event) -> PbxState:
    for event in batch:
        state = apply(state, event)
    return state


def lists_of(state: PbxState) -> tuple[Any, ...]:
    return dict(state.users), dict(state.phones), dict(state.users_of)


@given(offices, batches, events)
@LAW
def test_an_event_applied_twice_is_applied_once(
    state: PbxState, past: list[Event], event: Event
) -> None:
    once = after(state, *past, event)
    assert apply(once, event) is once


@given(offices, batches, events)
@LAW
def test_the_state_is_the_same_object_exactly_when_nothing_changed(
    state: PbxState, past: list[Event], event: Event
) -> None:
    before = after(state, *past)
    now = apply(before, event)
    assert (now is before) == (now == before)


@given(offices, batches)
@LAW
def test_a_batch_replayed_over_its_outcome_changes_no_user_and_no_phone(
    state: PbxState, batch: list[Event]
) -> None:
    once = after(state, *batch)
    assert lists_of(after(once, *batch)) == lists_of(once)


@given(offices, batches)
@LAW
@example(office(), [UserLoggedIn("u0", "p4"), UserLoggedOut("u0")])
def test_who_is_at_a_phone_is_what_the_users_say(state: PbxState, batch: list[Event]) -> None:
    now = after(state, *batch)
    assert now.users_of == listed(now.users.values(), now.phones.values()).users_of


@given(offices, batches, batches)
@LAW
def test_a_call_never_comes_back_from_its_end(
    state: PbxState, past: list[Event], more: list[Event]
) -> None:
    before = after(state, *past)
    now = after(before, *more)
    for uuid, call in before.calls.items():
        if call.phase is CallPhase.FINISHED:
            assert now.calls[uuid].phase is CallPhase.FINISHED


class Dicts:
    """A PBX of three dicts, which knows nothing of the program that is examined."""

    def __init__(self) -> None:
        self.own = {"u0": ["p0"], "u1": ["p1", "p2"], "u2": [], "u3": ["p3"]}
        self.primary = {"u0": "p0", "u1": None, "u2": None, "u3": "p3"}
        self.at: dict[str, str | None] = {"u0": "p0", "u1": "p1", "u2": None, "u3": "p3"}
        self.desk: dict[str, str | None] = dict.fromkeys(self.own)
        self.said: dict[str, tuple[str | None, str | None]] = {
            f"p{number}": ("Idle", None) for number in range(6)
        }

    def happens(self, event: Event) -> None:
        if isinstance(event, PhoneStatus) and event.phone in self.said:
            self.said[event.phone] = (event.status, event.status_code)
        elif isinstance(event, UserLoggedIn) and event.user in self.own:
            self.at[event.user] = event.phone
            own = event.phone in self.own[event.user]
            self.desk[event.user] = None if own else event.phone
        elif isinstance(event, UserLoggedOut) and event.user in self.own:
            home = [self.primary[event.user], *self.own[event.user], None]
            self.at[event.user] = next((p for p in home if p), None)
            self.desk[event.user] = None

    def listed(self) -> PbxState:
        return listed(
            [
                User(
                    uuid,
                    uuid,
                    phone=self.at[uuid],
                    primary_phone=self.primary[uuid],
                    hot_desk=self.desk[uuid],
                    endpoints=tuple(Endpoint(EndpointKind.PHONE, own) for own in self.own[uuid]),
                )
                for uuid in self.own
            ],
            [Phone(uuid, uuid, None, *said) for uuid, said in self.said.items()],
        )


@given(st.lists(statuses | moves, max_size=20), st.integers(0, 20))
@LAW
def test_an_old_snapshot_and_the_events_since_make_the_new_snapshot(
    happening: list[Event], since: int
) -> None:
    pbx = Dicts()
    for event in happening[:since]:
        pbx.happens(event)
    old = pbx.listed()
    for event in happening[since:]:
        pbx.happens(event)
    assert lists_of(after(old, *happening[since:])) == lists_of(pbx.listed())


@given(st.lists(statuses | moves, max_size=20), st.integers(0, 20), st.integers(0, 20))
@LAW
def test_a_snapshot_that_is_newer_than_the_first_events_makes_the_same_end(
    happening: list[Event], since: int, loaded: int
) -> None:
    pbx = Dicts()
    for event in happening[: max(since, loaded)]:
        pbx.happens(event)
    newer = pbx.listed()
    for event in happening[max(since, loaded) :]:
        pbx.happens(event)
    assert lists_of(after(newer, *happening[since:])) == lists_of(pbx.listed())


def test_somebody_who_logs_in_at_a_phone_of_their_own_is_at_no_hot_desk() -> None:
    state = after(office(), UserLoggedIn("u0", "p4"), UserLoggedIn("u0", "p0"))
    assert (state.users["u0"].phone, state.users["u0"].hot_desk) == ("p0", None)


def test_somebody_who_logs_out_without_a_primary_phone_is_at_their_first_own_one() -> None:
    state = listed([user(0, primary_phone=None, phone="p4", hot_desk="p4")], [phone(0), phone(4)])
    assert apply(state, UserLoggedOut("u0")).users["u0"].phone == "p0"
    nobodys = listed([user(0, primary_phone=None, endpoints=())], [])
    assert apply(nobodys, UserLoggedOut("u0")).users["u0"].phone is None


def test_my_phones_are_my_own_and_the_one_i_am_at_but_not_one_that_another_took() -> None:
    state = after(office(), UserLoggedIn("u0", "p4"), UserLoggedIn("u1", "p0"))
    assert state.phones_now(state.users["u0"]) == ("p4",)
    assert state.phones_now(state.users["u1"]) == ("p1", "p0")
    assert set(apply(state, UserLoggedOut("u1")).phones_now(state.users["u0"])) == {"p0", "p4"}


def test_a_phone_that_two_people_own_is_both_of_theirs() -> None:
    own = (Endpoint(EndpointKind.PHONE, "p0"),)
    state = listed([user(0), user(1, endpoints=own, phone="p0")], [phone(0)])
    assert [state.phones_now(u) for u in state.users.values()] == [("p0",), ("p0",)]


def test_a_user_is_found_by_name_in_any_case_of_letters() -> None:
    assert office().user_named("USER2") == user(2)
    assert office().user_named("nobody") is None


@pytest.mark.parametrize(
    ("event", "wanted"),
    [
        (UserListChanged(), {Listing.USERS: None}),
        (PhoneListChanged(), {Listing.PHONES: None}),
        (status(0, "Idle"), {}),
        (status(9, "Idle"), {Listing.PHONES: "p9"}),
        (UserLoggedIn("u0", "p4"), {}),
        (UserLoggedIn("u0", None), {}),
        (UserLoggedIn("u9", "p4"), {Listing.USERS: "u9"}),
        (UserLoggedIn("u0", "p9"), {Listing.PHONES: "p9"}),
        (UserLoggedOut("u0"), {}),
        (UserLoggedOut("u9"), {Listing.USERS: "u9"}),
        (rang(at(9)), {}),
        (Unrecognised("new"), {}),
    ],
)
def test_lists_are_loaded_again_for_what_they_do_not_explain(
    event: Event, wanted: dict[Listing, str | None]
) -> None:
    assert reload_wanted(office(), event) == wanted


def test_calls_outlive_a_new_list() -> None:
    state = after(office(), rang(at(0)))
    assert listed([], [], state).calls is state.calls


def test_ended_calls_are_forgotten_first_and_the_oldest_of_them_first() -> None:
    state = after(office(), rang(uid="alive"))
    for number in range(CALLS_KEPT):
        state = apply(state, finished(uid=f"over{number}"))
    assert len(state.calls) == CALLS_KEPT + 1 - CALLS_KEPT // 8
    assert "alive" in state.calls
    assert "over0" not in state.calls
    assert f"over{CALLS_KEPT - 1}" in state.calls


def test_a_call_is_known_just_after_it_was_reported_however_many_live_ones_there_are() -> None:
    alive = {f"c{number}": rang(uid=f"c{number}").call for number in range(CALLS_KEPT)}
    state = replace(office(), calls=MappingProxyType(alive))
    for event in (finished(uid="new"), answered(uid="new"), rang(uid="new")):
        assert "new" in apply(state, event).calls
        assert len(apply(state, event).calls) <= CALLS_KEPT


@given(st.sampled_from(WORDS), st.sampled_from(CODES))
@LAW
def test_a_status_changes_nothing_else_of_a_phone(words: str | None, code: str | None) -> None:
    before = office()
    after_ = apply(before, status(1, words, code))
    assert after_.phones["p1"] == replace(before.phones["p1"], status=words, status_code=code)
    assert after_.users is before.users
