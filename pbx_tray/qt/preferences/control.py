"""What every control of a page is: one field of its group, seen and changed."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

GRID: Final = 4
_PRESSES: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Control(QWidget):
    """Shows a value and lets a person choose another. `first` is what takes the focus.

    Signals:
        edited(object): the person has chosen this value, and it can be kept.
    """

    edited = Signal(object)
    grows = False  # whether it is a list that may become long

    def __init__(self, first: QWidget, *others: QWidget) -> None:
        super().__init__()
        self._first = first
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        for part in (first, *others):
            self._column.addWidget(part)
        self.setFocusProxy(first)

    @property
    def value(self) -> Any:
        """What is chosen, as far as it can be kept."""
        raise NotImplementedError

    @property
    def words(self) -> str:
        """What can be searched for, besides the label and the note."""
        return ""

    def describe(self, name: str, note: str) -> None:
        """Tell a screen reader what is chosen here."""
        self._first.setAccessibleName(name)
        self._first.setAccessibleDescription(note)

    def show_value(self, value: Any) -> None:
        """Show what is chosen; `edited` is not emitted."""
        raise NotImplementedError

    def commit(self) -> None:
        """Take what has been typed and not been entered yet, if it can be kept."""


class _NoWheel(QObject):
    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Leave the wheel to whatever scrolls."""
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return False


def leave_the_wheel(widget: QWidget) -> None:
    """Have the wheel scroll the page, and not change a value that passes under the pointer."""
    widget.installEventFilter(_NoWheel(widget))
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class _Button(QPushButton):
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Return press it, as Space does: `autoDefault` would draw it as if it were chosen."""
        if event.key() in _PRESSES:
            self.click()
        else:
            super().keyPressEvent(event)


def button(text: str) -> QPushButton:
    """Answer a button that Return presses, as Space does, while it has the focus."""
    return _Button(text, autoDefault=False)


def label(text: str) -> QLabel:
    """Answer words that are never taken for markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def in_a_row(*parts: QWidget, spacing: int = 2 * GRID) -> QWidget:
    """Answer these side by side, no wider than they want to be; the first takes the focus."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch()
    row.setFocusProxy(parts[0])
    return row
