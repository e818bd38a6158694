"""What a follower wants, is answered, and publishes. All frozen; times in seconds."""

from __future__ import annotations

from dataclasses import dataclass

from pbx_tray.core.directory import Phone, User
from pbx_tray.core.events import Numbered
from pbx_tray.core.link import Link, Trouble
from pbx_tray.core.log_news import LogNews
from pbx_tray.core.proof import Mark
from pbx_tray.core.state import Listing, PbxState
from pbx_tray.core.watch import Alert

LIMIT = 1000
"""How many events an answer may hold."""

SLEPT = 5.0
"""Seconds that the clocks may part before the machine is taken to have slept."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One reading of three clocks, in seconds.

    `wall` is for people; `steady` stands still while the machine sleeps, or while this process is
    stopped and an answer lies unread; `elapsed` does not.
    """

    wall: float
    steady: float
    elapsed: float

    def slept_since(self, earlier: Moment) -> float:
        """Answer the seconds that the machine slept between two readings."""
        return max(0.0, self.elapsed - earlier.elapsed - (self.steady - earlier.steady))


@dataclass(frozen=True, slots=True)
class AskList:
    """Wanted: all users, or all phones."""

    listing: Listing


@dataclass(frozen=True, slots=True)
class AskEvents:
    """Wanted: the events after `after` (None: the newest), held for `hold` seconds if none.

    `leniently` leaves out what cannot be decoded, as long as the answer is whole.
    """

    after: int | None
    hold: float
    limit: int = LIMIT
    leniently: bool = False


@dataclass(frozen=True, slots=True)
class Pause:
    """Wanted: this many seconds of rest, or less if somebody has reason to hurry."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Batch:
    """The events of one answer, ascending, and how many of it could not be read."""

    events: tuple[Numbered, ...] = ()
    malformed: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of an Ask or a Pause: a value, or the trouble that stood in its way.

    `connection` tells one TCP connection from another; `closing` that the PBX ends this one;
    `hurried` that a pause was cut short.
    """

    sent: Moment
    received: Moment
    value: Batch | tuple[User, ...] | tuple[Phone, ...] | None = None
    trouble: Trouble | None = None
    connection: int = 0
    closing: bool = False
    hurried: bool = False


@dataclass(frozen=True, slots=True)
class Update:
    """What is so now, and what has become of it: published once a reply.

    `events` lead from `before` to `state`; `afresh` means that a new beginning was made, and
    `before` is its snapshot; `loaded` names the lists that were loaded again, and `drift` is how
    many people and phones that changed for which nothing was reported: it should be 0.

    What the call log needs: the events `missed`, which led to `before`; `marks` of the last events
    held, by which another run goes on; `late` means that the events may be too old to be news, and
    `torn` that others before them may be lost: those after `known_until`, in seconds since the
    epoch, if this run knew anything. What it says: `log_news`.
    """

    link: Link
    state: PbxState
    before: PbxState
    events: tuple[Numbered, ...] = ()
    alerts: tuple[Alert, ...] = ()
    afresh: bool = False
    loaded: frozenset[Listing] = frozenset()
    drift: int | None = None
    missed: tuple[Numbered, ...] = ()
    marks: tuple[Mark, ...] = ()
    late: bool = False
    torn: bool = False
    known_until: float | None = None
    log_news: tuple[LogNews, ...] = ()


Want = AskList | AskEvents | Pause | Update
