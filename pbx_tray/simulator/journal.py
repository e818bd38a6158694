"""What the simulated PBX writes down as it happens, and what clients wait for."""

import threading
from collections.abc import Callable
from time import monotonic
from typing import Any

from pbx_tray.simulator.event_log import End, Event, EventLog, Sees, everything


class Journal:
    """The event log under the exchange's one lock, and everything that waits for a change.

    Thread-safe.

    Args:
        retention: how many events the log keeps.
        first_answer: which end of the log a client gets that says no `last`.

    """

    def __init__(self, retention: int, first_answer: End) -> None:
        self.first_answer = first_answer
        self._changed = threading.Condition()
        self._log = EventLog(retention)
        self._releases = 0

    @property
    def seq(self) -> int:
        """Number of the last event."""
        with self._changed:
            return self._log.head

    @property
    def retention(self) -> int:
        """How many events the log keeps."""
        with self._changed:
            return self._log.retention

    def retain(self, retention: int) -> None:
        """Keep so many events from now on."""
        with self._changed:
            self._log.retain(retention)

    def emit(self, event: Event, *, numbered: bool = True) -> int:
        """Write any event at all into the log, changing nothing else; return its number.

        A `seq` in the event is sent as it is, and `numbered=False` sends none. Bytes are sent as
        they are.
        """
        with self._changed:
            number = self._log.write(event, numbered=numbered)
            self._changed.notify_all()
            return number

    def write(self, event: Callable[[int], Event]) -> int:
        """Write the event that is made of its own number, and nothing but what was made."""
        with self._changed:
            return self.emit(event(self._log.head + 1), numbered=False)

    def skip(self, count: int) -> None:
        """Leave a gap of `count` numbers."""
        with self._changed:
            self._log.skip(count)

    def forget(self) -> None:
        """Drop the log; the numbers go on."""
        with self._changed:
            self._log.forget()

    def restart(self, seq: int = 0) -> None:
        """Begin a new epoch: the log is dropped and the next event is number `seq` + 1.

        Polls that are waiting go on waiting, as behind a proxy that hides the restart.
        """
        with self._changed:
            self._log.restart(seq)
            self._changed.notify_all()

    def wait_for_events(
        self,
        after: int | None,
        limit: int = 1000,
        timeout: float = 0.0,
        cancelled: Callable[[], bool] = lambda: False,
        sees: Sees = everything,
    ) -> list[Any]:
        """Give up to `limit` events above `after`, waiting up to `timeout` seconds for the first.

        Without `after`: the newest or the oldest `limit`, as `first_answer` says. `cancelled` is
        asked at each `wake` and once a second; when it says yes, or at a `release`, the answer is
        empty. `sees` says which events the account may see at all.
        """
        deadline = monotonic() + timeout
        with self._changed:
            releases = self._releases
            while not (events := self._events(after, limit, sees)):
                left = deadline - monotonic()
                if left <= 0 or cancelled() or self._releases > releases:
                    break
                self._changed.wait(min(left, 1.0))
            return events

    def _events(self, after: int | None, limit: int, sees: Sees) -> list[Event]:
        if after is None:
            return self._log.end(self.first_answer, limit, sees)
        return self._log.after(after, limit, sees)

    def wait_until(self, true: Callable[[], bool], timeout: float | None = None) -> bool:
        """Wait until `true()`, asked after every change and `wake`; give its last answer."""
        with self._changed:
            return self._changed.wait_for(true, timeout)

    def release(self) -> None:
        """Let every poll that is held be answered at once."""
        with self._changed:
            self._releases += 1
            self._changed.notify_all()

    def wake(self) -> None:
        """Make everything that waits look again at what it waits for."""
        with self._changed:
            self._changed.notify_all()
