"""What an update adds to the log of the calls that concern me. Pure: somebody else writes it.

Each report of a call is an entry, and entries add up to the same whatever their order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from pbx_tray.core.alerts import answer_of
from pbx_tray.core.calls import Call, CallKind, CallPhase, Target
from pbx_tray.core.directory import User
from pbx_tray.core.events import CallAnswered, CallFinished, CallRang
from pbx_tray.core.parties import Caller, caller_of, is_me, my_targets, name_of
from pbx_tray.core.state import PbxState, apply
from pbx_tray.core.wants import Update
from pbx_tray.core.watch import Answered, Rang, call_of

_NOBODY = Caller("", "")


class Direction(Enum):
    """Whether a call came to me or I placed it."""

    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Entry:
    """What one report says of a call.

    `begins` says that it concerns me, or that nobody can tell whom it concerns (`direction` is
    None then): the log keeps it. Else it only adds to what is kept already. `phase` is how far the
    call has come, `answered` if it was on the way there. `rings` says whether it rings now, at
    first or because it was passed on; None where the report does not tell. `party` is the other
    one: who calls me, or whom I call. Empty is what is not known.
    """

    unique_id: str
    phase: CallPhase
    begins: bool = False
    direction: Direction | None = None
    kind: CallKind | None = None
    party: Caller = _NOBODY
    called: str = ""
    answered: bool = False
    rings: bool | None = None
    answered_here: bool = False
    answered_by: str = ""
    reason: str = ""
    targets: tuple[Target, ...] = ()


def entries(update: Update, me: str | None) -> tuple[Entry, ...]:
    """Answer what an update says of calls; `me` is the user name of who watches."""
    events = (*update.missed, *update.events)
    reports = any(isinstance(e.event, CallRang | CallAnswered | CallFinished) for e in events)
    if not reports and not any(isinstance(alert, Rang) for alert in update.alerts):
        return tuple(_recognised(update))
    watching = update.state.user_named(me) if me else None
    if watching is None:
        return ()
    reported = tuple(_reported(update, watching.uuid))
    known = frozenset(entry.unique_id for entry in reported)
    return (*reported, *_come_to_me(update, watching, known), *_recognised(update))


def _reported(update: Update, uuid: str) -> Iterator[Entry]:
    state = update.before  # of what was missed it knows more than it should: that adds up, too
    for numbered in (*update.missed, *update.events):
        state = apply(state, numbered.event)
        me = state.users.get(uuid)
        if me is None:
            continue
        match numbered.event:
            case CallRang(call=heard):
                yield _entry(state, me, heard, CallPhase.RINGING)
            case CallAnswered(call=heard):
                yield _entry(state, me, heard, CallPhase.ANSWERED)
            case CallFinished(call=heard):
                yield _entry(state, me, heard, CallPhase.FINISHED)


def _come_to_me(update: Update, me: User, known: frozenset[str]) -> Iterator[Entry]:
    """Answer the calls that ring for me though no report says so: I logged in where they ring."""
    for alert in update.alerts:
        if isinstance(alert, Rang) and (uid := call_of(alert.key)) not in known:
            yield _entry(update.state, me, update.state.calls[uid], CallPhase.RINGING)


def _recognised(update: Update) -> Iterator[Entry]:
    """Answer who picked up where the phones told it, and not the report."""
    for alert in update.alerts:
        if isinstance(alert, Answered) and (alert.here or alert.who):
            uid = call_of(alert.key)
            here, who, phase = alert.here, alert.who, CallPhase.ANSWERED
            yield Entry(uid, phase, answered=True, answered_here=here, answered_by=who)


def _entry(state: PbxState, me: User, heard: Call, phase: CallPhase) -> Entry:
    call = state.calls[heard.unique_id]
    direction = _direction(state, me, heard, call)
    nobodys = direction is None and not call.targets and phase is not CallPhase.RINGING
    by = _one(heard.targets) if phase is CallPhase.ANSWERED else call.answered_by
    answer = answer_of(state, "", me, by) if by else Answered("")
    return Entry(
        heard.unique_id,
        max(phase, call.phase),  # an end that was heard before its beginning counts
        begins=nobodys or direction is not None,
        direction=direction,
        kind=call.kind or heard.kind,
        party=_party(state, me, call, direction) if direction else _NOBODY,
        called=_called(call) if direction else "",
        answered=by is not None or CallPhase.ANSWERED in {phase, call.phase},
        rings=call.phase is CallPhase.RINGING,
        answered_here=answer.here,
        answered_by=answer.who,
        reason=heard.reason or "",
        targets=call.targets,
    )


def _direction(state: PbxState, me: User, heard: Call, call: Call) -> Direction | None:
    if is_me(state, me, call.caller):
        return Direction.OUT
    if my_targets(state, me, heard) or my_targets(state, me, call):
        return Direction.IN
    return None


def _one(targets: tuple[Target, ...]) -> Target | None:
    return targets[0] if len(targets) == 1 else None


def _party(state: PbxState, me: User, call: Call, direction: Direction) -> Caller:
    if direction is Direction.IN:
        return caller_of(state, call.caller)
    mine = my_targets(state, me, call)  # a call placed for me rings my own phone first
    other = next((target for target in call.targets if target not in mine), Target())
    return Caller(name_of(state, other), call.called_number or other.number or _called(call))


def _called(call: Call) -> str:
    return call.called_did or call.called_extension or call.called_number or ""
