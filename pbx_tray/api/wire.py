"""The PBX's JSON, read into core values: the only reader of its key names.

Total: whatever arrives, either an item is read or it is left out and counted; nothing but
Unreadable is raised. Source of the key names: the reference client, which reads PBX 3.x and 4.x.
"""

from __future__ import annotations

import contextlib
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, TypeVar

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
from pbx_tray.core.json_text import decoder
from pbx_tray.core.link import Unreadable
from pbx_tray.core.wants import Batch

ITEMS = 50_000
"""How many items a list may hold."""

DEEPEST = 16
"""How deep an event may be nested: comparing two deeper ones could overflow the stack."""

_LARGE = 256 * 1024  # characters from which on the cyclic collector had better rest
_TEXT = 4096  # characters that are kept of one text
_DIGITS = 18  # a longer number is no number of the PBX's
_GAP = re.compile(r"[ \t\r\n]*")
_UNFIT = re.compile("[\x00\ud800-\udfff]")

_BROKEN = 100  # places at which a list is tried to be read on: each may cost its whole length

Json = Mapping[str, Any]
T = TypeVar("T")


def text_of(body: bytes) -> str:
    """Answer the text of an answer; whatever is no UTF-8 is U+FFFD."""
    return body.decode("utf-8", "replace").removeprefix("\ufeff")


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
        for item, place in _placed(text, leniently=leniently):
            value = reader(item, place) if isinstance(item, dict) else None
            if value is None:
                left_out += 1
            else:
                read.append(value)
    return read, left_out


def _decoder() -> Callable[[str, int], tuple[Any, int]]:
    """Answer what decodes the items of one answer; texts that come again share one place."""
    seen: dict[str, str] = {}
    share = seen.setdefault

    def shared(item: dict[str, Any]) -> dict[str, Any]:
        return {share(k, k): share(v, v) if type(v) is str else v for k, v in item.items()}

    return decoder(shared)


def items(text: str, *, leniently: bool = False) -> Iterator[Any]:
    """Answer the items of a list in JSON as they are, one by one. Raises Unreadable."""
    return (item for item, _ in _placed(text, leniently=leniently))


def _placed(text: str, *, leniently: bool) -> Iterator[tuple[Any, int]]:
    """Answer the items, each with its place in the text. Raises Unreadable."""
    try:
        for number, placed in enumerate(_salvaged(text) if leniently else _one_by_one(text)):
            if number == ITEMS:
                raise Unreadable("too many items")
            yield placed
    except (ValueError, RecursionError):
        raise Unreadable("not a list in JSON") from None


def _one_by_one(text: str) -> Iterator[tuple[Any, int]]:
    """Decode a list item by item: decoded in one, a large one would hold up every other thread."""
    place = _past(text, 0)
    if not text.startswith("[", place):
        raise ValueError
    place = _past(text, place + 1)
    decode = _decoder()
    while not text.startswith("]", place):
        item, end = decode(text, place)
        yield item, place
        place = _past(text, end)
        if text.startswith(",", place):
            place = _past(text, place + 1)
            if text.startswith("]", place):
                raise ValueError
        elif not text.startswith("]", place):
            raise ValueError
    if _past(text, place + 1) != len(text):
        raise ValueError


def _salvaged(text: str) -> Iterator[tuple[Any, int]]:
    """Decode what can be decoded of a list that came whole, and None for what cannot.

    Where an item is broken, the next brace may begin another. Nobody can slip an item in by way of
    a name: inside a text its quotes are escaped.
    """
    if text.lstrip()[:1] != "[" or text.rstrip()[-1:] != "]":
        raise ValueError
    decode = _decoder()
    broken, place = 0, text.find("{")
    while place >= 0:
        try:
            item, end = decode(text, place)
        except (ValueError, RecursionError):
            item, end, broken = None, place + 1, broken + 1
            if broken > _BROKEN:
                raise
        yield item, place
        place = text.find("{", end)


def _past(text: str, place: int) -> int:
    """Answer where the white space that begins at `place` ends."""
    return _GAP.match(text, place).end()  # type: ignore[union-attr]  # it always matches


def _text(item: Json, key: str) -> str | None:
    """Answer a text or a number as text; None where there is neither."""
    value = item.get(key)
    if isinstance(value, int) and not isinstance(value, bool):
        return sys.intern(str(value))  # a status code comes again and again
    return _UNFIT.sub("\ufffd", value[:_TEXT]) if isinstance(value, str) else None


def _id(item: Json, key: str) -> str | None:
    return _text(item, key) or None


def _list(item: Json, key: str) -> list[Json]:
    value = item.get(key)
    return [v for v in value if isinstance(v, dict)] if isinstance(value, list) else []


def _user(item: Json) -> User | None:
    uuid = _id(item, "uuid")
    if uuid is None:
        return None
    primary, current = _id(item, "primary_phone"), _id(item, "current_phone")
    if "phones" in item:  # PBX 4.x
        endpoints = tuple(_endpoint(e) for e in _list(item, "phones"))
    else:
        endpoints = (Endpoint(EndpointKind.PHONE, phone=primary),) if primary else ()
    if "hot_desk" in item:
        hot_desk = _id(item, "hot_desk")
    else:
        hot_desk = current if current != primary else None
    return User(
        uuid=uuid,
        username=_text(item, "username") or "",
        full_name=_text(item, "full_name"),
        extension=_text(item, "extension"),
        phone=_id(item, "phone"),
        primary_phone=primary,
        hot_desk=hot_desk,
        endpoints=endpoints,
    )


def _endpoint(item: Json) -> Endpoint:
    kind = _kind(item, "type") or EndpointKind.UNRECOGNISED
    return Endpoint(kind, _id(item, "phone"), _text(item, "number"), _text(item, "trunk"))


def _kind(item: Json, key: str) -> EndpointKind | None:
    text = _text(item, key)
    if text is None:
        return None
    try:
        return EndpointKind(text)
    except ValueError:
        return EndpointKind.UNRECOGNISED


def _phone(item: Json) -> Phone | None:
    uuid = _id(item, "uuid")
    if uuid is None:
        return None
    return Phone(
        uuid=uuid,
        phone_username=_text(item, "phone_username") or "",
        name=_text(item, "name"),
        status=_text(item, "status"),
        status_code=_text(item, "status_code"),
    )


def _numbered(answer: str, item: Json, place: int) -> Numbered | None:
    if _is_too_deep(item):
        return None
    seq, event_type = _seq(item.get("seq")), _text(item, "event_type")
    if seq is None or event_type is None:
        return None
    reader = _EVENTS.get(event_type)
    event = reader(item) if reader else Unrecognised(event_type)
    return Numbered(seq, event, answer, place) if event is not None else None


def _is_too_deep(item: Json) -> bool:
    level: list[Any] = [item]
    for _ in range(DEEPEST):
        inside = (box.values() if isinstance(box, dict) else box for box in level)
        level = [value for values in inside for value in values if isinstance(value, dict | list)]
        if not level:
            return False
    return True


def _seq(value: Any) -> int | None:
    """Answer an event's number: an integer, or its decimal digits in a text."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= _DIGITS:
        return int(value)
    return value if type(value) is int and value >= 0 else None


def _phone_status(item: Json) -> Event | None:
    phone = _id(item, "phone_uuid")
    if phone is None:
        return None
    return PhoneStatus(phone, _text(item, "status"), _text(item, "status_code"))


def _logged_in(item: Json) -> Event | None:
    user = _id(item, "user_uuid")
    return UserLoggedIn(user, _id(item, "phone_uuid")) if user else None


def _logged_out(item: Json) -> Event | None:
    user = _id(item, "user_uuid")
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
    unique_id = _id(item, "unique_id")
    if unique_id is None:
        return None
    caller = item.get("caller")
    return Call(
        unique_id=unique_id,
        kind=kind,
        caller=_party(caller) if isinstance(caller, dict) else Party(),
        targets=tuple(_target(t) for t in _targets(item)),
        called_did=_text(item, "called_did"),
        called_extension=_text(item, "called_extension"),
        called_number=_text(item, "called_number"),
        event_tag=_text(item, "event_tag"),
        reason=_text(item, "reason"),
    )


def _targets(item: Json) -> list[Json]:
    """Answer what rings: a list of targets or, from older PBXs, the one target."""
    one = item.get("target")
    if item.get("targets") is None and isinstance(one, dict):
        return [one]
    return _list(item, "targets")


def _party(item: Json) -> Party:
    return Party(
        user=_id(item, "user_uuid"),
        phone=_id(item, "phone_uuid"),
        number=_text(item, "number"),
        normalized_number=_text(item, "normalized_number"),
        name=_text(item, "name"),
    )


def _target(item: Json) -> Target:
    return Target(
        user=_id(item, "user_uuid"),
        kind=_kind(item, "user_phone_type"),
        phone=_id(item, "phone_uuid"),
        trunk=_id(item, "trunk_uuid"),
        number=_text(item, "number"),
    )
