"""Whether the desktop has a tray just now, and word when that changes: without asking on and on."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QSystemTrayIcon

_WATCHER = "org.kde.StatusNotifierWatcher"
_SETTLED_MS = 1000


class TrayHost(QObject):
    """The place where tray icons go.

    A tray of the newer kind takes a name on the D-Bus; one of the older kind takes room on the
    screen. Either is a reason to look; so is whatever the caller knows of.

    Signals:
        changed(bool): there is a tray now, or there is none any more.
    """

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._present = self.present
        # Qt learns of it in its own time: look at once, and once more when all has settled.
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self.look)
        for screen in QGuiApplication.screens():
            self._watch_room(screen)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._watch_room)
        if sys.platform == "linux":
            self._watch_name()

    @property
    def present(self) -> bool:
        """Whether there is a tray just now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def look(self) -> None:
        """Look whether a tray has come or gone, and say so."""
        present = self.present
        if present != self._present:
            self._present = present
            self.changed.emit(present)

    def _watch_room(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._look_twice)

    def _watch_name(self) -> None:
        # Late, and on Linux only: the others have no D-Bus.
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher  # noqa: PLC0415 - as above

        bus = QDBusConnection.sessionBus()
        if bus.isConnected():
            change = QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange
            watcher = QDBusServiceWatcher(_WATCHER, bus, change, self)
            watcher.serviceOwnerChanged.connect(self._look_twice)

    def _look_twice(self) -> None:
        self.look()
        self._settled.start()
