"""The list of badges."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from pbx_tray.qt.badge_places import row_height
from pbx_tray.qt.spoken import spoken
from pbx_tray.qt.spoken_changes import tell_changed
from pbx_tray.qt.typed_letters import is_searched

_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class RosterView(QTableView):
    """One column of rows, all of one height, without header and grid.

    A table with fixed sections and not a QListView: that one lays out everything anew at each
    change, which at ten thousand users costs 44 ms for one status.

    Signals:
        chosen(): the person pressed Return.
        typed(str): the person typed these letters while the list had the focus.
    """

    chosen = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compact = False
        self._headings: Callable[[], list[int]] = list
        self._low: list[QPersistentModelIndex] = []
        spoken(self, lambda: self.setAccessibleName(self.tr("People")))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fix_sections()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Have low rows, or comfortable ones; what is at the top stays there."""
        if compact is self._compact:
            return
        top = self.rowAt(0)
        self._compact = compact
        self._fit_rows()
        self.viewport().update()
        if top > 0:
            self.scrollTo(self.model().index(top, 0), QTableView.ScrollHint.PositionAtTop)

    def follow_headings(self, rows: Callable[[], list[int]]) -> None:
        """Keep those rows low which `rows` answers."""
        self._headings = rows
        self.model().layoutAboutToBeChanged.connect(self._raise_headings)
        self.model().rowsAboutToBeMoved.connect(self._raise_headings)
        self.fit_headings()

    def fit_headings(self) -> None:
        """Make new headings low (a slot); those that move keep their height."""
        height = row_height(self.fontMetrics(), compact=True)
        rows, model = self._headings(), self.model()
        for row in rows:
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)
        self._low = [QPersistentModelIndex(model.index(row, 0)) for row in rows]

    def _raise_headings(self) -> None:
        """Make no row low: Qt would leave the height of a heading to whoever takes its place."""
        for index in self._low:
            if index.isValid():
                self.setRowHeight(index.row(), self.verticalHeader().defaultSectionSize())
        self._low = []

    def _fix_sections(self) -> None:
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setStretchLastSection(True)
        self._fit_rows()

    def _fit_rows(self) -> None:
        height = row_height(self.fontMetrics(), compact=self._compact)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height)
        self.fit_headings()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the rows to a new font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit_rows()

    def dataChanged(  # noqa: N802 - Qt's name
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Paint what is different, and have a screen reader say it."""
        super().dataChanged(first, last, roles)
        tell_changed(self, first.row(), last.row())

    def rowsAboutToBeRemoved(  # noqa: N802 - Qt's name
        self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int
    ) -> None:
        """Select nobody where the selected user leaves: Qt would select a neighbour unasked."""
        if start <= self.currentIndex().row() <= end:
            self.selectionModel().clear()
        super().rowsAboutToBeRemoved(parent, start, end)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Frame the first row for whoever comes by Tab; Qt would unasked, except for the mouse."""
        if event.reason() not in _BY_TAB:
            event = QFocusEvent(event.type(), Qt.FocusReason.MouseFocusReason)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of Return: Qt would only begin to edit."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Pass on what was typed: the search field does better than jumping to a first letter."""
        if is_searched(search):
            self.typed.emit(search)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer a size that leaves the choice to the window."""
        return QSize(280, 6 * self.verticalHeader().defaultSectionSize())
