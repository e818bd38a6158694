"""A window above the others, in its corner of the screen, and never with the keyboard.

It takes the keyboard only when the person asks for it by name, and gives it back at once.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QApplication, QWidget

from pbx_tray.qt.card_place import (
    Corner,
    corner_named,
    free_corner,
    nearest_corner,
    place_in,
)
from pbx_tray.qt.fade import Fade
from pbx_tray.qt.lamps import is_dark

_FLAGS: Final = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)
_ON_DARK: Final = "#4A4D51"  # the edge: what styles take for it there is darker than the ground


class CardWindow(QWidget):
    """Stands in a corner of the screen where the pointer is, and is dragged to another one.

    `tray` answers where the tray's icon is, empty where nobody can tell. Whoever inherits it says
    in `wanted_size` how large it is to be.

    Signals:
        placed(str): the person dragged it to this corner.
    """

    placed = Signal(str)

    def __init__(self, tray: Callable[[], QRect] = QRect) -> None:
        super().__init__(None, _FLAGS)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        # Else macOS hides it whenever another program is in front: that is, always.
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self._tray = tray
        self._corner: Corner | None = None
        self._screen: QScreen | None = None
        self._held: QPoint | None = None  # where the pointer holds it while it is dragged
        self._pressed = QPoint()
        self._fade = Fade(self)

    def wanted_size(self) -> QSize:
        """Answer how large it is to be."""
        return self.sizeHint()

    def enter(self) -> None:
        """Be there, with the size that is wanted now, without taking the keyboard."""
        if not self.isVisible():
            # Shown again while a window manager still takes it away, a window may stay hidden for
            # good: that was seen with Openbox. A new one is nothing that it knows.
            self.destroy()
            pointed = QGuiApplication.screenAt(QCursor.pos())
            self._screen = pointed or QGuiApplication.primaryScreen()
        self.fit()
        self._fade.enter()

    def leave(self) -> None:
        """Go away."""
        self._fade.leave()

    def fit(self) -> None:
        """Take the size that is wanted, and stay in the corner."""
        self.ensurePolished()
        self.resize(self.wanted_size())
        self._stay()

    def choose_place(self, words: str) -> None:
        """Stand in the corner that the settings name; where they name none, where there is room."""
        self._corner = corner_named(words)
        if self.isVisible():
            self.fit()

    def take_keyboard(self) -> None:
        """Come forward with the keyboard: the person asked for it."""
        self._accept_focus(accepts=True)
        self.raise_()
        self.activateWindow()
        self.focusNextChild()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.globalPosition().toPoint()
            self._held = self._pressed - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the pointer."""
        if self._held is not None:
            self.move(event.globalPosition().toPoint() - self._held)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the nearest corner, and stay there from now on."""
        if self._held is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._held = None
        way = (event.globalPosition().toPoint() - self._pressed).manhattanLength()
        if way >= QApplication.startDragDistance():
            self._screen = QGuiApplication.screenAt(self.geometry().center()) or self._screen
            self._corner = nearest_corner(self._room(), self.geometry())
            self.placed.emit(self._corner.words)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Give the keyboard back at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._accept_focus(accepts=False)
            self.hide()  # whoever had the keyboard before gets it back
            self.enter()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take no keyboard any more once another window has it."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._accept_focus(accepts=False)
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stay in the corner whatever size it is given: a style may want more once it is seen."""
        super().resizeEvent(event)
        self._stay()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Draw the ground and its edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Window))
        edge = self.palette().color(QPalette.ColorRole.Mid)
        painter.setPen(QColor(_ON_DARK) if is_dark(self.palette()) else edge)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _stay(self) -> None:
        if self._held is None:
            self.move(self._place())

    def _place(self) -> QPoint:
        room = self._room()
        desktop = os.environ.get("XDG_CURRENT_DESKTOP", "")
        corner = self._corner or free_corner(room, self._tray(), sys.platform, desktop)
        return place_in(room, self.size(), corner)

    def _room(self) -> QRect:
        screen = self._screen or QGuiApplication.primaryScreen()
        return screen.availableGeometry()

    def _accept_focus(self, *, accepts: bool) -> None:
        window = self.windowHandle()
        if window is not None:
            window.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, not accepts)
