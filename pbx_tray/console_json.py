"""pbx-monitor's JSON: one object a line, in ASCII; whatever is not ASCII is escaped.

First `snapshot`, then one `event` for each event, in the PBX's own order:

    {"type": "snapshot", "users": [USER, …], "phones": [PHONE, …], "missing": [LIST, …]}
    {"type": "event", "seq": 17, "event_type": "incoming call", "event": {as received},
     "names": {UUID: NAME, …}, "users": [CHANGE, …]}
    {"type": "meanwhile", "users": [CHANGE, …]}

USER    {"uuid", "username", "full_name", "name", "extension", "presence", "status", "phone",
        "hot_desk", "endpoints": [{"type", "phone", "number", "trunk"}, …]}
PHONE   {"uuid", "phone_username", "name", "status", "status_code"}
LIST    "users", "phones" or "events": what the account may not read
CHANGE  {"uuid", "username", "name", "before": SEEN, "after": SEEN}: who is concerned: named by the
        event, or by one of its phones, or changed by it
SEEN    {"presence", "status"}, or null while the user is not listed

`presence` is one of "ringing", "on a call", "on hold", "available", "unavailable", "unknown" and
"no phone", over all phones that are the user's now; `status` the PBX's own words for it. `phone`
and `hot_desk` are the uuids of the phone that the user is at, and of the one they are logged in on
where it is not their own. `names` has a name for each uuid in the event that is listed. Any value
but `type`, `seq`, `presence`, uuids and lists may be null. `event` is null where what was received
cannot be written as JSON.

`meanwhile` tells changes that no event told: always after a new beginning was made (events may
have been lost; it may be empty), and when lists that were loaded again differ.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from pbx_tray.core.calls import Party, Target
from pbx_tray.core.directory import User
from pbx_tray.core.events import (
    CallAnswered,
    CallFinished,
    CallRang,
    Event,
    Numbered,
    PhoneStatus,
    UserLoggedIn,
    UserLoggedOut,
)
from pbx_tray.core.presence import presence_of, touched
from pbx_tray.core.state import PbxState

Json = dict[str, Any]


class JsonLines:
    """What happens, in JSON for programs."""

    def snapshot(self, state: PbxState, missing: frozenset[str]) -> Iterator[str]:
        """Answer all users and phones."""
        users = sorted(state.users.values(), key=lambda user: user.username)
        yield _line(
            type="snapshot",
            users=[_user(state, user) for user in users],
            phones=[asdict(phone) for phone in state.phones.values()],
            missing=sorted(missing),
        )

    def event(self, before: PbxState, numbered: Numbered, state: PbxState) -> Iterator[str]:
        """Answer one event, and what it means to whom."""
        users, phones = _named(numbered.event)
        concerned = {*users, *touched(before, state)}
        for phone in phones:
            concerned.update(before.users_of.get(phone, ()), state.users_of.get(phone, ()))
        told: Json = {
            "type": "event",
            "seq": numbered.seq,
            "event_type": numbered.raw.get("event_type"),
            "event": numbered.raw,
            "names": _names(before, state, (*users, *phones)),
            "users": _changes(before, state, concerned),
        }
        try:
            yield _line(**told)
        except ValueError:  # an infinite number
            yield _line(**{**told, "event": None})

    def meanwhile(self, before: PbxState, state: PbxState) -> Iterator[str]:
        """Answer what a new beginning found changed, be it nothing."""
        yield _line(type="meanwhile", users=_differences(before, state))

    def reloaded(self, before: PbxState, state: PbxState) -> Iterator[str]:
        """Answer what lists that were loaded again found changed, if anything."""
        if _differences(before, state):
            yield from self.meanwhile(before, state)


def _line(**told: Any) -> str:
    return json.dumps(told, allow_nan=False)


def _user(state: PbxState, user: User) -> Json:
    return {
        "uuid": user.uuid,
        "username": user.username,
        "full_name": user.full_name,
        "name": user.name,
        "extension": user.extension,
        **_seen(state, user),
        "phone": user.phone,
        "hot_desk": user.hot_desk,
        "endpoints": [
            {"type": e.kind.value, "phone": e.phone, "number": e.number, "trunk": e.trunk}
            for e in user.endpoints
        ],
    }


def _seen(state: PbxState, user: User) -> Json:
    presence, status = presence_of(state, user)
    return {"presence": presence.value, "status": status}


def _differences(before: PbxState, state: PbxState) -> list[Json]:
    changes = _changes(before, state, touched(before, state))
    return [change for change in changes if change["before"] != change["after"]]


def _changes(before: PbxState, state: PbxState, uuids: Iterable[str]) -> list[Json]:
    changes = []
    for uuid in uuids:
        was, now = before.users.get(uuid), state.users.get(uuid)
        user = now or was
        if user is not None:
            changes.append(
                {
                    "uuid": uuid,
                    "username": user.username,
                    "name": user.name,
                    "before": _seen(before, was) if was else None,
                    "after": _seen(state, now) if now else None,
                }
            )
    return sorted(changes, key=lambda change: (str(change["username"]), str(change["uuid"])))


def _names(before: PbxState, state: PbxState, uuids: Iterable[str]) -> dict[str, str]:
    names = {}
    for uuid in uuids:
        user = state.users.get(uuid) or before.users.get(uuid)
        phone = state.phones.get(uuid) or before.phones.get(uuid)
        if user or phone:
            names[uuid] = user.name if user else phone.label if phone else ""
    return names


def _named(event: Event) -> tuple[list[str], list[str]]:
    """Answer the uuids of the users and of the phones that an event names."""
    match event:
        case PhoneStatus(phone=phone):
            return [], [phone]
        case UserLoggedIn(user=user, phone=at):
            return [user], [at] if at else []
        case UserLoggedOut(user=user):
            return [user], []
        case CallRang(call=call) | CallAnswered(call=call) | CallFinished(call=call):
            parties: tuple[Party | Target, ...] = (call.caller, *call.targets)
            return [p.user for p in parties if p.user], [p.phone for p in parties if p.phone]
    return [], []
