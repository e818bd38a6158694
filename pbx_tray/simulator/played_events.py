"""Plays the events of a recording into the log, in the order in which they were received."""

import json
from collections.abc import Iterable
from typing import Any

from pbx_tray.simulator.event_log import Event
from pbx_tray.simulator.exchange import Exchange

_DIGITS = 18  # a longer number is no number of a PBX's


def number_of(item: Any) -> int | None:
    """Give the number that an event goes by; None where it has none that is good for anything."""
    number = item.get("seq") if isinstance(item, dict) else None
    if isinstance(number, str) and number.isascii() and number.isdigit():
        return int(number) if len(number) <= _DIGITS else None
    return number if type(number) is int and number >= 0 else None


class PlayedEvents:
    """The events that were played since the PBX was started, by their numbers."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._played: set[int] = set()
        self._last = 0  # the highest number that whoever follows has heard of

    def begin(self, items: Iterable[Any]) -> None:
        """Start the PBX anew, just before the first of these events."""
        self._played.clear()
        first = next((number for item in items if (number := number_of(item)) is not None), 1)
        self._last = max(0, first - 1)
        self._exchange.restart(self._last)

    def play(self, items: list[Any]) -> None:
        """Let an answer be given as it was received: in its order, and what came twice, twice."""
        before = self._last
        self._last = max([before, *(number_of(item) or 0 for item in items)])
        unnumbered = self._last if self._last > before else self._exchange.seq + 1
        new: list[tuple[int, Event]] = []
        late = False
        for item in items:
            number = number_of(item)
            if number is None:
                new.append((unnumbered, _as_received(item)))
                continue
            late = late or number <= before
            if number > before or number not in self._played:
                new.append((number, _as_received(item)))
            self._played.add(number)
        once = (before, [*map(_as_received, items)]) if late else None
        self._exchange.write_as_received(new, once)


def _as_received(item: Any) -> Event:
    return dict(item) if isinstance(item, dict) else json.dumps(item).encode()
