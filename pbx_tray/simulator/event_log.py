"""The numbered log of events that `GET events` reads from."""

from collections import deque
from itertools import islice
from typing import Literal

from pbx_tray.simulator.directory import Json

End = Literal["newest", "oldest"]


class EventLog:
    """The last `retention` events in ascending order. Not thread-safe: the registry locks it.

    Attributes:
        head: the number of the last event written, 0 before the first.

    """

    def __init__(self, retention: int) -> None:
        self.head = 0
        self._entries: deque[tuple[int, Json]] = deque(maxlen=retention)

    def write(self, event: Json, *, numbered: bool = True) -> int:
        """Append a copy of `event` and return its number.

        A `seq` that the event brings is kept as it is, and `numbered=False` adds none: so a test
        can send odd ones. The log itself goes by the number returned.
        """
        self.head += 1
        self._entries.append((self.head, {"seq": self.head} | event if numbered else dict(event)))
        return self.head

    def after(self, last: int, limit: int) -> list[Json]:
        """Give the first `limit` events above `last`, ascending."""
        # From the new end: a client that keeps up asks for the last few of thousands.
        newer: list[Json] = []
        for number, event in reversed(self._entries):
            if number <= last:
                break
            newer.append(dict(event))
        newer.reverse()
        return newer[:limit]

    def end(self, end: End, limit: int) -> list[Json]:
        """Give the `limit` newest or oldest events, ascending."""
        start = max(0, len(self._entries) - limit) if end == "newest" else 0
        return [dict(event) for _, event in islice(self._entries, start, start + limit)]

    def skip(self, count: int) -> None:
        """Use up `count` numbers, as events do that another account may see."""
        self.head += count

    def forget(self) -> None:
        """Drop every event; the numbers go on."""
        self._entries.clear()

    def restart(self, head: int) -> None:
        """Drop every event and count on from `head`."""
        self.forget()
        self.head = head
