"""Text that may be shown to others: without names, and with no number that anybody could call."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pbx_tray.core.stand_ins import StandIns

_NUMBER = re.compile(r"\+?\d(?:[ \u00a0().\-/]{0,2}\d){6,}")  # what is shorter is no whole number
_ENDS = 2  # digits: enough to tell two numbers apart, and too few to call one
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 3  # letters: what is shorter stands in every text


def short_numbers(text: str) -> str:
    """Answer `text` with no more than the last two digits of whatever may be a telephone number."""
    return _NUMBER.sub(lambda found: f"…{_digits(found[0])[-_ENDS:]}", text)


class Redactor:
    """Puts stand-ins in the place of `names`, word for word, and of `places`, as a whole.

    A name is a person's or a company's; a place is a host or a folder.
    """

    def __init__(
        self, stand_ins: StandIns, names: Iterable[str] = (), places: Iterable[str] = ()
    ) -> None:
        self._stand_ins = stand_ins
        self._words = frozenset(
            word.casefold()
            for name in names
            for word in _WORD.findall(name)
            if len(word) >= _SHORTEST
        )
        whole = sorted({place for place in places if len(place) >= _SHORTEST}, key=len)
        alike = "|".join(map(re.escape, reversed(whole)))
        self._places = re.compile(alike, re.IGNORECASE) if alike else None

    def text(self, text: str) -> str:
        """Answer `text` without them, and with its numbers shortened."""
        if self._places is not None:
            text = self._places.sub(lambda found: self._stand_ins.text(found[0]), text)
        return short_numbers(_WORD.sub(self._word, text))

    def _word(self, found: re.Match[str]) -> str:
        word = found[0]
        return self._stand_ins.text(word) if word.casefold() in self._words else word


def _digits(text: str) -> str:
    return "".join(one for one in text if one.isdigit())
