"""Where another start of the program tells the one that runs what it was started for.

One line a connection: `show`, or `dial` and what asks for a call. Whatever comes in here is
nobody's order: it shows the window, or has a question asked.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from pbx_tray.desktop.peer import is_me

logger = logging.getLogger(__name__)

LONGEST = 512
"""Bytes of one line, its end included."""

TAKEN = b"taken\n"
"""What is answered to a line that was understood."""

A_SECOND = 5
"""Lines that are taken within a second."""

_AT_ONCE = 8  # connections
_PATIENCE_MS = 2000  # for a line to be whole


class FrontDoor(QObject):
    """Listens at `place`, for this user alone. `now` reads a steady clock, in seconds.

    Signals:
        shown(): another start wants the window to be seen.
        asked(str): this is asked to be dialled, a link or a number; by whom, nobody knows.
    """

    shown = Signal()
    asked = Signal(str)

    def __init__(
        self,
        place: str,
        parent: QObject | None = None,
        *,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._now = now
        self._taken: list[float] = []
        self._guests: dict[QLocalSocket, QTimer] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(_AT_ONCE)
        self._server.newConnection.connect(self._greet)

    def open(self) -> None:
        """Listen, in the stead of one that was killed: whoever calls this holds the lock."""
        QLocalServer.removeServer(self._place)
        if not self._server.listen(self._place):
            logger.warning("No other start can reach this one: %s", self._server.serverError().name)

    def close(self) -> None:
        """Listen no longer. As often as one likes."""
        self._server.close()
        for guest in list(self._guests):
            self._send_away(guest)

    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            guest = self._server.nextPendingConnection()
            if len(self._guests) >= _AT_ONCE or not is_me(int(guest.socketDescriptor())):
                guest.abort()
                guest.deleteLater()
            else:
                self._let_in(guest)

    def _let_in(self, guest: QLocalSocket) -> None:
        clock = QTimer(guest, singleShot=True, interval=_PATIENCE_MS)
        self._guests[guest] = clock
        guest.setReadBufferSize(LONGEST)
        guest.readyRead.connect(self._hear)
        guest.disconnected.connect(self._see_off)
        clock.timeout.connect(self._lose_patience)
        clock.start()
        self._hear_out(guest)

    def _hear(self) -> None:
        guest = self.sender()
        if isinstance(guest, QLocalSocket):
            self._hear_out(guest)

    def _lose_patience(self) -> None:
        guest = self.sender().parent()
        if isinstance(guest, QLocalSocket):
            self._send_away(guest)

    def _see_off(self) -> None:
        guest = self.sender()
        if isinstance(guest, QLocalSocket):
            self._send_away(guest)

    def _hear_out(self, guest: QLocalSocket) -> None:
        if guest.canReadLine():
            if self._is_in_time() and self._obeys(bytes(guest.readLine().data())):
                guest.write(TAKEN)
                guest.flush()
            guest.disconnectFromServer()
        elif guest.bytesAvailable() >= LONGEST:
            guest.abort()

    def _is_in_time(self) -> bool:
        now = self._now()
        self._taken = [at for at in self._taken if now - at < 1.0]
        if len(self._taken) >= A_SECOND:
            return False
        self._taken.append(now)
        return True

    def _obeys(self, line: bytes) -> bool:
        verb, _, rest = line.removesuffix(b"\n").partition(b" ")
        if line == b"show\n":
            self.shown.emit()
        elif verb == b"dial":
            self.asked.emit(rest.decode("utf-8", "replace"))
        else:
            return False
        return True

    def _send_away(self, guest: QLocalSocket) -> None:
        clock = self._guests.pop(guest, None)
        if clock is not None:
            clock.stop()
            guest.abort()
            guest.deleteLater()


def line_of(wish: str | None) -> bytes:
    """Answer the line that tells a wish: to see the window (None), or to dial.

    What is too long for any number is cut, and still too long for whoever reads it.
    """
    if wish is None:
        return b"show\n"
    text = wish.replace("\n", "\0").encode("utf-8", "replace")
    return b"dial " + text[: LONGEST - 6] + b"\n"
