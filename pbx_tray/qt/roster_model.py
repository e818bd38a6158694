"""The roster as Qt's views see it: one row a badge, in sections, filtered as one types."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from pbx_tray.core.arranging import Arrangement, Key, Section, has_headings
from pbx_tray.core.choices import Favourite
from pbx_tray.core.finding import matching, ranks, words_of
from pbx_tray.core.parties import Caller
from pbx_tray.core.presence import STATUS_WORDS, Badge, Presence
from pbx_tray.core.state import PbxState
from pbx_tray.qt.announced_rows import RUNS, AnnouncedRows, Index
from pbx_tray.qt.badge_words import spoken, tooltip
from pbx_tray.qt.heading_words import heading_words, spoken_heading
from pbx_tray.qt.people import People
from pbx_tray.qt.roster_row import Entry, Heading, UserRow

_STANDING: Final = attrgetter("key")
_BEST_FIRST: Final = attrgetter("rank", "key")
_RANK: Final = attrgetter("rank")
_SAID: Final = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)


class RosterModel(AnnouncedRows[Entry]):
    """Every user's badge, or those that filter and search leave, under headings.

    Never reset once it holds somebody: it announces exactly what differs, so that selection and
    scroll survive. `words` are the PBX's words for the state of a phone; `named` answers a caller
    by the best name that is known.

    Signals:
        counted(): there may be another number of people, of stars, or of a presence.
        headed(): there may be headings that were not there before.
    """

    counted = Signal()
    headed = Signal()

    def __init__(
        self,
        words: Mapping[str, Presence] = STATUS_WORDS,
        parent: QObject | None = None,
        *,
        named: Callable[[Caller], Caller] = lambda caller: caller,
    ) -> None:
        super().__init__(parent)
        self._people = People(words, named)
        self._sorted: list[UserRow] = []
        self._arrangement = Arrangement()
        self._stale = False
        self._only: Presence | None = None
        self._stars_only = False
        self._wanted: tuple[str, ...] = ()
        self._sections: Counter[Section] = Counter()
        self._headings: dict[Section, Heading] = {}

    @property
    def total(self) -> int:
        """How many users there are, whatever the filter."""
        return len(self._people.rows)

    @property
    def shown(self) -> int:
        """How many users filter and search leave."""
        return len(self.entries) - len(self._headings)

    @property
    def starred(self) -> int:
        """How many users have a star, whatever the filter."""
        return self._people.starred

    @property
    def presences(self) -> Mapping[Presence, int]:
        """How many users there are of each presence, whatever the filter."""
        return self._people.presences

    def heading_rows(self) -> list[int]:
        """Answer in which rows the headings are."""
        return [self._before(heading) for heading in self._headings.values()]

    def badge_at(self, row: int) -> Badge:
        """Answer the badge in this row. Raises LookupError where a heading is."""
        badge = self.shown_at(row)
        if badge is None:
            raise LookupError(row)
        return badge

    def shown_at(self, row: int) -> Badge | None:
        """Answer the badge in this row; None where a heading is."""
        entry = self.entries[row]
        return None if isinstance(entry, Heading) else self._people.badge(entry)

    def found_by(self, row: int) -> str:
        """Answer the text by which the search has found who is in this row, unless it is seen."""
        entry = self.entries[row]
        return self._people.found_by(entry, self._wanted) if isinstance(entry, UserRow) else ""

    def row_of(self, user: str) -> int | None:
        """Answer in which row the user with this uuid is shown."""
        row = self._people.rows.get(user)
        return None if row is None else self._place(row)

    def first_row(self) -> int | None:
        """Answer in which row the first badge is."""
        return next((n for n, one in enumerate(self.entries) if isinstance(one, UserRow)), None)

    def has_extension(self, number: str) -> bool:
        """Whether one of those shown has this extension."""
        rows = (row for row in self.entries if isinstance(row, UserRow))
        return any(row.user.extension == number for row in rows)

    # What is to be shown

    def show_state(self, state: PbxState, at: float | None = None) -> None:
        """Show the users and phones of `state`, announcing what differs.

        `at` is when it came to be so, in seconds since the epoch; None where nobody saw it.
        """
        before = self.total
        found = self._people.take(state, at)
        if not before:
            self._begin()
            return
        if self._arrangement.follows_presence or self._only is not None:
            found.moving.update(found.repaint)
        if found.others:
            self._rearrange()
        else:
            self._settle_all(found.moving)
        self._announce_rows(found.repaint)
        if found.others or found.repaint:
            self.counted.emit()

    def show_stale(self, *, stale: bool) -> None:
        """Say in each row whether nobody knows that it is still so, announced in one step."""
        if stale is not self._stale:
            self._stale = stale
            self.announce_all(_SAID)

    def set_me(self, user: str | None) -> None:
        """Mark the row of the user with this uuid as the person's own; None: nobody's."""
        self._announce_rows(self._people.set_me(user))

    def set_filter(self, text: str) -> None:
        """Show only those in one of whose texts every word of `text` occurs, the best first."""
        wanted = words_of(text)
        if wanted != self._wanted:
            self._wanted = wanted
            self.lay_out(self._found())  # in another order, most of all
            self._announce_recounted()

    def show_only(self, presence: Presence | None = None, *, stars: bool = False) -> None:
        """Show only those of this presence; `stars`: those with a star, until one searches."""
        if (presence, stars) != (self._only, self._stars_only):
            self._only, self._stars_only = presence, stars
            self._show_found()

    def arrange(self, arrangement: Arrangement) -> None:
        """Part and sort everybody in another way."""
        if arrangement != self._arrangement:
            self._arrangement = arrangement
            self._rearrange()

    def show_favourites(self, people: tuple[Favourite, ...]) -> None:
        """Give these people a star, and nobody else."""
        changed = self._people.show_favourites(people)
        self._settle_all(changed)
        self._announce_rows(changed)
        self.counted.emit()

    def show_waited(self, users: frozenset[str]) -> None:
        """Mark these users (uuids) as waited for until they are free, and nobody else (a slot)."""
        self._announce_rows(self._people.show_waited(users))

    def show_notes(self, notes: Mapping[str, str]) -> None:
        """Find people by these notes, too; each stands under the uuid of a user."""
        self._settle_all(self._people.show_notes(notes))

    def name_callers(self) -> None:
        """Ask anew by which names those go who are talked with (a slot)."""
        self._announce_rows(self._people.name_callers())

    # As Qt asks for it

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Answer the badge in words; the delegate asks for the badge itself by `badge_at`."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if isinstance(entry, Heading):
            return self._heading_data(entry, role)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken(self._people.badge(entry), stale=self._stale)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._people.badge(entry), stale=self._stale)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Answer that only badges can be chosen."""
        if index.isValid() and isinstance(self.entries[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def _heading_data(self, heading: Heading, role: int) -> str | None:
        grouping = self._arrangement.grouping
        if role == Qt.ItemDataRole.DisplayRole:
            return heading_words(heading, grouping)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_heading(heading, grouping, stale=self._stale)
        return None

    # Where everybody stands

    def _begin(self) -> None:
        if self.total:
            self._sort()
            self.begin_with(self._found())
            self._announce_recounted()
            self.counted.emit()

    def _rearrange(self) -> None:
        self._sort()
        self._show_found()

    def _sort(self) -> None:
        rows = self._people.rows.values()
        for row in rows:
            row.key = self._key(row)
        self._sorted = sorted(rows, key=_STANDING)

    def _show_found(self) -> None:
        self.show_entries(self._found())
        self._announce_recounted()

    def _key(self, row: UserRow) -> Key:
        """Answer by what somebody is sorted."""
        moves = self._arrangement.follows_presence
        presence = self._people.presence(row) if moves else None
        return self._arrangement.key(row.user, row.name, presence, favourite=row.favourite)

    def _found(self) -> list[Entry]:
        """Answer everything that is to be shown, in order."""
        rows = self._let_by()
        if not self._wanted:
            return self._under_headings(rows)
        self._sections.clear()
        self._headings = {}
        rows = list(map(rows.__getitem__, matching([row.text for row in rows], self._wanted)))
        for row, rank in zip(rows, ranks([row.text for row in rows], self._wanted), strict=True):
            row.rank = rank
        return [*sorted(rows, key=_RANK)]

    def _under_headings(self, rows: list[UserRow]) -> list[Entry]:
        self._sections = Counter(row.key[0] for row in rows)
        before, self._headings = self._headings, {}
        entries: list[Entry] = []
        place = 0
        for section in self._headed():
            heading = self._headings[section] = before.get(section) or Heading((section,))
            entries += (heading, *rows[place : place + self._sections[section]])
            place += self._sections[section]
        return entries or [*rows]

    def _headed(self) -> list[Section]:
        """Answer which sections have a heading now, in their order."""
        counts = +self._sections
        if self._wanted or not has_headings(self._arrangement.grouping, counts):
            return []
        return sorted(counts)

    def _let_by(self) -> list[UserRow]:
        """Answer those whom the filter leaves."""
        if self._only is None and (self._wanted or not self._stars_only):
            return self._sorted
        return [row for row in self._sorted if self._is_let_by(row)]

    def _is_let_by(self, row: UserRow) -> bool:
        """Answer whether the filter leaves this row."""
        if self._only is not None:
            return self._people.presence(row) is self._only
        return row.favourite or bool(self._wanted) or not self._stars_only

    # Single rows

    def _settle_all(self, rows: Iterable[UserRow]) -> None:
        """Have rows stand where they belong now; many of them in one step."""
        moving = list(rows)
        if len(moving) > RUNS:
            for row in moving:
                row.key = self._key(row)
            self._sorted.sort(key=_STANDING)
            self._show_found()
            return
        for row in moving:
            self._settle(row)
        self._fit_headings()

    def _settle(self, row: UserRow) -> None:
        place = self._place(row)
        if place is not None:
            self._sections[row.key[0]] -= 1
        del self._sorted[bisect_left(self._sorted, row.key, key=_STANDING)]
        row.key = self._key(row)
        insort(self._sorted, row, key=_STANDING)
        shown = self._is_let_by(row) and bool(matching([row.text], self._wanted))
        row.rank = ranks([row.text], self._wanted)[0]
        if shown:
            self._sections[row.key[0]] += 1
        self._put(row, place, shown=shown)

    def _put(self, row: UserRow, place: int | None, *, shown: bool) -> None:
        """Show the row that is at `place` where it belongs now, or no more."""
        if place is None:
            if shown:
                self.insert(self._before(row), row)
        elif shown:
            del self.entries[place]  # it is in order no longer, and would lead the search astray
            to = self._before(row)
            self.entries.insert(place, row)
            self.move(place, to)
        else:
            self.remove(place)

    def _fit_headings(self) -> None:
        """Have a heading over each section that wants one, and no others."""
        wanted = self._headed()
        for section in self._headings.keys() - set(wanted):
            self.remove(self._before(self._headings.pop(section)))
        for section in wanted:
            if section not in self._headings:
                heading = self._headings[section] = Heading((section,), self._sections[section])
                self.insert(self._before(heading), heading)
        self._announce_recounted()

    def _announce_recounted(self) -> None:
        """Tell that there may be new headings, and which have another number now."""
        if self._headings:
            self.headed.emit()
        for section, heading in self._headings.items():
            if heading.count != self._sections[section]:
                heading.count = self._sections[section]
                self.announce([self._before(heading)])

    def _announce_rows(self, rows: Iterable[UserRow]) -> None:
        self.announce(place for row in rows if (place := self._place(row)) is not None)

    def _place(self, row: UserRow) -> int | None:
        place = self._before(row)
        here = place < len(self.entries) and self.entries[place] is row
        return place if here else None

    def _before(self, entry: Entry) -> int:
        """Answer how many of those shown stand before this one."""
        order = _BEST_FIRST if self._wanted else _STANDING
        return bisect_left(self.entries, order(entry), key=order)
