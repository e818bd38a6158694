"""The last update in the GUI thread: who asks what is so now, asks here."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from pbx_tray.core.link import Link
from pbx_tray.core.state import PbxState
from pbx_tray.core.wants import Update

_FRAME_MS = 16


class Store(QObject):
    """Holds what was published last, and tells what has changed of it.

    Alerts pass at once. States that come closer together than a frame are gathered: only the last
    of them is drawn.

    Signals:
        state_changed(PbxState): users, phones or calls are others now.
        link_changed(Link): the line stands otherwise now.
        alerted(Alert): one thing to tell the person.
        log_told(LogNews): one thing that the call log has to say.
    """

    state_changed = Signal(object)
    link_changed = Signal(object)
    alerted = Signal(object)
    log_told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = PbxState()
        self.link: Link | None = None
        self._shown = self.state
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(_FRAME_MS)
        self._frame.timeout.connect(self._catch_up)

    def take(self, update: Update) -> None:
        """Take in what was published (a slot)."""
        self.state = update.state
        for alert in update.alerts:
            self.alerted.emit(alert)
        for news in update.log_news:
            self.log_told.emit(news)
        if not self._frame.isActive():
            self._show()
        self.take_link(update.link)

    def take_link(self, link: Link) -> None:
        """Take in how the line stands, whatever else is so (a slot)."""
        if link != self.link:
            self.link = link
            self.link_changed.emit(link)

    def clear(self) -> None:
        """Forget everything: another account is signed in."""
        self._frame.stop()
        self.state, self.link = PbxState(), None
        self._show()
        self._frame.stop()

    def _show(self) -> None:
        if self._shown is not self.state:
            self._shown = self.state
            self.state_changed.emit(self.state)
            self._frame.start()

    def _catch_up(self) -> None:
        self._show()
