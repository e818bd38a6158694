"""What can be done with a badge: its menu, and the keys that call and give a star."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from pbx_tray.core.display import isolated
from pbx_tray.core.presence import Badge
from pbx_tray.qt.roster_view import RosterView

STAR_KEY: Final = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_D)


class BadgeMenu(QObject):
    """Opens over `view`, at the badge that is pointed at; Return calls the one with the cursor.

    Signals:
        call_wanted(str): the person wants this number called.
        star_wanted(str, bool): the person wants the user with this uuid to have a star, or not.
        wait_wanted(str, bool): ... to be told when they are free, or not.
        details_wanted(): the person wants to see all that is known of the one with the cursor.
    """

    call_wanted = Signal(str)
    star_wanted = Signal(str, bool)
    wait_wanted = Signal(str, bool)
    details_wanted = Signal()

    def __init__(self, view: RosterView, badge_at: Callable[[int], Badge | None]) -> None:
        super().__init__(view)
        self._view = view
        self._badge_at = badge_at
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._pop_up)
        view.chosen.connect(self._call_current)

    def turn_star(self, badge: Badge | None) -> None:
        """Give this badge a star, or take it away (a slot)."""
        if badge is not None:
            self.star_wanted.emit(badge.user, not badge.favourite)

    def turn_current_star(self) -> None:
        """Do so for the badge with the cursor (a slot)."""
        self.turn_star(self._current())

    def _pop_up(self, place: QPoint) -> None:
        index = self._view.indexAt(place)
        badge = self._badge_at(index.row()) if index.isValid() else None
        if badge is not None:
            self._menu(badge).popup(self._view.viewport().mapToGlobal(place))

    def _menu(self, badge: Badge) -> QMenu:
        menu, number = QMenu(self._view), badge.extension
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if badge.extension and not badge.me:
            name = isolated(badge.name).replace("&", "&&")
            words = self.tr("Call {name}").replace("{name}", name)
            call = menu.addAction(words, lambda: self.call_wanted.emit(number))
            call.setShortcut(QKeySequence(Qt.Key.Key_Return))
        if badge.extension:
            copy = self.tr("Copy number")
            menu.addAction(copy, lambda: QGuiApplication.clipboard().setText(number))
        if not badge.me:
            wait = self.tr("Tell me when free"), self.tr("Stop waiting until free")
            wanted = not badge.waited
            menu.addAction(wait[badge.waited], lambda: self.wait_wanted.emit(badge.user, wanted))
        shows = menu.addAction(self.tr("Details"), self.details_wanted.emit)
        rtl = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        shows.setShortcut(QKeySequence(Qt.Key.Key_Left if rtl else Qt.Key.Key_Right))
        star = self.tr("Add to favourites"), self.tr("Remove from favourites")
        action = menu.addAction(star[badge.favourite], lambda: self.turn_star(badge))
        action.setShortcut(STAR_KEY)
        return menu

    def _current(self) -> Badge | None:
        index = self._view.currentIndex()
        return self._badge_at(index.row()) if index.isValid() else None

    def _call_current(self) -> None:
        badge = self._current()
        if badge is not None and badge.extension and not badge.me:
            self.call_wanted.emit(badge.extension)
