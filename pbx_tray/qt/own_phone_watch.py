"""Watches my own phones for what is worth a word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal

from pbx_tray.core.own_phone import OwnPhone
from pbx_tray.core.presence import Presence
from pbx_tray.core.wants import Moment


@dataclass(frozen=True, slots=True)
class Standing:
    """How I stand: my presence, None while nobody can tell, and the other desk I am at, if any."""

    presence: Presence | None = None
    desk: str | None = None


class OwnPhoneWatch(QObject):
    """Looks when something changes, and again when something may be due; `now` reads the clocks.

    Signals:
        changed(OwnPhone): something else is to be said.
    """

    changed = Signal(object)

    def __init__(self, now: Callable[[], Moment], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._own = OwnPhone()
        self._standing = Standing()
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._look)

    def take(self, standing: Standing) -> None:
        """Take in how I stand now."""
        self._standing = standing
        self._look()

    def arrive(self) -> None:
        """Take in that I have come, or come back (a slot)."""
        self._own = replace(self._own, arrives=True)
        self._look()

    def forget(self) -> None:
        """Begin anew: another account is followed."""
        self._standing = Standing()
        self._go_on(OwnPhone())

    def _look(self) -> None:
        standing = self._standing
        self._go_on(self._own.looked(standing.presence, standing.desk, self._now()))

    def _go_on(self, own: OwnPhone) -> None:
        before, self._own = self._own, own
        self._again.stop()
        if (seconds := own.again(self._now())) is not None:
            self._again.start(ceil(seconds * 1000))
        if (own.warns, own.nudge) != (before.warns, before.nudge):
            self.changed.emit(own)
