"""A call log as plain as can be: what each update says of calls, kept across a crash."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import inf

from pbx_tray.core.calls import Call, CallPhase
from pbx_tray.core.history import Direction, Entry, entries
from pbx_tray.core.past import Past
from pbx_tray.core.proof import Mark
from pbx_tray.core.wants import Update

RECENT = 3600.0  # seconds after which nothing more is heard of a call
CURSOR_EVERY = 60.0  # seconds between cursors where no call comes


@dataclass(frozen=True)
class Row:
    """One call. `heard` is when its rank rose or it rang, in seconds of the line's clock."""

    call: Call
    direction: Direction | None
    epoch: int
    begun: float
    heard: float
    rings: bool


class KeptCalls:
    """The log of the account `me`. Times in seconds of the line's clock."""

    def __init__(self, me: str) -> None:
        self._me = me
        self.rows: list[Row] = []
        self._marks: tuple[Mark, ...] = ()
        self._epoch = 1
        self._written = -inf

    def keep(self, update: Update, now: float) -> None:
        """Commit what an update says, before anybody is told."""
        said = entries(update, self._me)
        is_due = update.marks and now - self._written >= CURSOR_EVERY
        if not (said or update.torn or is_due):
            return
        if update.torn and self._written > -inf:
            self._go_on_in_another_log(now)
        for entry in said:
            self._add(entry, now)
        self._marks, self._written = update.marks, now

    def past(self, now: float) -> Past:
        """Answer what the next run is given."""
        return Past(tuple(_known_again(row) for row in self._recent(now)), self._marks)

    def recent(self, now: float) -> tuple[Call, ...]:
        """Answer the calls of which more may be heard."""
        return tuple(row.call for row in self._recent(now))

    def _recent(self, now: float) -> list[Row]:
        return [row for row in self.rows if row.heard > now - RECENT]

    def current(self) -> dict[str, Call]:
        """Answer the calls of the PBX's present log, and those that went on in it."""
        return {r.call.unique_id: r.call for r in self.rows if r.epoch == self._epoch}

    def left_behind(self) -> set[str]:
        """Answer the calls that did not."""
        return {row.call.unique_id for row in self.rows if row.epoch != self._epoch}

    def is_twice(self, uid: str) -> bool:
        """Whether a call has two rows, though the first had not been forgotten at the second."""
        first, *more = [row for row in self.rows if row.call.unique_id == uid]
        return any(row.begun - first.heard < RECENT for row in more)

    def _go_on_in_another_log(self, now: float) -> None:
        self._epoch += 1
        for at, row in enumerate(self.rows):
            if row.heard > now - RECENT:  # else its number may mean another call
                call = replace(row.call, targets=()) if row.rings else row.call  # or it is over
                self.rows[at] = replace(row, call=call, epoch=self._epoch)

    def _add(self, entry: Entry, now: float) -> None:
        for at, row in enumerate(self.rows):
            if (row.epoch, row.call.unique_id) == (self._epoch, entry.unique_id):
                self.rows[at] = _added(row, entry, now)
                return
        if entry.begins:
            call = Call(entry.unique_id, entry.kind, entry.phase, targets=entry.targets)
            rings = bool(entry.rings)
            self.rows.append(Row(call, entry.direction, self._epoch, now, now, rings))


def _added(row: Row, entry: Entry, now: float) -> Row:
    phase = max(row.call.phase, entry.phase)
    kind, targets = entry.kind or row.call.kind, entry.targets or row.call.targets
    call = replace(row.call, kind=kind, phase=phase, targets=targets)
    heard = now if phase > row.call.phase or entry.rings else row.heard
    rings = row.rings if entry.rings is None else entry.rings
    direction = row.direction or entry.direction
    return replace(row, call=call, direction=direction, heard=heard, rings=rings)


def _known_again(row: Row) -> Call:
    """Answer a call for the next run; one that I placed has no targets: it rings not for me."""
    call = replace(row.call, targets=()) if row.direction is Direction.OUT else row.call
    again = row.rings and call.phase is CallPhase.ANSWERED
    return replace(call, phase=CallPhase.RINGING) if again else call
