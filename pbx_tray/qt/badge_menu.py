"""What can be done with a badge: its menu, and the key that calls."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from pbx_tray.core.display import isolated
from pbx_tray.core.presence import Badge
from pbx_tray.qt.roster_view import RosterView


class BadgeMenu(QObject):
    """Opens over `view`, at the badge that is pointed at; Return calls the one with the cursor.

    Signals:
        call_wanted(str): the person wants this number called.
    """

    call_wanted = Signal(str)

    def __init__(self, view: RosterView, badge_at: Callable[[int], Badge]) -> None:
        super().__init__(view)
        self._view = view
        self._badge_at = badge_at
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._pop_up)
        view.chosen.connect(self._call_current)

    def _pop_up(self, place: QPoint) -> None:
        index = self._view.indexAt(place)
        badge = self._badge_at(index.row()) if index.isValid() else None
        if badge is not None and badge.extension:
            self._menu(badge).popup(self._view.viewport().mapToGlobal(place))

    def _menu(self, badge: Badge) -> QMenu:
        menu, number = QMenu(self._view), badge.extension
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not badge.me:
            name = isolated(badge.name).replace("&", "&&")
            words = self.tr("Call {name}").replace("{name}", name)
            call = menu.addAction(words, lambda: self.call_wanted.emit(number))
            call.setShortcut(QKeySequence(Qt.Key.Key_Return))
        menu.addAction(self.tr("Copy number"), lambda: QGuiApplication.clipboard().setText(number))
        return menu

    def _call_current(self) -> None:
        index = self._view.currentIndex()
        badge = self._badge_at(index.row()) if index.isValid() else None
        if badge is not None and badge.extension and not badge.me:
            self.call_wanted.emit(badge.extension)
