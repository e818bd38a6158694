"""The choice between several accounts, in a menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from pbx_tray.core.account import Account
from pbx_tray.core.accounts import Accounts
from pbx_tray.core.language import tr
from pbx_tray.qt.account_words import titles
from pbx_tray.qt.spoken import spoken


class AccountMenu(QMenu):
    """Lists the accounts, the one that is followed with a mark; `chosen` is called with a key.

    It shows itself in its menu only where there is another one to switch to.
    """

    def __init__(self, chosen: Callable[[str], object], menu: QMenu) -> None:
        super().__init__(menu)
        spoken(menu, lambda: self.setTitle(tr("Accounts")))
        self._group = QActionGroup(self)
        self._group.triggered.connect(lambda item: chosen(item.data()))
        menu.addMenu(self)
        self.menuAction().setVisible(False)

    def show_accounts(self, accounts: Accounts, active: Account | None) -> None:
        """List these; `active` is the one that is followed, if any of them is."""
        key = active.key if active is not None else ""
        if [item.data() for item in self.actions()] != [account.key for account in accounts]:
            self._list(accounts)
        for item, title in zip(self.actions(), titles(accounts), strict=True):
            item.setText(title.replace("&", "&&"))
            item.setChecked(item.data() == key)
        self.menuAction().setVisible(any(account.key != key for account in accounts))

    def _list(self, accounts: Accounts) -> None:
        self.clear()
        for account in accounts:
            item = self.addAction("")
            item.setCheckable(True)
            item.setData(account.key)
            self._group.addAction(item)
