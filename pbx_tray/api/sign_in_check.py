"""Asks a PBX whether it accepts an account, before that account is stored."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TypeVar

from pbx_tray.api.client import PATIENCE, Credentials, Patience, PbxClient
from pbx_tray.api.route import route_to
from pbx_tray.api.tokens import Tokens
from pbx_tray.api.transport import Reply
from pbx_tray.api.trust import Trust
from pbx_tray.core.account import Account
from pbx_tray.core.directory import User
from pbx_tray.core.language import tr
from pbx_tray.core.link import Dropped, NoPbxThere, NotAllowed, SignInRefused, Unreadable
from pbx_tray.core.wants import Batch

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Checked:
    """What an accepted account may read: the users, none where it may not read them.

    `missing` names the lists that it may not read: users, phones, events. `refresh` is the token
    to keep instead of the password, where the PBX gives one.
    """

    users: tuple[User, ...]
    missing: frozenset[str]
    refresh: str | None = field(default=None, repr=False)


class SignInCheck:
    """One check of one account. One thread runs it; any may hang up. Raises Trouble.

    One request at a time, and none after a refusal: a PBX locks an account after a few.
    """

    def __init__(
        self, account: Account, secret: str, patience: Patience = PATIENCE, proxy_secret: str = ""
    ) -> None:
        trust = Trust(account.ca_file, account.pin)
        self._account, self._secret = account, secret
        credentials = Credentials.of(account.user, secret)
        route = route_to(account.address, account.proxy, proxy_secret)
        self._client = PbxClient(account.address.api, credentials, trust, patience, route)
        self._missing: set[str] = set()
        self._has_met_pbx = False

    def run(self) -> Checked:
        """Ask, and answer what the account may read. Raises Trouble where it is not accepted."""
        try:
            tokens = self._tokens()
            self._read("events", self._newest_event)
            users = self._read("users", self._client.users)
            self._read("phones", self._client.phones)
        except SignInRefused as trouble:
            raise SignInRefused(trouble.detail, self._account.credential) from None
        finally:
            self._client.close()
        if not self._has_met_pbx:
            raise NotAllowed(tr("users, phones or events"))
        refresh = tokens.refresh if tokens is not None else None
        return Checked(users or (), frozenset(self._missing), refresh)

    def hang_up(self) -> None:
        """End the check at once: it raises HungUp."""
        self._client.hang_up()

    def _tokens(self) -> Tokens | None:
        """Sign in by tokens where the PBX knows of them; else go on with the password itself."""
        user, grant = self._account.user, None
        if user is not None:
            with suppress(Unreadable):  # that is said of what every PBX answers, if at all
                grant = self._client.sign_in(user, self._secret)
        if grant is None:
            return None
        tokens = Tokens(grant.refresh)
        tokens.take(grant)
        self._client.use(tokens)
        return tokens

    def _newest_event(self) -> Reply[Batch]:
        reply = self._client.events(None, 0, 1)
        if reply.value.malformed and not reply.value.events:
            raise Unreadable("a list, but not of events")
        return reply

    def _read(self, what: str, ask: Callable[[], Reply[T]]) -> T | None:
        try:
            reply = _again_if_dropped(ask)
        except NotAllowed:
            self._missing.add(what)
            return None
        except Unreadable as trouble:
            if self._has_met_pbx:
                raise
            raise NoPbxThere(trouble.detail) from None
        self._has_met_pbx = True
        return reply.value


def _again_if_dropped(ask: Callable[[], Reply[T]]) -> Reply[T]:
    """Ask once more where a kept connection ended just as we asked."""
    try:
        return ask()
    except Dropped:
        return ask()
