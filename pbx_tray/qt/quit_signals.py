"""SIGTERM and SIGINT end the app in order: Qt hears of them without a timer that asks."""

from __future__ import annotations

import contextlib
import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class QuitSignals(QObject):
    """Hears the signals that ask a program to end, from when it is made until `close`.

    Signals:
        wanted(): the program is asked to end.
    """

    wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ours, theirs = socket.socketpair()
        self._theirs = theirs
        for end in (self._ours, theirs):
            end.setblocking(False)
        self._before = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        self._handlers = {
            number: signal.signal(number, lambda *_: None)
            for number in (signal.SIGINT, signal.SIGTERM)
        }
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def close(self) -> None:
        """Hear no more; signals do again what they did before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._ours.close()
        self._theirs.close()

    def _hear(self) -> None:
        with contextlib.suppress(BlockingIOError):
            heard = self._ours.recv(64)
            if {signal.SIGINT, signal.SIGTERM} & set(heard):
                self.wanted.emit()
