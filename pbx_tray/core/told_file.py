"""A file as it is told to others: shown first, and saved then."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ToldFile:
    """One text file; `about` says what it is: words that are looked up where they are shown."""

    name: str
    about: str
    text: str


ToldFiles = tuple[ToldFile, ...]
