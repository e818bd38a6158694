"""A list in JSON, decoded item by item and within bounds, whatever arrives.

Decoded in one, a large list would hold up every other thread.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from pbx_tray.core.json_text import decoder
from pbx_tray.core.link import Unreadable

ITEMS = 50_000
"""How many items a list may hold."""

_BROKEN = 100  # places at which a list is tried to be read on: each may cost its whole length
_GAP = re.compile(r"[ \t\r\n]*")


def text_of(body: bytes) -> str:
    """Answer the text of an answer; whatever is no UTF-8 is U+FFFD."""
    return body.decode("utf-8", "replace").removeprefix("\ufeff")


def items(text: str, *, leniently: bool = False) -> Iterator[Any]:
    """Answer the items of a list in JSON as they are, one by one. Raises Unreadable."""
    return (item for item, _ in placed_items(text, leniently=leniently))


def placed_items(text: str, *, leniently: bool = False) -> Iterator[tuple[Any, int]]:
    """Answer the items, each with its place in the text. Raises Unreadable.

    `leniently`, one that cannot be decoded is None, as long as the list came whole.
    """
    try:
        for number, placed in enumerate(_salvaged(text) if leniently else _one_by_one(text)):
            if number == ITEMS:
                raise Unreadable("too many items")
            yield placed
    except (ValueError, RecursionError):
        raise Unreadable("not a list in JSON") from None


def _one_by_one(text: str) -> Iterator[tuple[Any, int]]:
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


def _decoder() -> Callable[[str, int], tuple[Any, int]]:
    """Answer what decodes the items of one answer; texts that come again share one place."""
    seen: dict[str, str] = {}
    share = seen.setdefault

    def shared(item: dict[str, Any]) -> dict[str, Any]:
        return {share(k, k): share(v, v) if type(v) is str else v for k, v in item.items()}

    return decoder(shared)
