"""People from the person's own files, found by number and by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from operator import itemgetter
from types import MappingProxyType

from pbx_tray.core.numbers import Number, Plan, key, read
from pbx_tray.core.presence import folded


@dataclass(frozen=True, slots=True)
class Contact:
    """One person, or a company, as they may be shown. `numbers` are as they stand in the file."""

    name: str
    numbers: tuple[str, ...] = ()
    company: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ContactFile:
    """How many contacts one file has given, and a sentence where not all is well with it."""

    path: str
    count: int = 0
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Contacts:
    """All contacts by name, found by number at once and by words within milliseconds.

    `problems` holds a sentence for each file that could not be read, or not all of it; `files` what
    each has given. Made by `gathered`.
    """

    people: tuple[Contact, ...] = ()
    problems: tuple[str, ...] = ()
    plan: Plan = field(default_factory=Plan)
    files: tuple[ContactFile, ...] = ()
    _by_key: Mapping[str, Contact] = field(
        default_factory=lambda: MappingProxyType({}), repr=False, compare=False
    )
    _texts: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @property
    def count(self) -> int:
        """How many contacts there are."""
        return len(self.people)

    def with_number(self, number: str) -> Contact | None:
        """Answer whose number has this `Number.key`: the first contact's that was read."""
        return self._by_key.get(number)

    def matching(self, text: str) -> tuple[Contact, ...]:
        """Answer those in whose name, company or numbers every word of `text` occurs, by name."""
        words = list(dict.fromkeys(map(_sought, folded(text).split())))
        if not words:
            return ()
        found = [n for n, one in enumerate(self._texts) if words[0] in one]
        for word in words[1:]:
            found = [n for n in found if word in self._texts[n]]
        return tuple(map(self.people.__getitem__, found))

    def number(self, text: str) -> Number:
        """Answer which number stands there in a contact."""
        return read(text, self.plan)


def gathered(contacts: Iterable[Contact], plan: Plan, problems: Iterable[str] = ()) -> Contacts:
    """Answer these contacts, sorted and ready to be searched. At 50,000 it takes seconds."""
    plan = replace(plan, in_file=True)
    by_key: dict[str, Contact] = {}
    rows: list[tuple[str, str, Contact]] = []
    for contact in contacts:
        keys = [key(text, plan) for text in contact.numbers]
        for found in filter(None, keys):
            by_key.setdefault(found, contact)
        name = folded(contact.name)
        rows.append((name, "\n".join((*keys, name, folded(contact.company))), contact))
    rows.sort(key=itemgetter(0))
    return Contacts(
        people=tuple(row[2] for row in rows),
        problems=tuple(problems),
        plan=plan,
        _by_key=MappingProxyType(by_key),
        _texts=tuple(row[1] for row in rows),
    )


def _sought(word: str) -> str:
    """Answer what to look for: numbers are kept without the zeros they are dialled with."""
    return word.lstrip("0") or word if word.isdecimal() else word
