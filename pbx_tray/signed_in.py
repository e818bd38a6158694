"""Who is signed in: which PBX is followed, as whom, and how that changes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from pbx_tray.core.account import Account, SignIn
from pbx_tray.core.accounts import Accounts, of_key, secrets_left, with_account, without
from pbx_tray.core.directory import User
from pbx_tray.core.language import mark, tr
from pbx_tray.core.link import Link, Retrying, Stopped, Untrusted
from pbx_tray.core.presence import roster
from pbx_tray.core.state import PbxState
from pbx_tray.kept_settings import KeptSettings
from pbx_tray.session import Session
from pbx_tray.signing_in import SigningIn

_DEMO_HOST = mark("the demo on this computer")  # what would be the PBX's host


class SignedIn(QObject):
    """Follows the active account in the settings, or the demo's, until another one is wanted.

    The day of the demo comes of `seed`.

    Signals:
        began(): another PBX is followed, or the same as somebody else.
        ended(): nobody is signed in any more.
        listed(): there are other accounts than before, or another one is active.
        not_kept(str): the secret that was entered could not be kept, and why.
    """

    began = Signal()
    ended = Signal()
    listed = Signal()
    not_kept = Signal(str)

    def __init__(
        self,
        session: Session,
        signing_in: SigningIn,
        kept: KeptSettings,
        parent: QObject | None = None,
        *,
        seed: int,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._signing_in = signing_in
        self._kept = kept
        self._seed = seed
        self._demo: Any = None
        self._asked = False  # who sits here: once is enough
        signing_in.signed_in.connect(self._sign_in)
        signing_in.trusted.connect(self._go_on_with)
        signing_in.named.connect(self._go_on_as)
        signing_in.demo_wanted.connect(self.begin_demo)

    @property
    def account(self) -> Account | None:
        """The account that is followed."""
        return self._session.account

    @property
    def accounts(self) -> Accounts:
        """All that are signed in, whichever is followed."""
        return self._kept.value.accounts

    @property
    def active(self) -> Account | None:
        """Which of them is followed; None while the demo is."""
        return None if self._demo is not None else self.account

    @property
    def host(self) -> str:
        """The host of the PBX, as people know it; empty where nobody is signed in."""
        if self._demo is not None:
            return tr(_DEMO_HOST)
        account = self._session.account
        return account.address.display if account else ""

    @property
    def encrypted(self) -> bool | None:
        """Whether the line is; None for the demo's, which nobody can listen in to."""
        account = self._session.account
        if account is None or self._demo is not None:
            return None
        return account.address.encrypted

    def me(self, state: PbxState) -> User | None:
        """Answer the user who sits here, where that is known."""
        account = self._session.account
        return state.user_named(account.me) if account and account.me else None

    def begin(self) -> bool:
        """Follow the account that is kept; answer whether there is one."""
        account = self._kept.value.account
        if account is not None:
            self._follow(account)
        return account is not None

    def begin_demo(self) -> None:
        """Follow the built-in PBX."""
        from pbx_tray.demo import PASSWORD, Demo  # noqa: PLC0415 - a PBX that few need

        if self._demo is None:
            self._demo = Demo(self._seed)
            self._follow(self._demo.start(), PASSWORD)

    def ask(self) -> None:
        """Ask somebody to sign in, for the first time or again."""
        self._signing_in.ask(self._kept.value.account)

    def add(self) -> None:
        """Ask somebody to sign in to one more account."""
        self._signing_in.add()

    def switch(self, key: str) -> None:
        """Follow the account that has this key from now on (a slot)."""
        account = of_key(self.accounts, key)
        if account is not None and (self.active is None or self.active.key != key):
            self._signing_in.put_away()
            self._stop_demo()
            self._go_over_to(account)

    def ask_again(self, why: str) -> None:
        """Ask for what was refused, or is missing."""
        self._signing_in.ask(self._session.account, why)

    def ask_who(self, state: PbxState) -> None:
        """Ask once who sits here, where an API key was stored without saying so."""
        account = self._session.account
        nameless = account is not None and account.user is None and account.me is None
        if nameless and state.users and not self._asked:
            self._asked = True
            self._signing_in.ask_who(roster(state))

    def show_certificate(self, link: Link | None) -> None:
        """Show the certificate that was met and is not believed."""
        account = self._session.account
        met = link.trouble if isinstance(link, Retrying | Stopped) else None
        if account is not None and isinstance(met, Untrusted):
            self._signing_in.show_certificate(account, met)

    def try_once(self) -> None:
        """Try once more what was refused."""
        self._signing_in.stop()  # what was asked is answered otherwise, for now
        self._session.try_once()

    def sign_out(self) -> None:
        """Remember nothing of the account that is followed, or leave the demo (a slot)."""
        if self.active is not None:
            self.sign_out_of(self.active.key)
        else:
            self._stop_demo()
            self._leave_to(self._kept.value.account)
            self.listed.emit()

    def sign_out_of(self, key: str) -> None:
        """Remember nothing of this account; if it was followed, follow the next one (a slot)."""
        account, accounts = of_key(self.accounts, key), self.accounts
        if account is None:
            return
        others = without(accounts, account)
        followed = self.active is not None and self.active.key == key
        stays = self._kept.value.account
        if stays is None or stays.key == key:
            stays = others[min(accounts.index(account), len(others) - 1)] if others else None
        self._kept.change(account=stays, accounts=others)
        if followed:
            self._leave_to(stays)
        self._session.sign_out(account, others)
        self.listed.emit()

    def stop(self) -> None:
        """End what asks; as often as one likes."""
        self._signing_in.stop()
        self._session.stop()

    def stop_demo(self) -> None:
        """End the built-in PBX, after everything that asks it."""
        if self._demo is not None:
            self._demo.stop()

    def _sign_in(self, account: Account, entered: SignIn, not_kept: str) -> None:
        self._stop_demo()
        before = self.accounts
        listed = with_account(before, account, self._signing_in.known)
        kept = self._kept.change(account=account, accounts=listed)
        self._asked = True  # the sign-in did
        self._follow(account, entered.secret, entered.proxy_secret)
        # Of an account that nobody remembers, nothing is kept.
        if not kept:
            self._session.forget(account, before)
        else:
            for old in before:
                if secrets_left(old, listed):
                    self._session.sign_out(old, listed)
        if not_kept:
            self.not_kept.emit(not_kept)

    def _stop_demo(self) -> None:
        if self._demo is not None:
            self._session.stop()
            self._demo.stop()
            self._demo = None

    def _leave_to(self, account: Account | None) -> None:
        """Go over from what is followed, which is signed out, to another account, if any."""
        self._signing_in.put_away()
        self._session.end()
        if account is not None:
            self._go_over_to(account)
        else:
            self.ended.emit()

    def _go_over_to(self, account: Account) -> None:
        self._kept.change(account=account)
        self._asked = False
        self._follow(account)

    def _follow(
        self, account: Account, secret: str | None = None, proxy_secret: str | None = None
    ) -> None:
        self._session.begin(account, secret, proxy_secret)
        self.began.emit()
        self.listed.emit()

    def _go_on_as(self, username: str) -> None:
        account = self._session.account
        if account is not None:
            self._go_on_with(replace(account, me=username))

    def _go_on_with(self, account: Account) -> None:
        """Follow the same account with something about it changed, and remember that."""
        self._kept.change(account=account)
        self._session.go_on_as(account)
        self.listed.emit()
