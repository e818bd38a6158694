"""Who is waited for, to be told when they are free. Pure: the time is passed in.

Somebody is free when they have been idle, and so have I, for SETTLED seconds together. Of several
the first is told. What is told is an offer: it stands as long as it is true, and then the wait goes
on, until it is called off, fulfilled, or a day old.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from pbx_tray.core.calls import CallPhase
from pbx_tray.core.directory import User
from pbx_tray.core.parties import is_me, my_targets
from pbx_tray.core.presence import STATUS_WORDS, Presence, presence_of
from pbx_tray.core.state import PbxState
from pbx_tray.core.wants import SLEPT, Moment

SETTLED = 3.0
"""Seconds that both must be idle for: between two calls many are, for a moment."""

LASTS = 86_400.0
"""Seconds after which nobody wants to know any more."""

AT_MOST = 50
"""Waits that are kept; the oldest go first."""


@dataclass(frozen=True, slots=True)
class Wait:
    """One wish to be told when the first of `users` (uuids) is free.

    `since` is when it was made, in seconds since the epoch; `offered` the one who is free now.
    """

    users: tuple[str, ...]
    since: float
    offered: str | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """All that is waited for. `idle` holds since when (steady) each has been so together with me.

    `seen` is the last reading of the clocks.
    """

    waits: tuple[Wait, ...] = ()
    idle: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    seen: Moment | None = None

    @property
    def users(self) -> frozenset[str]:
        """The uuids of all who are waited for."""
        return frozenset(user for wait in self.waits for user in wait.users)

    @property
    def offers(self) -> tuple[str, ...]:
        """The uuids of those who are free now, the longest waited for first."""
        return tuple(dict.fromkeys(w.offered for w in self.waits if w.offered is not None))

    def asked(self, users: tuple[str, ...], wall: float) -> Waiting:
        """Answer with one more wait, for the first of `users`; the same one begins anew."""
        others = tuple(wait for wait in self.waits if wait.users != users)
        return replace(self, waits=(*others, Wait(users, wall))[-AT_MOST:])

    def without(self, user: str) -> Waiting:
        """Answer with nobody waiting for this user; those they were asked for with stay."""
        left = (_without(wait, user) for wait in self.waits)
        return replace(self, waits=tuple(wait for wait in left if wait.users))

    def done(self, user: str) -> Waiting:
        """Answer without the waits that this user fulfils: they are called, or talked with."""
        left = tuple(w for w in self.waits if w.offered != user and w.users != (user,))
        return replace(self, waits=left).without(user)

    def looked(self, idle: frozenset[str], now: Moment) -> Waiting:
        """Answer how it stands, now that these users and I are idle."""
        slept = self.seen is not None and now.slept_since(self.seen) > SLEPT
        before = {} if slept else self.idle
        young = tuple(wait for wait in self.waits if now.wall - wait.since < LASTS)
        since = {u: before.get(u, now.steady) for u in sorted(idle & Waiting(young).users)}
        waits = tuple(_turned(wait, since, now.steady) for wait in young)
        return Waiting(waits, MappingProxyType(since), now)

    @property
    def again(self) -> float | None:
        """In how many seconds to look again though nothing happens; None for never."""
        if self.seen is None or not self.waits:
            return None
        now = self.seen
        turns = [wait.since + LASTS - now.wall for wait in self.waits]
        open_to = {u for wait in self.waits if wait.offered is None for u in wait.users}
        turns += [s + SETTLED - now.steady for u, s in self.idle.items() if u in open_to]
        return max(0.0, min(turns))


def _without(wait: Wait, user: str) -> Wait:
    users = tuple(other for other in wait.users if other != user)
    return replace(wait, users=users, offered=None if wait.offered == user else wait.offered)


def _turned(wait: Wait, since: Mapping[str, float], now: float) -> Wait:
    """Answer the wait with its offer, if there is one: who has been idle the longest."""
    ready = [u for u in wait.users if u in since and now - since[u] >= SETTLED]
    return replace(wait, offered=min(ready, key=lambda user: since[user], default=None))


def idle_with_me(
    state: PbxState,
    me: User | None,
    users: frozenset[str],
    words: Mapping[str, Presence] = STATUS_WORDS,
) -> frozenset[str]:
    """Answer which of `users` could be called just now, and by me; `me` None: nobody knows me."""
    if me is not None and presence_of(state, me, words)[0] is not Presence.AVAILABLE:
        return frozenset()
    known = (state.users[uuid] for uuid in users if uuid in state.users)
    idle = (u for u in known if presence_of(state, u, words)[0] is Presence.AVAILABLE)
    return frozenset(user.uuid for user in idle)


def talking_with(state: PbxState, me: User, users: frozenset[str]) -> frozenset[str]:
    """Answer which of `users` are in a call with me that somebody has answered."""
    calls = [call for call in state.calls.values() if call.phase is CallPhase.ANSWERED]
    found = set()
    for user in (state.users[uuid] for uuid in users if uuid in state.users):
        for call in calls:
            out = is_me(state, me, call.caller) and my_targets(state, user, call)
            back = is_me(state, user, call.caller) and my_targets(state, me, call)
            if out or back:
                found.add(user.uuid)
    return frozenset(found)
