"""The small button at the end of a row: a menu of what the row has no room for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from pbx_tray.qt.menu_button import pop_up_under
from pbx_tray.qt.row_text import text_width

_SIGN: Final = "\u2026"
_PADDING: Final = 5
_RETURN: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MoreButton(QToolButton):
    """There only while something is left out; `fill` puts that into the menu."""

    def __init__(self, fill: Callable[[QMenu], None], parent: QWidget | None = None) -> None:
        super().__init__(parent, autoRaise=True)
        self._fill = fill
        self._left_out: tuple[str, ...] = ()
        self.setText(_SIGN)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self.pop_up)
        self.hide()

    def show_left_out(self, words: Sequence[str]) -> None:
        """Say what is left out; nothing: not be there at all."""
        if (left_out := tuple(words)) != self._left_out:
            self._left_out = left_out
            self.setToolTip(", ".join(words))
            self.setAccessibleName(", ".join(words))
        self.setVisible(bool(left_out))

    def pop_up(self) -> None:
        """Show the menu under the button."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu)
        pop_up_under(self, menu)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the room of three dots, with some at both sides."""
        width = text_width(_SIGN, self.font()) + 2 * _PADDING
        return QSize(width, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open on Return as well, on every desktop."""
        if event.key() in _RETURN:
            self.click()
        else:
            super().keyPressEvent(event)
