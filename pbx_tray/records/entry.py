"""One entry of a file of contacts, made fit to be shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pbx_tray.core.contacts import Contact
from pbx_tray.core.display import display

_NUMBERS = 32  # that one contact may have
_NOTE = 200  # characters of a note


def entry(name: str, numbers: Iterable[str], company: str, note: str) -> Iterator[Contact]:
    """Answer the contact, or nothing: without a name, or a number, nobody is recognised by it."""
    firm = display(company)
    called = display(name) or firm
    kept = dict.fromkeys(shown for text in numbers if (shown := display(text)))
    if called and kept:
        yield Contact(called, tuple(kept)[:_NUMBERS], firm, display(note, _NOTE))
