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


def alerts(
    before: PbxState,
    event: Event,
    after: PbxState,
    watch: Watch,
    now: float,
    *,
    listed: bool = False,
) -> Outcome:
    """Answer what `event` means for the watching person. `now` in seconds of any steady clock.

    `listed` says that a list told it, which may be newer than the last event: a phone may be in use
    there for a call that is yet to be heard of.
    """
    me = after.users.get(watch.me or "")
    if me is None:
        return (), watch
    match event:
        case PhoneStatus(phone=phone) if before is not after:
            said: tuple[Alert, ...] = ()
            if not listed:
                said, watch = _answerer_seen(before, after, watch, me, phone, now)
            more, watch = _phone_changed(before, after, watch, me, phone)
            return said + more, watch
        case UserLoggedIn() | UserLoggedOut() if before is not after:
            return desks_changed(before, after, watch, now)
        case CallRang(call=call) | CallAnswered(call=call) | CallFinished(call=call):
            return _call_changed(before, after, watch, me, call.unique_id, now)
    return (), watch


def desks_changed(before: PbxState, after: PbxState, watch: Watch, now: float) -> Outcome:
    """Answer what it means that somebody moved: a call may ring for me now that did not before.

    Or the reverse. A phone must be seen to ring: a call whose end nobody heard of does not begin
    again.
    """
    me = after.users.get(watch.me or "")
    if me is None or me.uuid not in before.users:
        return (), watch
    said: tuple[Alert, ...] = ()
    for uuid, call in after.calls.items():
        mine = my_targets(after, me, call)
        rings = _any_rings(after, watch, [t.phone for t in mine if t.phone])
        if rings or watch.told.get(uuid, Told()).shown:
            more, watch = _call_changed(before, after, watch, me, uuid, now)
            said += more
    return said, watch


def silently(state: PbxState, watch: Watch) -> Outcome:
    """Answer the watch after a new beginning, of which nothing is told.

    What stands and no longer rings is taken back; nobody can say how those calls ended.
    """
    me = state.users.get(watch.me or "")
    said: list[Alert] = []
    for uuid, told in watch.told.items():
        if told.shown and not (me and _stands(state, watch, me, uuid, told.shown)):
            said.append(MovedOn(told.shown.key))
            watch = watch.noting(uuid, replace(told, shown=None))
    mine = state.phones_now(me) if me else ()
    still = (p for p in mine if watch.sees(state, p) is Presence.RINGING)
    ringing = watch.ringing.intersection(still)
    said.extend(_quiet(watch.ringing - ringing))
    return tuple(said), replace(watch, ringing=ringing)


def taken_back(watch: Watch) -> Outcome:
    """Answer the watch after all rings of calls that stand were taken back."""
    shown = {uuid: told.shown for uuid, told in watch.told.items() if told.shown}
    for uuid in shown:
        watch = watch.noting(uuid, replace(watch.told[uuid], shown=None))
    return tuple(MovedOn(ring.key) for ring in shown.values()), watch


def _stands(state: PbxState, watch: Watch, me: User, uuid: str, shown: Rang) -> bool:
    """Whether a ring that was told goes on, for all that can be seen."""
    call = state.calls.get(uuid)
    if call is not None and not rings_for(state, me, call):
        return False
    return _any_rings(state, watch, shown.phones or state.phones_now(me))


def _any_rings(state: PbxState, watch: Watch, phones: Iterable[str]) -> bool:
    return any(watch.sees(state, phone) is Presence.RINGING for phone in phones)


def _call_changed(
    before: PbxState, after: PbxState, watch: Watch, me: User, uuid: str, now: float
) -> Outcome:
    call, told = after.calls[uuid], watch.told.get(uuid, Told())
    if rings_for(after, me, call):
        said, told_now = _tell_ring(after, told, me, call, is_new=not _rang(before, me, uuid))
    else:
        said, told_now = _tell_end(after, watch, told, me, call, now)
    if told_now != told:
        watch = watch.noting(uuid, told_now)
    explained = frozenset[str]()
    if call.phase is CallPhase.RINGING:
        explained = frozenset(p for p in watch.ringing if speaks_for(after, me, call, p))
    return said + _quiet(explained), replace(watch, ringing=watch.ringing - explained)


def _rang(before: PbxState, me: User, uuid: str) -> bool:
    known = before.calls.get(uuid)
    return known is not None and rings_for(before, before.users[me.uuid], known)


def _tell_end(
    after: PbxState, watch: Watch, told: Told, me: User, call: Call, now: float
) -> tuple[tuple[Alert, ...], Told]:
    if told.shown is None:
        return (), told
    over = replace(told, shown=None)
    if call.phase is CallPhase.ANSWERED:
        return _tell_answer(after, told.shown.key, over, me, call, now)
    if call.phase is CallPhase.FINISHED:
        if by := _answered_unsaid(after, watch, told, call):
            return (answer_of(after, told.shown.key, me, by),), over
        return (Missed(told.shown.key, told.shown.caller, told.shown.called),), over
    return (MovedOn(told.shown.key),), over


def _answered_unsaid(after: PbxState, watch: Watch, told: Told, call: Call) -> Target | None:
    """Answer where a call was picked up though no report says so: one may have been lost.

    One targeted phone went to in use, no other call is the reason, and none of them rings any more.
    """
    if _any_rings(after, watch, [t.phone for t in call.targets if t.phone]):
        return None
    others = [other for uuid, other in after.calls.items() if uuid != call.unique_id]
    found = [p for p in told.engaged if not any(_keeps_busy(other, p) for other in others)]
    return Target(phone=found[0]) if len(found) == 1 else None


def _keeps_busy(call: Call, phone: str) -> bool:
    """Whether this call was reason enough for that phone to be in use."""
    if call.answered_by is not None:
        return phone in {call.caller.phone, call.answered_by.phone}
    answered = call.phase is CallPhase.ANSWERED
    return call.caller.phone == phone or (answered and any(t.phone == phone for t in call.targets))


def _tell_ring(
    after: PbxState, told: Told, me: User, call: Call, *, is_new: bool
) -> tuple[tuple[Alert, ...], Told]:
    if told.shown is None:
        if not is_new:  # it rang already when we began, or when we lost sight of it
            return (), told
        # A call that comes back to me is told anew, under a key of its own.
        told = Told(rings=told.rings + 1)
    mine = my_targets(after, me, call)
    ring = Rang(
        key=f"call:{told.rings}:{call.unique_id}",
        caller=caller_of(after, call.caller),
        called=call.called_did or call.called_extension or call.called_number or "",
        elsewhere=next((t.number for t in mine if t.number and not t.phone), ""),
        phones=frozenset(t.phone for t in mine if t.phone),
        extension=(call.called_extension or "") if call.called_did else "",
        others=len({t.user or t.phone or t.number for t in call.targets if t not in mine}),
    )
    if ring == told.shown:
        return (), told
    return () if told.hushed else (ring,), replace(told, shown=ring)


def _tell_answer(
    after: PbxState, key: str, over: Told, me: User, call: Call, now: float
) -> tuple[tuple[Alert, ...], Told]:
    by = call.answered_by
    recent = [p for p, at in over.engaged.items() if now - at <= ANSWERER_WITHIN]
    if by is None and len(recent) == 1:
        by = Target(phone=recent[0])
    if by is None:
        return (Answered(key),), replace(over, undecided=(key, now))
    return (answer_of(after, key, me, by),), over


def answer_of(after: PbxState, key: str, me: User, by: Target) -> Answered:
    """Answer who picked up where this target did: I, or whose target it is."""
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
                said.append(answer_of(after, key, me, Target(phone=phone)))
    return tuple(said), watch


def _quiet(phones: Iterable[str]) -> tuple[PhoneQuiet, ...]:
    return tuple(PhoneQuiet(_phone_key(phone)) for phone in sorted(phones))


def _phone_key(phone: str) -> str:
    return f"phone:{phone}"
