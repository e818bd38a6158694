"""What the person wishes where the line lacks something: to sign in, or one more try."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject

from pbx_tray.core.link import Connecting
from pbx_tray.in_reach import InReach
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.store import Store
from pbx_tray.shown import Shown
from pbx_tray.signed_in import SignedIn


class SignInWishes(QObject):
    """Connects the buttons of the window with who is signed in."""

    def __init__(
        self, window: MainWindow, store: Store, signed_in: SignedIn, reach: InReach, shown: Shown
    ) -> None:
        super().__init__(window)
        self._store = store
        self._signed_in = signed_in
        self._reach = reach
        self._shown = shown
        window.sign_in_wanted.connect(self.ask)
        window.try_once_wanted.connect(self._try_once)
        window.certificate_wanted.connect(self._show_certificate)

    def ask(self) -> None:
        """Ask somebody to sign in, over the window (a slot)."""
        self._reach.show()
        self._signed_in.ask()

    def _try_once(self) -> None:
        self._shown.show_link(Connecting(time.time()))
        self._signed_in.try_once()

    def _show_certificate(self) -> None:
        self._signed_in.show_certificate(self._store.link)
