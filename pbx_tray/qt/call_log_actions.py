"""What can be done with the call that is chosen: in buttons under the list, and in its menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from pbx_tray.core.display import display
from pbx_tray.core.logged import LoggedCall
from pbx_tray.qt.edge import EdgedBar
from pbx_tray.qt.spoken import spoken


class CallLogActions(QObject):
    """Call back, copy the number, add to contacts: for the call that `choose` was told last.

    Signals:
        call_back_wanted(str): the person wants this number called.
        contact_wanted(LoggedCall): the person wants this caller among the contacts.
    """

    call_back_wanted = Signal(str)
    contact_wanted = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._call: LoggedCall | None = None
        self._back = QAction(self)
        self._copy = QAction(self)
        self._add = QAction(self)
        self._all = (self._back, self._copy, self._add)
        self._copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._back.triggered.connect(self.call_back)
        self._copy.triggered.connect(self._copy_number)
        self._add.triggered.connect(lambda: self.contact_wanted.emit(self._call))
        self._outgoing = False
        self.choose(None)
        spoken(window, self._say)

    def _say(self) -> None:
        self._back.setText(self.tr("Call again") if self._outgoing else self.tr("Call back"))
        self._copy.setText(self.tr("Copy number"))
        self._add.setText(self.tr("Add to contacts…"))
        self._add.setIconText(self._add.text())  # or its button would lose the dots

    def choose(self, call: LoggedCall | None) -> None:
        """Offer what can be done with this call."""
        self._call = call if call and display(call.number) else None
        for action in self._all:
            action.setEnabled(self._call is not None)
        self._outgoing = call is not None and call.outgoing
        self._say()

    def call_back(self) -> None:
        """Have the number called."""
        if self._call is not None:
            self.call_back_wanted.emit(self._call.number)

    def bar(self) -> QWidget:
        """Answer a row of buttons."""
        bar = EdgedBar()
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(4)
        for action in self._all:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            button.setMinimumHeight(28)
            layout.addWidget(button)
        layout.addStretch()
        return bar

    def menu(self, parent: QWidget) -> QMenu:
        """Answer a menu of the same."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._all)
        return menu

    def listen_in(self, widget: QWidget) -> None:
        """Have the shortcuts work where `widget` has the keyboard."""
        widget.addActions(self._all)

    def _copy_number(self) -> None:
        if self._call is not None:
            QGuiApplication.clipboard().setText(display(self._call.number))
