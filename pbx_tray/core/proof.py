"""Proof that no event was lost: the last events held, by number and content.

A PBX that still has the events we hold, unchanged, has dropped nothing since: it forgets the
oldest first. A number that comes back with other content is another log: the PBX restarted.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from pbx_tray.core.events import CallAnswered, CallFinished, CallRang, Numbered

HELD = 512
"""How many events are remembered to be recognised."""

FENCE = 8
"""How many of them are asked for again."""


class AnotherLog(Exception):  # noqa: N818 - a finding, not an error
    """The PBX's log is not the one that was followed."""


class Proof:
    """The events held. `last` is the highest number committed, None before the first event."""

    def __init__(self) -> None:
        self._held: dict[int, Numbered] = {}
        self.last: int | None = None

    def take(self, events: Iterable[Numbered]) -> None:
        """Hold these events, ascending, and forget the oldest."""
        for event in events:
            self._held[event.seq] = event
            self.last = event.seq if self.last is None else max(self.last, event.seq)
        for seq in list(islice(self._held, max(0, len(self._held) - HELD))):
            del self._held[seq]

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
        answered = {event.seq: event.raw for event in events}
        fence = self._fence()
        if any(e.seq in answered and answered[e.seq] != e.raw for e in fence):
            return False
        proven: list[Numbered] = []
        for event in reversed(fence):
            if event.seq not in answered:
                break
            proven.append(event)
        if len(proven) < min(3, len(fence)):
            return False
        return not strictly or any(_is_call(event) for event in proven)

    def unseen(self, events: Iterable[Numbered]) -> tuple[Numbered, ...]:
        """Answer those events that are new, ascending.

        Raises AnotherLog where an event contradicts those that are held.
        """
        new: dict[int, Numbered] = {}
        for event in sorted(events, key=lambda e: e.seq):
            known = self._held.get(event.seq) or new.get(event.seq)
            if known is None and not self._is_past(event.seq):
                new[event.seq] = event
            elif known is not None and known.raw != event.raw:
                raise AnotherLog
        return tuple(new.values())

    def _is_past(self, seq: int) -> bool:
        """Whether `seq` is older than all we hold. Between them it should have been held."""
        if self.last is None or seq > self.last:
            return False
        if seq < next(iter(self._held)):
            return True
        raise AnotherLog

    def _fence(self) -> list[Numbered]:
        return list(islice(self._held.values(), max(0, len(self._held) - FENCE), None))


def _is_call(event: Numbered) -> bool:
    return isinstance(event.event, CallRang | CallAnswered | CallFinished)
