"""The gate that can end every wait of a client's HTTP calls at once.

It serves the total deadline of a request as well: a read timeout counts each read anew, and a
reply that drips would go on for ever.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator

from pbx_tray.api.deadline import Deadline
from pbx_tray.api.unread import unread_for


class Gate:
    """Knows every wait of one client's calls, and ends them: once for all, or at a deadline."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ends: set[Callable[[], None]] = set()
        self._deadline = Deadline(self._lock, self._expire)
        self._expired = self._under_way = False
        self.is_closed = False
        self.connections = 0
        self._line: socket.socket | None = None

    def close(self) -> None:
        """End all waits, and refuse new ones for good. From any thread, as often as one likes."""
        with self._lock:
            self.is_closed = True
            self._end_all()

    def interrupt(self) -> None:
        """End the call that is under way; new ones may begin. From any thread."""
        with self._lock:
            if self._under_way:  # a connection that is kept for the next call is not to blame
                self._end_all()

    @property
    def has_expired(self) -> bool:
        """Whether the deadline of the call that is under way has passed."""
        return self._expired

    @contextlib.contextmanager
    def deadline(self, seconds: float) -> Iterator[None]:
        """End what is begun inside after this many seconds."""
        with self._lock:
            self._expired, self._under_way = False, True
            self._deadline.begin(seconds)
        try:
            yield
        finally:
            with self._lock:
                self._deadline.end()
                self._under_way = False

    @property
    def unread_for(self) -> float:
        """For how many seconds what came last over the newest connection has lain there."""
        return 0.0 if self._line is None else unread_for(self._line)

    def connected(self, line: socket.socket) -> None:
        """Count a connection; `line` is its socket, or a duplicate."""
        self.connections += 1
        self._line = line

    def admit(self, end: Callable[[], None]) -> None:
        """Note how a wait is ended. Raises ConnectionAbortedError when it may not begin."""
        with self._lock:
            if self.is_closed or self._expired:
                raise ConnectionAbortedError
            self._ends.add(end)

    def release(self, end: Callable[[], None]) -> None:
        """Forget a wait that is over."""
        with self._lock:
            self._ends.discard(end)

    def rest(self) -> None:
        """End the thread that minds the deadlines; the next call begins another."""
        self._deadline.close()

    def _expire(self) -> None:
        self._expired = True
        self._end_all()

    def _end_all(self) -> None:
        for end in self._ends:
            end()
