"""Frozen values as what JSON can hold, and back. What cannot be understood is the default again."""

from __future__ import annotations

import math
import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def plain(value: Any) -> Any:
    """Answer a value as JSON holds it: a dataclass as an object, an Enum as its value."""
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple | frozenset):
        return [plain(item) for item in (value if isinstance(value, tuple) else sorted(value))]
    return value


def differing(value: Any, default: Any) -> dict[str, Any]:
    """Answer the fields of a dataclass that are not as in `default`, as JSON holds them."""
    names = [field.name for field in fields(value)]
    return {
        name: plain(getattr(value, name))
        for name in names
        if getattr(value, name) != getattr(default, name)
    }


def understood(kept: Any, default: T) -> T:
    """Answer the dataclass that `kept` stands for.

    A part that is not what it should be is that of `default`; such an item of a list is left out.
    """
    if not isinstance(kept, Mapping):
        return default
    hints = get_type_hints(type(default))
    parts = {
        name: _read(hint, kept[name], getattr(default, name))
        for name, hint in hints.items()
        if name in kept
    }
    return type(default)(**{name: getattr(default, name) for name in hints} | parts)


def field_value(default: Any, name: str, kept: Any) -> Any:
    """Answer what this field of a dataclass is said to be.

    Raises ValueError, TypeError or OverflowError where not all of it is understood.
    """
    value = _value(get_type_hints(type(default))[name], kept)
    if not says(plain(value), kept):
        raise ValueError(name)
    return value


def says(understood: Any, kept: Any) -> bool:
    """Answer whether all that was kept is in what was understood of it; both as JSON has them."""
    if isinstance(kept, Mapping) and isinstance(understood, Mapping):
        return all(key in understood and says(understood[key], kept[key]) for key in kept)
    if isinstance(kept, list) and isinstance(understood, list):
        in_order = len(understood) == len(kept) and all(map(says, understood, kept))
        return in_order or sorted(map(repr, understood)) == sorted(map(repr, kept))
    return bool(understood == kept)


def _read(hint: Any, kept: Any, default: Any) -> Any:
    try:
        return _value(hint, kept)
    except (ValueError, TypeError, OverflowError):
        return default


def _value(hint: Any, kept: Any) -> Any:
    """Raise ValueError, TypeError or OverflowError for what is not of this type."""
    origin, of = get_origin(hint), get_args(hint)
    if origin in {types.UnionType, Union}:
        return None if kept is None else _value(next(h for h in of if h is not type(None)), kept)
    if origin in {tuple, frozenset}:
        return origin(_items(of[0], kept))
    if is_dataclass(hint):
        if not isinstance(kept, Mapping):
            raise ValueError
        return understood(kept, hint())  # type: ignore[operator]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(kept)
    if hint is float and type(kept) is int:
        kept = float(kept)
    if type(kept) is not hint or (hint is float and not math.isfinite(kept)):
        raise ValueError
    return kept


def _items(hint: Any, kept: Any) -> list[Any]:
    if not isinstance(kept, list):
        raise TypeError
    read = [_read(hint, item, _NOTHING) for item in kept]
    return [item for item in read if item is not _NOTHING]


_NOTHING = object()
