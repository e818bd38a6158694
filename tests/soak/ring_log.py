"""Which calls rang for me, read from the PBX's log without the client's own reader or rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

Line = Mapping[str, Any]

_BEGINNINGS = frozenset({"incoming call", "internal dial", "api call"})


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time, in seconds since the epoch."""

    start: float
    end: float

    def meets(self, start: float, end: float) -> bool:
        """Whether another stretch has a moment in common with this one."""
        return start <= self.end and end >= self.start

    def holds(self, start: float, end: float) -> bool:
        """Whether another stretch lies within this one."""
        return self.start <= start and end <= self.end


@dataclass
class Ring:
    """One time that a call rang for me: its event's number, and when that was written at most.

    `over` is the number of the event that ended it, `over_by` the time.
    """

    seq: int
    after: float
    by: float
    over: int | None = None
    over_by: float | None = None


@dataclass
class LoggedCall:
    """A call as the log tells it. `missed` is whether it ended while it rang for me."""

    unique_id: str
    first: float
    last: float = 0.0
    rings: list[Ring] = field(default_factory=list)
    missed: bool = False
    began: bool = False

    @property
    def ringing(self) -> Ring | None:
        """The ring that goes on, if one does."""
        return self.rings[-1] if self.rings and self.rings[-1].over_by is None else None


class RingLog:
    """The log of one soak.

    Attributes:
        calls: those that began, or went on.
        troubles, sleeps: when there was trouble, and when the app's machine slept.
        asked: when calls were asked for.
        events: how many events there were.

    """

    def __init__(self, lines: Iterable[Line]) -> None:
        self.calls: dict[str, LoggedCall] = {}
        self.troubles: list[Span] = []
        self.sleeps: list[Span] = []
        self.events = 0
        self.asked: dict[str, float] = {}
        self._me = ""
        self._own: set[str] = set()
        self._desks: dict[str, str] = {}
        self._began: float | None = None
        self._slept = 0.0
        readers = {
            "begin": self._begin,
            "event": self._event,
            "restart": self._restart,
            "asked": self._ask,
            "trouble": self._trouble,
            "over": self._over,
            "asleep": self._sleep,
            "awake": self._wake,
            "end": self._end,
        }
        for line in lines:
            readers[line["what"]](line)

    def _begin(self, line: Line) -> None:
        for user in line["users"]:
            if user["hot_desk"]:
                self._desks[user["uuid"]] = user["hot_desk"]
            if user["username"] == line["me"]:
                self._me = user["uuid"]
                self._own = {p["phone"] for p in user["phones"] if p["type"] == "phone"}

    def _ask(self, line: Line) -> None:
        self.asked[line["unique_id"]] = line["at"]

    def _trouble(self, line: Line) -> None:
        self._began = line["at"]

    def _over(self, line: Line) -> None:
        if self._began is not None:
            self.troubles.append(Span(self._began, line["at"]))
        self._began = None

    def _sleep(self, line: Line) -> None:
        self._slept = line["at"]

    def _wake(self, line: Line) -> None:
        self.sleeps.append(Span(self._slept, line["at"]))

    def _end(self, line: Line) -> None:
        self.events = line["events"]

    def _restart(self, line: Line) -> None:
        """Every call is gone, without a word."""
        for call in self.calls.values():
            if call.ringing:
                call.ringing.over_by = call.last = line["at"]

    def _event(self, line: Line) -> None:
        event, kind = line["event"], line["event"]["event_type"]
        if kind == "user logged in":
            self._desks[event["user_uuid"]] = event["phone_uuid"]
        elif kind == "user logged out":
            self._desks.pop(event["user_uuid"], None)
        elif kind in _BEGINNINGS:
            call = self._goes_on(line)
            call.began, call.rings = True, call.rings + self._ring(line)
        elif kind == "call answered":
            self._goes_on(line)
        elif kind == "call finished":
            known = self.calls.get(event["unique_id"])
            rang = known is not None and known.ringing is not None
            self._goes_on(line).missed = rang

    def _goes_on(self, line: Line) -> LoggedCall:
        """Whatever comes of a call, it no longer rings as it did."""
        event = line["event"]
        new = LoggedCall(event["unique_id"], first=line["after"])
        call = self.calls.setdefault(new.unique_id, new)
        call.last = line["by"]
        if call.ringing:
            call.ringing.over, call.ringing.over_by = event["seq"], line["by"]
        return call

    def _ring(self, line: Line) -> list[Ring]:
        event = line["event"]
        caller = event["caller"]
        is_me = caller.get("user_uuid") == self._me
        if not caller.get("user_uuid"):
            is_me = caller.get("phone_uuid") in self._phones()
        rings = not is_me and any(self._is_mine(target) for target in event["targets"])
        return [Ring(event["seq"], line["after"], line["by"])] if rings else []

    def _is_mine(self, target: Line) -> bool:
        return target.get("user_uuid") == self._me or target.get("phone_uuid") in self._phones()

    def _phones(self) -> set[str]:
        """My own phones but those where somebody else is logged in, and the one I am at."""
        taken = {phone for user, phone in self._desks.items() if user != self._me}
        here = {self._desks[self._me]} if self._me in self._desks else set()
        return (self._own - taken) | here
