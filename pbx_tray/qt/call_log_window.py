"""The window of the call log: search field, filter, the calls, and what can be done with one."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from pbx_tray.core.language import plural
from pbx_tray.core.log_words import words_of
from pbx_tray.core.logged import (
    UNKNOWN_AFTER,
    Counts,
    LoggedCall,
    LogPage,
    Outcome,
    Wanted,
)
from pbx_tray.qt.call_delegate import CallDelegate
from pbx_tray.qt.call_list_model import CallListModel
from pbx_tray.qt.call_log_actions import CallLogActions
from pbx_tray.qt.call_log_view import CallLogView
from pbx_tray.qt.clear_button import add_clear_button
from pbx_tray.qt.close_keys import close_keys
from pbx_tray.qt.empty_notice import EmptyNotice
from pbx_tray.qt.hint_line import Hint, HintLine
from pbx_tray.qt.menu_button import pop_up_under
from pbx_tray.qt.outcome_filter import OutcomeFilter
from pbx_tray.qt.over_list import lay_over
from pbx_tray.qt.spoken import spoken
from pbx_tray.qt.typed_letters import letters_of

_SEARCH = QKeySequence.StandardKey.Find
_TYPED_MS = 100  # what is typed faster is searched for once


class CallLogWindow(QWidget):
    """Shows the calls that it is given, and says which it wants.

    `kept_days` answers how long calls are remembered; `now` reads the clock, in seconds since the
    epoch.

    Signals:
        page_wanted(Wanted, Shelf): these calls are wanted, from the newest (None) or from there on.
        looked_at(int): the person sees the calls up to the one with this row.
        call_back_wanted(str): the person wants this number called.
        contact_wanted(LoggedCall): the person wants this caller among the contacts.
        export_wanted(Wanted): the person wants these calls in a file.
        clear_wanted(): the person wants all of it forgotten.
    """

    page_wanted = Signal(object, object)
    looked_at = Signal(int)
    call_back_wanted = Signal(str)
    contact_wanted = Signal(object)
    export_wanted = Signal(object)
    clear_wanted = Signal()

    def __init__(
        self, kept_days: Callable[[], float] = lambda: 90.0, *, now: Callable[[], float] = time.time
    ) -> None:
        super().__init__()
        self._kept_days = kept_days
        self._now = now
        self._wanted = Wanted()
        self._has_come = False  # whether what is wanted was answered
        self._looked = 0
        self._model = CallListModel(self._want_more, self, now=now)
        self._view = CallLogView()
        self._search = QLineEdit()
        self._filter = OutcomeFilter()
        self._menu_button = QToolButton()
        self._hint = HintLine(Hint.TROUBLE)
        self._told = HintLine(Hint.PLAIN)
        self._said = QWidget()
        self._empty = EmptyNotice()
        self._actions = CallLogActions(self)
        self._typed = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._unknown = QTimer(self, singleShot=True)  # when what rings is taken to be over
        self.setMinimumHeight(320)  # and as wide as the buttons say in any language
        self._prepare()
        self._lay_out()
        self._connect()
        spoken(self, self._say_words)
        self._view.setFocus()

    def show_page(self, page: LogPage) -> None:
        """Show calls that were wanted; an answer to what is no longer wanted is left alone."""
        if page.wanted != self._wanted:
            return
        begins = not self._has_come
        self._has_come = True
        self._say(told=self._told.text)
        self._model.show_page(page)
        if begins:
            self._view.scrollToTop()
        self._refresh()
        self._watch_what_rings()
        self._look()

    def show_counts(self, counts: Counts) -> None:
        """Say how many calls of each kind there are."""
        if counts.wanted.words == self._wanted.words:
            self._filter.show_counts(counts)

    def say(self, trouble: str) -> None:
        """Say what is wrong, in a sentence."""
        self._say(trouble=trouble)

    def tell(self, text: str) -> None:
        """Say what was done, in a sentence."""
        self._say(told=text)

    def refresh(self) -> None:
        """Ask for the newest calls again: something has become of one."""
        if self.isVisible():
            self.page_wanted.emit(self._wanted, None)

    def clear(self) -> None:
        """Show nobody's calls, and ask for those that are wanted from now on."""
        self._has_come, self._looked = False, 0
        self._model.clear()
        self.refresh()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the size at the first start."""
        return QSize(420, 640)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the calls as they are now."""
        super().showEvent(event)
        self._view.setFocus()  # it went on when the window was hidden; here typing searches anyway
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Note that the person looks at the calls."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._look()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Search for letters that nothing in the window has taken."""
        if letters := letters_of(event):
            self._search_for(letters)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin with all calls the next time."""
        super().closeEvent(event)
        self._say()
        self._clear_search()

    def _say(self, trouble: str = "", told: str = "") -> None:
        self._hint.say(trouble)
        self._told.say(told)
        self._said.setVisible(bool(trouble or told))

    def _say_words(self) -> None:
        self.setWindowTitle(self.tr("Call history"))
        self._search.setPlaceholderText(self.tr("Search calls"))
        self._search.setAccessibleName(self.tr("Search calls"))
        self._menu_button.setAccessibleName(self.tr("Menu"))
        self._menu_button.setToolTip(self.tr("Menu"))
        self._say()  # what was told was told in another language
        self._refresh()

    def _prepare(self) -> None:
        self._view.show_model(self._model)
        self._view.setItemDelegate(CallDelegate(self._model, self))
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        add_clear_button(self._search)
        self._search.setMinimumHeight(32)
        self._search.setTextMargins(4, 0, 4, 0)
        self._filter.setMinimumHeight(32)
        self._menu_button.setText("⋯")
        self._menu_button.setAutoRaise(True)
        self._said.hide()
        self._actions.listen_in(self._view)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(8, 8, 8, 8)
        top.setSpacing(4)
        top.addWidget(self._search, 1)
        top.addWidget(self._filter)
        top.addWidget(self._menu_button)
        said = QVBoxLayout(self._said)
        said.setContentsMargins(12, 0, 12, 8)
        said.addWidget(self._hint)
        said.addWidget(self._told)
        lay_over(self._view, self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._said)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._actions.bar())

    def _connect(self) -> None:
        self._search.textChanged.connect(self._await_more)
        self._search.returnPressed.connect(self._enter_list)
        self._typed.timeout.connect(self._want)
        self._filter.chosen.connect(self._want)
        self._unknown.timeout.connect(self.refresh)
        self._view.typed.connect(self._search_for)
        self._view.selectionModel().currentChanged.connect(self._choose)
        # Not activated(): on some desktops that is a single click, too light for a call.
        self._view.chosen.connect(self._actions.call_back)
        self._view.doubleClicked.connect(self._actions.call_back)
        self._view.customContextMenuRequested.connect(self._pop_up_actions)
        self._model.layoutChanged.connect(self._choose_again)
        self._empty.acted.connect(self._clear_search)
        self._menu_button.clicked.connect(self._pop_up_menu)
        self._actions.call_back_wanted.connect(self.call_back_wanted)
        self._actions.contact_wanted.connect(self.contact_wanted)
        QShortcut(_SEARCH, self, self._enter_search)
        QShortcut(Qt.Key.Key_F10, self, self._pop_up_menu)
        QShortcut(Qt.Key.Key_Escape, self, self._leave)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close).setKeys(close_keys())

    def _await_more(self) -> None:
        self._typed.start()

    def _want(self) -> None:
        """Ask for what is searched and filtered for now."""
        self._typed.stop()
        wanted = Wanted(words_of(self._search.text()), self._filter.outcome)
        if wanted != self._wanted:
            self._wanted, self._has_come = wanted, False
            self.refresh()

    def _want_more(self, after: LoggedCall) -> None:
        self.page_wanted.emit(self._wanted, after.shelf)

    def _look(self) -> None:
        """Say that what is shown is seen, where the person is in front of all calls."""
        newest = self._model.newest
        if newest is None or self._wanted != Wanted() or not self.isActiveWindow():
            return
        if newest.id != self._looked or self._model.has_unseen:
            self._looked = newest.id
            self.looked_at.emit(newest.id)

    def _watch_what_rings(self) -> None:
        newest = self._model.newest
        self._unknown.stop()
        if newest and newest.outcome is Outcome.RINGING:
            left = newest.heard + UNKNOWN_AFTER - self._now()
            self._unknown.start(round(max(0.0, left) * 1000) + 1000)

    def _choose(self, index: QModelIndex) -> None:
        row = self._model.row_at(index.row()) if index.isValid() else None
        self._actions.choose(row if isinstance(row, LoggedCall) else None)

    def _choose_again(self) -> None:
        self._choose(self._view.currentIndex())

    def _pop_up_actions(self, at: QPoint) -> None:
        if self._view.indexAt(at).isValid():
            self._actions.menu(self).popup(self._view.viewport().mapToGlobal(at))

    def _pop_up_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Search calls"), self._enter_search).setShortcuts(_SEARCH)
        export = menu.addAction(self.tr("Export…"), lambda: self.export_wanted.emit(self._wanted))
        export.setEnabled(self._model.newest is not None)
        menu.addSeparator()
        menu.addAction(self.tr("Clear all calls…"), self.clear_wanted.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Close"), self.close).setShortcuts(close_keys())
        pop_up_under(self._menu_button, menu)

    def _search_for(self, typed: str) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.insert(typed)

    def _enter_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _leave(self) -> None:
        """Leave the search, or the window where nothing is searched."""
        if self._wanted == Wanted() and not self._search.text():
            self.close()
        else:
            self._clear_search()

    def _clear_search(self) -> None:
        self._search.clear()
        self._filter.show_all()
        self._view.setFocus()
        self._want()

    def _enter_list(self) -> None:
        self._want()
        self._view.setFocus()

    def _refresh(self) -> None:
        self._empty.show_words(*self._empty_words())

    def _empty_words(self) -> tuple[str, str]:
        """Answer what an empty list says, and its button."""
        if self._model.rowCount():
            return "", ""
        if self._wanted == Wanted():
            text = plural(
                "No calls yet. Calls that you get, miss or place appear here, and stay for a day.",
                "No calls yet. Calls that you get, miss or place appear here, "
                "and stay for {n} days.",
                round(self._kept_days()),
            )
            return text, ""
        typed = self._search.text().strip()
        if not typed:
            return self.tr("There are no such calls."), self.tr("Show all calls")
        nothing = self.tr("No call matches “{text}”.").replace("{text}", typed)
        return nothing, self.tr("Show all calls")
