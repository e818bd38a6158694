"""Proof that no event was lost: the last events held, by number and content.

A PBX that still has the events we hold, unchanged, has dropped nothing since: it forgets the
oldest first. A number that comes back with other content is another log: the PBX restarted.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from pbx_tray.core.events import CallAnswered, CallFinished, CallRang, Numbered

HELD = 512
"""How many events are remembered to be recognised."""

FENCE = 8
"""How many of them are asked for again, where there is a call among them."""

FAR = 64
"""How many at most, to have a call among them."""


class AnotherLog(Exception):  # noqa: N818 - a finding, not an error
    """The PBX's log is not the one that was followed."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What is held of an event to know it by: its number, its content's SHA-256, if it is a call's.

    It can be kept on disk and tells nobody who called.
    """

    seq: int
    digest: str
    is_call: bool


class Proof:
    """The events held. `last` is the highest number committed, None before the first event.

    `marks`, ascending, are those of an earlier run.
    """

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._held: dict[int, Mark] = {}
        self.last: int | None = None
        self._hold(marks)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What another run needs to go on from here."""
        return tuple(self._fence())

    def take(self, events: Iterable[Numbered]) -> None:
        """Hold these events, ascending, and forget the oldest."""
        self._hold(_mark(event) for event in events)

    def recall(self, events: Iterable[Numbered]) -> None:
        """Hold also those of these events that are older than all that are held."""
        first = next(iter(self._held), 0)
        older = (_mark(event) for event in sorted(events, key=lambda e: e.seq) if event.seq < first)
        self._held = {mark.seq: mark for mark in (*older, *self._held.values())}

    def _hold(self, marks: Iterable[Mark]) -> None:
        for mark in marks:
            self._held[mark.seq] = mark
            self.last = mark.seq if self.last is None else max(self.last, mark.seq)
        for seq in list(islice(self._held, max(0, len(self._held) - HELD))):
            del self._held[seq]

    @property
    def before(self) -> int | None:
        """The number after which a new beginning asks, to `recall` what went before it."""
        return None if self.last is None else max(0, self.last - FAR)

    @property
    def start(self) -> int | None:
        """The number after which a fence asks; None when nothing is held yet."""
        fence = self._fence()
        return max(0, fence[0].seq - 1) if fence else None

    def passes(self, events: Iterable[Numbered], *, strictly: bool) -> bool:
        """Whether an answer to a fence proves that the log is the one we hold.

        It must hold the last of our events and those just before it. `strictly`, after the
        line was down, there must be a call among them: phones that register again after a restart
        can repeat the old log's first events to the letter, a call's id cannot.
        """
        fence = self._fence()
        asked = {mark.seq for mark in fence}
        answered = {event.seq: _mark(event) for event in events if event.seq in asked}
        if any(answered.get(mark.seq, mark) != mark for mark in fence):
            return False
        proven: list[Mark] = []
        for mark in reversed(fence):
            if mark.seq not in answered:
                break
            proven.append(mark)
        if len(proven) < min(3, len(fence)):
            return False
        return not strictly or any(mark.is_call for mark in proven)

    def unseen(self, events: Iterable[Numbered]) -> tuple[Numbered, ...]:
        """Answer those events that are new, ascending.

        Raises AnotherLog where an event contradicts those that are held.
        """
        new: dict[int, Numbered] = {}
        for event in sorted(events, key=lambda e: e.seq):
            held, twin = self._held.get(event.seq), new.get(event.seq)
            if (held and held != _mark(event)) or (twin and twin.raw != event.raw):
                raise AnotherLog
            if not held and not twin and not self._is_past(event.seq):
                new[event.seq] = event
        return tuple(new.values())

    def parted(
        self, events: Iterable[Numbered]
    ) -> tuple[tuple[Numbered, ...], tuple[Numbered, ...]]:
        """Part an answer into what is held of it and what is not; of another log, nothing is."""
        ascending = tuple(sorted(events, key=lambda e: e.seq))
        try:
            new = self.unseen(ascending)
        except AnotherLog:
            return (), ascending
        seqs = {event.seq for event in new}
        return tuple(e for e in ascending if e.seq not in seqs), new

    def _is_past(self, seq: int) -> bool:
        """Whether `seq` is older than all we hold. Between them it should have been held."""
        if self.last is None or seq > self.last:
            return False
        if seq < next(iter(self._held)):
            return True
        raise AnotherLog

    def _fence(self) -> list[Mark]:
        """Answer the last few, back to the last call if that is not too far."""
        far = list(islice(self._held.values(), max(0, len(self._held) - FAR), None))
        calls = (at for at in range(len(far) - 1, -1, -1) if far[at].is_call)
        return far[min(next(calls, len(far)), max(0, len(far) - FENCE)) :]


def _mark(event: Numbered) -> Mark:
    content = json.dumps(event.raw, sort_keys=True).encode()
    is_call = isinstance(event.event, CallRang | CallAnswered | CallFinished)
    return Mark(event.seq, hashlib.sha256(content).hexdigest(), is_call)
