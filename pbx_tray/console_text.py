"""pbx-monitor's plain text: the reference client's output, line for line.

Source of every line: the reference client. Where a key is present its value is printed, be it
null (`None`); where a key is missing that the reference client stumbles over, its line says `None`
or is left out. Names and numbers come from strangers: whatever steers a terminal, would begin
another line or turns the direction of writing is shown as U+FFFD, always. All else is as received.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

from pbx_tray.core.directory import Endpoint, EndpointKind, Phone, User
from pbx_tray.core.events import (
    CallAnswered,
    CallFinished,
    CallRang,
    Numbered,
    PhoneListChanged,
    PhoneStatus,
    UserListChanged,
    UserLoggedIn,
    UserLoggedOut,
)
from pbx_tray.core.state import PbxState
from pbx_tray.core.table import Table

V = TypeVar("V")
Json = Mapping[str, Any]

# Control characters, line separators, what overrides or isolates a direction, lone surrogates.
_HOSTILE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]",
)

_DIALLED = {
    "called_did": "DID",
    "called_extension": "extension",
    "called_number": "number",
}


class PlainText:
    """What happens, in lines for people. The state given is that after the event."""

    def snapshot(self, state: PbxState, missing: frozenset[str]) -> Iterator[str]:
        """Answer everybody in full; what is missing is said elsewhere, not among the users."""
        del missing
        return _safe(line for user in by_username(state) for line in _in_full(state, user))

    def event(self, before: PbxState, numbered: Numbered, state: PbxState) -> Iterator[str]:
        """Answer what one event says."""
        del before
        return _safe(_event(state, numbered))

    def meanwhile(self, before: PbxState, state: PbxState) -> Iterator[str]:
        """Answer the line of each user whose line is another now."""
        return _safe(
            _user_line(state, user)
            for user in by_username(state)
            if _line_of(before, user.uuid) != _line_of(state, user.uuid)
        )

    reloaded = meanwhile


def by_username(state: PbxState) -> list[User]:
    """Answer the users as the reference client sorts them."""
    return sorted(state.users.values(), key=lambda user: user.username)


def _safe(lines: Iterable[str]) -> Iterator[str]:
    return (_HOSTILE.sub("\ufffd", line) for line in lines)


# Users


def _name(user: User) -> str:
    return f"{user.username} ({user.full_name})" if user.full_name else user.username


def _line_of(state: PbxState, uuid: str) -> str | None:
    user = state.users.get(uuid)
    return _user_line(state, user) if user else None


def _user_line(state: PbxState, user: User) -> str:
    phone = state.phones.get(user.phone or "")
    return f"{_name(user)}: {phone.status if phone else 'no phone'}"


def _in_full(state: PbxState, user: User) -> Iterator[str]:
    yield f"{_name(user)} ({user.uuid}):"
    yield f"    username:  {user.username}"
    yield f"    full name: {user.full_name}"
    for endpoint in user.endpoints:
        yield from _endpoint(state, endpoint)
    if not user.endpoints:
        yield "        none"
    desk = state.phones.get(user.hot_desk or "")
    if desk:
        yield f"    logged in on phone: {desk.phone_username} ({desk.status})"


def _endpoint(state: PbxState, endpoint: Endpoint) -> Iterator[str]:
    match endpoint.kind:
        case EndpointKind.PHONE:
            phone = state.phones.get(endpoint.phone or "")
            if phone:
                yield f"        phone: {phone.phone_username}: {phone.status}"
        case EndpointKind.HOT_DESK:
            yield "        hot-desk"
        case EndpointKind.NUMBER:
            yield f"        number: {endpoint.number}"
        case EndpointKind.TRUNK_NUMBER:
            yield f"        number: {endpoint.number} on trunk: {endpoint.trunk}"
        case _:
            yield "        unrecognized"


# Events


def _event(state: PbxState, numbered: Numbered) -> Iterator[str]:
    event, raw = numbered.event, numbered.raw
    match event:
        case UserListChanged() | PhoneListChanged():
            yield "User list changed" if event == UserListChanged() else "Phone list changed"
            yield from (_user_line(state, user) for user in by_username(state))
        case PhoneStatus():
            yield from _phone_status(state, event)
        case UserLoggedIn() | UserLoggedOut():
            yield from _moved(state, event)
        case CallRang() | CallAnswered():
            yield f"{raw.get('event_type')}:"
            yield from _call(state, raw)
        case CallFinished():
            yield f"call finished ({raw.get('reason')}):"
            yield from _call(state, raw)
        case _:
            yield f"unknown event: {raw.get('event_type')}"


def _phone_status(state: PbxState, event: PhoneStatus) -> Iterator[str]:
    if event.phone not in state.phones:
        yield f"status change for unknown phone: {event.phone}"
        return
    users = [state.users[uuid] for uuid in state.users_of.get(event.phone, ())]
    there = [user for user in users if user.phone == event.phone]
    if len(there) > 1:  # in the order of the list
        there = [user for user in state.users.values() if user.phone == event.phone]
    yield from (_user_line(state, user) for user in there)


def _moved(state: PbxState, event: UserLoggedIn | UserLoggedOut) -> Iterator[str]:
    user = state.users.get(event.user)
    if user:
        yield _user_line(state, user)
    else:
        way = "in" if isinstance(event, UserLoggedIn) else "out"
        yield f"unknown user logged {way}: {event.user}"


# Calls


def _call(state: PbxState, raw: Json) -> Iterator[str]:
    yield f" call {raw.get('unique_id')}"
    if "event_tag" in raw:
        yield f"  event tag: {raw['event_tag']}"
    caller = raw.get("caller")
    if isinstance(caller, dict):
        yield from _caller(state, caller)
    for key, word in _DIALLED.items():
        if key in raw:
            yield f"  to {word}: {raw[key]}"
    yield from _targets(state, raw)


def _caller(state: PbxState, caller: Json) -> Iterator[str]:
    if "user_uuid" in caller:
        user = _listed(state.users, caller["user_uuid"])
        unknown = f"unknown user: {caller['user_uuid']}"
        yield f"  from user: {_name(user)}" if user else f"  from {unknown}"
    if "phone_uuid" in caller:
        yield f"  from {_calling_phone(state, caller['phone_uuid'])}"
    if "normalized_number" in caller:
        yield f"  from number (normalized): {caller['normalized_number']}"
    elif "number" in caller:
        yield f"  from number: {caller['number']}"
    if "name" in caller:
        yield f"  from name: {caller['name']}"


def _calling_phone(state: PbxState, uuid: Any) -> str:
    phone = _listed(state.phones, uuid)
    if phone is None:
        return f"unknown phone: {uuid}"
    return f"phone: {phone.name}" if phone.name else f"unnamed phone: {uuid}"


def _targets(state: PbxState, raw: Json) -> Iterator[str]:
    targets, one = raw.get("targets"), raw.get("target")
    if isinstance(targets, list):
        for place, target in enumerate(targets, 1):
            yield f"  Target #{place}:"
            yield from _target(state, target)
    elif targets is None and one:
        yield "  Target:"
        yield from _target(state, one)


def _target(state: PbxState, target: Any) -> Iterator[str]:
    known = target if isinstance(target, dict) else {}
    if known.get("user_uuid"):
        yield from _targeted_user(state, known)
    elif known.get("phone_uuid"):
        phone = _listed(state.phones, known["phone_uuid"])
        unknown = f"unknown phone: {known['phone_uuid']}"
        yield f"    phone: {phone.phone_username}" if phone else f"    {unknown}"
    elif known.get("number"):
        yield f"    number: {known['number']}"
    else:
        yield f"    unknown: {json.dumps(target)}"


def _targeted_user(state: PbxState, target: Json) -> Iterator[str]:
    uuid, number = target["user_uuid"], str(target.get("number"))
    user = _listed(state.users, uuid)
    yield f"    user: {_name(user)}" if user else f"    unknown user: {uuid}"
    match target.get("user_phone_type"):
        case "phone":
            yield f"        phone: {_targeted_phone(state, target)}"
        case "hot-desk":
            yield f"        hot-desk phone: {_targeted_phone(state, target)}"
        case "number":
            yield f"        number: {number}"
        case "trunk number":
            yield f"        number: {number} on trunk: {target.get('trunk_uuid')}"
        case "forward":
            yield f"        forwarded to: {number}"


def _targeted_phone(state: PbxState, target: Json) -> str:
    uuid = target.get("phone_uuid")
    phone: Phone | None = _listed(state.phones, uuid)
    return phone.phone_username if phone else str(uuid)


# Whatever JSON may hold


def _listed(table: Table[str, V], uuid: Any) -> V | None:
    """Answer what is listed under a uuid, which may be anything; numbers are listed as text."""
    return table.get(str(uuid)) if isinstance(uuid, str | int) else None
