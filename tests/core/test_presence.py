"""What others may conclude from phones, and in what order people are shown."""

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pbx_tray.core.directory import Endpoint, EndpointKind, Phone, User
from pbx_tray.core.events import Event, UserLoggedIn
from pbx_tray.core.presence import (
    STATUS_WORDS,
    Badge,
    Presence,
    badge,
    folded,
    phone_presence,
    plain_words,
    presence_of,
    roster,
    touched,
)
from pbx_tray.core.state import PbxState, apply, listed
from tests.core.building import LAW, WORDS, events, office, offices, phone, status, user

texts = st.text(max_size=12) | st.sampled_from(["Ärztin", "arzt", "ÉLISE", "straße", "Zoë"])


@pytest.mark.parametrize(
    ("words", "code", "presence"),
    [
        ("Ringing", None, Presence.RINGING),
        ("Ring+Inuse", None, Presence.RINGING),
        ("RINGING", "0", Presence.RINGING),
        ("In use", None, Presence.ON_A_CALL),
        ("IN_USE", "", Presence.ON_A_CALL),
        ("Busy", None, Presence.ON_A_CALL),
        ("On Hold", None, Presence.ON_HOLD),
        ("Not in use", None, Presence.AVAILABLE),
        ("  idle ", None, Presence.AVAILABLE),
        ("Not registered", None, Presence.UNAVAILABLE),
        ("Invalid", None, Presence.UNAVAILABLE),
        ("Not in use", "8", Presence.AVAILABLE),
        ("odd", "1", Presence.ON_A_CALL),
        (None, "2", Presence.ON_A_CALL),
        ("", "4", Presence.UNAVAILABLE),
        ("odd", "8", Presence.RINGING),
        ("odd", "9", Presence.RINGING),
        ("odd", "16", Presence.ON_HOLD),
        ("odd", "0", Presence.UNKNOWN),
        ("Unknown", None, Presence.UNKNOWN),
        (None, None, Presence.UNKNOWN),
        ("???", "x", Presence.UNKNOWN),
    ],
)
def test_a_phone_is_in_the_state_its_text_says_and_else_its_code(
    words: str | None, code: str | None, presence: Presence
) -> None:
    assert phone_presence(phone(0, words, code)) is presence


@given(st.text(max_size=30) | st.none(), st.text(max_size=4) | st.none())
@LAW
def test_nobody_is_available_by_a_guess(words: str | None, code: str | None) -> None:
    presence = phone_presence(phone(0, words, code))
    if plain_words(words or "") not in STATUS_WORDS:
        assert presence is not Presence.AVAILABLE


def test_the_settings_may_add_words() -> None:
    words = {**STATUS_WORDS, "bezet": Presence.ON_A_CALL}
    assert phone_presence(phone(0, "Bezet!"), words) is Presence.ON_A_CALL
    state = listed([user(0)], [phone(0, "Bezet!")])
    assert presence_of(state, user(0), words) == (Presence.ON_A_CALL, "Bezet!")
    assert badge(state, user(0), words).presence is Presence.ON_A_CALL
    assert roster(state, words)[0].presence is Presence.ON_A_CALL


def with_phones(*words: str | None) -> tuple[PbxState, User]:
    own = tuple(Endpoint(EndpointKind.PHONE, f"p{number}") for number in range(len(words)))
    person = replace(user(0), endpoints=own)
    return listed([person], [phone(number, text) for number, text in enumerate(words)]), person


@pytest.mark.parametrize(
    ("words", "presence", "said"),
    [
        (("Idle", "Ringing", "In use"), Presence.RINGING, "Ringing"),
        (("Idle", "On Hold", "Busy"), Presence.ON_A_CALL, "Busy"),
        (("Idle", "On Hold"), Presence.ON_HOLD, "On Hold"),
        (("Offline", "Idle", "odd"), Presence.AVAILABLE, "Idle"),
        (("odd", "Offline"), Presence.UNAVAILABLE, "Offline"),
        (("odd", "odder"), Presence.UNKNOWN, "odd"),
        ((None,), Presence.UNKNOWN, ""),
    ],
)
def test_the_busiest_of_my_phones_is_my_presence(
    words: tuple[str | None, ...], presence: Presence, said: str
) -> None:
    assert presence_of(*with_phones(*words)) == (presence, said)


@pytest.mark.row(65)
def test_somebody_whose_phones_are_not_listed_is_unknown_and_without_any_has_no_phone() -> None:
    assert presence_of(listed([user(0)], []), user(0)) == (Presence.UNKNOWN, "")
    nobody = User("u9", "nine")
    assert presence_of(listed([nobody], []), nobody) == (Presence.NO_PHONE, "")


def test_a_phone_that_another_took_says_nothing_of_its_owner() -> None:
    state = apply(apply(office(), status(0, "In use")), UserLoggedIn("u1", "p0"))
    assert badge(state, state.users["u0"]).presence is Presence.NO_PHONE
    assert badge(state, state.users["u1"]).presence is Presence.ON_A_CALL


def test_a_badge_says_who_where_and_in_whose_words() -> None:
    state = apply(office(), UserLoggedIn("u0", "p4"))
    assert badge(state, state.users["u0"]) == Badge(
        "u0", "Anna de Vries", "user0", "200", Presence.AVAILABLE, "Idle", "Desk 4"
    )
    bare = listed([User("u9", "nine", hot_desk="gone")], [])
    assert badge(bare, bare.users["u9"]) == Badge(
        "u9", "nine", "nine", "", Presence.UNKNOWN, "", None
    )


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Anna de Vries", "AV"),
        ("élise", "É"),
        ("ßeta", "SS"),
        ("4th Floor 2", "TF"),
        ("007", "0"),
        (" ", "?"),
        ("", "?"),
    ],
)
def test_one_or_two_letters_stand_for_a_name(name: str, initials: str) -> None:
    assert Badge("u", name, "", "", Presence.UNKNOWN, "", None).initials == initials


def test_labels_fall_back_to_what_there_is() -> None:
    assert User("u", "anna", "  ").name == "anna"
    assert User("u", "anna", " Anna ").name == "Anna"
    assert Phone("p", "sip1", " ").label == "sip1"
    assert Phone("p", "sip1", " Desk ").label == "Desk"


@given(st.lists(texts, max_size=8))
@LAW
def test_the_roster_holds_everybody_once_in_the_order_of_their_names(names: list[str]) -> None:
    people = [User(f"u{place}", f"n{place}", name) for place, name in enumerate(names)]
    shown = roster(listed(people, []))
    assert sorted(of.user for of in shown) == sorted(person.uuid for person in people)
    keys = [(folded(of.name), of.username) for of in shown]
    assert keys == sorted(keys)


def test_accents_and_case_do_not_part_people_in_the_roster() -> None:
    names = ["Zoe", "arend", "Élise", "Eva", "Ärztin", "straße"]
    people = [User(f"u{name}", name) for name in names]
    shown = [of.name for of in roster(listed(people, []))]
    assert shown == ["arend", "Ärztin", "Élise", "Eva", "straße", "Zoe"]


@given(texts)
@example("\N{MATHEMATICAL BOLD CAPITAL A}nna")
@LAW
def test_a_name_is_found_in_any_case(text: str) -> None:
    assert folded(text.upper().lower()) == folded(text.lower()) or not text.isascii()
    assert folded(folded(text)) == folded(text)


def badges(state: PbxState) -> dict[str, Badge]:
    return {uuid: badge(state, one) for uuid, one in state.users.items()}


@given(offices, st.lists(events, max_size=6))
@LAW
def test_everybody_whose_badge_differs_after_events_is_touched(
    before: PbxState, batch: list[Event]
) -> None:
    after = before
    for event in batch:
        after = apply(after, event)
    then, now = badges(before), badges(after)
    assert {uuid for uuid in then if then[uuid] != now[uuid]} <= touched(before, after)


@given(offices, offices)
@LAW
def test_everybody_whose_badge_differs_between_two_snapshots_is_touched(
    before: PbxState, after: PbxState
) -> None:
    then, now = badges(before), badges(after)
    differing = {uuid for uuid in {*then, *now} if then.get(uuid) != now.get(uuid)}
    assert differing <= touched(before, after)


def test_one_status_touches_nobody_else() -> None:
    before = office()
    assert touched(before, apply(before, status(1, "Ringing"))) == {"u1"}
    assert touched(before, before) == set()


def test_whoever_takes_a_phone_touches_its_owner() -> None:
    before = office()
    assert touched(before, apply(before, UserLoggedIn("u1", "p0"))) >= {"u0", "u1"}


def test_every_text_that_is_expected_is_known_to_the_table() -> None:
    assert all(plain_words(text) == text for text in STATUS_WORDS)
    assert phone_presence(phone(0, WORDS[0])) is Presence.AVAILABLE
