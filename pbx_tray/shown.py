"""How the line stands, who is signed in and how they are, wherever that is shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from pbx_tray.choosing import Choosing
from pbx_tray.core.link import (
    Link,
    Live,
    PasswordNeeded,
    ProxySignInNeeded,
    SignInRefused,
    Stopped,
)
from pbx_tray.core.presence import Presence, badge
from pbx_tray.core.words import sentence
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.store import Store
from pbx_tray.qt.tray import Tray
from pbx_tray.signed_in import SignedIn


class Shown(QObject):
    """Shows it in the window, in the tray and in the preferences.

    `words` is how the PBX words a phone's status.

    Signals:
        sign_in_needed(str): nobody looks at the window, and somebody has to sign in again: why.
    """

    sign_in_needed = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        tray: Tray,
        choosing: Choosing,
        store: Store,
        signed_in: SignedIn,
        words: Mapping[str, Presence],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tray = tray
        self._choosing = choosing
        self._store = store
        self._signed_in = signed_in
        self._words = words
        self._link: Link | None = None

    def show_link(self, link: Link | None) -> None:
        """Show how the line stands; None where nobody is signed in. Ask for what it lacks."""
        self._link = link
        self.show_again()
        if isinstance(link, Live) and self._window.isVisible():
            self._signed_in.ask_who(self._store.state)
        asks = SignInRefused | PasswordNeeded | ProxySignInNeeded
        if isinstance(link, Stopped) and isinstance(link.trouble, asks):
            self._ask_again(sentence(link.trouble, self._signed_in.host))

    def show_again(self) -> None:
        """Show the same in the words of now: of another language, perhaps (a slot)."""
        link, host, encrypted = self._link, self._signed_in.host, self._signed_in.encrypted
        self._window.show_link(link, host, encrypted=encrypted if link is not None else True)
        self._choosing.show_account(self._signed_in.account, host, encrypted=encrypted)
        self.show_me()

    def show_me(self) -> None:
        """Show my own state (a slot)."""
        state = self._store.state
        me = self._signed_in.me(state)
        self._window.show_me(me.uuid if me else None)
        mine = badge(state, me, self._words) if me else None
        self._tray.show_me(
            mine.presence if mine else None,
            self._store.link,
            mine.name if mine else "",
            self._signed_in.host,
        )

    def _ask_again(self, why: str) -> None:
        """Ask for the password: in front of the person who looks, else by a word at the tray."""
        if self._window.isVisible():
            self._signed_in.ask_again(why)
        else:
            self.sign_in_needed.emit(why)
