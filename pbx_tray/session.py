"""The account that is signed in, and the thread that follows it."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from pbx_tray import enrol
from pbx_tray.core.account import Account
from pbx_tray.core.link import PasswordNeeded
from pbx_tray.core.presence import Presence
from pbx_tray.desktop.vault import Vault, VaultTrouble
from pbx_tray.feed import Feed
from pbx_tray.qt.errand import Errand
from pbx_tray.qt.poller import Poller

logger = logging.getLogger(__name__)

_AFTER_A_FAULT_MS = 10_000


class Session(QObject):
    """Follows one account at a time; another one, or another try, is another poller.

    `secret` is what was typed in this session, and is kept in memory alone: where the keyring has
    it, it is read from there at each start.

    Signals:
        updated(Update): what is so now.
    """

    updated = Signal(object)

    def __init__(self, words: Mapping[str, Presence], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._account: Account | None = None
        self._secret: str | None = None
        self._poller: Poller | None = None
        self._vault = Vault()
        self._forgetting: Errand | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AFTER_A_FAULT_MS)
        self._again.timeout.connect(self.retry)

    @property
    def account(self) -> Account | None:
        """The account that is followed."""
        return self._account

    def begin(self, account: Account, secret: str | None = None) -> None:
        """Follow this account from now on, and no other."""
        self._account, self._secret = account, secret
        self.retry()

    def go_on_as(self, account: Account) -> None:
        """Follow the same account with something about it changed, by the same secret."""
        self.begin(account, self._secret)

    def retry(self) -> None:
        """Begin anew with the same account: the person asks for it."""
        self._stop_following()
        if self._account is None:
            return
        self._vault = Vault()
        feed = Feed(self._account, self._read_secret, words=self._words, known=True)
        self._poller = Poller(feed, self)
        self._poller.updated.connect(self._pass_on)
        self._poller.failed.connect(self._again.start)
        self._poller.start()

    def hurry(self) -> None:
        """Have the PBX tried at once, if it is being waited for; else begin anew."""
        if self._poller is not None and self._poller.isRunning():
            self._poller.hurry()
        else:
            self.retry()

    def forget(self, account: Account) -> None:
        """Have the keyring keep the secret of this account no longer."""
        vault = Vault()
        self._forgetting = Errand(lambda: enrol.forget(account, vault), vault.hang_up, self)
        self._forgetting.start()

    def stop(self) -> None:
        """Follow nothing any more. As often as one likes."""
        self._stop_following()
        if self._forgetting is not None:
            self._forgetting.stop()
            self._forgetting = None

    def _stop_following(self) -> None:
        self._again.stop()
        self._vault.hang_up()
        if self._poller is not None:
            self._poller.stop()
            self._poller.deleteLater()
            self._poller = None

    def _pass_on(self, update: object) -> None:
        # What an abandoned poller had said already may still be on its way here.
        if self.sender() is self._poller:
            self.updated.emit(update)

    def _read_secret(self) -> str:
        """Answer the secret; called on a thread of the feed's."""
        account, secret = self._account, self._secret
        if secret is not None:
            return secret
        if account is None:
            raise PasswordNeeded
        try:
            kept = self._vault.read(account.key)
        except VaultTrouble as trouble:
            raise PasswordNeeded(str(trouble)) from None
        if kept is None:
            raise PasswordNeeded
        return kept.reveal()
