"""What the person at the desk is told, and that it is told once."""

from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.core.alerts import ANSWERER_WITHIN, silently
from pbx_tray.core.calls import CallKind, Party, Target
from pbx_tray.core.directory import EndpointKind
from pbx_tray.core.events import Event, UserLoggedIn, UserLoggedOut
from pbx_tray.core.parties import Caller
from pbx_tray.core.presence import STATUS_WORDS, Presence
from pbx_tray.core.state import listed
from pbx_tray.core.watch import (
    TOLD_KEPT,
    Answered,
    Missed,
    MovedOn,
    PhoneQuiet,
    PhoneRang,
    Rang,
    Watch,
    lasting,
)
from tests.core.building import (
    LAW,
    OUTSIDE,
    Watching,
    answered,
    at,
    colleague,
    events,
    finished,
    office,
    offices,
    phone,
    rang,
    status,
    user,
)

ME, BRAM, CHLOE = at(0), at(1), at(2)
SHE = Caller("Ms Outside", "+31612345678")
RINGS = Rang("call:1:c1", SHE, phones=frozenset({"p0"}))
AGAIN = Rang("call:2:c1", SHE, phones=frozenset({"p0"}))
UP = status(0, "In use")


# Whom a call rings for


@pytest.mark.parametrize("kind", CallKind)
def test_a_call_of_any_kind_that_names_me_rings_for_me(kind: CallKind) -> None:
    assert Watching().told(rang(ME, kind=kind)) == [RINGS]


def test_a_call_to_my_desk_phone_rings_for_me_though_it_names_nobody() -> None:
    assert Watching().told(rang(Target(phone="p0"))) == [RINGS]


def test_a_call_to_the_phone_where_i_am_logged_in_rings_for_me() -> None:
    person = Watching()
    told = person.told(UserLoggedIn("u0", "p4"), rang(Target(phone="p4")))
    assert told == [replace(RINGS, phones=frozenset({"p4"}))]


def test_a_call_to_my_phone_rings_for_whoever_took_it_and_not_for_me() -> None:
    taken = UserLoggedIn("u1", "p0")
    assert Watching().told(taken, rang(Target(phone="p0"))) == []
    assert Watching(me="u1").told(taken, rang(Target(phone="p0"))) == [RINGS]


def test_a_call_that_names_me_rings_for_me_wherever_it_rings() -> None:
    number = Target("u0", EndpointKind.NUMBER, number="+3162")
    assert Watching().told(rang(number)) == [Rang("call:1:c1", SHE, elsewhere="+3162")]


@pytest.mark.parametrize(
    "kind", [EndpointKind.NUMBER, EndpointKind.TRUNK_NUMBER, EndpointKind.FORWARD]
)
def test_a_call_that_rings_at_my_desk_and_elsewhere_says_both(kind: EndpointKind) -> None:
    elsewhere = Target("u0", kind, trunk="t1", number="+3162")
    assert Watching().told(rang(ME, elsewhere)) == [replace(RINGS, elsewhere="+3162")]


def test_a_call_to_a_group_rings_for_me_in_any_place_of_it() -> None:
    for group in ((ME, BRAM, CHLOE), (BRAM, ME, CHLOE), (BRAM, CHLOE, ME)):
        assert Watching().told(rang(*group)) == [RINGS]


def test_a_call_to_a_group_says_for_how_many_others_it_rings() -> None:
    twice = Target("u1", EndpointKind.NUMBER, number="+3162")
    [ring] = Watching().told(rang(ME, BRAM, twice, CHLOE))
    assert isinstance(ring, Rang)
    assert ring.others == 2


def test_a_did_that_leads_to_an_extension_says_both() -> None:
    [both] = Watching().told(rang(ME, called_did="+3120", called_extension="200"))
    [one] = Watching().told(rang(ME, called_extension="200"))
    assert isinstance(both, Rang)
    assert isinstance(one, Rang)
    assert (both.called, both.extension) == ("+3120", "200")
    assert (one.called, one.extension) == ("200", "")


def test_a_call_to_others_is_no_business_of_mine() -> None:
    person = Watching()
    assert person.told(rang(BRAM), answered(BRAM), finished()) == []
    assert person.watch == Watch(me="u0")


@pytest.mark.parametrize(
    "caller", [colleague(0), Party(user="u0"), Party(phone="p0"), Party("u0", "p1")]
)
@pytest.mark.parametrize("kind", CallKind)
def test_a_call_that_i_place_does_not_ring_for_me(caller: Party, kind: CallKind) -> None:
    own = rang(ME, caller=caller, kind=kind)
    told = Watching().told(own, status(0, "Ringing"), UP, rang(BRAM, caller=caller), finished())
    assert told == []


def test_a_call_from_my_phone_by_somebody_else_is_not_mine() -> None:
    assert Watching().told(rang(ME, caller=Party("u1", "p0"))) != []


@pytest.mark.parametrize("me", [None, "", "nobody"])
def test_where_nobody_watches_nobody_is_told(me: str | None) -> None:
    person = Watching(me=me)
    assert person.told(rang(ME), status(0, "Ringing"), answered(BRAM), finished()) == []
    assert silently(person.state, person.watch) == ((), person.watch)


# Who calls, and what they called


@pytest.mark.parametrize(
    ("caller", "shown"),
    [
        (Party(), Caller("", "")),
        (Party(number="06"), Caller("", "06")),
        (Party(number="06", normalized_number="+316"), Caller("", "+316")),
        (Party(name="Ms Outside"), Caller("Ms Outside", "")),
        (colleague(1), Caller("Bram Smit", "201")),
        (Party(user="u1", name="B."), Caller("Bram Smit", "201")),
        (Party(user="stranger", name="B."), Caller("B.", "")),
        (Party(phone="p5"), Caller("Desk 5", "")),
        (Party(phone="elsewhere"), Caller("", "")),
    ],
)
def test_who_calls_is_told_by_the_best_name_that_is_known(caller: Party, shown: Caller) -> None:
    assert Watching().told(rang(ME, caller=caller)) == [replace(RINGS, caller=shown)]


def test_what_was_called_is_the_did_or_else_the_extension_or_the_number() -> None:
    called: dict[str, Any] = {
        "called_did": "+3120",
        "called_extension": "200",
        "called_number": "1",
    }
    for best in ("called_did", "called_extension", "called_number"):
        assert Watching().told(rang(ME, **called)) == [replace(RINGS, called=called[best])]
        del called[best]


def test_a_call_that_is_known_better_is_the_same_call() -> None:
    person = Watching()
    nameless = rang(ME, caller=Party(normalized_number="+31612345678"))
    assert person.told(nameless) == [replace(RINGS, caller=Caller("", "+31612345678"))]
    assert person.told(rang(ME, called_did="+3120")) == [
        replace(RINGS, caller=Caller("Ms Outside", "+31612345678"), called="+3120")
    ]
    assert person.told(rang(ME)) == []


# How it ends


def test_a_call_that_i_answer_is_answered_here() -> None:
    assert Watching().told(rang(ME), answered(ME)) == [RINGS, Answered("call:1:c1", here=True)]


def test_a_call_that_a_colleague_answers_is_answered_by_them() -> None:
    told = Watching().told(rang(ME, BRAM), answered(BRAM))
    assert told == [RINGS, Answered("call:1:c1", who="Bram Smit")]


@pytest.mark.parametrize(
    ("target", "who"),
    [
        (Target(phone="p1"), "Bram Smit"),
        (Target(phone="p5"), "Desk 5"),
        (Target(user="stranger"), ""),
        (Target("stranger", phone="p5"), "Desk 5"),
        (Target(number="+3162"), ""),
    ],
)
def test_whoever_answered_is_called_by_the_name_there_is(target: Target, who: str) -> None:
    told = Watching().told(rang(ME, target), answered(target))
    assert told == [RINGS, Answered("call:1:c1", who=who)]


def test_who_answered_a_shared_phone_is_whoever_is_logged_in_there_or_else_the_phone() -> None:
    shared = user(3, endpoints=(*user(3).endpoints, *user(1).endpoints))
    people = [user(0), user(1), shared]
    state = listed(people, [phone(number) for number in range(4)])
    target = Target(phone="p1")
    assert Watching(state).told(rang(ME, target), answered(target))[1:] == [
        Answered("call:1:c1", who="Desk 1")
    ]
    state = listed([*people, user(2, phone="p1", hot_desk="p1")], state.phones.values())
    assert Watching(state).told(rang(ME, target), answered(target))[1:] == [
        Answered("call:1:c1", who="Chloé Lefèvre")
    ]


def test_a_call_that_is_answered_where_mine_are_forwarded_to_is_not_answered_here() -> None:
    forward = Target("u0", EndpointKind.FORWARD, number="+3162")
    assert Watching().told(rang(forward), answered(forward))[1:] == [Answered("call:1:c1")]
    mobile = Target("u0", EndpointKind.NUMBER, number="+3162")
    assert Watching().told(rang(mobile), answered(mobile))[1:] == [Answered("call:1:c1", here=True)]


GROUP = (ME, BRAM)
NOBODY_KNOWS = Answered("call:1:c1")


@pytest.mark.parametrize(
    ("number", "outcome"),
    [(0, Answered("call:1:c1", here=True)), (1, Answered("call:1:c1", who="Bram Smit"))],
)
@pytest.mark.parametrize("words", ["In use", "On Hold"])
def test_the_phone_that_goes_in_use_around_the_answer_tells_who_answered(
    number: int, outcome: Answered, words: str
) -> None:
    up = status(number, words)
    before = Watching()
    assert before.told(rang(*GROUP), up) == [RINGS]
    assert before.told(answered(*GROUP), after=ANSWERER_WITHIN) == [outcome]
    after = Watching()
    assert after.told(rang(*GROUP), answered(*GROUP)) == [RINGS, NOBODY_KNOWS]
    assert after.told(up, after=ANSWERER_WITHIN) == [outcome]
    assert after.told(status(number, "Idle"), up) == []


@pytest.mark.parametrize("number", [0, 1])
def test_a_phone_that_goes_in_use_at_another_time_tells_nothing(number: int) -> None:
    up = status(number, "In use")
    before = Watching()
    before.told(rang(*GROUP), up)
    assert before.told(answered(*GROUP), after=ANSWERER_WITHIN + 0.1) == [NOBODY_KNOWS]
    after = Watching()
    after.told(rang(*GROUP), answered(*GROUP))
    assert after.told(up, after=ANSWERER_WITHIN + 0.1) == []


def test_a_phone_that_the_call_does_not_ring_at_tells_nothing() -> None:
    person = Watching()
    person.told(rang(*GROUP), status(2, "In use"))
    assert person.told(answered(*GROUP), status(2, "Idle"), status(2, "In use")) == [NOBODY_KNOWS]


def test_a_phone_that_was_in_use_already_tells_nothing() -> None:
    person = Watching()
    assert person.told(status(1, "In use"), rang(*GROUP), answered(*GROUP)) == [
        RINGS,
        NOBODY_KNOWS,
    ]
    assert person.told(status(1, "On Hold")) == []


def test_two_phones_that_go_in_use_tell_nothing_that_one_could_be_sure_of() -> None:
    person = Watching()
    assert person.told(rang(*GROUP), UP, status(1, "In use"), answered(*GROUP))[1:] == [
        NOBODY_KNOWS
    ]


def test_who_went_in_use_is_remembered_while_the_call_becomes_known_better() -> None:
    person = Watching()
    person.told(rang(*GROUP, caller=Party(number="06")), status(1, "In use"), rang(*GROUP))
    assert person.told(answered(*GROUP)) == [Answered("call:1:c1", who="Bram Smit")]


def test_a_call_that_nobody_answers_is_missed() -> None:
    told = Watching().told(rang(ME, called_did="+3120"), finished(reason="no answer"))
    assert told[1:] == [Missed("call:1:c1", SHE, "+3120")]


def test_a_call_that_was_answered_is_not_missed_when_it_ends() -> None:
    assert Watching().told(rang(ME), answered(ME), finished())[2:] == []


def test_an_end_without_a_beginning_is_not_told() -> None:
    assert Watching().told(finished(ME), answered(ME), rang(ME)) == []
    assert Watching().told(answered(ME), rang(ME), finished(ME)) == []


@pytest.mark.row(55)
def test_a_ring_that_is_reported_after_the_answer_is_not_told() -> None:
    assert Watching().told(answered(BRAM), rang(ME, BRAM)) == []
    assert Watching().told(rang(ME, BRAM), answered(BRAM), rang(ME, BRAM))[2:] == []


# Transfers, and rings that wander


def test_a_call_that_a_colleague_transfers_to_me_rings_for_me() -> None:
    assert Watching().told(rang(BRAM), answered(BRAM), rang(ME)) == [RINGS]


def test_a_call_that_comes_back_to_me_rings_anew_each_time() -> None:
    person = Watching()
    person.told(rang(ME), answered(ME), rang(BRAM), answered(BRAM))
    assert person.told(rang(ME), answered(ME), rang(BRAM), answered(BRAM)) == [
        AGAIN,
        Answered("call:2:c1", here=True),
    ]
    assert person.told(rang(ME)) == [replace(RINGS, key="call:3:c1")]


def test_a_transfer_that_nobody_takes_comes_back_to_me() -> None:
    person = Watching()
    person.told(rang(ME), answered(ME), rang(BRAM))
    assert person.told(rang(ME), finished()) == [AGAIN, Missed("call:2:c1", SHE)]


def test_a_ring_that_moves_on_to_others_rings_for_me_no_more() -> None:
    assert Watching().told(rang(ME), rang(BRAM)) == [RINGS, MovedOn("call:1:c1")]


def test_a_call_that_goes_round_rings_for_me_each_time_it_comes_by() -> None:
    person = Watching()
    assert person.told(rang(ME), rang(BRAM), rang(ME), rang(BRAM), rang(ME)) == [
        RINGS,
        MovedOn("call:1:c1"),
        AGAIN,
        MovedOn("call:2:c1"),
        replace(RINGS, key="call:3:c1"),
    ]


def test_a_group_that_grows_or_shrinks_around_me_is_one_ring() -> None:
    assert Watching().told(rang(ME), rang(ME, BRAM), rang(CHLOE, ME), rang(ME)) == [RINGS]


def test_a_ring_that_moves_to_my_mobile_is_the_same_ring() -> None:
    mobile = Target("u0", EndpointKind.NUMBER, number="+3162")
    assert Watching().told(rang(ME), rang(mobile))[1:] == [
        Rang("call:1:c1", SHE, elsewhere="+3162")
    ]


# People who move


def test_whoever_sits_down_at_a_phone_that_rings_is_told_of_it() -> None:
    person = Watching()
    assert person.told(rang(Target(phone="p4")), status(4, "Ringing")) == []
    assert person.told(UserLoggedIn("u0", "p4")) == [replace(RINGS, phones=frozenset({"p4"}))]
    assert person.told(UserLoggedOut("u0")) == [MovedOn("call:1:c1")]


def test_whoever_sits_down_at_a_quiet_phone_is_told_nothing_of_calls_long_dead() -> None:
    person = Watching()
    person.told(rang(Target(phone="p4")))
    assert person.told(UserLoggedIn("u0", "p4")) == []


def test_a_move_of_others_changes_nothing_of_what_rings_for_me() -> None:
    person = Watching()
    person.told(rang(ME), status(0, "Ringing"))
    assert person.told(UserLoggedIn("u1", "p4"), UserLoggedOut("u1"), UserLoggedOut("u1")) == []


def test_a_ring_ends_for_me_when_another_takes_the_phone() -> None:
    person = Watching()
    person.told(rang(Target(phone="p0")), status(0, "Ringing"))
    assert person.told(UserLoggedIn("u1", "p0")) == [MovedOn("call:1:c1")]


# A phone that rings and nobody says who it is


QUIET = PhoneQuiet("phone:p0")
PHONE_RINGS = PhoneRang("phone:p0", "Desk 0")
RINGING = status(0, "Ringing")


def test_a_phone_of_mine_that_rings_without_a_call_is_told_until_it_is_quiet() -> None:
    person = Watching()
    assert person.told(RINGING) == [PHONE_RINGS]
    assert person.told(status(0, "Ring+Inuse"), status(0, "Ringing", "8")) == []
    assert person.told(status(0, "Idle"), status(0, "In use")) == [QUIET]
    assert person.told(RINGING) == [PHONE_RINGS]


def test_a_phone_of_another_that_rings_is_not_told() -> None:
    assert Watching().told(status(1, "Ringing"), status(1, "Idle")) == []


def test_a_phone_that_rings_by_the_settings_words_rings() -> None:
    person = Watching()
    person.watch = Watch("u0", words={**STATUS_WORDS, "gaat over": Presence.RINGING})
    assert person.told(status(0, "gaat over")) == [PHONE_RINGS]


def test_a_call_that_comes_after_its_ring_takes_the_place_of_the_nameless_one() -> None:
    person = Watching()
    assert person.told(RINGING, rang(ME)) == [PHONE_RINGS, RINGS, QUIET]
    assert person.told(status(0, "Idle")) == []


def test_a_phone_that_rings_for_a_known_call_is_not_told_by_itself() -> None:
    assert Watching().told(rang(ME), RINGING) == [RINGS]
    assert Watching().told(rang(Target("u0")), RINGING) == [
        replace(RINGS, phones=frozenset()),
    ]


def test_my_phone_that_rings_for_a_call_of_my_own_is_not_told() -> None:
    own = rang(ME, caller=colleague(0), kind=CallKind.API)
    assert Watching().told(own, RINGING) == []
    assert Watching().told(RINGING, own) == [PHONE_RINGS, QUIET]


def test_my_phone_that_rings_while_others_are_called_is_told() -> None:
    assert Watching().told(rang(BRAM), RINGING) == [PHONE_RINGS]
    assert Watching().told(RINGING, rang(BRAM), answered(BRAM)) == [PHONE_RINGS]


# A new beginning


def test_after_a_new_beginning_nothing_is_told_of_what_rang_before() -> None:
    person = Watching()
    person.told(rang(ME), RINGING)
    person.watch = Watch(me="u0")
    said, person.watch = silently(person.state, person.watch)
    assert said == ()
    assert person.told(rang(ME, called_did="+3120"), answered(BRAM), finished()) == []
    assert person.told(status(0, "Idle")) == []


def test_a_call_from_before_that_comes_to_me_later_is_told() -> None:
    person = Watching()
    person.told(rang(BRAM))
    said, person.watch = silently(person.state, Watch(me="u0"))
    assert said == ()
    assert person.told(rang(ME)) == [RINGS]


def test_a_ring_that_stands_and_still_rings_stands_on() -> None:
    person = Watching()
    person.told(rang(ME), RINGING)
    said, person.watch = silently(person.state, person.watch)
    assert said == ()
    assert person.told(rang(ME)) == []
    assert person.told(finished()) == [Missed("call:1:c1", SHE)]


@pytest.mark.parametrize(
    "meanwhile", [(finished(),), (answered(BRAM),), (status(0, "Idle"),), (rang(BRAM),)]
)
def test_a_ring_that_stands_and_is_over_is_taken_back(meanwhile: tuple[Event, ...]) -> None:
    person = Watching()
    person.told(rang(ME), RINGING)
    now = Watching(person.state)
    now.told(*meanwhile)
    said, watch = silently(now.state, person.watch)
    assert said == (MovedOn("call:1:c1"),)
    assert silently(now.state, watch) == ((), watch)


def test_a_ring_that_stands_is_taken_back_when_its_phone_or_its_person_is_silent() -> None:
    person = Watching()
    person.told(rang(ME), RINGING)
    forgotten = replace(person.state, calls=MappingProxyType({}))
    assert silently(forgotten, person.watch)[0] == ()
    quiet = replace(forgotten, phones=office().phones)
    assert silently(quiet, person.watch)[0] == (MovedOn("call:1:c1"),)
    nobody = listed([], person.state.phones.values(), person.state)
    assert silently(nobody, person.watch)[0] == (MovedOn("call:1:c1"),)


def test_a_ring_elsewhere_stands_on_while_a_phone_of_mine_rings() -> None:
    person = Watching()
    person.told(rang(Target("u0", EndpointKind.NUMBER, number="+3162")), RINGING)
    assert silently(person.state, person.watch)[0] == ()
    person.told(status(0, "Idle"))
    assert silently(person.state, person.watch)[0] == (MovedOn("call:1:c1"),)


def test_a_nameless_ring_is_taken_back_when_it_is_over_or_nobody_is_there_to_hear_it() -> None:
    person = Watching()
    person.told(RINGING)
    assert silently(person.state, person.watch)[0] == ()
    assert silently(office(), person.watch)[0] == (QUIET,)
    assert silently(listed([], []), person.watch)[0] == (QUIET,)


# In one reply


def test_a_ring_that_is_over_in_the_same_reply_is_only_missed() -> None:
    assert lasting([RINGS, Missed("call:1:c1", SHE)]) == (Missed("call:1:c1", SHE),)


def test_a_ring_that_comes_back_in_the_same_reply_stands() -> None:
    said = (MovedOn("call:1:c1"), AGAIN, QUIET, PHONE_RINGS)
    assert lasting([RINGS, *said]) == said


def test_a_nameless_ring_that_is_named_in_the_same_reply_is_not_told() -> None:
    assert lasting([PHONE_RINGS, RINGS, QUIET]) == (RINGS, QUIET)


# Laws


@given(offices, st.lists(events, max_size=25))
@LAW
def test_whatever_happens_no_key_rings_after_its_end_and_each_end_had_a_ring(
    state: object, batch: list[Event]
) -> None:
    person = Watching(state)  # type: ignore[arg-type]  # an office
    standing: set[str] = set()
    over: set[str] = set()
    for event in batch:
        for alert in person.told(event, after=0.5):
            match alert:
                case Rang(key=key):
                    assert key not in over
                    standing.add(key)
                case Missed(key=key) | MovedOn(key=key):
                    assert key in standing
                    standing.remove(key)
                    over.add(key)
                case Answered(key=key):
                    assert key in standing | over
                    standing.discard(key)
                    over.add(key)
                case PhoneRang(key=key):
                    assert key not in standing
                    standing.add(key)
                case PhoneQuiet(key=key):
                    standing.remove(key)
    assert person.watch.standing == {key for key in standing if key.startswith("call:")}


@pytest.mark.row(54)
@given(offices, st.lists(events, max_size=15), events)
@LAW
def test_an_event_that_comes_twice_is_told_once(
    state: object, batch: list[Event], event: Event
) -> None:
    person = Watching(state)  # type: ignore[arg-type]  # an office
    person.told(*batch, event)
    assert person.told(event) == []


def test_only_so_many_calls_are_remembered_as_told() -> None:
    person = Watching()
    for number in range(TOLD_KEPT + 10):
        person.told(rang(ME, uid=f"c{number}"), finished(uid=f"c{number}"))
    assert len(person.watch.told) == TOLD_KEPT
    assert "c0" not in person.watch.told
    assert f"c{TOLD_KEPT + 9}" in person.watch.told
    assert OUTSIDE.name == SHE.name


# An answer that is lost on the way


@pytest.mark.parametrize(
    ("number", "outcome"),
    [(0, Answered("call:1:c1", here=True)), (1, Answered("call:1:c1", who="Bram Smit"))],
)
def test_a_call_whose_answer_no_report_told_is_not_missed(number: int, outcome: Answered) -> None:
    person = Watching()
    person.told(rang(*GROUP), status(0, "Ringing"), status(1, "Ringing"))
    person.told(status(number, "In use"), status(1 - number, "Idle"))
    assert person.told(finished()) == [outcome]


def test_a_call_that_rings_to_its_end_is_missed_whoever_telephones_meanwhile() -> None:
    person = Watching()
    person.told(rang(*GROUP), status(0, "Ringing"), status(1, "Ringing"), status(1, "In use"))
    assert isinstance(person.told(finished())[0], Missed)


@pytest.mark.parametrize(
    "other",
    [
        [rang(ME, uid="c2"), answered(ME, uid="c2"), finished(uid="c2")],
        [rang(ME, BRAM, uid="c2"), answered(ME, BRAM, uid="c2")],
        [rang(CHLOE, uid="c2", caller=colleague(0))],
    ],
    ids=["i answered it", "one of us answered it", "i placed it"],
)
def test_a_phone_that_another_call_keeps_busy_has_answered_none(other: list[Event]) -> None:
    person = Watching()
    person.told(rang(ME), status(0, "Ringing"), *other, UP)
    assert isinstance(person.told(finished())[0], Missed)


def test_where_two_phones_may_have_answered_nobody_says_which() -> None:
    person = Watching()
    person.told(rang(*GROUP), UP, status(1, "In use"))
    assert isinstance(person.told(finished())[0], Missed)
