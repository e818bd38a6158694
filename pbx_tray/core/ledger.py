"""What is held of one PBX: its state, the proof that it is whole, and what was told of it.

The three change together or not at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import reduce
from random import Random
from types import MappingProxyType

from pbx_tray.core.alerts import alerts, desks_changed, silently, taken_back
from pbx_tray.core.calls import CallPhase
from pbx_tray.core.directory import Phone
from pbx_tray.core.events import Event, Numbered, PhoneStatus
from pbx_tray.core.past import NO_PAST, Past
from pbx_tray.core.presence import Presence
from pbx_tray.core.proof import HELD, Proof
from pbx_tray.core.reloads import Reloads
from pbx_tray.core.state import PbxState, apply, reload_wanted
from pbx_tray.core.wants import Batch
from pbx_tray.core.watch import Alert, Missed, PhoneRang, Rang, Watch, lasting

FRESH = 20.0
"""Seconds after which a ring is history and not news."""


class Ledger:
    """Holds the state and folds into it; `me` is the user name of the person who watches."""

    def __init__(
        self, me: str | None, chance: Random, words: Mapping[str, Presence], past: Past = NO_PAST
    ) -> None:
        calls = {call.unique_id: call for call in past.calls}
        self.state = PbxState(calls=MappingProxyType(calls))
        self.proof = Proof(past.marks)
        self.reloads = Reloads(chance)
        self._me = me
        self._watch = Watch(words=words)
        self._malformed: dict[int, int] = {}

    def begin(self, state: PbxState, proof: Proof) -> tuple[Alert, ...]:
        """Go on from a new beginning: in silence, but what stands and is over is taken back."""
        self.state, self.proof, self._malformed = state, proof, {}
        self._recognise()
        said, self._watch = silently(state, self._watch)
        return said

    def commit(
        self, batch: Batch, after: int | None, age: float, now: float
    ) -> tuple[tuple[Numbered, ...], tuple[Alert, ...]]:
        """Fold in what is new of a batch; answer it, and what is to be told.

        `after` is the place that was asked from. What may be older than FRESH (`age`, in seconds)
        is no news, unless it became of a ring that stands. Raises AnotherLog, and then nothing has
        changed.
        """
        events = self.proof.unseen(batch.events)
        if self._is_malformed_anew(after or 0, batch.malformed):
            self.reloads.want_all(now)
        standing = self._watch.standing
        said: tuple[Alert, ...] = ()
        last = self.proof.last
        self.proof.take(events[-HELD:])  # no more are held, and each costs a digest
        for numbered in events:
            said += self._folded(last, numbered, now)
            last = numbered.seq
        if age > FRESH:
            news = (Rang, PhoneRang, Missed)
            said = tuple(a for a in said if a.key in standing or not isinstance(a, news))
            self._watch = self._watch.hushing(self._watch.standing - standing)
        return events, lasting(said)

    def take_over(self, state: PbxState, now: float) -> tuple[Alert, ...]:
        """Go on from lists that were loaded, as if their differences had been reported."""
        before, phones = self.state, self.state.phones
        self.state = replace(state, phones=phones)
        self._recognise()
        if self._watch.me is None:  # whoever watched is not listed any more
            said, self._watch = silently(self.state, self._watch)
        else:
            said, self._watch = desks_changed(before, self.state, self._watch, now)
        for uuid in sorted(state.phones.differing(phones)):
            phone = state.phones.get(uuid, Phone(uuid, ""))
            event = PhoneStatus(uuid, phone.status, phone.status_code)
            said += self._applied(event, now, listed=True)
        self.state = state
        return lasting(said)

    def lose_calls(self) -> tuple[Alert, ...]:
        """Take back what stands: how these calls go on will not be heard."""
        calls = self.state.calls.items()
        over = {uuid: call for uuid, call in calls if call.phase is CallPhase.FINISHED}
        self.state = replace(self.state, calls=MappingProxyType(over))
        said, self._watch = taken_back(self._watch)
        return said

    def want_lists(self, last: int | None, numbered: Numbered, now: float) -> None:
        """Have the lists loaded again that this event says have changed or lack something.

        `last` is the number before it: one that was left out may hide a change; before the first,
        nobody can tell.
        """
        if last is None or self.reloads.gap(is_gap=numbered.seq > last + 1):
            self.reloads.want_all(now)
        event = numbered.event
        for listing, stranger in reload_wanted(self.state, event).items():
            self.reloads.want(listing, stranger, now)

    def _folded(self, last: int | None, numbered: Numbered, now: float) -> tuple[Alert, ...]:
        self.want_lists(last, numbered, now)
        return self._applied(numbered.event, now)

    def _applied(self, event: Event, now: float, *, listed: bool = False) -> tuple[Alert, ...]:
        before, self.state = self.state, apply(self.state, event)
        said, self._watch = alerts(before, event, self.state, self._watch, now, listed=listed)
        return said

    def _is_malformed_anew(self, after: int, malformed: int) -> bool:
        """Whether more cannot be read after this place than before: it comes with each answer."""
        if malformed <= self._malformed.get(after, 0):
            return False
        start = self.proof.start or 0
        asked_again = {at: count for at, count in self._malformed.items() if at >= start}
        self._malformed = {**asked_again, after: malformed}
        return True

    def _recognise(self) -> None:
        """Find the watching person among the users, who may have changed."""
        user = self.state.user_named(self._me) if self._me else None
        self._watch = replace(self._watch, me=user.uuid if user else None)


def fold(state: PbxState, events: Iterable[Numbered]) -> PbxState:
    """Answer the state after all these events, in silence."""
    return reduce(lambda so_far, numbered: apply(so_far, numbered.event), events, state)
