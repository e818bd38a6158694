"""Every way to reach somebody, and how it stands."""

from dataclasses import replace

from hypothesis import given

from pbx_tray.core.calls import Target
from pbx_tray.core.directory import Endpoint, EndpointKind
from pbx_tray.core.events import UserLoggedIn, UserLoggedOut
from pbx_tray.core.presence import Presence, presence_of
from pbx_tray.core.reach import Reach, reaches
from pbx_tray.core.state import PbxState, apply, listed
from tests.core.building import LAW, finished, office, offices, phone, rang, status, user

PHONE, HOT_DESK, NUMBER = EndpointKind.PHONE, EndpointKind.HOT_DESK, EndpointKind.NUMBER


def of(state: PbxState, uuid: str) -> tuple[Reach, ...]:
    return reaches(state, state.users[uuid])


def test_each_endpoint_has_a_status_of_its_own() -> None:
    more = (Endpoint(PHONE, "p1"), Endpoint(PHONE, "p2"), Endpoint(NUMBER, number="+31612345678"))
    state = listed([user(1, endpoints=more)], [phone(1, "In use"), phone(2, "Unavailable")])
    assert of(state, "u1") == (
        Reach(PHONE, "Desk 1", Presence.ON_A_CALL, "In use"),
        Reach(PHONE, "Desk 2", Presence.UNAVAILABLE, "Unavailable"),
        Reach(NUMBER, "+31612345678"),
    )
    assert [reach.would_ring for reach in of(state, "u1")] == [True, False, True]


def test_a_hot_desk_is_the_phone_they_are_logged_in_on_and_else_none() -> None:
    state = office(4)
    assert of(state, "u1")[1] == Reach(HOT_DESK, "")
    assert not of(state, "u1")[1].would_ring
    state = apply(state, UserLoggedIn("u1", "p4"))
    assert of(state, "u1")[1] == Reach(HOT_DESK, "Desk 4", Presence.AVAILABLE, "Idle")
    assert of(apply(state, UserLoggedOut("u1")), "u1")[1] == Reach(HOT_DESK, "")


def test_a_phone_where_somebody_else_is_logged_in_says_who() -> None:
    state = apply(office(4), UserLoggedIn("u2", "p1"))
    theirs, _ = of(state, "u1")
    assert theirs.taken_by == state.users["u2"].name
    assert not theirs.would_ring
    assert [reach.taken_by for reach in of(state, "u2")] == ["", ""]


def test_the_phone_they_are_at_is_there_though_an_old_pbx_lists_no_hot_desks() -> None:
    one = user(1, endpoints=(Endpoint(PHONE, "p1"),), hot_desk="p2", phone="p2")
    state = listed([one], [phone(1), phone(2, "Ringing")])
    assert [reach.label for reach in of(state, "u1")] == ["Desk 1", "Desk 2"]
    assert [reach.rings for reach in of(state, "u1")] == [False, True]


def test_a_phone_they_are_at_without_having_logged_in_there_is_there_too() -> None:
    one = user(1, endpoints=(), phone="p2")
    state = listed([one], [phone(1), phone(2)])
    assert of(state, "u1") == (Reach(PHONE, "Desk 2", Presence.AVAILABLE, "Idle"),)


def test_a_number_rings_while_a_call_rings_there() -> None:
    mobile = Target("u1", NUMBER, number="+31612345678")
    state = office(4)
    endpoint = Endpoint(NUMBER, number="+31612345678")
    one = replace(state.users["u1"], endpoints=(endpoint,), phone=None, primary_phone=None)
    state = apply(replace(state, users=state.users.with_entry("u1", one)), rang(mobile))
    assert [reach.rings for reach in of(state, "u1")] == [True]
    assert [reach.rings for reach in of(apply(state, finished(mobile)), "u1")] == [False]


def test_an_endpoint_of_which_nothing_is_known_has_no_name_and_rings_nowhere() -> None:
    state = listed([user(1, endpoints=(Endpoint(PHONE, "gone"),), phone=None)], [])
    assert of(state, "u1") == (Reach(PHONE, ""),)


def test_a_status_in_words_of_the_settings_own_is_understood() -> None:
    state = apply(office(1), status(0, "Gone fishing"))
    words = {"gone fishing": Presence.UNAVAILABLE}
    assert reaches(state, state.users["u0"], words)[0].presence is Presence.UNAVAILABLE


@LAW
@given(offices)
def test_the_phones_that_are_theirs_decide_what_the_lamp_shows(state: PbxState) -> None:
    for one in state.users.values():
        if one.hot_desk and one.hot_desk not in state.phones:
            continue
        own = {r.presence for r in reaches(state, one) if r.presence and not r.taken_by}
        shown, _ = presence_of(state, one)
        assert shown in own or not own
