"""The call log as it is read: calls with their outcome, and the times of which nothing is known."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from pbx_tray.core.language import mark
from pbx_tray.core.log_words import spelled

UNKNOWN_AFTER = 180.0
"""Seconds after which a call whose end nobody reported no longer rings: it is unknown."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """How calls are kept: for so many days; two numbers with the same `key` are one."""

    days: float = 90.0
    key: Callable[[str], str] = spelled


class Outcome(Enum):
    """What became of a call; the values are those of the log's tables.

    RINGING and UNKNOWN are told apart by the time that has passed, and RINGING is never stored.
    """

    ANSWERED = "answered"
    ELSEWHERE = "answered elsewhere"
    MISSED = "missed"
    PLACED = "placed"
    BUSY = "busy"
    UNKNOWN = "unknown"
    RINGING = "ringing"


OUTCOME_WORDS = {
    Outcome.ANSWERED: mark("Answered"),
    Outcome.ELSEWHERE: mark("Answered elsewhere"),
    Outcome.MISSED: mark("Missed"),
    Outcome.PLACED: mark("Placed"),
    Outcome.BUSY: mark("Busy"),
    Outcome.UNKNOWN: mark("Unknown"),
    Outcome.RINGING: mark("Ringing"),
}


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where a page begins: after the call with this time and row."""

    heard: float
    id: int


@dataclass(frozen=True, slots=True)
class LoggedCall:
    """One call of the log. Times in seconds since the epoch; empty is what is not known.

    `id` is its row's, `shown` the number as people read it, `answered_by` the colleague who did.
    `offline` says that it was heard of afterwards: it was not later than `heard`; `seen` that a
    person has looked at it.
    """

    id: int
    name: str
    number: str
    called: str
    outgoing: bool
    outcome: Outcome
    heard: float
    answered: float | None = None
    ended: float | None = None
    answered_by: str = ""
    shown: str = ""
    offline: bool = False
    seen: bool = False

    @property
    def shelf(self) -> Shelf:
        """Where the calls begin that are older than this one."""
        return Shelf(self.heard, self.id)

    @property
    def talked(self) -> float | None:
        """The seconds from answer to end, where both were heard as they happened."""
        if self.answered is None or self.ended is None or self.offline:
            return None
        return max(0.0, self.ended - self.answered)


@dataclass(frozen=True, slots=True)
class Gap:
    """A time of which the PBX could no longer tell, in seconds since the epoch."""

    began: float
    ended: float


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which calls are wanted: those with all these `words`, and of this outcome, if any.

    The words are as `core.log_words` makes them.
    """

    words: tuple[str, ...] = ()
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class LogPage:
    """Some calls that were wanted, the newest first.

    `after` is where it begins, None for the top; `is_last` that no call follows. `gaps`, the newest
    first, are all there are, and none where words or an outcome are wanted.
    """

    wanted: Wanted
    after: Shelf | None = None
    calls: tuple[LoggedCall, ...] = ()
    gaps: tuple[Gap, ...] = ()
    is_last: bool = True


@dataclass(frozen=True, slots=True)
class Counts:
    """How many calls with the words that are wanted have each outcome."""

    wanted: Wanted
    of: Mapping[Outcome, int] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def total(self) -> int:
        """How many calls have these words."""
        return sum(self.of.values())
