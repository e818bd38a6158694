"""Something that is so or not."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from pbx_tray.qt.preferences.control import Control


class Switch(Control):
    """A check box; its text may have a mnemonic."""

    def __init__(self, text: str) -> None:
        self._box = QCheckBox(text)
        super().__init__(self._box)
        self._box.clicked.connect(lambda: self.edited.emit(self._box.isChecked()))

    @property
    def value(self) -> bool:
        """Whether it is so."""
        return self._box.isChecked()

    @property
    def words(self) -> str:
        """Its text."""
        return self._box.text().replace("&", "")

    def describe(self, name: str, note: str) -> None:  # noqa: ARG002 - its text is its name
        """Tell a screen reader what the note says."""
        self._box.setAccessibleDescription(note)

    def show_value(self, value: bool) -> None:  # noqa: FBT001 - a control shows its value
        """Show whether it is so."""
        self._box.setChecked(value)
