"""Settings as they may be told: what one can choose among stays, what somebody typed does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, get_args, get_type_hints

from pbx_tray.core.proxy import Proxy
from pbx_tray.core.stand_ins import StandIns
from pbx_tray.settings import Settings

_TIME = re.compile(r"\d\d:\d\d")
_CODES = frozenset({"language", "region", "outside_prefix"})
_LONGEST_CODE = 3
_SMALL = 1_000_000  # whole numbers below it count something; a number to call is larger
_DEEPEST = 16


def told(kept: Any, stand_ins: StandIns) -> Any:
    """Answer the JSON of settings with a stand-in for each text that is no choice of ours.

    So has a key that is none of ours. What is nested deeper than settings are is left out.
    """
    parts = [*_parts(Settings)]
    keys = {field.name for part in parts if is_dataclass(part) for field in fields(part)}
    words = {one.value for part in parts if issubclass(part, Enum) for one in part}
    return _Teller(stand_ins, frozenset({"version", *keys}), frozenset({"", *words})).told(kept)


class _Teller:
    def __init__(self, stand_ins: StandIns, keys: frozenset[str], words: frozenset[str]) -> None:
        self._stand_ins = stand_ins
        self._keys = keys
        self._words = words

    def told(self, value: Any, key: str = "", room: int = _DEEPEST) -> Any:
        match value:
            case dict() if room:
                return {self._key(k): self.told(v, k, room - 1) for k, v in value.items()}
            case list() if room:
                return [self.told(one, key, room - 1) for one in value]
            case dict() | list():
                return None
            case str() if not self._is_choice(value, key):
                return self._stand_ins.text(value)
            case int() if abs(value) >= _SMALL:
                return self._stand_ins.integer(value)
        return value

    def _is_choice(self, text: str, key: str) -> bool:
        is_code = key in _CODES and len(text) <= _LONGEST_CODE
        return is_code or text in self._words or _TIME.fullmatch(text) is not None

    def _key(self, key: str) -> str:
        return key if key in self._keys else self._stand_ins.text(key)


def _parts(kind: Any) -> Iterator[type]:
    """Answer this type and all that it is made of, as far as they are ours."""
    for part in get_args(kind):
        yield from _parts(part)
    if isinstance(kind, type) and is_dataclass(kind):
        yield kind
        for hint in get_type_hints(kind, localns={"Proxy": Proxy}).values():
            yield from _parts(hint)
    elif isinstance(kind, type) and issubclass(kind, Enum):
        yield kind
