"""Who is found by what is typed, who of them first, and what of their texts is marked.

Every word must occur somewhere in a person's texts, accents and case aside.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from pbx_tray.core.display import display
from pbx_tray.core.presence import folded

_NUMBER = re.compile(r"[\d\s+()./-]+")
_LONGEST = 2000  # characters of a text that are searched
_LEAST = 6  # digits: what is shorter may be an extension, in which a zero at the front counts


def words_of(typed: str) -> tuple[str, ...]:
    """Answer the words to look for, folded. A number is one, however it is spaced and begun."""
    digits = digits_of(typed)
    if len(digits) >= _LEAST and _NUMBER.fullmatch(typed):
        return (digits.lstrip("0") or digits,)
    return tuple(dict.fromkeys(folded(typed).split()))


def digits_of(number: str) -> str:
    """Answer the digits of a number, and nothing else of it."""
    return "".join(c for c in number if c.isascii() and c.isdigit())


def searched(name: str, *more: str) -> str:
    """Answer what is searched: a line for each folded text, between line ends; the name first."""
    lines = "\n".join(more)
    if not lines.isascii():
        lines = "\n".join(folded(display(text, _LONGEST)) for text in more)
    # Most are ASCII, where folding is no more than the case: a third of reading ten thousand.
    return f"\n{name}\n{lines.lower()}\n"


def matching(texts: Sequence[str], words: Sequence[str]) -> list[int]:
    """Answer the places of those `texts`, made by `searched`, in which each word occurs."""
    first, *more = words or ("",)
    places = [place for place, text in enumerate(texts) if first in text]
    for word in more:
        places = [place for place in places if word in texts[place]]
    return places


def ranks(texts: Sequence[str], words: Iterable[str]) -> list[int]:
    """Answer how far from the best each text is in which all `words` occur; 0 is the best."""
    totals = [0] * len(texts)
    for word in words:
        line, begins, inside = f"\n{word}\n", f"\n{word}", f" {word}"
        # One expression a text: ten thousand of them are ranked at each key.
        totals = [
            total
            + (
                0
                if line in text
                else 1
                if text.startswith(begins)
                else 2
                if inside in text or begins in text
                else 3
            )
            for total, text in zip(totals, texts, strict=True)
        ]
    return totals


def elsewhere(seen: str, others: Iterable[str], words: Iterable[str]) -> str:
    """Answer the first of the `others` in which one of the words is found that `seen` lacks."""
    there = folded(seen)
    lacking = [word for word in words if word not in there]
    return next((text for text in others if any(marks(text, (word,)) for word in lacking)), "")


def marks(text: str, words: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Answer from where to where `text` is what was looked for: rising, and apart."""
    letters = [folded(character) for character in text]
    whole = "".join(letters)
    owners = [place for place, letter in enumerate(letters) for _ in letter]
    marked: set[int] = set()
    for word in words:
        for begin in _occurrences(whole, word):
            marked.update(owners[begin : begin + len(word)])
    for place in range(1, len(letters)):
        if not letters[place] and place - 1 in marked:  # an accent goes with its letter
            marked.add(place)
    return tuple(_runs(sorted(marked)))


def _occurrences(text: str, word: str) -> Iterator[int]:
    begin = text.find(word)
    while begin >= 0 and word:
        yield begin
        begin = text.find(word, begin + len(word))


def _runs(places: Iterable[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return runs
