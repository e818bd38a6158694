"""A window that enters and leaves in a breath, or at once where the system wants no motion."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractAnimation, QObject, QPropertyAnimation, Qt
from PySide6.QtWidgets import QApplication, QWidget

_TAKES_MS: Final = 120


class Fade(QObject):
    """Shows and hides one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._motion = QPropertyAnimation(window, b"windowOpacity", self)
        self._motion.setDuration(_TAKES_MS)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.finished.connect(self._settle)

    def enter(self) -> None:
        """Show the window."""
        if not self._window.isVisible():
            self._window.setWindowOpacity(0.0 if _moves() else 1.0)
            self._window.show()
        self._move(QAbstractAnimation.Direction.Forward)

    def leave(self) -> None:
        """Hide the window."""
        if self._window.isVisible():
            self._move(QAbstractAnimation.Direction.Backward)

    def _move(self, direction: QAbstractAnimation.Direction) -> None:
        if not _moves():
            self._motion.setDirection(direction)
            self._settle()
        elif self._motion.direction() is not direction or self._window.windowOpacity() < 1:
            self._motion.setDirection(direction)
            if self._motion.state() is not QAbstractAnimation.State.Running:
                self._motion.start()

    def _settle(self) -> None:
        if self._motion.direction() is QAbstractAnimation.Direction.Backward:
            self._window.hide()


def _moves() -> bool:
    """Whether the system asks for no less motion than usual."""
    return QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
