"""Places calls, one at a time: whatever in the app can call somebody calls by this."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from pbx_tray.core import placing
from pbx_tray.core.dial_words import ANOTHER_UNDER_WAY, NOT_SIGNED_IN
from pbx_tray.core.dialling import NumberError, diallable
from pbx_tray.core.directory import User
from pbx_tray.core.language import tr
from pbx_tray.core.link import NotConfirmed, Trouble
from pbx_tray.core.placing import Attempt, Placed, Step
from pbx_tray.core.state import PbxState
from pbx_tray.qt.errand import Errand

if TYPE_CHECKING:
    from pbx_tray.qt.dial_question import DialQuestion

_SHOWN_S = {Step.ANSWERED: 3.0, Step.ENDED: 0.0, Step.THEIR_PHONE: 60.0}
"""Seconds after which a step is shown no longer; others stay until they are put away."""

LOOKED_FOR_S = 60.0
"""Seconds for which a call whose answer was lost is looked for among those that are reported."""


class Order(Protocol):
    """How one call is placed: `run` in a thread of its own, `hang_up` from any."""

    def run(self) -> Placed:
        """Place it. Raises Trouble."""

    def hang_up(self) -> None:
        """Wait for the answer no longer."""


class Known(Protocol):
    """What is known of a number."""

    def name(self, number: str) -> str:
        """Answer whose it is; empty where nobody knows."""

    def country(self, number: str) -> str:
        """Answer the country that it is in; empty where that can't be told."""

    def is_premium(self, number: str) -> bool:
        """Whether it may cost more than a call."""


class Dialler(QObject):
    """Places a call by `order`, which answers None while nobody is signed in.

    Signals:
        changed(Attempt): a call that is placed has come this far; None: nothing is to be shown.
        refused(str): no call was placed, and why.
    """

    changed = Signal(object)
    refused = Signal(str)

    def __init__(
        self, order: Callable[[str], Order | None], known: Known, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._order = order
        self._known = known
        self._state = PbxState()
        self._attempt: Attempt | None = None
        self._errand: Errand | None = None
        self._question: DialQuestion | None = None
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self._end)

    @property
    def rings_me_first(self) -> bool:
        """Whether my own phone may ring now because of a call that I place."""
        return self._attempt is not None and self._attempt.step <= Step.UNCONFIRMED

    def dial(self, text: str, source: str = "") -> None:
        """Call a number that the person chose in this app (a slot); ask where it may cost more.

        `source` is where they chose it, in words.
        """
        try:
            number = diallable(text)
        except NumberError as why:
            self.refused.emit(str(why))
            return
        if self._known.is_premium(number):
            self.ask(number, source)
        else:
            self._place(number)

    def ask(self, number: str, source: str) -> None:
        """Ask whether to call what somebody else wants called: one question at a time.

        What comes meanwhile is dropped, and counted. `number` is one that can be dialled.
        """
        if self._question is None:
            self._question = self._asked(number, source)
        else:
            self._question.drop_another()

    def see(self, state: PbxState, me: User | None) -> None:
        """Take in what is so now; `me` is who sits here."""
        self._state = state
        if self._attempt is not None and me is not None:
            self._go_on(placing.seen(self._attempt, state, me))

    def clear(self) -> None:
        """Forget what was placed: another account is signed in. A question is not about that."""
        self._wait_no_more()
        self._end()

    def stop(self) -> None:
        """Ask nothing and wait for nothing any more. A call that has begun goes on."""
        if self._question is not None:
            self._question.reject()
        self._wait_no_more()

    def _wait_no_more(self) -> None:
        errand, self._errand = self._errand, None
        if errand is not None:
            errand.stop()
            errand.deleteLater()

    def _asked(self, number: str, source: str) -> DialQuestion:
        from pbx_tray.qt.dial_question import (  # noqa: PLC0415 - not before the first paint
            DialQuestion,
        )

        known = self._known
        question = DialQuestion(
            number,
            source,
            name=known.name(number),
            country=known.country(number),
            premium=known.is_premium(number),
        )
        question.accepted.connect(lambda: self._place(number))
        question.finished.connect(self._forget_question)
        question.show()
        question.raise_()
        question.activateWindow()
        return question

    def _forget_question(self) -> None:
        question, self._question = self._question, None
        if question is not None:
            question.deleteLater()

    def _place(self, number: str) -> None:
        if self._errand is not None and self._attempt is not None and not self._attempt.is_over:
            self.refused.emit(tr(ANOTHER_UNDER_WAY))
            return
        order = self._order(number)
        if order is None:
            self.refused.emit(tr(NOT_SIGNED_IN))
            return
        self._wait_no_more()  # for the answer about a call that is known to be over
        elder, self._attempt = self._attempt, None
        self._errand = Errand(order.run, order.hang_up, self)
        self._errand.answered.connect(self._take)
        self._errand.failed.connect(self._fail)
        self._go_on(placing.begun(number, self._state, elder))
        self._errand.start()

    def _take(self, placed: Placed) -> None:
        if self._is_answer() and self._attempt is not None:
            self._go_on(placing.answered(self._attempt, placed))

    def _fail(self, trouble: Trouble) -> None:
        if not self._is_answer() or self._attempt is None:
            return
        unsure = isinstance(trouble, NotConfirmed) or type(trouble) is Trouble
        failed = placing.failed(self._attempt, trouble)
        self._go_on(placing.lost(self._attempt) if unsure else failed)

    def _is_answer(self) -> bool:
        """Whether what just came is about the call that is placed now; its thread is done then."""
        if self._errand is None or self.sender() is not self._errand:
            return False
        self._wait_no_more()
        return True

    def _go_on(self, attempt: Attempt) -> None:
        before, self._attempt = self._attempt, attempt
        if before is not None and before.step is attempt.step:
            return
        self._clock.stop()
        if attempt.step is Step.UNCONFIRMED:
            self._clock.start(round(1000 * LOOKED_FOR_S))
        elif attempt.step in _SHOWN_S:
            self._clock.start(round(1000 * _SHOWN_S[attempt.step]))
        self.changed.emit(attempt)

    def _end(self) -> None:
        """Follow it no longer; what is not confirmed stays to be read."""
        self._clock.stop()
        attempt, self._attempt = self._attempt, None
        if attempt is not None and attempt.step is not Step.UNCONFIRMED:
            self.changed.emit(None)
