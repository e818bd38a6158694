"""One of several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from pbx_tray.qt.combo_words import describe
from pbx_tray.qt.preferences.control import Control, leave_the_wheel


class Choice(Control):
    """A list of values with their words. One that is not among them is shown as `other` words it.

    Each of `options` is a value and its words.
    """

    def __init__(
        self, options: Sequence[tuple[Any, str]], other: Callable[[Any], str] = str
    ) -> None:
        self._list = QComboBox()
        super().__init__(self._list)
        self._column.setAlignment(self._list, Qt.AlignmentFlag.AlignLeading)
        self._values = [value for value, _ in options]
        self._list.addItems([words for _, words in options])
        self._other = other
        leave_the_wheel(self._list)
        self._list.activated.connect(lambda row: self.edited.emit(self._values[row]))

    @property
    def value(self) -> Any:
        """What is chosen."""
        return self._values[self._list.currentIndex()]

    @property
    def words(self) -> str:
        """The words of all that can be chosen."""
        return " ".join(self._list.itemText(row) for row in range(self._list.count()))

    def describe(self, name: str, note: str) -> None:
        """Tell a screen reader what is chosen here."""
        describe(self._list, name, note)

    def show_value(self, value: Any) -> None:
        """Show what is chosen."""
        if value not in self._values:
            self._values.append(value)
            self._list.addItem(self._other(value))
        self._list.setCurrentIndex(self._values.index(value))
