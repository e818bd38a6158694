"""Opens with a call what the person wants to see with it: a page, or a program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from pbx_tray.core.calls import Call, CallPhase
from pbx_tray.core.choices import OpeningChoices, OpeningRule, OpensWhen
from pbx_tray.core.opening import (
    MADE_UP,
    Facts,
    Opened,
    OpeningError,
    asks_in_vain,
    chosen,
    filled,
)
from pbx_tray.core.parties import Caller, caller_of
from pbx_tray.core.quiet import Kind, kinds
from pbx_tray.core.state import PbxState
from pbx_tray.core.wants import Moment, Update
from pbx_tray.core.watch import Alert, Answered, Missed, Rang, call_of


class CallOpener(QObject):
    """Opens something when a call from outside rings, is answered here or ends; or by a button.

    `known` answers what is known of a call and who makes it; `run` starts a program and answers why
    it could not, or ""; `tells` whether an alert is told.

    Signals:
        failed(str): something should have been opened and was not; a sentence says why.
    """

    failed = Signal(str)

    def __init__(
        self,
        choices: OpeningChoices,
        clocks: Callable[[], Moment],
        known: Callable[[Call, Caller], Facts],
        run: Callable[[tuple[str, ...]], str],
        tells: Callable[[Alert], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._clocks = clocks
        self._known = known
        self._run = run
        self._tells = tells
        self._state = PbxState()
        self._opened = Opened()
        self._answered: set[str] = set()  # here, and not over yet

    def choose(self, choices: OpeningChoices) -> None:
        """Go by these choices from now on."""
        self._choices = choices

    def take(self, update: Update) -> None:
        """Open what is to be opened at what has become of calls (a slot)."""
        self._state = update.state
        for alert in update.alerts:
            self._hear(alert)
        for key in [*self._answered]:
            call = self._call(key)
            if call is None or call.phase is CallPhase.FINISHED:
                self._answered.discard(key)
                self._open_by_itself(OpensWhen.END, key)

    def forget(self) -> None:
        """Forget what was answered here: another account is followed."""
        self._answered.clear()

    def opens(self, alert: Rang | Missed) -> bool:
        """Whether a button has something to open with this call."""
        rule = chosen(self._choices.rules, OpensWhen.BUTTON)
        return rule is not None and not asks_in_vain(rule, self._told_by(alert))

    def open(self, alert: Rang | Missed) -> None:
        """Open what there is to open with this call: the person wants it (a slot)."""
        rule = chosen(self._choices.rules, OpensWhen.BUTTON)
        if rule is not None and self.opens(alert):
            self._do(rule, self._told_by(alert))

    def test(self, rule: OpeningRule) -> str:
        """Open it with a made-up call; answer why that was not possible, or ""."""
        return self._trouble_with(rule, MADE_UP)

    def _hear(self, alert: Alert) -> None:
        match alert:
            case Rang(key=key) if self._tells(alert):
                self._open_by_itself(OpensWhen.RING, key)
            case Answered(key=key, here=True):
                self._answered.add(key)
                self._open_by_itself(OpensWhen.ANSWER, key)
            case Missed(key=key):
                self._open_by_itself(OpensWhen.END, key)

    def _open_by_itself(self, when: OpensWhen, key: str) -> None:
        call, rule = self._call(key), chosen(self._choices.rules, when)
        if call is None or rule is None or Kind.OUTSIDE not in kinds(self._state, call):
            return
        known = self._known(call, caller_of(self._state, call.caller))
        now = self._clocks().elapsed
        if self._opened.allows(call.unique_id, now) and not asks_in_vain(rule, known):
            self._opened = self._opened.noting(call.unique_id, now)
            self._do(rule, known)

    def _do(self, rule: OpeningRule, known: Facts) -> None:
        if trouble := self._trouble_with(rule, known):
            self.failed.emit(trouble)

    def _trouble_with(self, rule: OpeningRule, known: Facts) -> str:
        try:
            what = filled(rule, known)
        except OpeningError as error:
            return str(error)
        return self._browse(what) if isinstance(what, str) else self._run(what)

    def _browse(self, address: str) -> str:
        shown = QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))
        return "" if shown else self.tr("The web browser could not be opened.")

    def _call(self, key: str) -> Call | None:
        return self._state.calls.get(call_of(key))

    def _told_by(self, alert: Rang | Missed) -> Facts:
        call = self._call(alert.key) or Call(call_of(alert.key))
        return self._known(call, alert.caller)
