"""In which order pbx-monitor tells what happens: the PBX's own, event by event.

The follower folds a whole reply at once, and loads a list that changed some time later. Here the
events are folded once more, one by one; the report of a changed list, and all that follows it,
waits until that list is here, as the reference client loads it before it reads on.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Protocol

from pbx_tray.core.events import (
    Event,
    Numbered,
    PhoneListChanged,
    UserListChanged,
    UserLoggedOut,
)
from pbx_tray.core.link import Live, Retrying
from pbx_tray.core.state import Listing, PbxState, apply, listed
from pbx_tray.core.wants import Update

_NONE: frozenset[Listing] = frozenset()


class View(Protocol):
    """Puts what happens into lines. `state` is what is so now, `before` what was so."""

    def snapshot(self, state: PbxState, missing: frozenset[str]) -> Iterator[str]:
        """Answer everything; `missing` names the lists that may not be read."""

    def event(self, before: PbxState, numbered: Numbered, state: PbxState) -> Iterator[str]:
        """Answer one event."""

    def meanwhile(self, before: PbxState, state: PbxState) -> Iterator[str]:
        """Answer what changed before a new beginning, which no event told."""

    def reloaded(self, before: PbxState, state: PbxState) -> Iterator[str]:
        """Answer what changed by a list that was loaded without an event that asked for it."""


@dataclass(slots=True)
class _Held:
    """Something that waits for its turn, and perhaps for lists: they are here once `lists` is."""

    numbered: Numbered | None
    awaits: frozenset[Listing] = _NONE
    lists: PbxState | None = None

    @property
    def is_due(self) -> bool:
        return not self.awaits or self.lists is not None


class Story:
    """Tells updates by way of a view. `has_begun` once there was a snapshot to tell."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._state = PbxState()
        self._held: deque[_Held] = deque()
        self._last: Numbered | None = None
        self.has_begun = False

    def told(self, update: Update) -> Iterator[str]:
        """Answer the lines that are due with this update."""
        if update.afresh:
            yield from self._begun(update)
        elif update.loaded:
            self._load(update.loaded, update.state)
        elif isinstance(update.link, Retrying):
            self._wait_no_longer()
        self._held.extend(_Held(e, _awaited(e.event)) for e in self._news(update.events))
        yield from self._due()

    def _begun(self, update: Update) -> Iterator[str]:
        if not self.has_begun:
            self.has_begun, self._state = True, update.before
            missing = update.link.missing if isinstance(update.link, Live) else frozenset()
            yield from self._view.snapshot(update.before, missing)
            return
        for held in self._held:
            held.lists = held.lists or update.before
        yield from self._due()
        before, self._state = self._state, update.before
        yield from self._view.meanwhile(before, self._state)

    def _load(self, loaded: frozenset[Listing], state: PbxState) -> None:
        """Give the lists to those who await them; else they are news of their own."""
        unasked = loaded
        for held in self._held:
            if held.lists is None and held.awaits and held.awaits <= loaded:
                held.lists = state
                unasked -= held.awaits
        if unasked:
            self._held.append(_Held(None, unasked, state))

    def _wait_no_longer(self) -> None:
        """Go on with the lists that are here: the line is down, and it may be for long."""
        for held in self._held:
            if held.lists is None:
                held.awaits = _NONE

    def _news(self, events: tuple[Numbered, ...]) -> Iterable[Numbered]:
        """Leave out what a new beginning repeats: some PBXs have it begin with their oldest."""
        for place, numbered in enumerate(events):
            if numbered == self._last:
                events = events[place + 1 :]
                break
        if events:
            self._last = events[-1]
        return events

    def _due(self) -> Iterator[str]:
        while self._held and self._held[0].is_due:
            held = self._held.popleft()
            before = self._state
            if held.lists is not None:
                self._state = _with_lists(before, held.awaits, held.lists)
            if held.numbered is None:
                yield from self._view.reloaded(before, self._state)
            else:
                self._state = _folded(self._state, held.numbered.event)
                yield from self._view.event(before, held.numbered, self._state)


def _awaited(event: Event) -> frozenset[Listing]:
    match event:
        case UserListChanged():
            return frozenset({Listing.USERS})
        case PhoneListChanged():
            return frozenset({Listing.PHONES})
    return _NONE


def _with_lists(state: PbxState, listings: frozenset[Listing], lists: PbxState) -> PbxState:
    if not listings:
        return state
    users = lists.users if Listing.USERS in listings else state.users
    phones = lists.phones if Listing.PHONES in listings else state.phones
    return listed(users.values(), phones.values(), state)


def _folded(state: PbxState, event: Event) -> PbxState:
    """Answer the state after `event`.

    The reference client takes whoever logs out to be at their primary phone, and without one
    nowhere; the core takes their first own phone then. The lines here are the reference client's.
    """
    after = apply(state, event)
    user = after.users.get(event.user) if isinstance(event, UserLoggedOut) else None
    if user is None or user.phone == user.primary_phone:
        return after
    home = replace(user, phone=user.primary_phone)
    return replace(after, users=after.users.with_entry(user.uuid, home))
