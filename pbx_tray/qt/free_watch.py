"""Watches for those who are waited for to be free."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal

from pbx_tray.core.waiting import Wait, Waiting
from pbx_tray.core.wants import Moment

_LONGEST_MS = 3_600_000  # a clock that is set is noticed within the hour


class FreeWatch(QObject):
    """Looks when something changes, and again when something may be due.

    `idle` answers which of these users (uuids) could be called now, and by me; `now` reads the
    clocks.

    Signals:
        changed(Waiting): others are waited for, or free.
    """

    changed = Signal(object)

    def __init__(
        self,
        idle: Callable[[frozenset[str]], frozenset[str]],
        now: Callable[[], Moment],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._idle = idle
        self._now = now
        self._waiting = Waiting()
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.look)

    @property
    def waiting(self) -> Waiting:
        """All that is waited for."""
        return self._waiting

    def begin(self, waits: tuple[Wait, ...]) -> None:
        """Wait for these, and for nobody else."""
        self._go_on(Waiting(waits))

    def ask(self, users: tuple[str, ...]) -> None:
        """Wait for the first of these to be free, from now on."""
        self._go_on(self._waiting.asked(users, self._now().wall))

    def stop(self, users: tuple[str, ...]) -> None:
        """Wait for none of these any more."""
        waiting = self._waiting
        for user in users:
            waiting = waiting.without(user)
        self._go_on(waiting)

    def done(self, user: str) -> None:
        """Take in that what was wanted of this user has come about."""
        self._go_on(self._waiting.done(user))

    def look(self) -> None:
        """See who is free now (a slot)."""
        if self._waiting.waits:
            self._go_on(self._waiting)

    def _go_on(self, waiting: Waiting) -> None:
        before = self._waiting
        self._waiting = waiting.looked(self._idle(waiting.users), self._now())
        self._again.stop()
        if (seconds := self._waiting.again) is not None:
            self._again.start(min(ceil(seconds * 1000), _LONGEST_MS))
        if self._waiting.waits != before.waits:
            self.changed.emit(self._waiting)
