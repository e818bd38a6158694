"""Stores an account: asks the PBX whether it is right, then gives its secret to the keyring.

The window and the command line sign in through here. No Qt.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pbx_tray.core.account import Account
from pbx_tray.core.accounts import secrets_left
from pbx_tray.core.directory import User
from pbx_tray.core.link import HungUp
from pbx_tray.desktop.vault import Secret, Vault, VaultTrouble

if TYPE_CHECKING:
    from pbx_tray.api.sign_in_check import SignInCheck


@dataclass(frozen=True, slots=True)
class Enrolled:
    """An account that the PBX has accepted.

    `secret` is what it is signed in with from now on: the password or key, or a token that the
    PBX gave for it. `users` are those it lists; `not_kept` says to the person why the keyring did
    not keep the secret, and is empty where it did.
    """

    account: Account
    secret: str = field(repr=False)
    users: tuple[User, ...]
    not_kept: str


class NobodyOfThatName(Exception):  # noqa: N818 - what the PBX says, and no error of ours
    """The PBX lists no user of the name that is said to sit here: the only argument."""


class Enrolment:
    """Checks one account and stores its secret. One thread runs it; any may hang up."""

    def __init__(self, account: Account, secret: str, proxy_secret: str = "") -> None:
        self._account = account
        self._secret = secret
        self._proxy_secret = proxy_secret
        self._vault = Vault()
        self._check: SignInCheck | None = None
        self._hung_up = False
        self._lock = threading.Lock()

    def run(self) -> Enrolled:
        """Ask the PBX and then the keyring.

        Raises Trouble where the PBX does not accept it, and NobodyOfThatName.
        """
        checked = self._new_check().run()
        self._look_for_me(checked.users)
        account, secret = self._account, checked.refresh or self._secret
        account = replace(
            account, me=account.user or account.me, by_token=checked.refresh is not None
        )
        not_kept = ""
        try:
            self._vault.store(account.key, Secret(secret))
            if account.proxy and account.proxy.key and self._proxy_secret:
                self._vault.store(account.proxy.key, Secret(self._proxy_secret))
        except VaultTrouble as trouble:
            not_kept = str(trouble)
        return Enrolled(account, secret, checked.users, not_kept)

    def _look_for_me(self, users: tuple[User, ...]) -> None:
        """Raise NobodyOfThatName where the PBX lists its users, and not who is said to sit here."""
        account, names = self._account, {user.username.casefold() for user in users}
        if account.user is None and account.me and names and account.me.casefold() not in names:
            raise NobodyOfThatName(account.me)

    def hang_up(self) -> None:
        """End whatever is being waited for."""
        with self._lock:
            self._hung_up = True
            check = self._check
        if check is not None:
            check.hang_up()
        self._vault.hang_up()

    def _new_check(self) -> SignInCheck:
        from pbx_tray.api.sign_in_check import SignInCheck  # noqa: PLC0415 - slow, so not in GUI

        proxy_secret = self._proxy_secret or kept_for_proxy(self._account, self._vault)
        check = SignInCheck(self._account, self._secret, proxy_secret=proxy_secret)
        with self._lock:
            if self._hung_up:
                raise HungUp
            self._check = check
        return check


def kept_for_proxy(account: Account, vault: Vault) -> str:
    """Answer the password of the account's proxy; "" where there is none, or none to be had.

    The proxy itself then says that it wants one.
    """
    key = account.proxy.key if account.proxy else None
    if key is None:
        return ""
    try:
        kept = vault.read(key)
    except VaultTrouble:
        return ""
    return kept.reveal() if kept else ""


def forget(account: Account, others: Iterable[Account], vault: Vault) -> None:
    """Have the keyring keep no longer what the others have no use for; nothing fails here."""
    for key in secrets_left(account, others):
        with contextlib.suppress(VaultTrouble):
            vault.forget(key)
