"""Text from elsewhere, made safe to show: a caller chooses their own name.

What comes out holds no control character, no mark that turns the direction of what stands around
it, nothing that cannot be seen, and no more than it is asked for. It may still look like markup:
whoever shows it says that it is plain text.
"""

from __future__ import annotations

import unicodedata

_FIRST_STRONG_ISOLATE = "\u2068"
_POP_DIRECTIONAL_ISOLATE = "\u2069"
_REPLACEMENT = "\ufffd"
_JOINERS = frozenset("\u200c\u200d")  # ZWNJ and ZWJ
_MARKS_PER_BASE = 8

# Letters, in Unicode's eyes, that show as nothing: a name of these would look empty.
_BLANKS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
# The combining grapheme joiner neither shows nor combines.
_UNSEEN = frozenset("\u034f")

# Where a joiner changes what is seen: first and last code point, and what they have in common.
_JOINED_SCRIPTS = (
    (0x0600, 0x08FF, "arabic and its kin"),
    (0x0900, 0x0DFF, "indic"),
    (0x1000, 0x109F, "myanmar"),
    (0x1780, 0x17FF, "khmer"),
    (0x1800, 0x18AF, "mongolian"),
    (0x2600, 0x27BF, "emoji"),
    (0x1F300, 0x1FAFF, "emoji"),
)


def display(text: str, limit: int = 64) -> str:
    """Answer `text` as it may be shown, or "" where nothing is left to see.

    White space, line ends among it, becomes single spaces. `limit` counts graphemes: a base
    character with its combining marks (at most 8 of them) is one. The answer is never longer
    than `text`, and `display` of the answer is the answer.
    """
    if len(text) <= limit and _is_plain(text):
        return " ".join(text.split())  # most names, at a fraction of the cost
    return "".join(_shown(text, limit))


def _shown(text: str, limit: int) -> list[str]:
    shown: list[str] = []
    graphemes = marks = 0
    base = joiner = ""
    space = False
    # More than this can only be padding: no text is looked at longer than it can be shown.
    for raw in text[: limit * 64]:
        character = _REPLACEMENT if "\ud800" <= raw <= "\udfff" else raw
        if character in _JOINERS:
            joiner = character
        elif _is_space(character):
            space, base, joiner = bool(shown), "", ""
        elif _is_mark(character):
            joiner = ""
            if base and marks < _MARKS_PER_BASE:
                shown.append(character)
                marks += 1
        elif not _is_unseen(character):
            graphemes += 1 + space
            if graphemes > limit:
                break
            if space:
                shown.append(" ")
            elif joiner and _join(base, character):
                shown.append(joiner)
            shown.append(character)
            base, joiner, marks, space = character, "", 0, False
    return shown


def isolated(text: str, limit: int = 64) -> str:
    """Answer `text` as `display` does, set apart so that its direction stays its own.

    For a name inside a sentence: neither turns the other around. "" stays "".
    """
    shown = display(text, limit)
    return f"{_FIRST_STRONG_ISOLATE}{shown}{_POP_DIRECTIONAL_ISOLATE}" if shown else ""


def _is_plain(text: str) -> bool:
    """Whether it is of printable ASCII, or of nothing but letters and spaces."""
    if text.isascii():
        return text.isprintable()
    return text.replace(" ", "").isalpha() and _BLANKS.isdisjoint(text)


def _is_space(character: str) -> bool:
    return character.isspace() or character in _BLANKS


def _is_mark(character: str) -> bool:
    return unicodedata.category(character)[0] == "M" and character not in _UNSEEN


def _is_unseen(character: str) -> bool:
    """Whether it is a control or format character: direction marks, zero-width ones, tags."""
    return unicodedata.category(character) in {"Cc", "Cf"} or character in _UNSEEN


def _join(before: str, after: str) -> bool:
    """Whether a joiner between these two means something."""
    script = _joined_script(before)
    return script is not None and script == _joined_script(after)


def _joined_script(character: str) -> str | None:
    code = ord(character) if character else 0
    return next((name for first, last, name in _JOINED_SCRIPTS if first <= code <= last), None)
