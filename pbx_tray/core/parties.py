"""Who is who in a call: what is mine, who calls, who answered, and by what name.

Source of the rules: what the reference client prints of a call. See the README, "Alerts".
"""

from __future__ import annotations

from dataclasses import dataclass

from pbx_tray.core.calls import Call, CallPhase, Party, Target
from pbx_tray.core.directory import User
from pbx_tray.core.state import PbxState


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls, as far as it is known: a name, a number, both or neither (empty).

    `number` is as the PBX has it, to be compared, kept and dialled; `formatted`, where somebody
    has seen to it, as people read it.
    """

    name: str
    number: str
    formatted: str = ""

    @property
    def shown(self) -> str:
        """The number as it is shown."""
        return self.formatted or self.number


def my_targets(state: PbxState, me: User, call: Call) -> tuple[Target, ...]:
    """Answer the targets of `call` that are mine: me by name, or a phone that is mine now."""
    mine = state.phones_now(me)
    return tuple(t for t in call.targets if t.user == me.uuid or t.phone in mine)


def is_me(state: PbxState, me: User, party: Party) -> bool:
    """Whether I am the one who calls."""
    if party.user is not None:
        return party.user == me.uuid
    return party.phone in state.phones_now(me)


def rings_for(state: PbxState, me: User, call: Call) -> bool:
    """Whether the call rings for me: it names me or a phone of mine, and I am not the caller."""
    if call.phase is not CallPhase.RINGING or is_me(state, me, call.caller):
        return False
    return bool(my_targets(state, me, call))


def speaks_for(state: PbxState, me: User, call: Call, phone: str) -> bool:
    """Whether this call explains why that phone of mine rings: as a target or as my own call."""
    if call.caller.phone == phone or is_me(state, me, call.caller):
        return True
    return any(phone == t.phone or t.user == me.uuid for t in call.targets)


def caller_of(state: PbxState, party: Party) -> Caller:
    """Answer who calls: the directory's name before the PBX's, the number as one would dial it."""
    user = state.users.get(party.user or "")
    phone = state.phones.get(party.phone or "")
    name = (user.name if user else "") or party.name or (phone.label if phone else "")
    extension = (user.extension if user else None) or ""
    return Caller(name, party.normalized_number or party.number or extension)


def name_of(state: PbxState, target: Target) -> str:
    """Answer whose target this is: a user's name, else the phone's; empty when it is unknown."""
    user = state.users.get(target.user or "")
    if user is not None:
        return user.name
    people = [state.users[u] for u in state.users_of.get(target.phone or "", ())]
    at_it = [u for u in people if u.hot_desk == target.phone] or people
    if len(at_it) == 1:
        return at_it[0].name
    phone = state.phones.get(target.phone or "")
    return phone.label if phone else ""
