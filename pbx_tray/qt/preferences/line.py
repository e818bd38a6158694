"""A line to write, looked at while one writes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from pbx_tray.qt.hint_line import Hint, HintLine
from pbx_tray.qt.preferences.control import Control


class Line(Control):
    """Text. `check` answers a sentence for what cannot be kept, which stands under it then.

    It is handed on when it is entered or left, and not letter by letter: half a number is another
    number. `clean` takes out what means nothing. What is empty is never wrong.
    """

    def __init__(
        self,
        check: Callable[[str], str],
        *,
        clean: Callable[[str], str] = str.strip,
        example: str = "",
    ) -> None:
        self._edit = QLineEdit(placeholderText=example)
        self._trouble = HintLine(Hint.TROUBLE)
        super().__init__(self._edit, self._trouble)
        self._check, self._clean = check, clean
        self._value = ""
        self._edit.textChanged.connect(self.look)
        self._edit.editingFinished.connect(self.commit)

    @property
    def value(self) -> str:
        """What was entered last that can be kept."""
        return self._value

    @property
    def trouble(self) -> str:
        """What is wrong with what is written; "" where nothing is."""
        return self._trouble.text

    def show_value(self, value: str) -> None:
        """Show what is chosen. What is being written stays where nothing else was chosen."""
        if value != self._value:
            self._value = value
            self._edit.setText(value)

    def look(self) -> None:
        """Look at what is written, and say what is wrong with it."""
        text = self._clean(self._edit.text())
        self._trouble.say(self._check(text) if text else "")

    def commit(self) -> None:
        """Hand on what is written, if it is another text than before and can be kept."""
        text = self._clean(self._edit.text())
        if text != self._value and not self.trouble:
            self._value = text
            self.edited.emit(text)
