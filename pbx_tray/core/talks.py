"""Who talks with whom, as far as the PBX tells."""

from __future__ import annotations

from collections.abc import Iterator

from pbx_tray.core.calls import Call, CallPhase, Target
from pbx_tray.core.parties import Caller, caller_of, name_of
from pbx_tray.core.state import PbxState


def talks(state: PbxState) -> dict[str, Caller]:
    """Answer with whom each user talks, by uuid: those alone of whom an answered call tells it.

    Of several calls it is the one that was heard of last.
    """
    found: dict[str, Caller] = {}
    for call in state.calls.values():
        if call.phase is CallPhase.ANSWERED:
            found.update(_sides(state, call))
    return found


def _sides(state: PbxState, call: Call) -> Iterator[tuple[str, Caller]]:
    target = call.answered_by or (call.targets[0] if len(call.targets) == 1 else None)
    callers = _users(state, call.caller.user, call.caller.phone)
    if target is None:
        return
    answered = Caller(name_of(state, target), target.number or "")
    if answered.name or answered.number:
        yield from ((user, answered) for user in callers)
    calling = caller_of(state, call.caller)
    if calling.name or calling.number:
        yield from ((user, calling) for user in _at(state, target))


def _at(state: PbxState, target: Target) -> list[str]:
    return _users(state, target.user, target.phone)


def _users(state: PbxState, user: str | None, phone: str | None) -> list[str]:
    """Answer the one user that is meant; nobody where it may be one of several."""
    if user is not None:
        return [user]
    people = [state.users[uuid] for uuid in state.users_of.get(phone or "", ())]
    there = [one for one in people if one.hot_desk == phone] or people
    return [there[0].uuid] if len(there) == 1 else []
