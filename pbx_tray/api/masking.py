"""An answer as it may be told to others: what the PBX's software says stays, what people say not.

Kept are numbers of events, and words that are known, under keys that are known. All else has a
stand-in: the keys that are not known as well, since nobody knows what they are. What no PBX says
is told as null: numbers without an end, and what is nested too deep to be read.
"""

from __future__ import annotations

from typing import Any

from pbx_tray.api.fields import DEEPEST
from pbx_tray.core.calls import CallKind
from pbx_tray.core.directory import EndpointKind
from pbx_tray.core.presence import STATUS_WORDS, plain_words
from pbx_tray.core.stand_ins import StandIns

_KINDS = frozenset(kind.value for kind in EndpointKind)
_EVENTS = frozenset(
    {
        *(kind.value for kind in CallKind),
        "call answered",
        "call finished",
        "phone list changed",
        "phone status update",
        "user list changed",
        "user logged in",
        "user logged out",
    }
)
_STATUS = frozenset({*STATUS_WORDS, "unknown"})
_REASONS = frozenset({"busy", "cancelled", "failed", "hangup", "no answer", "rejected", "timeout"})

# Words that are the PBX's own, where they stand under these keys.
_WORDS = {
    "event_type": _EVENTS,
    "type": _KINDS,
    "user_phone_type": _KINDS,
    "status": _STATUS,
    "reason": _REASONS,
}
_KEYS = frozenset(
    {
        *_WORDS,
        *("seq", "status_code", "uuid", "username", "full_name", "extension", "name"),
        *("phone", "phones", "primary_phone", "current_phone", "hot_desk", "phone_username"),
        *("number", "normalized_number", "trunk", "user_uuid", "phone_uuid", "trunk_uuid"),
        *("unique_id", "event_tag", "caller", "target", "targets"),
        *("called_did", "called_extension", "called_number"),
    }
)
_CODES = range(100)  # of a phone's status
_SEQ_DIGITS = 18
_LARGEST = 1e18  # a number with a fraction is smaller; infinity is not


def masked(value: Any, stand_ins: StandIns, key: str = "", room: int = DEEPEST + 1) -> Any:
    """Answer JSON with a stand-in for all that may be personal, whatever it is.

    `key` is where it stands, `room` how many levels more are told: one more than can be read, so
    that an event which was too deep stays so.
    """
    match value:
        case dict() if room:
            items = value.items()
            return {_key(k, stand_ins): masked(v, stand_ins, k, room - 1) for k, v in items}
        case list() if room:
            return [masked(one, stand_ins, room=room - 1) for one in value]
        case str() if not _is_vocabulary(value, key):
            return stand_ins.text(value)
        case int() if not _says_nothing(value, key):
            return stand_ins.integer(value)
        case float() if abs(value) < _LARGEST:
            return float(stand_ins.integer(int(value)))
        case dict() | list() | float():
            value = None
    return value


def _key(key: str, stand_ins: StandIns) -> str:
    return key if key in _KEYS else stand_ins.text(key)


def _is_vocabulary(text: str, key: str) -> bool:
    if key == "seq":
        return text.isascii() and text.isdigit() and len(text) <= _SEQ_DIGITS
    if key == "status_code":
        return text.isascii() and text.isdigit() and len(text) < 3
    words = plain_words(text) if key == "status" else text
    return words in _WORDS.get(key, ())


def _says_nothing(number: int, key: str) -> bool:
    return isinstance(number, bool) or key == "seq" or (key == "status_code" and number in _CODES)
