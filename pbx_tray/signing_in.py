"""How a person signs in: the window, the check behind it, and who they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pbx_tray.authority_files import AuthorityFiles
from pbx_tray.core.account import Account, SignIn, parse_address
from pbx_tray.core.accounts import Accounts, at_address
from pbx_tray.core.link import Trouble, Untrusted
from pbx_tray.core.managed_account import NOT_MANAGED, ManagedAccount
from pbx_tray.core.presence import Badge, roster
from pbx_tray.core.state import listed
from pbx_tray.core.words import sentence
from pbx_tray.enrol import Enrolled, Enrolment
from pbx_tray.qt.errand import Errand
from pbx_tray.qt.in_front import bring

if TYPE_CHECKING:
    from pbx_tray.certificate_question import CertificateQuestion
    from pbx_tray.qt.sign_in import SignInWindow
    from pbx_tray.qt.who_am_i import WhoAmI


class SigningIn(QObject):
    """Leads through one sign-in at a time.

    `files` keeps the certificate file that a person chooses. `managed` is what the administrator
    decided, `accounts` answers which are signed in already.

    Signals:
        signed_in(Account, SignIn, str): the account, what was entered, and why that is not kept
            ("" if it is).
        trusted(Account): the account followed, and the certificate now accepted for it.
        named(str): the user name of whom the person says they are, after `ask_who`.
        demo_wanted(): the person wants to try the built-in PBX instead.
    """

    signed_in = Signal(object, object, str)
    trusted = Signal(object)
    named = Signal(str)
    demo_wanted = Signal()

    def __init__(
        self,
        parent: QWidget,
        files: AuthorityFiles,
        managed: ManagedAccount = NOT_MANAGED,
        accounts: Callable[[], Accounts] = tuple,
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._managed = managed
        self._accounts = accounts
        self._parent = parent
        self._made: SignInWindow | None = None  # until it is wanted
        self._errand: Errand | None = None
        self._entered: SignIn | None = None
        self._account: Account | None = None  # what is checked
        self._known: Account | None = None
        self._dialog: QDialog | None = None

    @property
    def is_open(self) -> bool:
        """Whether the person is being asked already."""
        return self._made is not None and self._made.isVisible()

    @property
    def known(self) -> Account | None:
        """The account that is signed in again, by another name perhaps; None for one more."""
        return self._known

    def ask(self, account: Account | None, why: str = "") -> None:
        """Open the window for this account, if it is known; `why` says why it is asked."""
        if not self.is_open:
            self._fill_in(account)
        elif account is None or self._known is None or account.key != self._known.key:
            why = ""  # the person is at another sign-in, which goes on
        bring(self._window)
        if why:
            self._window.show_error(why)

    def add(self) -> None:
        """Open the window for one more account."""
        if not self.is_open or self._known is not None:
            self._window.reject()
            self._fill_in(None)
        bring(self._window)

    def ask_who(self, people: tuple[Badge, ...]) -> None:
        """Ask which of these people the person is: with an API key the PBX does not say."""
        question = self._question(people)
        question.chosen.connect(self.named)
        self._open(question)

    def show_certificate(self, account: Account, trouble: Untrusted) -> None:
        """Ask whether the certificate that this account met is to be believed from now on."""
        question = self._about(account, trouble, self._parent, known=True)
        if question is not None:
            question.answered.connect(self.trusted)

    def put_away(self) -> None:
        """Close what is open: it was about another account than the one that comes now."""
        if self._dialog is not None:
            self._dialog.reject()
        self._abandon()
        if self._made is not None:
            self._made.set_busy(False)
            self._made.reject()

    def stop(self) -> None:
        """Ask nothing any more."""
        self._abandon()
        if self._made is not None:
            self._made.hide()

    @property
    def _window(self) -> SignInWindow:
        if self._made is None:
            self._made = self._new_window()
        return self._made

    def _new_window(self) -> SignInWindow:
        from pbx_tray.qt.sign_in import SignInWindow  # noqa: PLC0415 - not before the first paint

        window = SignInWindow(self._parent, self._managed)
        window.submitted.connect(self._check)
        window.cancelled.connect(self._abandon)
        window.demo_wanted.connect(self._try_demo)
        return window

    def _fill_in(self, account: Account | None) -> None:
        self._known, self._account = account, None
        user, address = (account.user, account.address.url) if account else ("", "")
        self._window.prefill(address, user or "", key_mode=user is None)
        self._window.set_proxy(account.proxy if account else None)

    def _open(self, dialog: QDialog) -> None:
        """Ask something besides; one thing at a time."""
        if self._dialog is not None:
            self._dialog.reject()
        self._dialog = dialog
        dialog.finished.connect(self._close)
        dialog.open()

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _check(self, entered: SignIn) -> None:
        self._entered = entered
        self._begin(self._wanted(entered))

    def _begin(self, account: Account) -> None:
        entered = self._entered
        if entered is None:
            return
        self._account = account
        enrolment = Enrolment(account, entered.secret, entered.proxy_secret)
        self._errand = Errand(enrolment.run, enrolment.hang_up, self)
        self._errand.answered.connect(self._accept)
        self._errand.failed.connect(self._explain)
        self._errand.start()

    def _wanted(self, entered: SignIn) -> Account:
        """Answer the account that was entered; at the same PBX, what is believed there stays."""
        address, known = parse_address(entered.address), self._known
        if known is None or known.address != address:
            known = at_address(self._accounts(), address)
        if known is None:
            new = self._managed.begun(Account(address, entered.user, proxy=entered.proxy))
            return self._still_believing(new)
        me = known.me if known.user == entered.user else None
        known = replace(known, user=entered.user, me=me, proxy=entered.proxy)
        return self._still_believing(self._managed.in_force(known))

    def _still_believing(self, account: Account) -> Account:
        """Answer it with what was decided in this window: who mistypes is not asked that again."""
        tried = self._account
        if tried is None or tried.address != account.address:
            return account
        return self._managed.in_force(replace(account, ca_file=tried.ca_file, pin=tried.pin))

    def _abandon(self) -> None:
        errand, self._errand = self._errand, None
        if errand is not None:
            errand.stop()
            errand.deleteLater()

    def _explain(self, trouble: Trouble) -> None:
        account = self._account
        if not self._is_answer() or account is None:
            return
        self._abandon()
        self._window.show_error(sentence(trouble, account.address.display))
        if isinstance(trouble, Untrusted):
            question = self._about(account, trouble, self._window)
            if question is not None:
                question.answered.connect(self._go_on)

    def _go_on(self, account: Account) -> None:
        """Sign in once more, believing what the person has just decided (a slot)."""
        self._window.set_busy(True)
        self._begin(account)

    def _about(
        self, account: Account, trouble: Untrusted, parent: QWidget | None, *, known: bool = False
    ) -> CertificateQuestion | None:
        """Show the certificate; None where nobody should accept it."""
        from pbx_tray.certificate_question import (  # noqa: PLC0415 - not before the first paint
            CertificateQuestion,
        )
        from pbx_tray.qt.certificate_step import CertificateStep  # noqa: PLC0415 - as above

        shown = trouble.acceptable
        if shown is None:
            return None
        step = CertificateStep(
            trouble, shown, account.address, before=account.pin, known=known, parent=parent
        )
        if account.ca_file and trouble.wants_a_file:
            step.blame_file()
        if self._managed.certificate_locked:
            step.leave_to_administrator()
        self._open(step)
        return CertificateQuestion(step, account, shown, self._files)

    def _accept(self, enrolled: Enrolled) -> None:
        if not self._is_answer():
            return
        self._abandon()
        self._window.accept()
        self._window.set_busy(False)
        if enrolled.account.me is None and enrolled.users:
            self._ask_who(enrolled)
        else:
            self._finish(enrolled, enrolled.account.me)

    def _is_answer(self) -> bool:
        """Whether what just came answers the check that is still wanted."""
        return self._errand is not None and self.sender() is self._errand

    def _ask_who(self, enrolled: Enrolled) -> None:
        question = self._question(roster(listed(enrolled.users, ())))
        question.chosen.connect(lambda username: self._finish(enrolled, username))
        question.skipped.connect(lambda: self._finish(enrolled, None))
        self._open(question)

    def _question(self, people: tuple[Badge, ...]) -> WhoAmI:
        from pbx_tray.qt.who_am_i import WhoAmI  # noqa: PLC0415 - not before the first paint

        return WhoAmI(people, self._parent)

    def _finish(self, enrolled: Enrolled, me: str | None) -> None:
        account = replace(enrolled.account, me=me)
        entered, self._entered = self._entered, None
        if entered is not None:  # a token may have taken the place of the password
            entered = replace(entered, secret=enrolled.secret)
        self.signed_in.emit(account, entered, enrolled.not_kept)

    def _try_demo(self) -> None:
        self._window.reject()
        self.demo_wanted.emit()
