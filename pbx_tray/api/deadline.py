"""The thread that ends a call at its deadline: one for all calls of a client."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable


class Deadline:
    """Calls `expire`, with `lock` held, when the call that is under way has had its time.

    A thread for each call would wake the computer for each. This one sleeps on while calls end and
    begin, and ends where it wakes up and none is under way.
    """

    def __init__(self, lock: threading.Lock, expire: Callable[[], None]) -> None:
        self._changed = threading.Condition(lock)
        self._expire = expire
        self._due: float | None = None
        self._wakes = 0.0
        self._thread: threading.Thread | None = None

    def begin(self, seconds: float) -> None:
        """Take in that a call has so many seconds from now on. With the lock held."""
        self._due = time.monotonic() + seconds
        if self._thread is None:
            self._thread = threading.Thread(target=self._mind, name="deadline", daemon=True)
            self._thread.start()
        elif self._due < self._wakes:
            self._changed.notify()

    def end(self) -> None:
        """Take in that the call is over. With the lock held."""
        self._due = None

    def close(self) -> None:
        """End the thread and wait for it. Without the lock."""
        with self._changed:
            self._due, thread = None, self._thread
            self._changed.notify()
        if thread is not None:
            thread.join()

    def _mind(self) -> None:
        with self._changed:
            while self._due is not None:
                left = self._due - time.monotonic()
                if left > 0:
                    self._wakes = self._due
                    self._changed.wait(left)
                else:
                    self._due = None
                    self._expire()
            self._thread = None
