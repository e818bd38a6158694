"""What the person at the desk is told about calls, and that it is told once.

`alerts` compares the states before and after one event. It keeps what it told in a frozen `Watch`,
so that no report that comes twice, late or out of order makes a call ring again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from types import MappingProxyType

from pbx_tray.core.calls import Call, CallPhase, Target
from pbx_tray.core.directory import EndpointKind, User
from pbx_tray.core.events import (
    CallAnswered,
    CallFinished,
    CallRang,
    Event,
    PhoneStatus,
    UserLoggedIn,
    UserLoggedOut,
)
from pbx_tray.core.parties import caller_of, my_targets, name_of, rings_for, speaks_for
from pbx_tray.core.presence import Presence
from pbx_tray.core.state import PbxState
from pbx_tray.core.watch import (
    Alert,
    Answered,
    Missed,
    MovedOn,
    PhoneQuiet,
    PhoneRang,
    Rang,
    Told,
    Watch,
)

ANSWERER_WITHIN = 2.0
"""Seconds within which a targeted phone that goes to in use is the one that answered."""

_ENGAGED = {Presence.ON_A_CALL, Presence.ON_HOLD}


Outcome = tuple[tuple[Alert, ...], Watch]


def alerts(before: PbxState, event: Event, after: PbxState, watch: Watch, now: float) -> Outcome:
    """Answer what `event` means for the watching person. `now` in seconds of any steady clock."""
    me = after.users.get(watch.me or "")
    if me is None:
        return (), watch
    match event:
        case PhoneStatus(phone=phone) if before is not after:
            said, watch = _answerer_seen(before, after, watch, me, phone, now)
            more, watch = _phone_changed(before, after, watch, me, phone)
            return said + more, watch
        case UserLoggedIn() | UserLoggedOut() if before is not after:
            return _desks_changed(after, watch, me, now)
        case CallRang(call=call) | CallAnswered(call=call) | CallFinished(call=call):
            return _call_changed(after, watch, me, after.calls[call.unique_id], now)
    return (), watch


def silently(state: PbxState, watch: Watch) -> Outcome:
    """Answer the watch after a new beginning: nothing that rings already is told any more.

    What stands and no longer rings is taken back; nobody can say how those calls ended.
    """
    me = state.users.get(watch.me or "")
    said: list[Alert] = []
    for uuid, told in watch.told.items():
        if told.shown and not (me and _still_rings(state, watch, me, state.calls.get(uuid))):
            said.append(MovedOn(told.shown.key))
            watch = watch.noting(uuid, replace(told, shown=None))
    if me is None:
        return tuple(said), replace(watch, ringing=frozenset())
    for call in state.calls.values():
        if call.phase is CallPhase.RINGING:
            told = watch.told.get(call.unique_id, Told())
            leg = _leg(call, my_targets(state, me, call))
            watch = watch.noting(call.unique_id, replace(told, legs=told.legs | {leg}))
    mine = state.phones_now(me)
    ringing = frozenset(p for p in mine if watch.sees(state, p) is Presence.RINGING)
    said.extend(_quiet(watch.ringing - ringing))
    return tuple(said), replace(watch, ringing=ringing)


def _still_rings(state: PbxState, watch: Watch, me: User, call: Call | None) -> bool:
    if call is None or not rings_for(state, me, call):
        return False
    phones = [t.phone for t in my_targets(state, me, call) if t.phone] or state.phones_now(me)
    return any(watch.sees(state, phone) is Presence.RINGING for phone in phones)


def _leg(call: Call, mine: tuple[Target, ...]) -> object:
    """One ring of a call: the same targets of mine ring anew only after a transfer."""
    return frozenset(mine), len(call.handed_on)


def _call_changed(after: PbxState, watch: Watch, me: User, call: Call, now: float) -> Outcome:
    told = watch.told.get(call.unique_id, Told())
    said, told_now = _tell(after, told, me, call, now)
    if told_now != told:
        watch = watch.noting(call.unique_id, told_now)
    explained = frozenset[str]()
    if call.phase is CallPhase.RINGING:
        explained = frozenset(p for p in watch.ringing if speaks_for(after, me, call, p))
    return said + _quiet(explained), replace(watch, ringing=watch.ringing - explained)


def _tell(
    after: PbxState, told: Told, me: User, call: Call, now: float
) -> tuple[tuple[Alert, ...], Told]:
    if rings_for(after, me, call):
        return _tell_ring(after, told, me, call)
    if told.shown is None:
        return (), told
    over = replace(told, shown=None)
    if call.phase is CallPhase.ANSWERED:
        return _tell_answer(after, told.shown.key, over, me, call, now)
    if call.phase is CallPhase.FINISHED:
        return (Missed(told.shown.key, told.shown.caller, told.shown.called),), over
    return (MovedOn(told.shown.key),), over


def _tell_ring(after: PbxState, told: Told, me: User, call: Call) -> tuple[tuple[Alert, ...], Told]:
    mine = my_targets(after, me, call)
    leg = _leg(call, mine)
    ring = Rang(
        # A call that comes back to me by a transfer is told anew, under a key of its own.
        key=f"call:{len(call.handed_on)}:{call.unique_id}",
        caller=caller_of(after, call.caller),
        called=call.called_did or call.called_extension or call.called_number or "",
        elsewhere=next((t.number for t in mine if t.number and not t.phone), ""),
        phones=frozenset(t.phone for t in mine if t.phone),
    )
    if leg in told.legs and (told.shown is None or told.shown == ring):
        return (), told
    return (ring,), Told(legs=told.legs | {leg}, shown=ring)


def _tell_answer(
    after: PbxState, key: str, over: Told, me: User, call: Call, now: float
) -> tuple[tuple[Alert, ...], Told]:
    by = call.answered_by
    recent = [p for p, at in over.engaged.items() if now - at <= ANSWERER_WITHIN]
    if by is None and len(recent) == 1:
        by = Target(phone=recent[0])
    if by is None:
        return (Answered(key),), replace(over, undecided=(key, now))
    return (_answer(after, key, me, by),), over


def _answer(after: PbxState, key: str, me: User, by: Target) -> Answered:
    if by.user == me.uuid or (by.user is None and by.phone in after.phones_now(me)):
        # Who picks up where my calls are forwarded to, nobody can tell.
        return Answered(key, here=by.kind is not EndpointKind.FORWARD)
    return Answered(key, who=name_of(after, by))


def _phone_changed(
    before: PbxState, after: PbxState, watch: Watch, me: User, phone: str
) -> Outcome:
    if watch.sees(after, phone) is not Presence.RINGING:
        return _quiet({phone} & watch.ringing), replace(watch, ringing=watch.ringing - {phone})
    began = watch.sees(before, phone) is not Presence.RINGING
    if not began or phone not in after.phones_now(me) or _explained(after, me, phone):
        return (), watch
    alert = PhoneRang(_phone_key(phone), after.phones[phone].label)
    return (alert,), replace(watch, ringing=watch.ringing | {phone})


def _explained(after: PbxState, me: User, phone: str) -> bool:
    live = (call for call in after.calls.values() if call.phase is CallPhase.RINGING)
    return any(speaks_for(after, me, call, phone) for call in live)


def _answerer_seen(
    before: PbxState, after: PbxState, watch: Watch, me: User, phone: str, now: float
) -> Outcome:
    """A targeted phone that goes to in use tells who answered."""
    if watch.sees(after, phone) not in _ENGAGED or watch.sees(before, phone) in _ENGAGED:
        return (), watch
    said: list[Alert] = []
    for uuid, told in watch.told.items():
        call = after.calls.get(uuid)
        if call is None or all(t.phone != phone for t in call.targets):
            continue
        if told.shown:
            engaged = MappingProxyType({**told.engaged, phone: now})
            watch = watch.noting(uuid, replace(told, engaged=engaged))
        elif told.undecided:
            key, since = told.undecided
            watch = watch.noting(uuid, replace(told, undecided=None))
            if now - since <= ANSWERER_WITHIN:
                said.append(_answer(after, key, me, Target(phone=phone)))
    return tuple(said), watch


def _desks_changed(after: PbxState, watch: Watch, me: User, now: float) -> Outcome:
    """Somebody moved: a call may ring for me now that did not before, or the reverse."""
    said: tuple[Alert, ...] = ()
    for call in after.calls.values():
        if call.phase is CallPhase.RINGING:
            more, watch = _call_changed(after, watch, me, call, now)
            said += more
    return said, watch


def _quiet(phones: Iterable[str]) -> tuple[PhoneQuiet, ...]:
    return tuple(PhoneQuiet(_phone_key(phone)) for phone in sorted(phones))


def _phone_key(phone: str) -> str:
    return f"phone:{phone}"
