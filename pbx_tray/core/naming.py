"""What a caller is called: as the directory says, else a contact, else the PBX; and their number.

The number that is kept, compared and dialled stays as the PBX sent it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from pbx_tray.core.contacts import Contacts
from pbx_tray.core.directory import User
from pbx_tray.core.numbers import WITHHELD, Number, Plan, read
from pbx_tray.core.parties import Caller

_TAIL = 6  # digits by which numbers are told apart before they are read


@dataclass(frozen=True)
class Naming:
    """Names for those who call: `users` are the directory's, by uuid."""

    users: Mapping[str, User] = field(default_factory=dict)
    contacts: Contacts = field(default_factory=Contacts)
    plan: Plan = field(default_factory=Plan)

    def name(self, caller: Caller) -> Caller:
        """Answer the caller by the best name that is known, the number as people read it.

        One that is withheld is no number to call or to compare.
        """
        number = self.number(caller.number)
        kept = caller.number if number.key else ""
        return Caller(self._name(caller, number), kept, number.shown or caller.formatted)

    def number(self, text: str) -> Number:
        """Answer which number the PBX means."""
        return read(text, self.plan)

    def _name(self, caller: Caller, number: Number) -> str:
        if caller.name in self._names:
            return caller.name
        if colleague := self._colleague(caller.number, number):
            return colleague
        contact = self.contacts.with_number(number.key) if number.key else None
        known = contact.name if contact else caller.name
        return "" if self.number(known).shown == WITHHELD else known

    def _colleague(self, text: str, number: Number) -> str:
        """Answer the one user whose number this is; one that several share names nobody."""
        near = self._numbers.get(_tail(text), ()) if number.key else ()
        names = {name for own, name in near if self.number(own).key == number.key}
        return names.pop() if len(names) == 1 else ""

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(user.name for user in self.users.values())

    @cached_property
    def _numbers(self) -> Mapping[str, list[tuple[str, str]]]:
        """The users' numbers with their names, by the last digits: not read before one is met."""
        found: dict[str, list[tuple[str, str]]] = {}
        for user in self.users.values():
            for number in user.numbers:
                found.setdefault(_tail(number), []).append((number, user.name))
        return found


def _tail(number: str) -> str:
    return "".join(filter(str.isdecimal, number[-64:]))[-_TAIL:]
