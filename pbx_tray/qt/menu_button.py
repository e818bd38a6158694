"""The window's button with three dots: its menu, and the keys that do the same."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from pbx_tray.core.account import Account
from pbx_tray.core.accounts import Accounts
from pbx_tray.core.choices import RosterChoices
from pbx_tray.core.language import tr
from pbx_tray.core.quiet import Silence
from pbx_tray.qt.account_menu import AccountMenu
from pbx_tray.qt.close_keys import close_keys
from pbx_tray.qt.mute_menu import add_mutes
from pbx_tray.qt.spoken import spoken
from pbx_tray.qt.view_menu import add_view_menu

_MENU = QKeySequence(Qt.Key.Key_F10)
_CALLS = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_L)
_PREFERENCES = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Comma)
_SEARCH = QKeySequence.StandardKey.Find
_QUIT = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Q)


class MenuButton(QToolButton):
    """Pops up the menu; its keys work in all of the window that it is in.

    `roster` answers how the list of people looks, `now` the time in seconds since the epoch.
    `may_sign_out` is set from outside: whether there is an account, or the demo, to leave.

    Signals:
        calls_wanted(): the person wants to see the call log.
        search_wanted(): the person wants to search the people.
        roster_chosen(RosterChoices): the person wants the list of people to look so.
        account_wanted(): the person wants to sign in to an account, or to one more.
        account_chosen(str): the person wants the account with this key followed.
        sign_out_wanted(): the person wants the account that is followed to be forgotten here.
        mute_wanted(Mute | None): the person mutes the alerts, or (None) wants them again.
        preferences_wanted(): the person wants to choose something.
        diagnostics_wanted(): the person wants something to hand to somebody who helps.
        about_wanted(): the person wants to know which version this is, and of what it is made.
        close_wanted(): the person wants the window closed.
        quit_wanted(): the person wants the app to end.
    """

    calls_wanted = Signal()
    search_wanted = Signal()
    roster_chosen = Signal(object)
    account_wanted = Signal()
    account_chosen = Signal(str)
    sign_out_wanted = Signal()
    mute_wanted = Signal(object)
    preferences_wanted = Signal()
    diagnostics_wanted = Signal()
    about_wanted = Signal()
    close_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self,
        roster: Callable[[], RosterChoices],
        now: Callable[[], float] = time.time,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, autoRaise=True)
        self.setText("⋯")
        self._roster = roster
        self._now = now
        self.may_sign_out = False
        self._silence: Silence | None = None
        self._accounts: tuple[Accounts, Account | None] = ((), None)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self.pop_up)
        QShortcut(_MENU, self, self.pop_up)
        QShortcut(_CALLS, self, self.calls_wanted.emit)
        QShortcut(_SEARCH, self, self.search_wanted.emit)
        QShortcut(_PREFERENCES, self, self.preferences_wanted.emit)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close_wanted.emit).setKeys(
            close_keys()
        )
        QShortcut(_QUIT, self, self.quit_wanted.emit)
        spoken(self, self._say)

    def show_silence(self, silence: Silence | None) -> None:
        """Offer what ends this silence, or would begin one (a slot)."""
        self._silence = silence

    def show_accounts(self, accounts: Accounts, active: Account | None) -> None:
        """Offer to switch to another account; `active` is followed, if any is."""
        self._accounts = accounts, active

    def pop_up(self) -> None:
        """Show the menu under the button."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Call history…"), self.calls_wanted.emit).setShortcut(_CALLS)
        menu.addAction(tr("Search people"), self.search_wanted.emit).setShortcuts(_SEARCH)
        add_view_menu(menu, self._roster(), self.roster_chosen.emit)
        menu.addSeparator()
        self._add_accounts(menu)
        menu.addSeparator()
        add_mutes(menu, self._silence, self._now(), self.mute_wanted.emit)
        preferences = menu.addAction(tr("Preferences…"), self.preferences_wanted.emit)
        preferences.setShortcut(_PREFERENCES)
        menu.addAction(tr("Copy diagnostics…"), self.diagnostics_wanted.emit)
        menu.addAction(tr("About PBX Tray"), self.about_wanted.emit)
        menu.addAction(tr("Close"), self.close_wanted.emit).setShortcuts(close_keys())
        menu.addAction(tr("Quit"), self.quit_wanted.emit).setShortcut(_QUIT)
        pop_up_under(self, menu)

    def _add_accounts(self, menu: QMenu) -> None:
        accounts, active = self._accounts
        AccountMenu(self.account_chosen.emit, menu).show_accounts(accounts, active)
        add = tr("Add account…") if accounts else tr("Sign in…")
        menu.addAction(add, self.account_wanted.emit)
        if self.may_sign_out:
            menu.addAction(tr("Sign out"), self.sign_out_wanted.emit)

    def _say(self) -> None:
        self.setAccessibleName(tr("Menu"))
        self.setToolTip(tr("Menu"))


def pop_up_under(button: QToolButton, menu: QMenu) -> None:
    """Show a menu under a button at the window's far edge, within the window."""
    under = button.rect().bottomLeft()
    if button.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        under.setX(button.width() - menu.sizeHint().width())
    menu.popup(button.mapToGlobal(under))
