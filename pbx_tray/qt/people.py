"""Everybody in the directory, and all that their badges show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Final

from pbx_tray.collector import collector_at_rest
from pbx_tray.core.choices import Favourite
from pbx_tray.core.directory import User
from pbx_tray.core.display import display
from pbx_tray.core.favourites import starred
from pbx_tray.core.finding import elsewhere
from pbx_tray.core.parties import Caller
from pbx_tray.core.presence import Badge, Presence, badge, presence_of, touched
from pbx_tray.core.state import PbxState
from pbx_tray.core.talks import talks
from pbx_tray.qt.roster_row import UserRow, numbers_of

_TALKING: Final = {Presence.ON_A_CALL, Presence.ON_HOLD}


@dataclass
class Difference:
    """What another state brings.

    `repaint` are rows that show something new, `moving` those that may stand elsewhere; `others`
    says that somebody came or left.
    """

    repaint: list[UserRow] = field(default_factory=list)
    moving: set[UserRow] = field(default_factory=set)
    others: bool = False


class People:
    """One row a user, by uuid. `words` are the PBX's words for the state of a phone.

    `named` answers a caller by the best name that is known.
    """

    def __init__(self, words: Mapping[str, Presence], named: Callable[[Caller], Caller]) -> None:
        self.rows: dict[str, UserRow] = {}
        self.state = PbxState()
        self._is_broken = False  # whether taking in the last state has failed
        self._words = words
        self._named = named
        self._talks: Mapping[str, Caller] = {}
        self._me: str | None = None
        self._favourites: tuple[Favourite, ...] = ()
        self._starred: frozenset[str] = frozenset()
        self._waited: frozenset[str] = frozenset()
        self._notes: Mapping[str, str] = MappingProxyType({})
        self._counts: Counter[Presence] | None = None  # nobody has asked yet

    @property
    def starred(self) -> int:
        """How many have a star."""
        return len(self._starred)

    @property
    def presences(self) -> Mapping[Presence, int]:
        """How many there are of each presence."""
        if self._counts is None:
            self._counts = Counter(map(self.presence, self.rows.values()))
        return +self._counts

    def presence(self, row: UserRow) -> Presence:
        """Answer the presence, without all the rest of the badge."""
        if row.presence is None:
            row.presence = presence_of(self.state, row.user, self._words)[0]
        return row.presence

    def badge(self, row: UserRow) -> Badge:
        """Answer the badge."""
        if row.badge is None:
            row.badge = self._badge(row)
            row.presence = row.badge.presence
        return row.badge

    def found_by(self, row: UserRow, words: Sequence[str]) -> str:
        """Answer by which text a search for these words has found somebody, unless it is seen."""
        user = row.user
        others = (user.username, *numbers_of(user), self._notes.get(user.uuid, ""))
        seen = f"{user.name}\n{user.extension or ''}"
        return elsewhere(seen, map(display, others), words)

    def take(self, state: PbxState, at: float | None) -> Difference:
        """Take in another state, which came to be so at `at`; None where nobody saw it."""
        before, self.state = self.state, state
        if not self.rows:
            return self._begin()
        try:
            found = self._differing_from(before, at)
        except Exception:
            self.state, self._is_broken = before, True
            raise
        self._is_broken = False
        return found

    def _differing_from(self, before: PbxState, at: float | None) -> Difference:
        state = self.state
        users = touched(before, state)
        if self._is_broken:  # of the state before this one, some may show and some not
            users = {*before.users, *state.users}
        told = self._talks
        if state.calls is not before.calls or state.users is not before.users:
            self._talks = talks(state)
            users |= _differing(told, self._talks)
        found = Difference()
        for uuid in users:
            self._take_user(uuid, found, before, at)
        if found.others:
            self._counts = None
            found.repaint += self._look_again(self._mark())
        return found

    def set_me(self, user: str | None) -> list[UserRow]:
        """Mark this user as who looks, None: nobody; answer whose badge is another one now."""
        if user == self._me:
            return []
        both, self._me = (self._me, user), user
        return self._look_again(uuid for uuid in both if uuid is not None)

    def show_favourites(self, people: tuple[Favourite, ...]) -> list[UserRow]:
        """Give these people their star; answer whose badge is another one now."""
        self._favourites = people
        return self._look_again(self._mark())

    def show_waited(self, users: frozenset[str]) -> list[UserRow]:
        """Mark these users as waited for; answer whose badge is another one now."""
        before, self._waited = self._waited, users
        return self._look_again(before ^ users)

    def show_notes(self, notes: Mapping[str, str]) -> list[UserRow]:
        """Find people by these notes, too, which stand under uuids; answer who is affected."""
        differing, self._notes = _differing(self._notes, notes), notes
        rows = [row for uuid in differing if (row := self.rows.get(uuid))]
        return [row for row in rows if row.read(row.user, notes.get(row.user.uuid, ""))]

    def name_callers(self) -> list[UserRow]:
        """Ask anew how those are called who are talked with; answer whose badge it concerns."""
        return self._look_again(self._talks)

    def _begin(self) -> Difference:
        """Take in the first users, at once: of ten thousand each step counts."""
        self._talks = talks(self.state)
        with collector_at_rest():
            self.rows = {
                uuid: UserRow(user, self._notes.get(uuid, ""))
                for uuid, user in self.state.users.items()
            }
        self._counts = None
        self._mark()
        return Difference(others=bool(self.rows))

    def _take_user(self, uuid: str, found: Difference, before: PbxState, at: float | None) -> None:
        row, now = self.rows.get(uuid), self.state.users.get(uuid)
        if row is None or now is None:
            found.others |= self._come_or_go(uuid, now)
            return
        if now is not row.user and row.read(now, self._notes.get(uuid, "")):
            found.moving.add(row)
        if self._refresh(row, before, at):
            found.repaint.append(row)

    def _come_or_go(self, uuid: str, now: User | None) -> bool:
        if now is None:
            return self.rows.pop(uuid, None) is not None
        self.rows[uuid] = UserRow(now, self._notes.get(uuid, ""))
        return True

    def _refresh(self, row: UserRow, before: PbxState, at: float | None) -> bool:
        """Show what is so now; answer whether that is anything new."""
        was, then = row.badge, row.presence
        if then is None:
            then = presence_of(before, before.users[row.user.uuid], self._words)[0]
        row.badge = row.presence = None
        now = self.presence(row)
        if now is not then:
            row.since = at
            self._count(then, now)
        return was is None or self.badge(row) != was

    def _count(self, then: Presence, now: Presence) -> None:
        if self._counts is not None:
            self._counts[then] -= 1
            self._counts[now] += 1

    def _badge(self, row: UserRow) -> Badge:
        uuid = row.user.uuid
        known = badge(self.state, row.user, self._words)
        more: dict[str, Any] = {"me": uuid == self._me, "favourite": row.favourite}
        more["waited"] = uuid in self._waited
        if known.presence in _TALKING and uuid in self._talks:
            more["partner"] = self._partner(self._talks[uuid])
        return replace(known, since=row.since, **more)

    def _partner(self, with_whom: Caller) -> str:
        caller = self._named(with_whom)
        return display(caller.name) or display(caller.shown)

    def _mark(self) -> list[str]:
        """Give their star to those who should have it; answer whose star came or went."""
        before, self._starred = self._starred, starred(self._favourites, self.state.users)
        for uuid in before | self._starred:
            if row := self.rows.get(uuid):
                row.favourite = uuid in self._starred
        return list(before ^ self._starred)

    def _look_again(self, users: Iterable[str]) -> list[UserRow]:
        rows = [row for uuid in users if (row := self.rows.get(uuid))]
        for row in rows:
            row.badge = None
        return rows


def _differing(one: Mapping[str, Any], other: Mapping[str, Any]) -> set[str]:
    """Answer under which keys two mappings hold something else."""
    return {key for key in {*one, *other} if one.get(key) != other.get(key)}
