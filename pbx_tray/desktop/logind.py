"""What systemd's login manager tells of sleep, of the end and of the screen's lock. Linux alone.

After <https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html>.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from pbx_tray.desktop.bus import Bus, Heard

LOGIND = "org.freedesktop.login1"
_FROM = f"type='signal',sender='{LOGIND}'"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_RULES = (
    f"{_FROM},interface='{LOGIND}.Manager',member='PrepareForSleep'",
    f"{_FROM},interface='{LOGIND}.Manager',member='PrepareForShutdown'",
    f"{_FROM},interface='{_PROPERTIES}',member='PropertiesChanged',arg0='{LOGIND}.Session'",
)


class Logind(QObject):
    """Hears what the login manager says on this bus, and never waits for it.

    Signals:
        sleeps(): the machine goes to sleep.
        ends(): the machine goes down.
        woke(): the machine has slept, and wakes up.
        unlocked(): a screen was unlocked: somebody is there.
    """

    sleeps = Signal()
    ends = Signal()
    woke = Signal()
    unlocked = Signal()

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        bus.setParent(self)
        self._bus = bus
        bus.heard.connect(self._hear)
        bus.listen()
        for rule in _RULES:
            bus.watch(rule)

    def close(self) -> None:
        """Hear nothing any more."""
        self._bus.close()

    def _hear(self, heard: Heard) -> None:
        match heard.member, heard.body:
            case "PrepareForSleep", (True,):
                self.sleeps.emit()
            case "PrepareForShutdown", (True,):
                self.ends.emit()
            case "PrepareForSleep", (False,):
                self.woke.emit()
            case "PropertiesChanged", (_, {"LockedHint": (_, False)}, *_):
                self.unlocked.emit()


def logind(address: str = "SYSTEM") -> Logind | None:
    """Listen to the login manager on the system's bus; None where there is no such bus.

    Waits for the bus for one second at most.
    """
    try:
        from pbx_tray.desktop.bus import Bus  # noqa: PLC0415 - jeepney is not everywhere
    except ImportError:
        return None
    try:
        return Logind(Bus(address))
    except (KeyError, OSError, RuntimeError, ValueError):
        return None
