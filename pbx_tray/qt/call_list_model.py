"""The call log as Qt's views see it: days, the calls of each, and the times without any data."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pbx_tray.core.logged import Gap, LoggedCall, LogPage, Outcome, Wanted
from pbx_tray.qt.call_words import day_of, gap_words, heading, spoken

_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class Day:
    """A heading."""

    day: date


Row = Day | LoggedCall | Gap


class CallListModel(QAbstractTableModel):
    """The calls that were read so far, the newest first.

    It grows by pages: where it ends, a view asks for more, and `want_more` is called with the call
    after which they are wanted. `now` reads the clock, in seconds since the epoch.
    """

    def __init__(
        self,
        want_more: Callable[[LoggedCall], None] = lambda _: None,
        parent: QObject | None = None,
        *,
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._want_more = want_more
        self._now = now
        self._wanted = Wanted()
        self._calls: list[LoggedCall] = []
        self._gaps: tuple[Gap, ...] = ()
        self._rows: list[Row] = []
        self._is_last = True
        self._asked = False

    @property
    def newest(self) -> LoggedCall | None:
        """The newest call that is shown."""
        return self._calls[0] if self._calls else None

    @property
    def has_unseen(self) -> bool:
        """Whether there is a missed call among them that nobody has looked at."""
        return any(c.outcome is Outcome.MISSED and not c.seen for c in self._calls)

    def row_at(self, row: int) -> Row:
        """Answer what stands in this row."""
        return self._rows[row]

    def heading_rows(self) -> list[int]:
        """Answer in which rows headings stand."""
        return [n for n, row in enumerate(self._rows) if isinstance(row, Day)]

    def heading_of(self, row: Day) -> str:
        """Answer the words over the calls of a day."""
        return heading(row.day, day_of(self._now()))

    def show_page(self, page: LogPage) -> None:
        """Take in a page: more calls of those shown, their newest anew, or others altogether."""
        if page.wanted != self._wanted or not self._rows:
            self._begin(page)
        elif page.after is None:
            self._renew(page)
        elif self._calls and page.after == self._calls[-1].shelf:
            self._append(page)

    def clear(self) -> None:
        """Show no call; a page that comes is the first."""
        self._begin(LogPage(self._wanted, None))

    def _begin(self, page: LogPage) -> None:
        self.beginResetModel()
        self._wanted, self._gaps = page.wanted, page.gaps
        self._calls = list(page.calls)
        self._is_last, self._asked = page.is_last, False
        self._rows = list(self._arranged(self._calls))
        self.endResetModel()

    def _append(self, page: LogPage) -> None:
        last = self._calls[-1]
        self._calls += page.calls
        self._is_last, self._asked = page.is_last, False
        more = list(self._arranged(page.calls, last))
        if not more:
            return
        count = len(self._rows)
        self.beginInsertRows(_ROOT, count, count + len(more) - 1)
        self._rows += more
        self.endInsertRows()

    def _renew(self, page: LogPage) -> None:
        """Show the newest calls as they are now, and leave selection and scroll as they are."""
        calls, is_last = list(page.calls), page.is_last
        newest, oldest = self._calls[:1], page.calls[-1:]
        # Where they do not meet, there may be others between them.
        if newest and oldest and not is_last and _order(newest[0]) >= _order(oldest[0]):
            calls += [c for c in self._calls if _order(c) < _order(oldest[0])]
            is_last = self._is_last
        if calls == self._calls and page.gaps == self._gaps:
            return
        self._calls, self._gaps = calls, page.gaps
        self._is_last, self._asked = is_last, False
        self._lay_out(list(self._arranged(calls)))

    def _lay_out(self, rows: list[Row]) -> None:
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        keys = [_key(self._rows[index.row()]) for index in held]
        self._rows = rows
        wanted = set(keys)
        places = {key: n for n, row in enumerate(rows) if (key := _key(row)) in wanted}
        now = [self.createIndex(places[key], 0) if key in places else _ROOT for key in keys]
        self.changePersistentIndexList(held, now)
        self.layoutChanged.emit()

    def _arranged(
        self, calls: Iterable[LoggedCall], after: LoggedCall | None = None
    ) -> Iterator[Row]:
        """Answer the rows of these calls, with a heading where a day begins."""
        gaps = [gap for gap in self._gaps if after is None or gap.ended <= after.heard]
        day = None if after is None else day_of(after.heard)
        for row in _merged(calls, gaps, is_last=self._is_last):
            today = day_of(row.ended if isinstance(row, Gap) else row.heard)
            if today != day:
                yield Day(today)
            yield row
            day = today

    # As Qt asks for it

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Answer how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Answer that there is one column."""
        return 0 if parent.isValid() else 1

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,  # noqa: ARG002 - Qt's argument
        orientation: Qt.Orientation,  # noqa: ARG002 - as above
        role: int = Qt.ItemDataRole.DisplayRole,  # noqa: ARG002 - as above
    ) -> None:
        """Answer nothing: a screen reader would say the number of a row before each call."""
        return

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Answer that only calls can be chosen."""
        if index.isValid() and isinstance(self._rows[index.row()], LoggedCall):
            return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer a row in words, for whoever reads the screen aloud."""
        roles = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if not index.isValid() or role not in roles:
            return None
        match self._rows[index.row()]:
            case LoggedCall() as call:
                return spoken(call)
            case Gap() as gap:
                return gap_words(gap)
            case Day() as day:
                return self.heading_of(day)

    def canFetchMore(self, parent: _Index = _ROOT) -> bool:  # noqa: N802 - Qt's name
        """Answer whether there are calls that were not read yet, nor asked for."""
        return not (parent.isValid() or self._is_last or self._asked)

    def fetchMore(self, parent: _Index) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Ask for the next page."""
        if self._calls:
            self._asked = True
            self._want_more(self._calls[-1])


def _merged(
    calls: Iterable[LoggedCall], gaps: list[Gap], *, is_last: bool
) -> Iterator[LoggedCall | Gap]:
    """Answer calls and gaps by time; the gaps older than all calls only where no call follows."""
    waiting = gaps
    for call in calls:
        while waiting and waiting[0].ended >= call.heard:
            yield waiting[0]
            waiting = waiting[1:]
        yield call
    if is_last:
        yield from waiting


def _order(call: LoggedCall) -> tuple[float, int]:
    return call.heard, call.id


def _key(row: Row) -> tuple[str, object]:
    match row:
        case LoggedCall(id=number):
            return "call", number
        case Gap(began=began):
            return "gap", began
        case Day(day=day):
            return "day", day
