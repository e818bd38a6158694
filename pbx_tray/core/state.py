"""Everything the PBX has told us, as one frozen value, and how an event changes it.

`apply` is total, idempotent for what may arrive twice, and answers the same object when nothing
changed. It costs the same at a hundred users and at ten thousand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from types import MappingProxyType
from typing import Any

from pbx_tray.core.calls import Call, CallPhase
from pbx_tray.core.directory import Phone, User
from pbx_tray.core.events import (
    CallAnswered,
    CallFinished,
    CallRang,
    Event,
    Numbered,
    PhoneListChanged,
    PhoneStatus,
    UserListChanged,
    UserLoggedIn,
    UserLoggedOut,
)
from pbx_tray.core.table import Table

CALLS_KEPT = 2048
"""How many calls are remembered, so that an old report cannot revive a dead call."""


class Listing(Enum):
    """The two lists that a PBX offers; the values are the words of its API."""

    USERS = "users"
    PHONES = "phones"


@dataclass(frozen=True, slots=True)
class PbxState:
    """Users and phones by uuid, calls by `unique_id` in the order they were first heard of.

    `users_of` names, for each phone, the users who own it or are at it.
    """

    users: Table[str, User] = field(default_factory=Table)
    phones: Table[str, Phone] = field(default_factory=Table)
    calls: Mapping[str, Call] = field(default_factory=lambda: MappingProxyType({}))
    users_of: Table[str, tuple[str, ...]] = field(default_factory=Table)

    def phones_now(self, user: User) -> tuple[str, ...]:
        """The uuids of the phones that are this user's now.

        Their own, unless somebody else is logged in there, and the one they are logged in on.
        """
        return tuple(
            phone
            for phone in user.phones
            if phone == user.hot_desk or not self._taken(phone, user.uuid)
        )

    def _taken(self, phone: str, owner: str) -> bool:
        others = (self.users[u] for u in self.users_of.get(phone, ()) if u != owner)
        return any(u.hot_desk == phone for u in others)

    def user_named(self, username: str) -> User | None:
        """The user who signs in as `username`, in any case of letters."""
        wanted = username.casefold()
        return next((u for u in self.users.values() if u.username.casefold() == wanted), None)

    def differences(self, elder: PbxState) -> int:
        """How many users and phones are new, gone, or not as they were."""
        users = self.users.differing(elder.users)
        return len(users) + len(self.phones.differing(elder.phones))


def listed(
    users: Iterable[User], phones: Iterable[Phone], elder: PbxState | None = None
) -> PbxState:
    """Answer a state with these users and phones, and the calls that `elder` knew of."""
    by_uuid = Table((u.uuid, u) for u in users)
    return PbxState(
        users=by_uuid,
        phones=Table((p.uuid, p) for p in phones),
        calls=elder.calls if elder else MappingProxyType({}),
        users_of=_users_of(by_uuid.values()),
    )


def without_rings(state: PbxState) -> PbxState:
    """Answer the state without the calls that ring: it's not known what became of them."""
    calls = {u: c for u, c in state.calls.items() if c.phase is not CallPhase.RINGING}
    return replace(state, calls=MappingProxyType(calls))


def untargeted(state: PbxState, events: Iterable[Numbered]) -> PbxState:
    """Answer the state without the targets of the calls that these events report to ring.

    What a log holds of them may be of the last of these rings, and would make it look like one
    that was heard before.
    """
    rung = {e.event.call.unique_id for e in events if isinstance(e.event, CallRang)}
    calls = {u: replace(c, targets=()) if u in rung else c for u, c in state.calls.items()}
    return replace(state, calls=MappingProxyType(calls))


def _users_of(users: Iterable[User]) -> Table[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for user in users:
        for phone in user.phones:
            found.setdefault(phone, []).append(user.uuid)
    return Table((phone, tuple(sorted(uuids))) for phone, uuids in found.items())


def apply(state: PbxState, event: Event) -> PbxState:
    """Answer the state after `event`; the same object when nothing changed."""
    fold = _FOLDS.get(type(event))
    return fold(state, event) if fold else state


def reload_wanted(state: PbxState, event: Event) -> dict[Listing, str | None]:
    """Answer which lists must be loaded again for this event to be understood.

    With each list stands the uuid that is missing from it, or None when the list itself changed.
    """
    match event:
        case UserListChanged():
            return {Listing.USERS: None}
        case PhoneListChanged():
            return {Listing.PHONES: None}
        case PhoneStatus(phone=phone) if phone not in state.phones:
            return {Listing.PHONES: phone}
        case UserLoggedIn(user=user) | UserLoggedOut(user=user) if user not in state.users:
            return {Listing.USERS: user}
        case UserLoggedIn(phone=phone) if phone is not None and phone not in state.phones:
            return {Listing.PHONES: phone}
    return {}


def _phone_status(state: PbxState, event: PhoneStatus) -> PbxState:
    phone = state.phones.get(event.phone)
    if phone is None:
        return state
    if phone.status == event.status and phone.status_code == event.status_code:
        return state
    now = Phone(phone.uuid, phone.phone_username, phone.name, event.status, event.status_code)
    return PbxState(
        state.users, state.phones.with_entry(phone.uuid, now), state.calls, state.users_of
    )


def _logged_in(state: PbxState, event: UserLoggedIn) -> PbxState:
    user = state.users.get(event.user)
    if user is None:
        return state
    away = None if event.phone in user.own_phones else event.phone
    return _moved(state, user, replace(user, phone=event.phone, hot_desk=away))


def _logged_out(state: PbxState, event: UserLoggedOut) -> PbxState:
    user = state.users.get(event.user)
    if user is None:
        return state
    home = user.primary_phone or next(iter(user.own_phones), None)
    return _moved(state, user, replace(user, phone=home, hot_desk=None))


def _moved(state: PbxState, was: User, now: User) -> PbxState:
    if now == was:
        return state
    users_of = state.users_of
    for phone in {*was.phones, *now.phones}:
        others = set(users_of.get(phone, ())) - {now.uuid}
        there = others | ({now.uuid} if phone in now.phones else set())
        users_of = (
            users_of.with_entry(phone, tuple(sorted(there))) if there else users_of.without(phone)
        )
    return replace(state, users=state.users.with_entry(now.uuid, now), users_of=users_of)


def _rang(state: PbxState, event: CallRang) -> PbxState:
    known = state.calls.get(event.call.unique_id)
    return _with_call(state, known, known.rung(event.call) if known else event.call)


def _answered(state: PbxState, event: CallAnswered) -> PbxState:
    known = state.calls.get(event.call.unique_id)
    return _with_call(state, known, (known or _unheard(event.call)).answered(event.call))


def _finished(state: PbxState, event: CallFinished) -> PbxState:
    known = state.calls.get(event.call.unique_id)
    return _with_call(state, known, (known or _unheard(event.call)).finished(event.call))


def _unheard(call: Call) -> Call:
    return Call(call.unique_id)


def _with_call(state: PbxState, known: Call | None, call: Call) -> PbxState:
    if call == known:
        return state
    # A plain copy of two thousand references costs a few microseconds and keeps their order.
    calls = dict(state.calls)
    calls[call.unique_id] = call
    if len(calls) > CALLS_KEPT:
        _forget_some(calls)
    return replace(state, calls=MappingProxyType(calls))


def _forget_some(calls: dict[str, Call]) -> None:
    """Forget an eighth of the calls at once: ended ones first, the oldest of them first.

    Never the newest: it is being told of just now.
    """
    elder = list(calls.values())[:-1]
    order = sorted(elder, key=lambda call: call.phase is not CallPhase.FINISHED)
    for call in order[: CALLS_KEPT // 8]:
        del calls[call.unique_id]


_FOLDS: dict[type, Callable[[PbxState, Any], PbxState]] = {
    PhoneStatus: _phone_status,
    UserLoggedIn: _logged_in,
    UserLoggedOut: _logged_out,
    CallRang: _rang,
    CallAnswered: _answered,
    CallFinished: _finished,
}
