"""A table of one column whose every change is announced exactly, so that selection survives."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

SINGLE_CHANGES: Final = 200
"""Up to so many changed rows are announced one by one; more as one range."""

RUNS: Final = 64
"""Up to so many runs of rows come and go one by one; more are one change of the layout."""

Index = QModelIndex | QPersistentModelIndex
ROOT: Final = QModelIndex()

T = TypeVar("T")


class AnnouncedRows(QAbstractTableModel, Generic[T]):
    """Holds what is shown, a row each. What is the same object is the same row, wherever it goes.

    Never reset once it holds something.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[T] = []

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """Answer how many rows are shown."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """Answer 1: a row is one drawing."""
        return 0 if parent.isValid() else 1

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,  # noqa: ARG002 - Qt's argument
        orientation: Qt.Orientation,  # noqa: ARG002 - as above
        role: int = Qt.ItemDataRole.DisplayRole,  # noqa: ARG002 - as above
    ) -> None:
        """Answer nothing: a screen reader would say the number of a row before each name."""
        return

    def begin_with(self, entries: list[T]) -> None:
        """Take over the first rows: the only reset, of a model that held none."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def show_entries(self, entries: list[T]) -> None:
        """Show these rows instead: announce runs of them, or where they scatter a new layout."""
        staying = set(entries).intersection(self.entries)
        gone = _runs(n for n, entry in enumerate(self.entries) if entry not in staying)
        come = _runs(n for n, entry in enumerate(entries) if entry not in staying)
        if len(gone) + len(come) > RUNS or not self._keep_order(entries, staying):
            self.lay_out(entries)
            return
        for run in reversed(gone):
            self.beginRemoveRows(ROOT, run[0], run[-1])
            del self.entries[run[0] : run[-1] + 1]
            self.endRemoveRows()
        for run in come:
            self.beginInsertRows(ROOT, run[0], run[-1])
            self.entries[run[0] : run[0]] = entries[run[0] : run[-1] + 1]
            self.endInsertRows()

    def lay_out(self, entries: list[T]) -> None:
        """Show other rows in one step, taking selection and current row along.

        Those held by a selection that do not stay go first: a selection is told of that alone.
        """
        if self.persistentIndexList():
            staying = set(entries)
            rows = {index.row() for index in self.persistentIndexList()}
            for row in sorted(rows, reverse=True):
                if self.entries[row] not in staying:
                    self.remove(row)
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        before = [self.entries[index.row()] for index in held]
        self.entries = entries
        wanted = set(before)
        places = {entry: n for n, entry in enumerate(entries) if entry in wanted} if wanted else {}
        now = [self.createIndex(places[e], 0) if e in places else ROOT for e in before]
        self.changePersistentIndexList(held, now)
        self.layoutChanged.emit()

    def insert(self, place: int, entry: T) -> None:
        """Show one more row, at this place."""
        self.beginInsertRows(ROOT, place, place)
        self.entries.insert(place, entry)
        self.endInsertRows()

    def remove(self, place: int) -> None:
        """Show the row at this place no more."""
        self.beginRemoveRows(ROOT, place, place)
        del self.entries[place]
        self.endRemoveRows()

    def move(self, place: int, to: int) -> None:
        """Move a row; `to` is where it stands once it has been taken out."""
        if place == to:
            return
        self.beginMoveRows(ROOT, place, place, ROOT, to + (to > place))
        self.entries.insert(to, self.entries.pop(place))
        self.endMoveRows()

    def announce(self, places: Iterable[int]) -> None:
        """Tell that these rows show something new."""
        rising = sorted(places)
        if len(rising) > SINGLE_CHANGES:
            self._announce(rising[0], rising[-1])
            return
        for place in rising:
            self._announce(place, place)

    def announce_all(self, roles: Sequence[Qt.ItemDataRole]) -> None:
        """Tell in one step that every row says something new under these roles."""
        if self.entries:
            last = self.createIndex(len(self.entries) - 1, 0)
            self.dataChanged.emit(self.createIndex(0, 0), last, list(roles))

    def _announce(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.createIndex(first, 0), self.createIndex(last, 0))

    def _keep_order(self, entries: Sequence[T], staying: set[T]) -> bool:
        """Answer whether those who stay follow each other as before."""
        after = (entry for entry in entries if entry in staying)
        before = (entry for entry in self.entries if entry in staying)
        return all(one is other for one, other in zip(before, after, strict=True))


def _runs(rows: Iterable[int]) -> list[range]:
    """Answer rising numbers as runs of consecutive ones."""
    runs: list[range] = []
    for row in rows:
        if runs and runs[-1].stop == row:
            runs[-1] = range(runs[-1].start, row + 1)
        else:
            runs.append(range(row, row + 1))
    return runs
