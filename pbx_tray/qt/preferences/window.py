"""The window of the preferences: the pages' names, a search over all of them, and one page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from pbx_tray.core.presence import folded
from pbx_tray.qt.clear_button import add_clear_button
from pbx_tray.qt.hint_line import Hint, HintLine
from pbx_tray.qt.preferences.control import GRID, button, label
from pbx_tray.qt.preferences.key_order import next_in_order
from pbx_tray.qt.preferences.page import Page
from pbx_tray.qt.preferences.page_column import PageColumn
from pbx_tray.qt.preferences.page_list import PageList


class PreferencesWindow(QWidget):
    """Shows one of these pages, and hands on what is chosen there, at once.

    Signals:
        changed(object): a group of `core.choices`, as the person wants it from now on.
        closed(): the window has closed.
    """

    changed = Signal(object)
    closed = Signal()

    def __init__(self, pages: Sequence[Page]) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Preferences"))
        self._pages = list(pages)
        self._columns = [PageColumn(page) for page in pages]
        self._before: Any = None  # what the page that was reset had chosen
        self._search = QLineEdit(placeholderText=self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search preferences"))
        add_clear_button(self._search)
        self._names = PageList([page.title for page in pages])
        self._names.setAccessibleName(self.tr("Pages"))
        self._title = _Title()
        self._stack = QStackedWidget()
        self._nothing = label("")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._trouble = HintLine(Hint.TROUBLE)
        self._reset = button("")
        self._close = button(self.tr("&Close"))
        self._lay_out()
        self._connect()
        self._names.setCurrentRow(0)
        self._names.setFocus()

    def show_group(self, group: Any) -> None:
        """Show what is chosen, on the page that chooses such a group."""
        for page in self._pages:
            if type(page.group) is type(group):
                page.show_group(group)
        self._refresh_reset()

    def go_by(self, untouched: Any, managed: frozenset[str]) -> None:
        """Reset such a group to this one, and leave these fields of it to the administrator."""
        for page in self._pages:
            if type(page.group) is type(untouched):
                page.go_by(untouched, managed)

    def show_trouble(self, trouble: str) -> None:
        """Say what is wrong with what the choices are kept in; "" where nothing is."""
        self._trouble.say(trouble)

    def take_place_of(self, other: PreferencesWindow) -> None:
        """Show the page that another one shows, where that one is, and focus it where it was."""
        self._names.setCurrentRow(other._names.currentRow())
        self.resize(other.size())
        self.move(other.pos())
        self.show()
        focus: QWidget | None = other.focusWidget()
        page = self._page
        if page is not None and focus is not None and other._stack.isAncestorOf(focus):
            page.focus_first()

    def commit(self) -> None:
        """Take what has been typed and not been entered yet."""
        for page in self._pages:
            page.commit()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the size at the first start: by letters, as wide as reads well."""
        letter = self.fontMetrics()
        wanted = QSize(100 * letter.averageCharWidth(), 36 * letter.height())
        return wanted.expandedTo(self.minimumSizeHint())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Be as wide as the widest page needs, from the beginning."""
        for column in self._columns:
            column.measure()
        super().showEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 - Qt's
        """Go to what comes next as one reads."""
        following = next_in_order(self, self.focusWidget(), forward=forward)
        if following is None:
            return False
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        following.setFocus(reason)
        return True

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Take what has been typed, and close."""
        self.commit()
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        for column in self._columns:
            self._stack.addWidget(column)
        self._stack.addWidget(self._nothing)
        side = QVBoxLayout()
        side.setSpacing(2 * GRID)
        side.addWidget(self._search)
        side.addWidget(self._names, 1)
        ways = QHBoxLayout()
        ways.setSpacing(2 * GRID)
        ways.addWidget(self._reset)
        ways.addStretch()
        ways.addWidget(self._close)
        main = QVBoxLayout()
        main.setSpacing(4 * GRID)
        main.addWidget(self._title)
        main.addWidget(self._stack, 1)
        main.addWidget(self._trouble)
        main.addLayout(ways)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*[4 * GRID] * 4)
        layout.setSpacing(6 * GRID)
        layout.addLayout(side)
        layout.addLayout(main, 1)

    def _connect(self) -> None:
        for page in self._pages:
            page.changed.connect(self._hand_on)
        self._search.textChanged.connect(self._filter)
        self._search.returnPressed.connect(self._enter_page)
        self._names.currentRowChanged.connect(self._show_row)
        self._reset.clicked.connect(self._reset_page)
        self._close.clicked.connect(self.close)
        down = QShortcut(Qt.Key.Key_Down, self._search, self._names.setFocus)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        QShortcut(QKeySequence.StandardKey.Find, self, self._enter_search)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        QShortcut(Qt.Key.Key_Escape, self, self._leave)

    @property
    def _page(self) -> Page | None:
        """The page that is shown; None where the search finds none."""
        row = self._names.currentRow()
        return self._pages[row] if row >= 0 and not self._names.isRowHidden(row) else None

    def _hand_on(self, group: Any) -> None:
        self._before = None
        self.changed.emit(group)
        self._refresh_reset()

    def _reset_page(self) -> None:
        page = self._page
        if page is None:
            return
        if self._before is not None:
            page.choose(self._before)
            return
        before = page.group
        page.choose(page.as_reset)
        self._before = before
        self._refresh_reset()

    def _refresh_reset(self) -> None:
        page, undo = self._page, self._before is not None
        self._reset.setText(self.tr("Undo rese&t") if undo else self.tr("Rese&t this page"))
        whole = not self._search.text()  # what a search hides is not reset unseen
        self._reset.setVisible(whole and page is not None and page.group is not None)
        self._reset.setEnabled(page is not None and (undo or page.group != page.as_reset))

    def _filter(self, text: str) -> None:
        """Show the pages and rows in which every word of `text` occurs."""
        words = folded(text).split()
        for row, page in enumerate(self._pages):
            self._names.setRowHidden(row, not page.show_matching(words))
        left = [row for row in range(len(self._pages)) if not self._names.isRowHidden(row)]
        if left and self._names.currentRow() not in left:
            self._names.setCurrentRow(left[0])
        self._nothing.setText(self.tr("Nothing matches “{text}”.").replace("{text}", text))
        self._show_row()

    def _show_row(self) -> None:
        self._before = None
        page = self._page
        self._title.setText(page.title if page is not None else "")
        self._stack.setCurrentIndex(len(self._pages) if page is None else self._names.currentRow())
        self._refresh_reset()

    def _enter_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _enter_page(self) -> None:
        """Go to the first thing that was found."""
        if self._page is not None:
            self._page.focus_first()

    def _leave(self) -> None:
        """End the search; where there is none, close."""
        if self._search.text():
            self._search.clear()
            self._names.setFocus()
        else:
            self.close()


class _Title(QLabel):
    """The name of the page, in large letters."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setBold(True)
        self.setFont(font)
