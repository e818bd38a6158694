"""Which of the numbered messages a text is, by the words that stand in its sentence."""

from __future__ import annotations

import re

from pbx_tray.core.words import Message


def _pattern(sentence: str) -> re.Pattern[str]:
    """The sentence with anything where something is filled in."""
    parts = re.split(r"\{\w+\}", sentence)
    return re.compile(".+?".join(map(re.escape, parts)))


_PATTERNS = [(one.number, _pattern(one.value)) for one in Message]


def message(text: str) -> str:
    """Answer the number of a message; the text itself where it is none of them."""
    return next((number for number, pattern in _PATTERNS if pattern.search(text)), text)
