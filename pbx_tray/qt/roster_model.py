"""The roster as Qt's views see it: one row a badge, sorted by name, filtered as one types."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import replace
from operator import attrgetter
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pbx_tray.collector import collector_at_rest
from pbx_tray.core.directory import User
from pbx_tray.core.display import display
from pbx_tray.core.presence import STATUS_WORDS, Badge, Presence, badge, folded, touched
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
    """One user: where it sorts, what a search looks at, and the badge once it was looked at.

    Most rows of a large office are never seen, and their badges would be most of the work.
    """

    __slots__ = ("badge", "key", "text", "user")

    def __init__(self, user: User) -> None:
        self.user = user.uuid
        self.badge: Badge | None = None
        self.key = (folded(user.name), user.username, user.uuid)
        rest = f"{user.username}\n{display(user.extension or '')}"
        # Most are ASCII, where folding is no more than the case: a third of the whole snapshot.
        self.text = f"{self.key[0]}\n{rest.casefold() if rest.isascii() else folded(rest)}"

    def stays(self, now: User) -> bool:
        """Answer whether `now` sorts here too, and is found by the same searches."""
        new = _Row(now)
        return (self.key, self.text) == (new.key, new.text)


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
        self._me: str | None = None

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
        found = self._shown[row]
        if found.badge is None:
            found.badge = self._badge_of(found.user, self._state)
        return found.badge

    def row_of(self, user: str) -> int | None:
        """Answer in which row the user with this uuid is shown."""
        row = self._rows.get(user)
        return None if row is None else self._place(row)

    def has_extension(self, number: str) -> bool:
        """Whether one of those shown has this extension."""
        users = (self._state.users[row.user] for row in self._shown)
        return any(user.extension == number for user in users)

    def show_state(self, state: PbxState) -> None:
        """Show the users and phones of `state`, announcing what differs."""
        before, self._state = self._state, state
        if not self._rows:
            self._begin(state)
            return
        users = touched(before, state)
        changed = [row for user in users if (row := self._refreshed(user, before))]
        if self._replaced(users):
            self._sorted = sorted(self._rows.values(), key=_key)
            self._show(self._matching())
        self._announce(changed)

    def set_me(self, user: str | None) -> None:
        """Mark the row of the user with this uuid as the person's own; None: nobody's."""
        if user == self._me:
            return
        both = [uuid for uuid in (self._me, user) if uuid is not None]
        changed = [row for uuid in both if (row := self._rows.get(uuid))]
        self._me = user
        for row in changed:
            row.badge = None
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

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,  # noqa: ARG002 - Qt's argument
        orientation: Qt.Orientation,  # noqa: ARG002 - as above
        role: int = Qt.ItemDataRole.DisplayRole,  # noqa: ARG002 - as above
    ) -> None:
        """Answer nothing: a screen reader would say the number of a row before each name."""
        return

    def _begin(self, state: PbxState) -> None:
        """Take over the first users: the only reset, of a model that held nobody."""
        if not state.users:
            return
        self.beginResetModel()
        with collector_at_rest():
            self._sorted = sorted(map(_Row, state.users.values()), key=_key)
        self._rows = {row.user: row for row in self._sorted}
        self._shown = self._matching()
        self.endResetModel()

    def _badge_of(self, user: str, state: PbxState) -> Badge:
        shown = badge(state, state.users[user], self._words)
        return replace(shown, me=True) if user == self._me else shown

    def _refreshed(self, user: str, before: PbxState) -> _Row | None:
        """Answer the user's row if it stays where it is and shows something new."""
        row, now = self._rows.get(user), self._state.users.get(user)
        if row is None or now is None or not row.stays(now):
            return None
        was = row.badge or self._badge_of(user, before)
        row.badge = self._badge_of(user, self._state)
        return None if row.badge == was else row

    def _replaced(self, users: Iterable[str]) -> bool:
        """Drop and make the rows that come, go or sort elsewhere; answer whether there were any."""
        replaced = False
        for user in users:
            row, now = self._rows.get(user), self._state.users.get(user)
            if row is None and now is None:
                continue
            if row is not None and now is not None and row.stays(now):
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
        going = {self._shown[n].user for run in gone for n in run}
        return any(rows[n].user in going for run in come for n in run)

    def _lay_out(self, rows: list[_Row]) -> None:
        """Show other rows in one step, taking selection and current row along by user."""
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        users = [self._shown[index.row()].user for index in held]
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
