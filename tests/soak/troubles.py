"""What goes wrong with the line while the app runs, one thing at a time, in a seeded order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from tests.soak.back_door import BackDoor

_STRIKES_WITHIN_S = 3.0  # then what has not struck yet is taken back
_LOOK_AGAIN_S = 0.05

# How the next answers to a poll come.
_ANSWERS = (
    *("events:reset:1", "events:drop:1", "events:truncate:1", "events:garble:1"),
    *("events:empty:1", "events:html:1", "events:gzip:1", "events:slow:seconds=1:1"),
    *("events:duplicate:1", "events:duplicate-batch:1", "events:shuffle:1", "events:gap:1"),
    *(
        "events:slicer:1",
        "events:status-500:2",
        "events:status-503:retry-after=1:1",
        "events:stall",
    ),
)


class Troubles:
    """The troubles of one PBX. `reading` reads its log up to now, `forgot` begins it anew.

    `lasts` is how many seconds each goes on once it has struck.

    Attributes:
        struck: how many have struck so far.

    """

    def __init__(
        self,
        door: BackDoor,
        chance: Random,
        reading: Callable[[], object],
        forgot: Callable[[], None],
        lasts: float,
    ) -> None:
        self.struck = 0
        self._lasts = lasts
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
        before = self._strikes()
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
        yield from self._until_it_has_struck(before, at_once=name not in {*_ANSWERS, "refused"})
        yield self._lasts
        self._door.do("lift")

    def _until_it_has_struck(self, before: int, *, at_once: bool) -> Iterator[float]:
        waited = 0.0
        while not at_once and self._strikes() == before:
            if waited > _STRIKES_WITHIN_S:
                return
            yield _LOOK_AGAIN_S
            waited += _LOOK_AGAIN_S
        self.struck += 1

    def _strikes(self) -> int:
        return sum(self._door.do("struck").values())
