"""By what the call log is searched, and how two spellings of a number are found to be one."""

from __future__ import annotations

import re

from pbx_tray.core.display import display
from pbx_tray.core.presence import folded

TAIL = 7
"""How many of its last digits a number has in common with each of its other spellings."""

_LONGEST = 200
_NUMBER = re.compile(r"[\d\s+()./-]*\d[\d\s+()./-]*")


def searched(*texts: str | None) -> str:
    """Answer what is kept of a call's texts to be searched, each on a line of its own."""
    return "\n".join(folded(display(text, _LONGEST)) for text in texts if text)


def words_of(typed: str) -> tuple[str, ...]:
    """Answer the words to search for. A number is one, however it is spaced and begun."""
    if _NUMBER.fullmatch(typed.strip()):
        digits = digits_of(typed)
        return (digits.lstrip("0") or digits,)
    return tuple(dict.fromkeys(folded(display(typed, _LONGEST)).split()))


def digits_of(number: str) -> str:
    """Answer the digits of a number, and nothing else of it."""
    return "".join(c for c in number if c.isascii() and c.isdigit())


def tail(number: str | None) -> str:
    """Answer the last digits of a number: the same for all its spellings. "" where it has none."""
    return digits_of(number or "")[-TAIL:]


def spelled(number: str) -> str:
    """Answer a number without what does not count: two that are alike are one, whoever dials."""
    return digits_of(number).removeprefix("00")
