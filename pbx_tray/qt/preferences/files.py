"""Files of this computer, and what became of each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from pbx_tray.core.display import display
from pbx_tray.qt.preferences.control import GRID, Control, button
from pbx_tray.qt.preferences.note import Note
from pbx_tray.qt.preferences.path_label import LONGEST, path_label
from pbx_tray.qt.preferences.remove_button import RemoveButton


class Files(Control):
    """A list of files to add to and to remove from; a file is in it once."""

    grows = True

    def __init__(self) -> None:
        self._add = button(self.tr("&Add files…"))
        self._list = QWidget()
        self._inside = QVBoxLayout(self._list)
        self._inside.setContentsMargins(0, 0, 0, GRID)
        self._inside.setSpacing(3 * GRID)
        super().__init__(self._list, self._add)
        self._column.setAlignment(self._add, Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self._add)
        self._rows: dict[str, _FileRow] = {}
        self._told: Mapping[str, str] = {}
        self._list.hide()
        self._add.clicked.connect(self._ask)

    @property
    def value(self) -> tuple[str, ...]:
        """The paths."""
        return tuple(self._rows)

    def describe(self, name: str, note: str) -> None:  # noqa: ARG002 - the button says what it does
        """Tell a screen reader what is listed here."""
        self._add.setAccessibleDescription(note)

    def show_value(self, value: tuple[str, ...]) -> None:
        """Show these paths."""
        for path in [path for path in self._rows if path not in value]:
            self._drop(path)
        for path in value:
            self._append(path)

    def show_read(self, told: Mapping[str, str]) -> None:
        """Show what was read from each file, or what is wrong with it: a sentence for its path."""
        self._told = told
        for path, row in self._rows.items():
            row.say(told.get(path, ""))

    def add(self, paths: list[str]) -> None:
        """Choose these files as well."""
        before = self.value
        for path in paths:
            self._append(path)
        if self.value != before:
            self.edited.emit(self.value)

    def _ask(self) -> None:
        asked = QFileDialog(self, self.tr("Add contacts"))
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setFileMode(QFileDialog.FileMode.ExistingFiles)
        asked.setNameFilters([self.tr("Contacts (*.vcf *.vcard *.csv)"), self.tr("All files (*)")])
        asked.filesSelected.connect(self.add)
        asked.open()

    def _append(self, path: str) -> None:
        if path in self._rows:
            return
        row = _FileRow(path)
        row.say(self._told.get(path, ""))
        row.remove_wanted.connect(lambda: self._remove(path))
        self._rows[path] = row
        self._inside.addWidget(row)
        self._list.show()
        row.show()

    def _remove(self, path: str) -> None:
        self._drop(path)
        self._add.setFocus(Qt.FocusReason.TabFocusReason)
        self.edited.emit(self.value)

    def _drop(self, path: str) -> None:
        row = self._rows.pop(path)
        self._inside.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._list.setVisible(bool(self._rows))


class _FileRow(QWidget):
    remove_wanted = Signal()

    def __init__(self, path: str) -> None:
        super().__init__()
        self._told = Note()
        remove = RemoveButton()
        remove.setAccessibleDescription(display(path, LONGEST))
        remove.clicked.connect(self.remove_wanted)
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addWidget(path_label(path))
        words.addWidget(self._told)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addLayout(words, 1)
        row.addWidget(remove, alignment=Qt.AlignmentFlag.AlignTop)

    def say(self, sentence: str) -> None:
        self._told.say(sentence)
