"""Who is signed in, and where; and the other accounts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from pbx_tray.core.account import Account
from pbx_tray.core.accounts import Accounts
from pbx_tray.core.display import display
from pbx_tray.core.link import Credential
from pbx_tray.qt.account_words import titles
from pbx_tray.qt.preferences.account_list import AccountList
from pbx_tray.qt.preferences.control import button, in_a_row, label
from pbx_tray.qt.preferences.note import Note
from pbx_tray.qt.preferences.page import Page

_LONGEST = 256


class AccountPage(Page):
    """What is known of the account that is followed, the way out of it, and the others.

    Signals:
        account_wanted(): the person wants to sign in to an account, or to one more.
        account_chosen(str): the person wants the account with this key followed.
        sign_out_wanted(): the person wants the account that is followed to be forgotten here.
        sign_out_of_wanted(str): the person wants the one with this key to be forgotten here.
    """

    account_wanted = Signal()
    account_chosen = Signal(str)
    sign_out_wanted = Signal()
    sign_out_of_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Account"))
        self._pbx, self._who, self._by, self._line = (_fact() for _ in range(4))
        self._decided = Note()
        self._sign_in = button(self.tr("Sign &in…"))
        self._sign_out = button(self.tr("Sign &out"))
        self._others = AccountList()
        self._sign_in.clicked.connect(self.account_wanted)
        self._sign_out.clicked.connect(self.sign_out_wanted)
        self._others.add_wanted.connect(self.account_wanted)
        self._others.chosen.connect(self.account_chosen)
        self._others.sign_out_wanted.connect(self.sign_out_of_wanted)
        self.add_row(self.tr("PBX"), self._pbx)
        self.add_row(self.tr("You are"), self._who)
        self.add_row(self.tr("Signed in with"), self._by)
        self.add_row(self.tr("Connection"), _above(self._line, self._decided))
        self.add_row(
            "",
            in_a_row(self._sign_in, self._sign_out),
            self.tr("Signing out deletes what your password store keeps for this account."),
            f"{self._sign_in.text()} {self._sign_out.text()}".replace("&", ""),
        )
        self.add_row(
            self.tr("Other accounts"),
            self._others,
            self.tr(
                "Only one account is active at a time: you are not told of calls on the others."
            ),
            self.tr("Add account Switch"),
        )
        self.show_account(None, "", encrypted=None)

    def show_account(self, account: Account | None, host: str, *, encrypted: bool | None) -> None:
        """Show who is signed in at `host`, if anybody is.

        `encrypted` is None where the line does not leave this computer.
        """
        facts = (self._pbx, self._who, self._by, self._line)
        for fact, text in zip(facts, self._facts(account, host, encrypted), strict=True):
            fact.setText(text)
        self._sign_in.setVisible(account is None)
        self._sign_out.setVisible(account is not None)

    def leave_to_administrator(self) -> None:
        """Say that the PBX, or how it is reached, is not the person's to choose."""
        self._decided.say(self.tr("Managed by your administrator."))

    def show_accounts(self, accounts: Accounts, active: Account | None) -> None:
        """Show which other accounts there are; `active` is the one that is followed, if any is."""
        named = zip(accounts, titles(accounts), strict=True)
        key = active.key if active is not None else ""
        others = [(account, title) for account, title in named if account.key != key]
        self._others.show_accounts(tuple(a for a, _ in others), tuple(t for _, t in others))

    def _facts(
        self,
        account: Account | None,
        host: str,
        encrypted: bool | None,  # noqa: FBT001 - as above
    ) -> tuple[str, ...]:
        if account is None:
            return self.tr("Not signed in"), *["—"] * 3
        where = display(host, _LONGEST)
        return (
            where,
            self._name(account),
            self._credential(account),
            self._connection(account, encrypted),
        )

    def _name(self, account: Account) -> str:
        name = account.user or account.me
        return display(name, _LONGEST) if name else self.tr("Nobody in particular")

    def _credential(self, account: Account) -> str:
        return {
            Credential.KEY: self.tr("API key"),
            Credential.USER: self.tr("Password"),
            Credential.SIGN_IN: self.tr("Token (OAuth2)"),
        }[account.credential]

    def _connection(self, account: Account, encrypted: bool | None) -> str:  # noqa: FBT001 - as above
        if encrypted is None:
            return self.tr("Within this computer")
        safe = self.tr("Encrypted") if encrypted else self.tr("Not encrypted")
        if account.proxy is None:
            return safe
        address = account.proxy.address
        way = display(address.display, _LONGEST) if address else self.tr("the system's proxy")
        return self.tr("{safe}, through {proxy}").replace("{safe}", safe).replace("{proxy}", way)


def _fact() -> QLabel:
    fact = label("")
    fact.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    fact.setWordWrap(True)
    fact.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return fact


def _above(fact: QLabel, note: Note) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(fact)
    column.addWidget(note)
    part.setFocusProxy(fact)
    return part
