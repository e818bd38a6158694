"""What goes wrong with the line while the app runs, one thing at a time, in a seeded order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from tests.soak.back_door import BackDoor

_LASTS_S = 1.5  # then what has not struck yet is taken back

# How the next answers to a poll come.
_ANSWERS = (
    *("events:reset:1", "events:drop:1", "events:truncate:1", "events:garble:1"),
    *("events:empty:1", "events:html:1", "events:gzip:1", "events:slow:seconds=1:1"),
    *("events:status-500:2", "events:status-503:retry-after=1:1", "events:stall"),
)


class Troubles:
    """The troubles of one PBX. `reading` reads its log up to now, `forgot` begins it anew."""

    def __init__(
        self,
        door: BackDoor,
        chance: Random,
        reading: Callable[[], object],
        forgot: Callable[[], None],
    ) -> None:
        self._door = door
        self._chance = chance
        self._reading = reading
        self._forgot = forgot
        self._rest: list[str] = []

    def next_name(self) -> str:
        """Answer what goes wrong next; everything once before anything twice."""
        if not self._rest:
            self._rest = [*_ANSWERS, "dropped", "dropped hard", "refused", "forgets", "restarts"]
            self._chance.shuffle(self._rest)
        return self._rest.pop()

    def happen(self, name: str) -> Iterator[float]:
        """Have it go wrong, wait, and have it be over."""
        if name in _ANSWERS:
            self._door.do("fault", fault=name)
        elif name == "refused":
            self._door.do("fault", fault="*:refuse:3")
        elif name == "forgets":
            self._reading()
            self._door.do("forget")
        elif name == "restarts":
            self._reading()
            self._door.do("restart", seq=0)
            self._forgot()
        if name not in _ANSWERS:
            self._door.do("drop connections", reset=name == "dropped hard")
        yield _LASTS_S
        self._door.do("lift")
