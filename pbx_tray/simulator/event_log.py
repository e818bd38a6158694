"""The numbered log of events that `GET events` reads from."""

from collections import deque
from collections.abc import Callable
from itertools import islice
from typing import Literal

from pbx_tray.simulator.directory import Json

End = Literal["newest", "oldest"]
# Bytes are sent as they are: so a test can send what is no JSON.
Event = Json | bytes
Sees = Callable[[Event], bool]


def everything(_event: Event) -> bool:
    """See every event, as an administrator does."""
    return True


class EventLog:
    """The last `retention` events as they were written. Not thread-safe: the registry locks it.

    Attributes:
        head: the number of the last event written, 0 before the first.

    """

    def __init__(self, retention: int) -> None:
        self.head = 0
        # Each with its number, and the highest up to there: they may be out of order.
        self._entries: deque[tuple[int, int, Event]] = deque(maxlen=retention)
        self._once: tuple[int, list[Event]] | None = None

    @property
    def retention(self) -> int:
        """How many events are kept."""
        return self._entries.maxlen or 0

    def retain(self, retention: int) -> None:
        """Keep so many events from now on."""
        self._entries = deque(self._entries, maxlen=retention)

    def write(self, event: Event, *, numbered: bool = True) -> int:
        """Append a copy of `event` and return its number.

        A `seq` that the event brings is kept as it is, and `numbered=False` adds none: so a test
        can send odd ones. The log itself goes by the number returned.
        """
        self.head += 1
        if isinstance(event, dict):
            event = {"seq": self.head} | event if numbered else dict(event)
        self._entries.append((self.head, self.head, event))
        return self.head

    def put(self, number: int, event: Event) -> None:
        """Append an event as it is, under a number that may be below the last."""
        self.head = max(self.head, number)
        self._entries.append((number, self.head, event))

    def hand_out_once(self, last: int, events: list[Event]) -> None:
        """Give just these to whoever asks next for what comes after `last`."""
        self._once = last, events

    def after(self, last: int, limit: int, sees: Sees = everything) -> list[Event]:
        """Give the first `limit` events above `last` that the account sees, as written."""
        if self._once and self._once[0] == last:
            once, self._once = self._once[1], None
            return once[:limit]
        # From the new end: a client that keeps up asks for the last few of thousands.
        newer: list[Event] = []
        for number, highest, event in reversed(self._entries):
            if highest <= last:
                break
            if number > last and sees(event):
                newer.append(_copy(event))
        newer.reverse()
        return newer[:limit]

    def end(self, end: End, limit: int, sees: Sees = everything) -> list[Event]:
        """Give the `limit` newest or oldest events that the account sees, as written."""
        ordered = reversed(self._entries) if end == "newest" else iter(self._entries)
        found = list(islice((_copy(event) for *_, event in ordered if sees(event)), limit))
        return found[::-1] if end == "newest" else found

    def skip(self, count: int) -> None:
        """Use up `count` numbers, as events do that another account may see."""
        self.head += count

    def forget(self) -> None:
        """Drop every event; the numbers go on."""
        self._entries.clear()
        self._once = None

    def restart(self, head: int) -> None:
        """Drop every event and count on from `head`."""
        self.forget()
        self.head = head


def _copy(event: Event) -> Event:
    return dict(event) if isinstance(event, dict) else event
