"""Notifications: what is said, and the surface on which the desktop's own server shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pbx_tray.core.notices import Notice
from pbx_tray.desktop.notification_server import NotificationServer, Picture

if TYPE_CHECKING:
    from pbx_tray.desktop.bus import Bus

_PATIENCE_S = 5.0
_CLICK = "default"
_BY_THE_PERSON = 2  # of the specification's reasons for which a notice is closed


@dataclass(slots=True)
class _Posted:
    """One notice at the server: `number` is the server's, once it has told it."""

    notice: Notice
    number: int | None = None
    asked: bool = False  # the server was told, and has not answered yet
    changed: bool = True  # the server has not been told of this notice yet
    withdrawn: bool = False


class FreedesktopNotices(QObject):
    """Notices on the desktop's notification server, without ever waiting for it.

    What is said while an answer is outstanding is gathered and follows when it is there. When the
    server dies and comes back, what is still wanted is posted anew.

    Signals:
        activated(str): the person clicked on the notice with this key.
        acted(str, Action): the person chose that action of the notice with this key.
        dismissed(str): the person put it away.
        understood(): the server said what it can do; `shows_actions` is so now.
        lost(): the server or the bus shows nothing just now; the caller shows things elsewhere.
        found(): after `lost`: the server shows notices again, those still wanted among them.
    """

    activated = Signal(str)
    acted = Signal(str, object)
    dismissed = Signal(str)
    understood = Signal()
    lost = Signal()
    found = Signal()

    def __init__(
        self,
        bus: Bus,
        patience: float = _PATIENCE_S,
        picture: Picture | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notices: dict[str, _Posted] = {}
        self._server = NotificationServer(bus, patience, picture, self)
        self._server.ready.connect(self._take_abilities)
        self._server.restarted.connect(self._begin_anew)
        self._server.closed.connect(self._forget)
        self._server.acted.connect(self._act)
        self._server.lost.connect(self.lost)
        self._server.found.connect(self.found)

    @property
    def shows_actions(self) -> bool:
        """Whether the server shows buttons, as far as it has said so."""
        return self._server.shows_actions

    @property
    def works(self) -> bool:
        """Whether what is posted is shown, as far as one knows."""
        return self._server.is_open and not self._server.is_lost

    def post(self, key: str, notice: Notice) -> None:
        """Show `notice`, in place of the one with the same key if there is one."""
        if not self._server.is_open:
            return
        posted = self._notices.setdefault(key, _Posted(notice))
        posted.notice, posted.changed, posted.withdrawn = notice, True, False
        if self._server.is_ready:
            self._send(key)
        else:
            self._server.wake()

    def withdraw(self, key: str) -> None:
        """Take the notice with this key away; one that has no number yet goes when it gets it."""
        posted = self._notices.get(key)
        if posted is None:
            return
        if posted.asked:
            posted.withdrawn = True
            return
        del self._notices[key]
        if posted.number is not None:
            self._server.take_away(posted.number)

    def close(self) -> None:
        """Take all notices away, and end the connection."""
        for posted in self._notices.values():
            if posted.number is not None:
                self._server.take_away(posted.number)
        self._notices.clear()
        self._server.close()

    def _take_abilities(self) -> None:
        self.understood.emit()
        for key in list(self._notices):
            self._send(key)

    def _send(self, key: str) -> None:
        posted = self._notices[key]
        if posted.changed and not posted.asked:
            posted.asked, posted.changed = True, False
            self._server.notify(
                posted.notice, posted.number, lambda number: self._take(key, posted, number)
            )

    def _take(self, key: str, posted: _Posted, number: int | None) -> None:
        if self._notices.get(key) is not posted:  # a server that has died meanwhile was told
            return
        posted.asked, posted.number = False, number
        posted.changed = posted.changed or number is None
        if posted.withdrawn:
            self.withdraw(key)
        elif self._server.is_ready:
            self._send(key)

    def _begin_anew(self) -> None:
        """Forget the numbers; what is still wanted is sent when the server is ready again."""
        self._notices = {
            key: _Posted(posted.notice)
            for key, posted in self._notices.items()
            if not posted.withdrawn
        }
        if self._notices:
            self._server.wake()

    def _act(self, number: int, action: str) -> None:
        for key in self._keys(number):
            # Nobody is believed who names an action that was not offered.
            offered = {known.value: known for known in self._notices[key].notice.actions}
            if action == _CLICK:
                self.activated.emit(key)
            elif action in offered:
                self.acted.emit(key, offered[action])

    def _forget(self, number: int, reason: int) -> None:
        for key in self._keys(number):
            if self._notices[key].asked:  # it is being replaced, and gets a new number
                self._notices[key].number = None
                continue
            del self._notices[key]
            if reason == _BY_THE_PERSON:
                self.dismissed.emit(key)

    def _keys(self, number: int) -> list[str]:
        return [key for key, posted in self._notices.items() if posted.number == number]


def freedesktop_notices(
    address: str | None = None,
    patience: float = _PATIENCE_S,
    picture: Picture | None = None,
) -> FreedesktopNotices | None:
    """Answer the notification server on the bus at `address`, or on the session's own.

    None where there is no bus. Waits for the bus for one second at most, and never for the server:
    one that is not there, or answers nothing for `patience` seconds, is lost, and found when it
    comes. Notices carry `picture`.
    """
    try:
        from pbx_tray.desktop.bus import Bus  # noqa: PLC0415 - jeepney is not everywhere
    except ImportError:
        return None
    try:
        bus = Bus(address)
    except (KeyError, OSError, RuntimeError, ValueError):
        return None
    return FreedesktopNotices(bus, patience, picture)
