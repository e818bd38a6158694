"""Texts that are too long for their line, cut where it costs the least."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

_END: Final = "\N{POP DIRECTIONAL ISOLATE}, "  # of an item that others follow
_LEAST: Final = "m…m"  # less of an address tells nobody which it is


def with_part_cut(text: str, part: str, room: int, letters: QFontMetrics) -> str:
    """Answer `text`; where it has no room, without the middle of `part`, all of it, or its end."""
    place, wide = text.find(part), letters.horizontalAdvance
    before, after = text[:place], text[place + len(part) :]
    left = room - wide(before) - wide(after)
    if place < 0 or wide(text) <= room or left < wide("…"):
        return letters.elidedText(text, Qt.TextElideMode.ElideRight, room)
    shorter = letters.elidedText(part, Qt.TextElideMode.ElideMiddle, left)
    return f"{before}{shorter if left >= wide(_LEAST) else '…'}{after}"


def with_whole_items(text: str, room: int, letters: QFontMetrics) -> str:
    """Answer `text`, of the isolated items in it as many as have room, and else its beginning."""
    items = text.split(_END)
    fewer = [_END.join((*items[:count], "…")) for count in range(len(items) - 1, 0, -1)]
    fitting = (words for words in (text, *fewer) if letters.horizontalAdvance(words) <= room)
    return next(fitting, letters.elidedText(text, Qt.TextElideMode.ElideRight, room))
