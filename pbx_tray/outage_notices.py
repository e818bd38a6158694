"""Tells by notices that the line to the PBX is down, and when it is up again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from pbx_tray.core.link import Retrying, Stopped
from pbx_tray.core.wants import Moment
from pbx_tray.core.words import sentence
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.outage_watch import OutageWatch
from pbx_tray.qt.store import Store
from pbx_tray.signed_in import SignedIn
from pbx_tray.telling import Telling


class OutageNotices(QObject):
    """Tells where nobody looks at the window, and the person has not muted the alerts."""

    def __init__(
        self,
        window: MainWindow,
        store: Store,
        signed_in: SignedIn,
        telling: Telling,
        clocks: Callable[[], Moment],
    ) -> None:
        super().__init__(telling)
        self._window = window
        self._signed_in = signed_in
        self._telling = telling
        self._watch = OutageWatch(clocks, self)
        self._watch.lost.connect(self._tell_lost)
        self._watch.back.connect(self._tell_back)
        store.link_changed.connect(self._watch.take)

    def forget(self) -> None:
        """Begin anew: another line is watched."""
        self._watch.forget()

    def _tell_lost(self, link: Retrying | Stopped) -> None:
        if not self._window.isVisible() and self._telling.quiet.tells(None):
            why = sentence(link.trouble, self._signed_in.host, seen=link.as_of is not None)
            self._telling.notices.tell_lost(why)

    def _tell_back(self) -> None:
        self._telling.notices.tell_back(self._signed_in.host)
