"""What the person chooses: the window for it, keeping it, and telling whom it concerns."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from pbx_tray.core.account import Account
from pbx_tray.core.accounts import Accounts
from pbx_tray.core.choices import OpeningRule
from pbx_tray.core.contacts import ContactFile, Contacts
from pbx_tray.core.opening import rule_trouble
from pbx_tray.kept_settings import KeptSettings
from pbx_tray.qt.in_front import bring
from pbx_tray.qt.preferences.places import Places
from pbx_tray.settings import group_like

if TYPE_CHECKING:
    from pbx_tray.qt.preferences.every_page import EveryPage
    from pbx_tray.qt.preferences.window import PreferencesWindow

_NOWHERE = Places()


class Choosing(QObject):
    """Opens the preferences; what is chosen there is kept, and told to those who asked.

    `test` tries a rule of what is opened with a call, and answers why that failed, or ""; `places`
    are where the app keeps things.

    Signals:
        account_wanted(): the person wants to sign in to an account, or to one more.
        account_chosen(str): the person wants the account with this key followed.
        sign_out_wanted(): the person wants the account that is followed to be forgotten here.
        sign_out_of_wanted(str): the person wants the one with this key to be forgotten here.
        clear_wanted(QWidget): the person wants all calls forgotten, and looks at this window.
        links_asked(): it is shown who opens phone links.
        links_wanted(bool): this app is to open them, or no longer.
    """

    account_wanted = Signal()
    account_chosen = Signal(str)
    sign_out_wanted = Signal()
    sign_out_of_wanted = Signal(str)
    clear_wanted = Signal(object)
    links_asked = Signal()
    links_wanted = Signal(bool)

    def __init__(
        self,
        kept: KeptSettings,
        test: Callable[[OpeningRule], str],
        parent: QObject | None = None,
        *,
        places: Places = _NOWHERE,
    ) -> None:
        super().__init__(parent)
        self._kept = kept
        self._test = test
        self._places = places
        self._told: dict[type, list[Callable[[Any], object]]] = {}
        self._account: tuple[Account | None, str, bool | None] = (None, "", None)
        self._accounts: tuple[Accounts, Account | None] = ((), None)
        self._read: tuple[ContactFile, ...] = ()
        self._pages: EveryPage | None = None
        self._window: PreferencesWindow | None = None
        kept.tell(lambda _: self._show_trouble())

    def tell(self, kind: type, part: Callable[[Any], object]) -> None:
        """Have `part` called with each group of this kind that is chosen from now on."""
        self._told.setdefault(kind, []).append(part)

    def choose(self, group: Any) -> None:
        """Keep what was chosen, and tell whom it concerns what holds now (a slot)."""
        self._tell(self._keep(group))

    def keep(self, group: Any) -> None:
        """Keep what whom it concerns knows already: it was chosen there (a slot).

        Where the administrator decided otherwise, they are told.
        """
        in_force = self._keep(group)
        if in_force != group:
            self._tell(in_force)

    def _keep(self, group: Any) -> Any:
        """Keep what was chosen; answer what holds now."""
        self._kept.choose(group)
        in_force = group_like(self._kept.value, group)
        if self._window is not None:
            self._window.show_group(in_force)
        return in_force

    def _tell(self, group: Any) -> None:
        for part in self._told.get(type(group), ()):
            part(group)

    def show_account(self, account: Account | None, host: str, *, encrypted: bool | None) -> None:
        """Show who is signed in at `host`; `encrypted` is None where nothing leaves the machine."""
        self._account = (account, host, encrypted)
        if self._pages is not None:
            self._pages.account.show_account(account, host, encrypted=encrypted)

    def show_accounts(self, accounts: Accounts, active: Account | None) -> None:
        """Show which accounts there are, and which of them is followed."""
        self._accounts = accounts, active
        if self._pages is not None:
            self._pages.account.show_accounts(accounts, active)

    def show_contacts(self, contacts: Contacts) -> None:
        """Show what was read from each file of contacts (a slot)."""
        self._read = contacts.files
        if self._pages is not None:
            self._pages.contacts.show_read(contacts.files)

    def show_cleared(self, text: str) -> None:
        """Show what became of clearing the calls (a slot)."""
        if self._pages is not None:
            self._pages.privacy.tell(text)

    def show_links(self, ours: object, trouble: str) -> None:
        """Show whether this app opens phone links, and what went wrong (a slot)."""
        if self._pages is not None:
            self._pages.calls.links.show_opener(ours, trouble)

    def show(self) -> None:
        """Open the preferences, or bring them to the front (a slot)."""
        if self._window is None:
            self._window = self._made()
        bring(self._window)

    def show_anew(self) -> None:
        """Make the window anew where it is open: in another language (a slot)."""
        before = self._window
        if before is None:
            return
        before.closed.disconnect(self._forget)
        self._window = self._made()
        self._window.take_place_of(before)
        before.close()
        before.deleteLater()

    def commit(self) -> None:
        """Keep what has been typed and not been entered yet."""
        if self._window is not None:
            self._window.commit()

    def close(self) -> None:
        """Close the preferences, if they are open."""
        if self._window is not None:
            self._window.close()

    def _made(self) -> PreferencesWindow:
        from pbx_tray.qt.preferences.every_page import (  # noqa: PLC0415 - not before the first paint
            EveryPage,
        )
        from pbx_tray.qt.preferences.window import PreferencesWindow  # noqa: PLC0415 - as above

        pages = self._pages = EveryPage(rule_trouble, self._test, self._places)
        window = PreferencesWindow(pages.in_order)
        for untouched in self._kept.untouched.groups:
            window.go_by(untouched, self._kept.policy.locked_in(untouched))
        for group in self._kept.value.groups:
            window.show_group(group)
        account, host, encrypted = self._account
        pages.account.show_account(account, host, encrypted=encrypted)
        pages.account.show_accounts(*self._accounts)
        if self._kept.policy.account.locked:
            pages.account.leave_to_administrator()
        pages.contacts.show_read(self._read)
        pages.account.account_wanted.connect(self.account_wanted)
        pages.account.account_chosen.connect(self.account_chosen)
        pages.account.sign_out_wanted.connect(self.sign_out_wanted)
        pages.account.sign_out_of_wanted.connect(self.sign_out_of_wanted)
        pages.privacy.clear_wanted.connect(lambda: self.clear_wanted.emit(self._window))
        pages.calls.links.asked.connect(self.links_asked)
        pages.calls.links.wanted.connect(self.links_wanted)
        window.changed.connect(self.choose)
        window.closed.connect(self._forget)
        window.show_trouble(self._trouble)
        return window

    @property
    def _trouble(self) -> str:
        """What is wrong with the file of the settings, and with the policy, in words."""
        troubles = (self._kept.trouble, self._kept.policy.trouble)
        return "\n".join(trouble.sentence for trouble in troubles if trouble is not None)

    def _show_trouble(self) -> None:
        if self._window is not None:
            self._window.show_trouble(self._trouble)

    def _forget(self) -> None:
        """Drop the window: another day it is made anew."""
        if self._window is not None:
            self._window.deleteLater()
        self._window = self._pages = None
