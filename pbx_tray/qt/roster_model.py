"""The roster as Qt's views see it: one row a badge, sorted by name, filtered as one types."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pbx_tray.core.presence import STATUS_WORDS, Badge, Presence, badge, by_name, folded, touched
from pbx_tray.core.state import PbxState
from pbx_tray.qt.badge_words import spoken, tooltip

SINGLE_CHANGES: Final = 200
"""Up to so many changed rows are announced one by one; more as one range."""

RUNS: Final = 64
"""Up to so many runs of rows come and go one by one; more are one change of the layout."""

_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_key = attrgetter("key")


class _Row:
    """One user: the badge, where it sorts, and what a search looks at."""

    __slots__ = ("badge", "key", "text")

    def __init__(self, of: Badge) -> None:
        self.badge = of
        self.key = (*by_name(of), of.user)
        rest = f"{of.username}\n{of.extension}"
        # Most are ASCII, where folding is no more than the case: a third of the whole snapshot.
        self.text = f"{self.key[0]}\n{rest.casefold() if rest.isascii() else folded(rest)}"

    def stays(self, now: Badge) -> bool:
        """Answer whether `now` sorts here too, and is found by the same searches."""
        was = self.badge
        return (was.name, was.username, was.extension) == (now.name, now.username, now.extension)


class RosterModel(QAbstractTableModel):
    """Every user's badge, or those that the filter leaves.

    Never reset once it holds somebody: it announces exactly what differs, so that selection and
    scroll survive. `words` are the PBX's words for the state of a phone.
    """

    def __init__(
        self, words: Mapping[str, Presence] = STATUS_WORDS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._state = PbxState()
        self._rows: dict[str, _Row] = {}
        self._sorted: list[_Row] = []
        self._shown: list[_Row] = []
        self._wanted: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        """How many users there are, whatever the filter."""
        return len(self._rows)

    @property
    def shown(self) -> int:
        """How many users the filter leaves."""
        return len(self._shown)

    def badge_at(self, row: int) -> Badge:
        """Answer the badge in this row of those shown."""
        return self._shown[row].badge

    def row_of(self, user: str) -> int | None:
        """Answer in which row the user with this uuid is shown."""
        row = self._rows.get(user)
        return None if row is None else self._place(row)

    def show_state(self, state: PbxState) -> None:
        """Show the users and phones of `state`, announcing what differs."""
        before, self._state = self._state, state
        if not self._rows:
            self._begin(state)
            return
        fresh = {user: self._badge_of(user) for user in touched(before, state)}
        changed = [row for user, now in fresh.items() if (row := self._refreshed(user, now))]
        if self._replaced(fresh):
            self._sorted = sorted(self._rows.values(), key=_key)
            self._show(self._matching())
        self._announce(changed)

    def set_filter(self, text: str) -> None:
        """Show only those in whose name, username or extension every word of `text` occurs."""
        wanted = tuple(folded(text).split())
        if wanted != self._wanted:
            self._wanted = wanted
            self._show(self._matching())

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Answer how many users are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Answer 1: a row is one drawing."""
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Answer the badge in words; the delegate asks for the badge itself by `badge_at`."""
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken(self.badge_at(index.row()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self.badge_at(index.row()))
        return None

    def _begin(self, state: PbxState) -> None:
        """Take over the first users: the only reset, of a model that held nobody."""
        if not state.users:
            return
        self.beginResetModel()
        rows = [_Row(badge(state, user, self._words)) for user in state.users.values()]
        self._sorted = sorted(rows, key=_key)
        self._rows = {row.badge.user: row for row in self._sorted}
        self._shown = self._matching()
        self.endResetModel()

    def _badge_of(self, user: str) -> Badge | None:
        found = self._state.users.get(user)
        return None if found is None else badge(self._state, found, self._words)

    def _refreshed(self, user: str, now: Badge | None) -> _Row | None:
        """Answer the user's row if it stays where it is and shows something new."""
        row = self._rows.get(user)
        if row is None or now is None or row.badge == now or not row.stays(now):
            return None
        row.badge = now
        return row

    def _replaced(self, fresh: Mapping[str, Badge | None]) -> bool:
        """Drop and make the rows that come, go or sort elsewhere; answer whether there were any."""
        replaced = False
        for user, now in fresh.items():
            row = self._rows.get(user)
            if (row.badge if row else None) == now:
                continue
            replaced = True
            self._rows.pop(user, None)
            if now is not None:
                self._rows[user] = _Row(now)
        return replaced

    def _matching(self) -> list[_Row]:
        rows = self._sorted
        for word in self._wanted:
            rows = [row for row in rows if word in row.text]
        return list(rows)

    def _show(self, rows: list[_Row]) -> None:
        staying = set(rows).intersection(self._shown)
        gone = _runs(n for n, row in enumerate(self._shown) if row not in staying)
        come = _runs(n for n, row in enumerate(rows) if row not in staying)
        if len(gone) + len(come) > RUNS or self._moves(gone, rows, come):
            self._lay_out(rows)
            return
        for run in reversed(gone):
            self.beginRemoveRows(_ROOT, run[0], run[-1])
            del self._shown[run[0] : run[-1] + 1]
            self.endRemoveRows()
        for run in come:
            self.beginInsertRows(_ROOT, run[0], run[-1])
            self._shown[run[0] : run[0]] = rows[run[0] : run[-1] + 1]
            self.endInsertRows()

    def _moves(self, gone: list[range], rows: list[_Row], come: list[range]) -> bool:
        """Answer whether somebody goes here and comes there: a selection must go with them."""
        going = {self._shown[n].badge.user for run in gone for n in run}
        return any(rows[n].badge.user in going for run in come for n in run)

    def _lay_out(self, rows: list[_Row]) -> None:
        """Show other rows in one step, taking selection and current row along by user."""
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        users = [self.badge_at(index.row()).user for index in held]
        self._shown = rows
        places = map(self.row_of, users)
        now = [_ROOT if place is None else self.createIndex(place, 0) for place in places]
        self.changePersistentIndexList(held, now)
        self.layoutChanged.emit()

    def _place(self, row: _Row) -> int | None:
        place = bisect_left(self._shown, row.key, key=_key)
        here = place < len(self._shown) and self._shown[place] is row
        return place if here else None

    def _announce(self, changed: Iterable[_Row]) -> None:
        places = sorted(p for row in changed if (p := self._place(row)) is not None)
        if len(places) > SINGLE_CHANGES:
            self._announce_range(places[0], places[-1])
            return
        for place in places:
            self._announce_range(place, place)

    def _announce_range(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.createIndex(first, 0), self.createIndex(last, 0))


def _runs(rows: Iterable[int]) -> list[range]:
    """Answer rising numbers as runs of consecutive ones."""
    runs: list[range] = []
    for row in rows:
        if runs and runs[-1].stop == row:
            runs[-1] = range(runs[-1].start, row + 1)
        else:
            runs.append(range(row, row + 1))
    return runs
