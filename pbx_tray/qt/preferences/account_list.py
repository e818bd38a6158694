"""The accounts that wait, one below the other, each with the ways over to it and out of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pbx_tray.core.accounts import Accounts
from pbx_tray.qt.preferences.control import GRID, button, label


class AccountList(QWidget):
    """Shows them by their titles, and below them the button that adds one.

    Signals:
        chosen(str): the person wants the account with this key followed.
        sign_out_wanted(str): the person wants the account with this key to be forgotten here.
        add_wanted(): the person wants to sign in to one more.
    """

    chosen = Signal(str)
    sign_out_wanted = Signal(str)
    add_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2 * GRID)
        self._listed: list[QWidget] = []
        self._add = button(self.tr("&Add account…"))
        self._add.clicked.connect(self.add_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addLayout(self._rows)
        column.addWidget(self._add, alignment=Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self._add)

    def show_accounts(self, accounts: Accounts, titles: tuple[str, ...]) -> None:
        """List these, which go by these titles."""
        for row in self._listed:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._listed = [
            self._row(account.key, title) for account, title in zip(accounts, titles, strict=True)
        ]
        for row in self._listed:
            self._rows.addWidget(row)
            row.show()

    def _row(self, key: str, title: str) -> QWidget:
        name = label(title)
        name.setWordWrap(True)
        switch, leave = button(self.tr("Switch")), button(self.tr("Sign out"))
        switch.clicked.connect(lambda: self.chosen.emit(key))
        leave.clicked.connect(lambda: self.sign_out_wanted.emit(key))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * GRID)
        line.addWidget(name, 1)
        for way in (switch, leave):
            way.setAccessibleDescription(title)
            line.addWidget(way)
        return row
