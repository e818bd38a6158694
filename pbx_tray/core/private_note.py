"""A private note about a colleague: what a person wrote down for themselves."""

from __future__ import annotations

LONGEST = 2000
"""Characters of a note."""


def note_of(typed: str) -> str:
    """Answer what is kept of what was typed: "" where nothing can be read in it."""
    kept = typed.strip()[:LONGEST].encode("utf-8", "replace").decode("utf-8")
    return kept.replace("\0", "")
