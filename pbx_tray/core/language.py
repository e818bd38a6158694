"""The words that people read, in the language in use: English, as long as nobody set another.

Each is written in English where it is said, and is looked up when it is said: a language may
change at any time. What is filled in stands in braces; a whole number is written as the locale
has it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

LANGUAGES = {"en": "English", "nl": "Nederlands", "de": "Deutsch"}
"""The languages that the app speaks, each by its own name."""


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def english(source: str, comment: str, n: int) -> str:  # noqa: ARG001 - of one kind with others
    """Answer the words as they are written."""
    return source


def english_day(moment: float) -> str:
    """Answer the day of a moment, as it is in Greenwich."""
    then = datetime.fromtimestamp(moment, UTC)
    return f"{then.day} {_MONTHS[then.month - 1]} {then.year}"


@dataclass(frozen=True, slots=True)
class Tongue:
    """`look_up` answers the words for the English ones, for n of something (-1: of nothing).

    `number` writes a whole number; `day` the day of a moment, in seconds since the epoch, as it is
    in Greenwich.
    """

    look_up: Callable[[str, str, int], str] = english
    number: Callable[[int], str] = "{:,}".format
    day: Callable[[float], str] = english_day


_tongues = [Tongue()]


def use(tongue: Tongue) -> None:
    """Speak so from now on, in every thread."""
    _tongues[0] = tongue


def tr(source: str, comment: str = "", /, **values: Any) -> str:
    """Answer these words in the language in use, with the values in their places.

    `comment` tells apart, for who translates, what English has one word for.
    """
    return _filled(_tongues[0].look_up(source, comment, -1), values)


def plural(one: str, many: str, n: int, /, **values: Any) -> str:
    """Answer the words for so many; `{n}` is their number."""
    found = _tongues[0].look_up(many, "", n)
    if n == 1 and found == many:
        found = one
    return _filled(found, {"n": n, **values})


def mark(source: str) -> str:
    """Answer the words unchanged: a constant that `tr` looks up where it is said."""
    return source


def day(moment: float) -> str:
    """Answer the day of a moment in words, as it is in Greenwich."""
    return _tongues[0].day(moment)


def _filled(text: str, values: dict[str, Any]) -> str:
    if not values:
        return text
    number = _tongues[0].number
    return text.format_map(
        {key: number(value) if type(value) is int else value for key, value in values.items()}
    )


def best_language(wanted: Sequence[str]) -> str:
    """Answer the first of ours among these names, as "nl-BE" or "de"; else English."""
    known = (name.replace("_", "-").partition("-")[0].lower() for name in wanted)
    return next((language for language in known if language in LANGUAGES), "en")
