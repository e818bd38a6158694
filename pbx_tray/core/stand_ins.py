"""What stands in for names, numbers and ids where a case is told to somebody else.

The same text has the same stand-in under the same key, different texts have different ones, and
without the key nobody finds the way back. Script, case, length and punctuation stay.

A letter moves among its kin by a distance that depends on the letters before it, so that "Sanne" is
still the beginning of "Sanne's desk". A digit moves by one that depends on the digits after it, so
that a number still ends like the same number with its country. No distance is nought.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from hashlib import blake2s
from uuid import UUID

_VOWELS = "aeiou"
_CONSONANTS = "bcdfghjklmnpqrstvwxyz"
_BLOCK = 128  # code points: letters of one script stand that close
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


class StandIns:
    """The stand-ins under one key, of at most 32 bytes."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def text(self, text: str) -> str:
        """Answer what stands in for `text`: for the id of a thing, another id."""
        if _UUID.fullmatch(text):
            return str(UUID(bytes=self._digest(b"id", text.lower())[:16]))
        return self._with_other_letters(self._with_other_digits(text))

    def integer(self, number: int) -> int:
        """Answer what stands in for `number`: as many digits, and the same sign."""
        moved = int(self._with_other_digits(str(abs(number))))
        return -moved if number < 0 else moved

    def _with_other_letters(self, text: str) -> str:
        before, moved = b"letters", []
        for letter in text:
            moved.append(_moved(letter, _kin(letter), before))
            if letter.isalpha():
                before = self._digest(before, letter.casefold())
        return "".join(moved)

    def _with_other_digits(self, text: str) -> str:
        """Leave zeros at the beginning, and put none there: they mean something of their own."""
        places = [place for place, one in enumerate(text) if unicodedata.category(one) == "Nd"]
        values = [unicodedata.digit(text[place]) for place in places]
        while values and values[0] == 0:
            del values[0], places[0]
        after, moved = b"digits", list(text)
        for place, value in reversed([*zip(places, values, strict=True)]):
            nought = chr(ord(text[place]) - value)
            kin = [chr(ord(nought) + one) for one in range(place == places[0], 10)]
            moved[place] = _moved(text[place], "".join(kin), after)
            after = self._digest(after, str(value))
        return "".join(moved)

    def _digest(self, before: bytes, text: str) -> bytes:
        return blake2s(before + text.encode("utf-8", "surrogatepass"), key=self._key).digest()


def _moved(character: str, kin: str, distance: bytes) -> str:
    """Answer another one of its kin; itself where it has none."""
    if len(kin) < 2:
        return character
    lower = character if character in kin else character.lower()
    step = 1 + int.from_bytes(distance, "big") % (len(kin) - 1)
    other = kin[(kin.index(lower) + step) % len(kin)]
    return other if lower == character else other.upper()


@lru_cache(maxsize=4096)
def _kin(character: str) -> str:
    """Answer the characters that may stand in for this one; "" where it tells nothing."""
    for kin in (_VOWELS, _CONSONANTS):
        if character.lower() in kin and character.isascii():
            return kin
    category = unicodedata.category(character)
    if category[0] not in "LS":
        return ""
    block = ord(character) // _BLOCK * _BLOCK
    near = (chr(code) for code in range(block, block + _BLOCK) if code >= 128)
    return "".join(one for one in near if unicodedata.category(one) == category)
