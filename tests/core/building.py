"""Small builders: an office, what happens in it, and laws' examples of both."""

import json
from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from pbx_tray.core.alerts import alerts
from pbx_tray.core.calls import Call, CallKind, Party, Target
from pbx_tray.core.directory import Endpoint, EndpointKind, Phone, User
from pbx_tray.core.events import (
    CallAnswered,
    CallFinished,
    CallRang,
    Event,
    Numbered,
    PhoneListChanged,
    PhoneStatus,
    Unrecognised,
    UserListChanged,
    UserLoggedIn,
    UserLoggedOut,
)
from pbx_tray.core.state import PbxState, apply, listed
from pbx_tray.core.watch import Alert, Watch

LAW = settings(derandomize=True, deadline=None, max_examples=100)
"""How a law is examined: the same examples each time, however slow the machine."""

NAMES = ("Anna de Vries", "Bram Smit", "Chloé Lefèvre", "Dmitri Sokolov")
OUTSIDE = Party(number="+31612345678", name="Ms Outside")


def chance(seed: int = 1) -> Random:
    return Random(seed)  # noqa: S311 - nothing secret, and the same each time


def user(number: int, **more: Any) -> User:
    """User `u<number>`, whose own phone is `p<number>` and who is there."""
    desk = f"p{number}"
    endpoints = (Endpoint(EndpointKind.PHONE, desk), Endpoint(EndpointKind.HOT_DESK))
    person = User(f"u{number}", f"user{number}", NAMES[number % 4], f"{200 + number}", desk, desk)
    return replace(person, **{"endpoints": endpoints, **more})


def phone(number: int, status: str | None = "Idle", code: str | None = None) -> Phone:
    return Phone(f"p{number}", f"phone{number}", f"Desk {number}", status, code)


def office(count: int = 4, *, shared: int = 2) -> PbxState:
    """An office of `count` people with a phone each, and `shared` phones to log in at."""
    people = [user(number) for number in range(count)]
    return listed(people, [phone(number) for number in range(count + shared)])


def status(number: int, words: str | None, code: str | None = None) -> PhoneStatus:
    return PhoneStatus(f"p{number}", words, code)


def at(number: int) -> Target:
    """User `u<number>` at their own desk phone."""
    return Target(f"u{number}", EndpointKind.PHONE, f"p{number}")


def colleague(number: int) -> Party:
    return Party(f"u{number}", f"p{number}", f"{200 + number}")


def rang(
    *targets: Target,
    uid: str = "c1",
    caller: Party = OUTSIDE,
    kind: CallKind = CallKind.INCOMING,
    **more: Any,
) -> CallRang:
    return CallRang(Call(uid, kind, caller=caller, targets=targets, **more))


def answered(*targets: Target, uid: str = "c1") -> CallAnswered:
    return CallAnswered(Call(uid, targets=targets))


def finished(*targets: Target, uid: str = "c1", reason: str | None = None) -> CallFinished:
    return CallFinished(Call(uid, targets=targets, reason=reason))


def numbered(seq: int, event: Event, note: str = "") -> Numbered:
    received = {"seq": seq, "event": repr(event), "note": note}
    return Numbered(seq, event, json.dumps(received))


def log(*events: Event, first: int = 1) -> tuple[Numbered, ...]:
    return tuple(numbered(seq, event) for seq, event in enumerate(events, first))


class Watching:
    """Somebody at a desk, `u0` unless said otherwise, who is told what happens in an office."""

    def __init__(self, state: PbxState | None = None, me: str | None = "u0") -> None:
        self.state = state or office()
        self.watch = Watch(me=me)
        self.now = 100.0

    def told(self, *events: Event, after: float = 0.0) -> list[Alert]:
        """What is told of these events, `after` so many seconds."""
        self.now += after
        said: list[Alert] = []
        for event in events:
            before, self.state = self.state, apply(self.state, event)
            more, self.watch = alerts(before, event, self.state, self.watch, self.now)
            said += more
        return said


# What may happen in a small office, strangers included.

USERS = ("u0", "u1", "u2", "u3", "stranger")
PHONES = ("p0", "p1", "p2", "p3", "p4", "p5", "elsewhere")
WORDS = ("Idle", "Ringing", "In use", "Ring+Inuse", "On Hold", "Unavailable", "odd", "", None)
CODES = ("8", "1", "0", "x", None)

some_user = st.sampled_from(USERS)
some_phone = st.sampled_from(PHONES)
some_call = st.sampled_from(["c1", "c2", "c3"])


def or_none(values: Sequence[str]) -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(values)


parties = st.builds(
    Party,
    or_none(USERS),
    or_none(PHONES),
    or_none(["+3161", "201"]),
    or_none(["+31612345678"]),
    or_none(["Ms Outside", ""]),
)
targets = st.builds(
    Target,
    or_none(USERS),
    st.none() | st.sampled_from(EndpointKind),
    or_none(PHONES),
    or_none(["t1"]),
    or_none(["+3162"]),
)


def calls(kinds: st.SearchStrategy[CallKind | None]) -> st.SearchStrategy[Call]:
    return st.builds(
        Call,
        some_call,
        kinds,
        caller=parties,
        targets=st.lists(targets, max_size=3).map(tuple),
        called_did=or_none(["+3120"]),
        called_extension=or_none(["200"]),
        called_number=or_none(["+3130"]),
        event_tag=or_none(["tag"]),
        reason=or_none(["hangup"]),
    )


calls_that_ring = calls(st.sampled_from(CallKind))
calls_of_no_kind = calls(st.none())
statuses = st.builds(PhoneStatus, some_phone, st.sampled_from(WORDS), st.sampled_from(CODES))
moves = st.builds(UserLoggedIn, some_user, st.none() | some_phone) | st.builds(
    UserLoggedOut, some_user
)
call_events = (
    st.builds(CallRang, calls_that_ring)
    | st.builds(CallAnswered, calls_of_no_kind)
    | st.builds(CallFinished, calls_of_no_kind)
)
OTHERS: tuple[Event, ...] = (UserListChanged(), PhoneListChanged(), Unrecognised("new"))
other_events = st.sampled_from(OTHERS)
events: st.SearchStrategy[Event] = statuses | moves | call_events | other_events

endpoints = st.builds(Endpoint, st.sampled_from(EndpointKind), or_none(PHONES), or_none(["+3162"]))


def users(uuid: str) -> st.SearchStrategy[User]:
    return st.builds(
        User,
        st.just(uuid),
        st.sampled_from(["anna", "Bram", "élise"]),
        or_none(["Anna", "", " Bram "]),
        or_none(["200"]),
        or_none(PHONES),
        or_none(PHONES),
        or_none(PHONES),
        st.lists(endpoints, max_size=3).map(tuple),
    )


def phones(uuid: str) -> st.SearchStrategy[Phone]:
    return st.builds(
        Phone,
        st.just(uuid),
        st.just(f"phone of {uuid}"),
        or_none(["Desk", ""]),
        st.sampled_from(WORDS),
        st.sampled_from(CODES),
    )


offices: st.SearchStrategy[PbxState] = st.builds(
    listed,
    st.tuples(*map(users, USERS[:4])).flatmap(lambda all_: st.sets(st.sampled_from(all_))),
    st.tuples(*map(phones, PHONES[:6])).flatmap(lambda all_: st.sets(st.sampled_from(all_))),
)
