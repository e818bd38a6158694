"""What is held of one PBX: its state, the proof that it is whole, and what was told of it.

The three change together or not at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import reduce
from random import Random

from pbx_tray.core.alerts import alerts, silently
from pbx_tray.core.events import Event, Numbered, PhoneStatus
from pbx_tray.core.presence import Presence
from pbx_tray.core.proof import Proof
from pbx_tray.core.reloads import Reloads
from pbx_tray.core.state import PbxState, apply, reload_wanted
from pbx_tray.core.wants import Batch
from pbx_tray.core.watch import Alert, Missed, PhoneRang, Rang, Watch, lasting

FRESH = 20.0
"""Seconds after which a ring is history and not news."""


class Ledger:
    """Holds the state and folds into it; `me` is the user name of the person who watches."""

    def __init__(self, me: str | None, chance: Random, words: Mapping[str, Presence]) -> None:
        self.state = PbxState()
        self.proof = Proof()
        self.reloads = Reloads(chance)
        self._me = me
        self._watch = Watch(words=words)

    def begin(self, state: PbxState, proof: Proof) -> tuple[Alert, ...]:
        """Go on from a new beginning: in silence, but what stands and is over is taken back."""
        self.state, self.proof = state, proof
        self._recognise()
        said, self._watch = silently(state, self._watch)
        return said

    def commit(
        self, batch: Batch, age: float, now: float
    ) -> tuple[tuple[Numbered, ...], tuple[Alert, ...]]:
        """Fold in what is new of a batch; answer it, and what is to be told.

        A ring that may be older than FRESH (`age`, in seconds) is no news. Raises AnotherLog,
        and then nothing has changed.
        """
        events = self.proof.unseen(batch.events)
        if batch.malformed:
            self.reloads.want_all(now)
        said: tuple[Alert, ...] = ()
        for numbered in events:
            said += self._folded(numbered, now)
        if age > FRESH:
            said = tuple(a for a in said if not isinstance(a, Rang | PhoneRang | Missed))
        return events, lasting(said)

    def take_over(self, state: PbxState, now: float) -> tuple[Alert, ...]:
        """Go on from lists that were loaded, as if their differences had been reported."""
        said: tuple[Alert, ...] = ()
        for uuid in sorted(state.phones.differing(self.state.phones)):
            phone = state.phones.get(uuid)
            if phone is not None:
                event = PhoneStatus(uuid, phone.status, phone.status_code)
                said += self._applied(event, now)
        self.state = state
        self._recognise()
        return lasting(said)

    def want_lists(self, event: Event, now: float) -> None:
        """Have the lists loaded again that this event says have changed or lack something."""
        for listing, stranger in reload_wanted(self.state, event).items():
            self.reloads.want(listing, stranger, now)

    def _folded(self, numbered: Numbered, now: float) -> tuple[Alert, ...]:
        last = self.proof.last
        # A number that was left out may hide a change.
        if last is not None and self.reloads.gap(is_gap=numbered.seq > last + 1):
            self.reloads.want_all(now)
        self.proof.take((numbered,))
        self.want_lists(numbered.event, now)
        return self._applied(numbered.event, now)

    def _applied(self, event: Event, now: float) -> tuple[Alert, ...]:
        before, self.state = self.state, apply(self.state, event)
        said, self._watch = alerts(before, event, self.state, self._watch, now)
        return said

    def _recognise(self) -> None:
        """Find the watching person among the users, who may have changed."""
        user = self.state.user_named(self._me) if self._me else None
        self._watch = replace(self._watch, me=user.uuid if user else None)


def fold(state: PbxState, events: Iterable[Numbered]) -> PbxState:
    """Answer the state after all these events, in silence."""
    return reduce(lambda so_far, numbered: apply(so_far, numbered.event), events, state)
