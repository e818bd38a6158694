"""How a person signs in: the window, the check behind it, and who they are."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pbx_tray.core.account import Account, SignIn, parse_address
from pbx_tray.core.link import Trouble
from pbx_tray.core.presence import Badge, roster
from pbx_tray.core.state import listed
from pbx_tray.core.words import sentence
from pbx_tray.enrol import Enrolled, Enrolment
from pbx_tray.qt.errand import Errand
from pbx_tray.qt.sign_in import SignInWindow
from pbx_tray.qt.who_am_i import WhoAmI


class SigningIn(QObject):
    """Leads through one sign-in at a time.

    Signals:
        signed_in(Account, str, str): the account, its secret, and why that is not kept ("" if it
            is).
        named(str): the user name of whom the person says they are, after `ask_who`.
        demo_wanted(): the person wants to try the built-in PBX instead.
    """

    signed_in = Signal(object, str, str)
    named = Signal(str)
    demo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = SignInWindow(parent)
        self._window.submitted.connect(self._check)
        self._window.cancelled.connect(self._abandon)
        self._window.demo_wanted.connect(self._try_demo)
        self._errand: Errand | None = None
        self._secret = ""
        self._host = ""
        self._known: Account | None = None

    @property
    def is_open(self) -> bool:
        """Whether the person is being asked already."""
        return self._window.isVisible()

    def ask(self, account: Account | None, why: str = "") -> None:
        """Open the window, filled in with what is known; `why` says why it is asked."""
        self._known = account
        if not self.is_open and account is not None:
            self._window.prefill(
                account.address.url, account.user or "", key_mode=account.user is None
            )
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        if why:
            self._window.show_error(why)

    def ask_who(self, people: tuple[Badge, ...]) -> None:
        """Ask which of these people the person is: with an API key the PBX does not say."""
        question = self._question(people)
        question.chosen.connect(self.named)
        question.open()

    def stop(self) -> None:
        """Ask nothing any more."""
        self._abandon()
        self._window.hide()

    def _check(self, entered: SignIn) -> None:
        account = self._account(entered)
        self._secret, self._host = entered.secret, account.address.display
        enrolment = Enrolment(account, entered.secret)
        self._errand = Errand(enrolment.run, enrolment.hang_up, self)
        self._errand.answered.connect(self._accept)
        self._errand.failed.connect(self._explain)
        self._errand.start()

    def _account(self, entered: SignIn) -> Account:
        """Answer the account that was entered; at the same PBX, what is believed there stays."""
        address, known = parse_address(entered.address), self._known
        if known is not None and known.address == address:
            same = known.user == entered.user
            return replace(known, user=entered.user, me=known.me if same else None)
        return Account(address, entered.user)

    def _abandon(self) -> None:
        errand, self._errand = self._errand, None
        if errand is not None:
            errand.stop()
            errand.deleteLater()

    def _explain(self, trouble: Trouble) -> None:
        if self._is_answer():
            self._abandon()
            self._window.show_error(sentence(trouble, self._host))

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
        question.open()

    def _question(self, people: tuple[Badge, ...]) -> WhoAmI:
        question = WhoAmI(people, self._window.parentWidget())
        question.finished.connect(question.deleteLater)
        return question

    def _finish(self, enrolled: Enrolled, me: str | None) -> None:
        account = replace(enrolled.account, me=me)
        secret, self._secret = self._secret, ""
        self.signed_in.emit(account, secret, enrolled.not_kept)

    def _try_demo(self) -> None:
        self._window.reject()
        self.demo_wanted.emit()
