"""A number as the PBX's call interface takes it: digits, at most one + before them, under 20."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from pbx_tray.core.words import Message

LONGEST = 19
"""Characters of a number, its + included."""

_SEPARATORS = frozenset("-./\u00ad\u2010\u2011\u2012\u2013\u2014\u2212\uff0d\ufeff")
_NUMBER = re.compile(r"\+?[0-9]+")


class NumberError(ValueError):
    """There is no number here that can be dialled; its text tells a person why."""


def diallable(text: str) -> str:
    """Answer the number that a person wrote, as it will be dialled.

    What parts its digits is left out, and so is the (0) after a country's code. Raises NumberError.
    """
    spelt = "".join(map(_plain, text))
    if spelt.lstrip("(").startswith("+"):
        spelt = spelt.replace("(0)", "", 1)
    number = spelt.replace("(", "").replace(")", "")
    if why := _why_not(number):
        raise NumberError(why.said())
    return number


def is_premium(number: str, prefixes: Iterable[str]) -> bool:
    """Whether a number that can be dialled begins as one of those that cost more than a call."""
    wanted = (_international("".join(map(_plain, prefix))) for prefix in prefixes)
    return _international(number).startswith(tuple(prefix for prefix in wanted if prefix))


def _plain(character: str) -> str:
    """Answer a digit in ASCII, nothing for what only parts digits, anything else as it is."""
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if character.isspace() or character in _SEPARATORS or unicodedata.category(character) == "Cf":
        return ""
    return unicodedata.normalize("NFKC", character)


def _why_not(number: str) -> Message | None:
    if not number:
        return Message.M16_NOTHING
    if any(character in "*#" for character in number):
        return Message.M16_CODES
    if any(character.isalpha() for character in number):
        return Message.M16_LETTERS
    if not _NUMBER.fullmatch(number):
        return Message.M16
    return Message.M16_LONG if len(number) > LONGEST else None


def _international(number: str) -> str:
    return f"+{number[2:]}" if number.startswith("00") else number
