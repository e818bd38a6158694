"""One field of an item in JSON, read within bounds: a text, an id, a number, a list."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from typing import Any

DEEPEST = 16
"""How deep an event may be nested: comparing two deeper ones could overflow the stack."""

_TEXT = 4096  # characters that are kept of one text
_DIGITS = 18  # a longer number is no number of the PBX's
_UNFIT = re.compile("[\x00\ud800-\udfff]")

Json = Mapping[str, Any]


def text_at(item: Json, key: str) -> str | None:
    """Answer a text or a number as text; None where there is neither."""
    value = item.get(key)
    if isinstance(value, int) and not isinstance(value, bool):
        return sys.intern(str(value))  # a status code comes again and again
    return _UNFIT.sub("\ufffd", value[:_TEXT]) if isinstance(value, str) else None


def id_at(item: Json, key: str) -> str | None:
    """Answer an id; None where there is none, or an empty one."""
    return text_at(item, key) or None


def objects_at(item: Json, key: str) -> list[Json]:
    """Answer the objects of a list; none where there is no list."""
    value = item.get(key)
    return [v for v in value if isinstance(v, dict)] if isinstance(value, list) else []


def number_at(item: Json, key: str) -> int | None:
    """Answer a number from 0 on: an integer, or its decimal digits in a text; None for others."""
    value = item.get(key)
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= _DIGITS:
        return int(value)
    return value if type(value) is int and value >= 0 else None


def is_too_deep(item: Json) -> bool:
    """Whether this is nested deeper than an event may be."""
    level: list[Any] = [item]
    for _ in range(DEEPEST):
        inside = (box.values() if isinstance(box, dict) else box for box in level)
        level = [value for values in inside for value in values if isinstance(value, dict | list)]
        if not level:
            return False
    return True
