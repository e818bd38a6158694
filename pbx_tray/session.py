"""The account that is signed in, and the thread that follows it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pbx_tray import enrol
from pbx_tray.clocks import now
from pbx_tray.core.account import Account
from pbx_tray.core.accounts import Accounts, secrets_left
from pbx_tray.core.link import Live, OwnMistake, PasswordNeeded, Retrying
from pbx_tray.core.logged import Keeping
from pbx_tray.core.presence import Presence
from pbx_tray.core.wants import Moment, Update
from pbx_tray.core.words import Message
from pbx_tray.desktop.vault import Secret, Vault, VaultHungUp, VaultTrouble, store_unwaited
from pbx_tray.diagnostics.recent_answers import RecentAnswers
from pbx_tray.qt.errand import Errand
from pbx_tray.qt.poller import Poller
from pbx_tray.refusals import Refusals

if TYPE_CHECKING:
    from pbx_tray.api.placing import Placing
    from pbx_tray.feed import Feed

logger = logging.getLogger(__name__)

_AFTER_A_FAULT_MS = 10_000


class Session(QObject):
    """Follows one account at a time; another one, or another try, is another poller.

    What was typed in this session is kept in memory alone, until its account is signed out: where
    the keyring has it, it is read from there at each start. `clocks` tell the time. Calls are kept
    in the folder `calls`, as `keeping` answers (from another thread). `recent` is what the PBX has
    answered of late.

    Signals:
        updated(Update): what is so now.
        failed(Retrying): a mistake of the program's own ended the following; it begins anew in a
            while.
    """

    updated = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        words: Mapping[str, Presence],
        refusals: Refusals,
        parent: QObject | None = None,
        *,
        clocks: Callable[[], Moment] = now,
        calls: Path | None = None,
        keeping: Callable[[], Keeping] = Keeping,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._calls = calls
        self._keeping = keeping
        self._refusals = refusals
        self._clocks = clocks
        self._account: Account | None = None
        self._secrets: dict[str, str] = {}  # by their keys, as the keyring would have them
        self._signed_out: set[str] = set()
        self._feed: Feed | None = None
        self._poller: Poller | None = None
        self._lost: Retrying | None = None
        self._vault = Vault()
        self._forgetting: list[Errand] = []
        self.recent = RecentAnswers(clocks)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AFTER_A_FAULT_MS)
        self._again.timeout.connect(self._begin_anew)

    @property
    def account(self) -> Account | None:
        """The account that is followed."""
        return self._account

    def begin(
        self, account: Account, secret: str | None = None, proxy_secret: str | None = None
    ) -> None:
        """Follow this account from now on, and no other; what was typed may be tried."""
        self._stop_following()  # a token that comes meanwhile is still the other account's
        if self._account is None or account.key != self._account.key:
            self.recent.clear()
        self._account, self._lost = account, None
        self._signed_out.discard(account.key)
        if secret is not None:
            self._secrets[account.key] = secret
        if proxy_secret and account.proxy and account.proxy.key:
            self._secrets[account.proxy.key] = proxy_secret
        self._begin_anew(by_leave=secret is not None)

    def end(self) -> None:
        """Follow nobody: who was followed signs out."""
        if self._account is not None:
            self._signed_out.add(self._account.key)
        self._stop_following()
        self._account = None

    def go_on_as(self, account: Account) -> None:
        """Follow the same account with something about it changed, by the same secret."""
        self.begin(account, self._secrets.get(account.key))

    def try_once(self) -> None:
        """Begin anew with the same account: a person asks for it, refused or not."""
        self._begin_anew(by_leave=True)

    def _begin_anew(self, *, by_leave: bool = False) -> None:
        from pbx_tray.feed import Feed  # noqa: PLC0415 - not before the first paint

        self._stop_following()
        if self._account is None:
            return
        self._vault = Vault()
        self._feed = Feed(
            self._account,
            partial(self._read_secret, self._account),
            proxy_secret=partial(self._read_proxy_secret, self._account),
            words=self._words,
            known=True,
            refusals=self._refusals,
            by_leave=by_leave,
            keep=partial(self._keep, self._account),
            clocks=self._clocks,
            calls=self._calls,
            keeping=self._keeping,
        )
        self._feed.recorder = self.recent
        self._poller = Poller(self._feed, self)
        self._poller.updated.connect(self._pass_on)
        self._poller.failed.connect(self._fail)
        self._poller.start()

    def hurry(self) -> None:
        """Have the PBX tried at once, if it is being waited for."""
        if self._again.isActive():
            self._begin_anew()
        elif self._poller is not None:
            self._poller.hurry()

    def rest(self) -> None:
        """Drop the line: the machine goes to sleep. `hurry` takes it up again (a slot)."""
        if self._poller is not None:
            self._poller.rest()

    def placing(self, number: str) -> Placing | None:
        """Answer how a call to `number` is placed for me; None while nobody is signed in."""
        return None if self._feed is None else self._feed.placing(number)

    def sign_out(self, account: Account, others: Accounts) -> None:
        """Remember no secret that the other accounts have no use for, here or in the keyring."""
        self._signed_out |= {account.key} - {one.key for one in others}
        for key in secrets_left(account, others):
            self._secrets.pop(key, None)
        self.forget(account, others)

    def forget(self, account: Account, others: Accounts = ()) -> None:
        """Have the keyring keep no longer what the other accounts have no use for."""
        vault = Vault()
        errand = Errand(lambda: enrol.forget(account, others, vault), vault.hang_up, self)
        self._forgetting.append(errand)
        errand.start()

    def stop(self) -> None:
        """Follow nothing any more. As often as one likes."""
        self._stop_following()
        while self._forgetting:
            self._forgetting.pop().stop()

    def _stop_following(self) -> None:
        self._again.stop()
        self._vault.hang_up()
        if self._poller is not None:
            self._poller.stop()
            self._poller.deleteLater()
            self._poller = None

    # What an abandoned poller had said already may still be on its way here.

    def _pass_on(self, update: Update) -> None:
        if self.sender() is self._poller:
            if isinstance(update.link, Live):
                self._lost = None
            self.updated.emit(update)

    def _fail(self) -> None:
        if self.sender() is not self._poller or self._feed is None:
            return
        lost, good = self._lost, self._feed.good
        if lost is None:
            self._lost = Retrying(OwnMistake(), self._clocks().wall, good)
        elif good is not None:
            self._lost = replace(lost, as_of=good)
        self._again.start()
        self.failed.emit(self._lost)

    def _keep(self, account: Account, secret: str) -> None:
        """Keep a token that takes the place of another; called on the poller's thread."""
        if account.key in self._signed_out:
            return
        if account.key in self._secrets:
            self._secrets[account.key] = secret
        try:
            self._vault.store(account.key, Secret(secret))
        except VaultTrouble as trouble:
            logger.info("A new token is kept for this session alone: %s", trouble.detail)
            self._secrets[account.key] = secret
            if isinstance(trouble, VaultHungUp):  # nobody can wait any more: it may come by itself
                store_unwaited(account.key, Secret(secret))

    def _read_secret(self, account: Account) -> str:
        """Answer the account's secret; called on a thread of the feed's."""
        typed = self._secrets.get(account.key)
        if typed is not None:
            return typed
        try:
            kept = self._vault.read(account.key)
        except VaultTrouble as trouble:
            told = (trouble.message, Message.M13_ASKED)
            raise PasswordNeeded("\n".join(message.value for message in told)) from None
        if kept is None:
            raise PasswordNeeded
        return kept.reveal()

    def _read_proxy_secret(self, account: Account) -> str:
        """Answer the password of the account's proxy; called on a thread of the feed's."""
        key = account.proxy.key if account.proxy else None
        typed = self._secrets.get(key) if key else None
        return typed or enrol.kept_for_proxy(account, self._vault)
