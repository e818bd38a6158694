"""The PBX's JSON, read into core values: the only reader of its key names.

Total: whatever arrives, either an item is read or it is left out and counted; nothing but
Unreadable is raised. Source of the key names: the reference client, which reads PBX 3.x and 4.x.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from pbx_tray.api.fields import Json, id_at, is_too_deep, number_at, objects_at, text_at
from pbx_tray.api.json_list import placed_items
from pbx_tray.collector import collector_at_rest
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
from pbx_tray.core.wants import Batch

_LARGE = 256 * 1024  # characters from which on the cyclic collector had better rest

T = TypeVar("T")


def users(text: str) -> tuple[User, ...]:
    """Read the answer to `users?status=1`. Raises Unreadable."""
    return tuple(_read(lambda item, _: _user(item), text)[0])


def phones(text: str) -> tuple[Phone, ...]:
    """Read the answer to `phones?status=1`. Raises Unreadable."""
    return tuple(_read(lambda item, _: _phone(item), text)[0])


def events(text: str) -> Batch:
    """Read the answer to `events`, ascending; count what could not be read. Raises Unreadable."""
    return _batch(_read(partial(_numbered, text), text))


def salvaged_events(text: str) -> Batch:
    """Read the answer to `events` as far as it can be decoded. Raises Unreadable if it is cut."""
    return _batch(_read(partial(_numbered, text), text, leniently=True))


def _batch(found: tuple[list[Numbered], int]) -> Batch:
    read, malformed = found
    read.sort(key=lambda e: e.seq)
    return Batch(tuple(read), malformed)


def _read(
    reader: Callable[[Json, int], T | None], text: str, *, leniently: bool = False
) -> tuple[list[T], int]:
    """Answer the items that can be read, and how many cannot; a reader is told each one's place."""
    read: list[T] = []
    left_out = 0
    with collector_at_rest() if len(text) >= _LARGE else contextlib.nullcontext():
        for item, place in placed_items(text, leniently=leniently):
            value = reader(item, place) if isinstance(item, dict) else None
            if value is None:
                left_out += 1
            else:
                read.append(value)
    return read, left_out


def _user(item: Json) -> User | None:
    uuid = id_at(item, "uuid")
    if uuid is None:
        return None
    primary, current = id_at(item, "primary_phone"), id_at(item, "current_phone")
    if "phones" in item:  # PBX 4.x
        endpoints = tuple(_endpoint(e) for e in objects_at(item, "phones"))
    else:
        endpoints = (Endpoint(EndpointKind.PHONE, phone=primary),) if primary else ()
    if "hot_desk" in item:
        hot_desk = id_at(item, "hot_desk")
    else:
        hot_desk = current if current != primary else None
    return User(
        uuid=uuid,
        username=text_at(item, "username") or "",
        full_name=text_at(item, "full_name"),
        extension=text_at(item, "extension"),
        phone=id_at(item, "phone"),
        primary_phone=primary,
        hot_desk=hot_desk,
        endpoints=endpoints,
    )


def _endpoint(item: Json) -> Endpoint:
    kind = _kind(item, "type") or EndpointKind.UNRECOGNISED
    return Endpoint(kind, id_at(item, "phone"), text_at(item, "number"), text_at(item, "trunk"))


def _kind(item: Json, key: str) -> EndpointKind | None:
    text = text_at(item, key)
    if text is None:
        return None
    try:
        return EndpointKind(text)
    except ValueError:
        return EndpointKind.UNRECOGNISED


def _phone(item: Json) -> Phone | None:
    uuid = id_at(item, "uuid")
    if uuid is None:
        return None
    return Phone(
        uuid=uuid,
        phone_username=text_at(item, "phone_username") or "",
        name=text_at(item, "name"),
        status=text_at(item, "status"),
        status_code=text_at(item, "status_code"),
    )


def _numbered(answer: str, item: Json, place: int) -> Numbered | None:
    if is_too_deep(item):
        return None
    seq, event_type = number_at(item, "seq"), text_at(item, "event_type")
    if seq is None or event_type is None:
        return None
    reader = _EVENTS.get(event_type)
    event = reader(item) if reader else Unrecognised(event_type)
    return Numbered(seq, event, answer, place) if event is not None else None


def _phone_status(item: Json) -> Event | None:
    phone = id_at(item, "phone_uuid")
    if phone is None:
        return None
    return PhoneStatus(phone, text_at(item, "status"), text_at(item, "status_code"))


def _logged_in(item: Json) -> Event | None:
    user = id_at(item, "user_uuid")
    return UserLoggedIn(user, id_at(item, "phone_uuid")) if user else None


def _logged_out(item: Json) -> Event | None:
    user = id_at(item, "user_uuid")
    return UserLoggedOut(user) if user else None


def _rang(item: Json) -> Event | None:
    call = _call(item, CallKind(item["event_type"]))
    return CallRang(call) if call else None


def _answered(item: Json) -> Event | None:
    call = _call(item, None)
    return CallAnswered(call) if call else None


def _finished(item: Json) -> Event | None:
    call = _call(item, None)
    return CallFinished(call) if call else None


_EVENTS: dict[str, Callable[[Json], Event | None]] = {
    "user list changed": lambda _: UserListChanged(),
    "phone list changed": lambda _: PhoneListChanged(),
    "phone status update": _phone_status,
    "user logged in": _logged_in,
    "user logged out": _logged_out,
    "call answered": _answered,
    "call finished": _finished,
    **{kind.value: _rang for kind in CallKind},
}


def _call(item: Json, kind: CallKind | None) -> Call | None:
    unique_id = id_at(item, "unique_id")
    if unique_id is None:
        return None
    caller = item.get("caller")
    return Call(
        unique_id=unique_id,
        kind=kind,
        caller=_party(caller) if isinstance(caller, dict) else Party(),
        targets=tuple(_target(t) for t in _targets(item)),
        called_did=text_at(item, "called_did"),
        called_extension=text_at(item, "called_extension"),
        called_number=text_at(item, "called_number"),
        event_tag=text_at(item, "event_tag"),
        reason=text_at(item, "reason"),
    )


def _targets(item: Json) -> list[Json]:
    """Answer what rings: a list of targets or, from older PBXs, the one target."""
    one = item.get("target")
    if item.get("targets") is None and isinstance(one, dict):
        return [one]
    return objects_at(item, "targets")


def _party(item: Json) -> Party:
    return Party(
        user=id_at(item, "user_uuid"),
        phone=id_at(item, "phone_uuid"),
        number=text_at(item, "number"),
        normalized_number=text_at(item, "normalized_number"),
        name=text_at(item, "name"),
    )


def _target(item: Json) -> Target:
    return Target(
        user=id_at(item, "user_uuid"),
        kind=_kind(item, "user_phone_type"),
        phone=id_at(item, "phone_uuid"),
        trunk=id_at(item, "trunk_uuid"),
        number=text_at(item, "number"),
    )
