"""Notices as balloons at the tray icon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pbx_tray.qt.tray import Tray

if TYPE_CHECKING:
    from pbx_tray.core.notices import Notice

_STAYS_S = 30.0  # no balloon stays for good; this is as long as a call rings
_REMEMBERED = 100


class TrayNotices(QObject):
    """The notices of Windows and macOS, and of desktops that have no other.

    Few balloons can be replaced or withdrawn: a notice is shown once for its key, and again only
    when its category is another one, as when a ringing call has become a missed one.

    Signals:
        activated(str): the person clicked on the balloon that was shown last, for this key.
    """

    activated = Signal(str)

    def __init__(self, tray: Tray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray = tray
        self._categories: dict[str, str] = {}
        self._last = ""
        self._closed = False
        tray.message_clicked.connect(self._click)

    def post(self, key: str, notice: Notice) -> None:
        """Show `notice`, unless one of its kind was shown for this key."""
        if self._closed or self._categories.get(key) == notice.category:
            return
        self._categories[key] = notice.category
        if len(self._categories) > _REMEMBERED:
            del self._categories[next(iter(self._categories))]
        self._last = key
        seconds = _STAYS_S if notice.expires is None else notice.expires
        self._tray.balloon(notice.title, notice.body, seconds)

    def withdraw(self, key: str) -> None:
        """Forget this key. What is on the screen goes where the tray can take it away."""
        if self._categories.pop(key, None) is not None and key == self._last:
            self._tray.end_balloon()

    def close(self) -> None:
        """Show nothing any more."""
        self._closed = True

    def _click(self) -> None:
        if self._last:
            self.activated.emit(self._last)
