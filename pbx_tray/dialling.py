"""Calls that are placed from here: who may ask for one, and where it is seen how it goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from pbx_tray.core.dial_words import NOTICE, dial_notice, dial_words
from pbx_tray.core.dialling import NumberError
from pbx_tray.core.language import tr
from pbx_tray.core.notices import Notice
from pbx_tray.core.placing import Attempt, Step
from pbx_tray.core.watch import Alert, PhoneRang
from pbx_tray.desktop.dial_links import is_dial_link, number_from_outside
from pbx_tray.known_numbers import KnownNumbers
from pbx_tray.qt.announcer import Surface
from pbx_tray.qt.dial_bar import DialBar
from pbx_tray.qt.dialler import Dialler
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.spoken import spoken
from pbx_tray.qt.store import Store
from pbx_tray.session import Session
from pbx_tray.signed_in import SignedIn

_GOES_BY_ITSELF = (Step.ANSWERED, Step.ENDED)


class Dialling(QObject):
    """Has calls placed by `dialler`, and shows in the window, or by a notice, how they go.

    `surface` answers where notices are shown now.
    """

    def __init__(
        self,
        session: Session,
        signed_in: SignedIn,
        store: Store,
        known: KnownNumbers,
        window: MainWindow,
        surface: Callable[[], Surface],
    ) -> None:
        super().__init__(window)
        self._signed_in = signed_in
        self._store = store
        self._known = known
        self._window = window
        self._surface = surface
        self._bar = DialBar()
        self._attempt: Attempt | None = None
        spoken(self._bar, self._say_again)
        self.dialler = Dialler(session.placing, known, self)
        window.put_over_list(self._bar)
        window.call_wanted.connect(self.dialler.dial)
        self.dialler.changed.connect(self._show)
        self.dialler.refused.connect(self._refuse)
        store.state_changed.connect(self._see)
        for change in (signed_in.began, signed_in.ended):
            change.connect(self.dialler.clear)

    def ask(self, wish: str) -> None:
        """Ask whether to call what a link or another program wants called (a slot)."""
        try:
            number = number_from_outside(wish)
        except NumberError as why:
            self._refuse(str(why))
            return
        self.dialler.ask(number, tr("a link") if is_dial_link(wish) else tr("another program"))

    def explains(self, alert: Alert | None) -> bool:
        """Whether a phone that rings, and nobody says for whom, does so for a call I place."""
        return isinstance(alert, PhoneRang) and self.dialler.rings_me_first

    def stop(self) -> None:
        """Wait for no answer any more; as often as one likes."""
        self.dialler.stop()

    @property
    def _is_seen(self) -> bool:
        return self._window.isVisible() and not self._window.isMinimized()

    def _see(self) -> None:
        state = self._store.state
        self.dialler.see(state, self._signed_in.me(state))

    def _say_again(self) -> None:
        """Say in another language what is said of a call."""
        if self._attempt is not None:
            self._show(self._attempt)

    def _show(self, attempt: Attempt | None) -> None:
        self._attempt = attempt
        if attempt is None:
            self._bar.show_attempt(None, "")
            self._surface().withdraw(NOTICE)
            return
        name, host = self._known.who(attempt.number), self._signed_in.host
        self._bar.show_attempt(attempt, dial_words(attempt, name, host))
        if not self._is_seen and attempt.step not in _GOES_BY_ITSELF:
            self._surface().post(NOTICE, dial_notice(attempt, name, host))
        else:
            self._surface().withdraw(NOTICE)

    def _refuse(self, why: str) -> None:
        self._bar.show_refusal(why)
        if not self._is_seen:
            self._surface().post(NOTICE, Notice(tr("Not called"), why, category="call.ended"))
