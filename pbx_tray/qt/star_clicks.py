"""Clicks on the stars in the roster, which neither select nor call anybody."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QStyle

from pbx_tray.core.presence import Badge
from pbx_tray.qt.badge_delegate import BadgeDelegate
from pbx_tray.qt.badge_places import places
from pbx_tray.qt.roster_view import RosterView

_REACH = 5  # pixels around a star that are its own, too: it is small
_OF_A_CLICK = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseButtonRelease,
}


class StarClicks(QObject):
    """Watches `view`, whose rows `delegate` paints.

    Signals:
        clicked(Badge): the person clicked the star of this badge.
    """

    clicked = Signal(object)

    def __init__(
        self, view: RosterView, delegate: BadgeDelegate, badge_at: Callable[[int], Badge | None]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._delegate = delegate
        self._badge_at = badge_at
        self._pressed = False
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the clicks on stars, press and release; leave all others."""
        if not isinstance(event, QMouseEvent) or event.type() not in _OF_A_CLICK:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.MouseButtonRelease:
            pressed, self._pressed = self._pressed, False
            return pressed
        badge = self._starred_at(event.position().toPoint())
        self._pressed = badge is not None and event.button() == Qt.MouseButton.LeftButton
        if self._pressed:
            self.clicked.emit(badge)
        return self._pressed

    def _starred_at(self, point: QPoint) -> Badge | None:
        """Answer the badge whose star is at this point."""
        index = self._view.indexAt(point)
        badge = self._badge_at(index.row()) if index.isValid() else None
        if badge is None:
            return None
        row = self._view.visualRect(index)
        star = self._star(row, badge)
        around = star.adjusted(-_REACH, -_REACH, _REACH, _REACH)
        return badge if not star.isEmpty() and around.contains(point) else None

    def _star(self, row: QRect, badge: Badge) -> QRect:
        font, compact = self._view.font(), self._delegate.compact
        star = places(row, font, badge.name, badge.extension, compact=compact).star
        return QStyle.visualRect(self._view.layoutDirection(), row, star)
