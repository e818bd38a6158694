"""Opens and closes the details of whom the person looks at in the list."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from typing import Final, cast

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QItemSelectionRange,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from pbx_tray.core.presence import Badge
from pbx_tray.qt.details_panel import DetailsPanel
from pbx_tray.qt.roster_view import RosterView

MANY: Final = 20
"""Of so many selected people each is named; of more, only how many they are."""


class DetailsDrawer(QObject):
    """Opens `panel` at a click on a badge, or at the arrow key that points out of the list.

    While it is open it follows the selection. `badge_at` answers what is in a row of `view`.

    Signals:
        looked_at(tuple): the uuids of the selected people whose details are wanted, the first of
            MANY + 1; none while it is closed.
    """

    looked_at = Signal(object)

    def __init__(
        self, view: RosterView, badge_at: Callable[[int], Badge | None], panel: DetailsPanel
    ) -> None:
        super().__init__(view)
        self._view = view
        self._badge_at = badge_at
        self.panel = panel
        self._tip: Callable[[Badge], str] = lambda _badge: ""
        self._shared = QTimer(self, singleShot=True, interval=0)
        self._shared.timeout.connect(self._keep_in_view)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        view.clicked.connect(lambda _index: self.open())
        view.selectionModel().selectionChanged.connect(self._follow)
        for silent in (view.model().layoutChanged, view.model().modelReset):
            silent.connect(self._follow)  # who is gone leaves the selection without a word
        panel.closed.connect(self.close)
        panel.focus_lost.connect(view.setFocus)

    @property
    def is_open(self) -> bool:
        """Whether the panel is there."""
        return not self.panel.isHidden()

    @property
    def selected(self) -> tuple[Badge, ...]:
        """The badges of who is selected; of very many, the first."""
        runs = sorted(self._runs(), key=QItemSelectionRange.top)
        rows = (row for run in runs for row in range(run.top(), run.bottom() + 1))
        badges = (badge for row in rows if (badge := self._badge_at(row)) is not None)
        return tuple(islice(badges, MANY + 1))

    @property
    def count(self) -> int:
        """How many people are selected."""
        return len(self._view.selectionModel().selectedRows())

    def _runs(self) -> Iterable[QItemSelectionRange]:
        """Answer the selected rows by the run: a look at each of ten thousand takes its time."""
        return cast("Iterable[QItemSelectionRange]", self._view.selectionModel().selection())

    def tell_on_hover(self, tip: Callable[[Badge], str]) -> None:
        """Have `tip` answer what is said, as HTML, where the pointer rests on a badge."""
        self._tip = tip

    def open(self) -> None:
        """Show the details of whom is selected."""
        if not self._view.selectionModel().hasSelection():
            return
        self.panel.show()
        self._follow()

    def enter(self) -> None:
        """Show the details of who has the cursor, and have the keyboard work there (a slot)."""
        self._select_current()
        self.open()
        if self.is_open:
            self.panel.enter()

    def show_row(self, row: int) -> None:
        """Show the details of who is in this row, and have the keyboard work there."""
        self._view.setCurrentIndex(self._view.model().index(row, 0))
        self.open()
        self.panel.enter()

    def close(self) -> None:
        """Show the list alone."""
        had_focus = self._has_focus
        self.panel.note.commit()
        self.panel.hide()
        self.looked_at.emit(())
        if had_focus:
            self._view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the keys that open and close, and the pointer that rests."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return watched is self._view.viewport() and self._tell(event)
        if isinstance(event, QKeyEvent) and watched is self._view:
            return self._take_key(event)
        if event.type() == QEvent.Type.Resize and self.is_open:
            self._shared.start()  # the panel takes room of the list
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        rtl = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        into, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        into, back = (back, into) if rtl else (into, back)
        closes = self.is_open and event.key() in {back, Qt.Key.Key_Escape}
        if event.type() == QEvent.Type.ShortcutOverride and closes:
            event.accept()  # or the window would take Escape for itself
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if closes:
            self.close()
        elif event.key() == into and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.enter()
        return closes or event.key() in {into, back}

    def _select_current(self) -> None:
        index = self._view.currentIndex()
        if index.isValid() and not self._view.selectionModel().hasSelection():
            rows = QItemSelectionModel.SelectionFlag.ClearAndSelect
            whole = QItemSelectionModel.SelectionFlag.Rows
            self._view.selectionModel().select(index, rows | whole)

    def _follow(self) -> None:
        if not self.is_open:
            return
        if self._view.selectionModel().hasSelection():
            self.looked_at.emit(tuple(badge.user for badge in self.selected))
        elif not self._has_focus:  # else somebody may be writing a note
            self.close()

    @property
    def _has_focus(self) -> bool:
        """Whether the keyboard works in the panel."""
        focused = QApplication.focusWidget()
        return any(focused is part for part in self.panel.findChildren(QWidget))

    def _keep_in_view(self) -> None:
        self._view.scrollTo(self._view.currentIndex())

    def _tell(self, event: QHelpEvent) -> bool:
        index = self._view.indexAt(event.pos())
        badge = self._badge_at(index.row()) if index.isValid() else None
        if badge is None:
            return False
        tip = self._tip(badge)
        if tip:
            place = self._view.visualRect(index)
            QToolTip.showText(event.globalPos(), tip, self._view.viewport(), place)
        return bool(tip)
