"""Any number of values, one below the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pbx_tray.qt.preferences.control import GRID, Control, button
from pbx_tray.qt.preferences.remove_button import RemoveButton


class Several(Control):
    """A control for each value, with a button to remove it, and one that adds another.

    `make` makes such a control; while its value is empty or None it is not kept. `add` is the
    button's text.
    """

    grows = True

    def __init__(self, make: Callable[[], Control], add: str, *, spacing: int = GRID) -> None:
        self._add = button(add)
        self._rows = QWidget()
        self._inside = QVBoxLayout(self._rows)
        self._inside.setContentsMargins(0, 0, 0, spacing)
        self._inside.setSpacing(spacing)
        super().__init__(self._rows, self._add)
        self._column.setAlignment(self._add, Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self._add)
        self._make = make
        self._name = self._note = ""
        self._items: list[_Removable] = []
        self._rows.hide()
        self._add.clicked.connect(self._begin)

    @property
    def value(self) -> tuple[Any, ...]:
        """What is chosen, without what cannot be kept."""
        return tuple(item.control.value for item in self._items if item.control.value)

    def describe(self, name: str, note: str) -> None:
        """Tell a screen reader what is listed here."""
        self._name, self._note = name, note
        self._add.setAccessibleDescription(name)
        for item in self._items:
            item.describe(name, note)

    def show_value(self, value: tuple[Any, ...]) -> None:
        """Show what is chosen. What is being written stays where nothing else was chosen."""
        if value == self.value:
            return
        for item in list(self._items):
            self._drop(item)
        for one in value:
            self._append().control.show_value(one)

    def commit(self) -> None:
        """Take what has been typed and not been entered yet."""
        for item in self._items:
            item.control.commit()

    def _begin(self) -> None:
        item = self._append()
        item.control.setFocus(Qt.FocusReason.TabFocusReason)
        if item.control.value:
            self.edited.emit(self.value)

    def _append(self) -> _Removable:
        item = _Removable(self._make())
        item.describe(self._name, self._note)
        item.control.edited.connect(lambda _: self.edited.emit(self.value))
        item.remove_wanted.connect(lambda: self._remove(item))
        self._items.append(item)
        self._inside.addWidget(item)
        self._rows.show()
        item.show()  # now, and not when Qt comes to it: it may be given the focus
        return item

    def _remove(self, item: _Removable) -> None:
        place = self._items.index(item)
        self._drop(item)
        left = self._items[place : place + 1] or self._items[-1:]
        (left[0].control if left else self._add).setFocus(Qt.FocusReason.TabFocusReason)
        if item.control.value:
            self.edited.emit(self.value)

    def _drop(self, item: _Removable) -> None:
        self._items.remove(item)
        self._inside.removeWidget(item)
        item.hide()
        item.deleteLater()
        self._rows.setVisible(bool(self._items))


class _Removable(QWidget):
    remove_wanted = Signal()

    def __init__(self, control: Control) -> None:
        super().__init__()
        self.control = control
        self._button = RemoveButton()
        self._button.clicked.connect(self.remove_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(control, 1)
        row.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignTop)

    def describe(self, name: str, note: str) -> None:
        self.control.describe(name, note)
        self._button.setAccessibleDescription(name)
