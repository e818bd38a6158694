"""A file as it is told to others: shown first, and saved then."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ToldFile:
    """One text file; `about` says in a sentence what it is."""

    name: str
    about: str
    text: str


ToldFiles = tuple[ToldFile, ...]
