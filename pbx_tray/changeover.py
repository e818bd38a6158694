"""What is forgotten when another account is followed: nothing of one is ever shown as another's."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from pbx_tray.core.link import Connecting, Link
from pbx_tray.qt.store import Store
from pbx_tray.signed_in import SignedIn


class Forgetting(Protocol):
    """A part that remembers what it was told of a PBX."""

    def forget(self) -> None:
        """Remember nothing of it; have kept what is to be kept."""


class Following(Protocol):
    """A part that keeps something for each account."""

    def follow(self, account: str) -> None:
        """Go by what is kept for the account with this key; "": for nobody."""


class Changeover(QObject):
    """Has every part forget the one account, and go by what it keeps for the other, or for nobody.

    Signals:
        went_over(Link | None): how the line to the other one stands; None where nobody is signed
            in.
    """

    went_over = Signal(object)

    def __init__(
        self,
        signed_in: SignedIn,
        store: Store,
        *,
        forgets: Sequence[Forgetting],
        follows: Sequence[Following],
    ) -> None:
        super().__init__(signed_in)
        self._signed_in = signed_in
        self._store = store
        self._forgets = forgets
        self._follows = follows
        signed_in.began.connect(self._begin)
        signed_in.ended.connect(self._end)

    def _begin(self) -> None:
        self._go_over(Connecting(time.time()))  # the keyring may take its time before that

    def _end(self) -> None:
        self._go_over(None)

    def _go_over(self, link: Link | None) -> None:
        account = self._signed_in.account
        for part in self._forgets:  # first: what was typed is still the one account's
            part.forget()
        for follower in self._follows:
            follower.follow(account.key if account is not None else "")
        self._store.clear()
        self.went_over.emit(link)
