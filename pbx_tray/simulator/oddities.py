"""Odd events for the log: numbers, fields and items that a careful client takes in its stride."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pbx_tray.simulator.directory import IN_USE, RINGING, Json
from pbx_tray.simulator.exchange import Exchange

DEEP = 100_000
DIGITS = 5_000
LOST = "00000000-0000-4000-8000-{:012}"

SEQS: Mapping[str, Callable[[int], object]] = {
    "text": str,
    "float": float,
    "null": lambda _seq: None,
    "missing": lambda _seq: None,
    "negative": lambda _seq: -1,
    "true": lambda _seq: True,
    "huge": lambda _seq: 2**63,
    "digits": lambda _seq: None,
}


def with_odd_seq(kind: str, seq: int) -> Json | bytes:
    """Write an event in the place of number `seq` with a number of an odd kind."""
    event: Json = {"event_type": "user list changed"}
    if kind == "missing":
        return event
    if kind == "digits":  # more than Python would write
        return b'{"seq": %b, "event_type": "user list changed"}' % (b"9" * DIGITS)
    return {"seq": SEQS[kind](seq)} | event


def _numbered(item: bytes) -> Callable[[int], bytes]:
    return lambda seq: b'{"seq": %d, "event_type": "poison", "x": %b}' % (seq, item)


# Every one of them is written as it is, and spoils the answer for whoever reads it in one piece.
POISONS: Mapping[str, Callable[[int], bytes]] = {
    "broken": _numbered(b"nonsense"),
    "deep": _numbered(b"[" * DEEP + b"]" * DEEP),
    "digits": _numbered(b"9" * DIGITS),
    "no-utf-8": _numbered(b'"\xff\xfe\xed\xa0\x80"'),
    "nan": _numbered(b"NaN"),
    "control": _numbered(b'"\x00\x1b\n"'),
    "open": _numbered(b'"'),
}

_CALL: Json = {
    "unique_id": "odd.1",
    "event_tag": "tag",
    "caller": {"user_uuid": LOST.format(1), "number": "101", "name": "Odd"},
    "called_did": "+31201234500",
    "called_extension": "100",
    "called_number": "100",
    "targets": [{"user_uuid": LOST.format(2), "user_phone_type": "phone"}],
    "target": {"number": "100"},
    "reason": "hangup",
}
_PHONE: Json = {"phone_uuid": LOST.format(3), "status": "In use", "status_code": 1}
_USER: Json = {"user_uuid": LOST.format(4), "phone_uuid": LOST.format(3)}
_TYPES: Mapping[str, Json] = {
    "user list changed": {},
    "phone list changed": {},
    "phone status update": _PHONE,
    "user logged in": _USER,
    "user logged out": _USER,
    "incoming call": _CALL,
    "internal dial": _CALL,
    "api call": _CALL,
    "call answered": _CALL,
    "call finished": _CALL,
}
WRONG: tuple[Any, ...] = (
    None,
    True,
    -1,
    1.5,
    2**63,
    "",
    "x" * 5_000,
    [],
    [None],
    {},
    {"x": []},
    "\ud800",
)


def odd_events() -> Iterator[Json]:
    """Give about a thousand: each type with each field missing, null and of each wrong type."""
    odd_types: tuple[Any, ...] = ("unheard of", "", None, 5, [], {})
    for odd_type in odd_types:
        yield {"event_type": odd_type}
    yield {}
    for event_type, fields in _TYPES.items():
        whole: Json = {"event_type": event_type} | fields
        yield whole | {"extra": {"deep": [1, {"er": None}]}, "": 0}
        for field in fields:
            yield {key: value for key, value in whole.items() if key != field}
            yield from (whole | {field: value} for value in WRONG)
    yield from _odd_parties()


def _odd_parties() -> Iterator[Json]:
    whole: Json = {"event_type": "incoming call"} | _CALL
    for value in WRONG:
        for key in ("user_uuid", "phone_uuid", "number", "normalized_number", "name"):
            yield whole | {"caller": {key: value}}
        for key in ("user_uuid", "user_phone_type", "phone_uuid", "trunk_uuid", "number"):
            yield whole | {"targets": [{key: value}, {}, None]}


def old_calls(exchange: Exchange, to: str, count: int) -> None:
    """Write `count` events of calls for a user that are over; of every other one no end is told."""
    target = exchange.user_at(to)
    targets = [{"user_uuid": target.uuid, "user_phone_type": "phone"}] if target else []
    told = ("incoming call", "call finished", "incoming call")
    for number in range(count):
        caller = {"number": f"+4420794{number // 3:05}", "name": None}
        call = {"unique_id": f"old.{number - (number % 3 == 1)}", "caller": caller}
        exchange.emit({"event_type": told[number % 3], **call, "targets": targets})


def of_somebody_unknown(number: int) -> Json:
    """Write the event of a phone, or of a user, that is in no list."""
    lost = LOST.format(number)
    if number % 2:
        return {"event_type": "user logged out", "user_uuid": lost}
    return {"event_type": "phone status update", "phone_uuid": lost} | _status(number)


def busy_phones(exchange: Exchange, count: int) -> None:
    """Write `count` status updates of the phones there are, by turns; the phones follow."""
    phones: list[Any] = exchange.phones()
    for number in range(count):
        if phones:
            uuid = phones[number % len(phones)].uuid
            event = {"event_type": "phone status update", "phone_uuid": uuid}
            exchange.report(event | _status(number // len(phones)))
        else:
            exchange.emit(of_somebody_unknown(number))


def _status(number: int) -> Json:
    status = (IN_USE, RINGING)[number % 2]
    return {"status": status.text, "status_code": status.code}
