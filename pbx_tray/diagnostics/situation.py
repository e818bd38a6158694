"""How things stand at the moment when somebody asks for the diagnostics."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from pbx_tray.core.account import Account
from pbx_tray.core.accounts import Accounts
from pbx_tray.core.contacts import Contacts
from pbx_tray.core.link import Connecting, Link, Live
from pbx_tray.core.state import PbxState


@dataclass(frozen=True, slots=True)
class Situation:
    """Frozen, to be told of in another thread.

    `surroundings` are lines about the desktop, and hold nothing personal.
    """

    accounts: Accounts
    active: Account | None
    link: Link | None
    state: PbxState
    contacts: Contacts
    surroundings: tuple[str, ...] = ()

    @property
    def names(self) -> Iterator[str]:
        """What people and companies are called, for as much as is known here."""
        for user in self.state.users.values():
            yield from (user.username, user.full_name or "")
        for phone in self.state.phones.values():
            yield phone.phone_username or ""
        for contact in self.contacts.people:
            yield from (contact.name, contact.company)
        for account in self.accounts:
            yield from (account.user or "", account.me or "")
            yield account.proxy.user or "" if account.proxy else ""

    @property
    def places(self) -> Iterator[str]:
        """Where things are: hosts, and files of the person's own."""
        for account in self.accounts:
            yield from (account.address.host, account.ca_file or "")
            if account.proxy and account.proxy.address:
                yield account.proxy.address.host
        for file in self.contacts.files:
            yield file.path

    @property
    def lines(self) -> Iterator[str]:
        """It in words, for who helps: without names."""
        account, state = self.active, self.state
        yield f"Line: {_in_words(self.link)}"
        yield f"Accounts: {len(self.accounts)}"
        if account is not None:
            yield f"Signed in by: {account.credential.name.lower()}"
            yield f"Encrypted: {_yes(account.address.encrypted)}"
            own = "a pin" if account.pin else "a file" if account.ca_file else "the system"
            yield f"Certificates believed: {own}"
            yield f"Through a proxy: {_yes(account.proxy is not None)}"
        yield f"Users: {len(state.users)}, phones: {len(state.phones)}, calls: {len(state.calls)}"
        yield f"Contacts: {self.contacts.count}, from files: {len(self.contacts.files)}"
        yield from self.surroundings


def _in_words(link: Link | None) -> str:
    match link:
        case None:
            return "nobody is signed in"
        case Connecting() | Live():
            return f"{type(link).__name__} since {_time(link.since)}"
    good = "never" if link.as_of is None else _time(link.as_of)
    return (
        f"{type(link).__name__} since {_time(link.since)}, {type(link.trouble).__name__}; "
        f"last good answer: {good}"
    )


def _time(moment: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(moment))


def _yes(so: bool) -> str:  # noqa: FBT001 - the only thing it is told
    return "yes" if so else "no"
