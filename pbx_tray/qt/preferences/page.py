"""What every page is: one group of what a person chooses, row by row."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pbx_tray.core.presence import folded
from pbx_tray.qt.preferences.control import GRID, Control
from pbx_tray.qt.preferences.control import label as plain_label
from pbx_tray.qt.preferences.note import Note

_BEARING: Final = GRID  # pixels that a letter as J reaches out of its line, and a bit more


@dataclass(frozen=True, slots=True)
class _Row:
    """A part with its label and its note, and the words by which it is found."""

    label: QLabel
    part: QWidget
    whole: QWidget
    found: str


class Page(QWidget):
    """Shows the group it is given, and answers another one for each change.

    `group` is a frozen value of `core.choices`, or None for a page that chooses nothing.

    Signals:
        changed(object): the group, as the person wants it from now on.
    """

    changed = Signal(object)

    def __init__(self, title: str, group: Any = None) -> None:
        super().__init__()
        self.title = title
        self._group = self._untouched = group
        self._managed: frozenset[str] = frozenset()
        self._controls: dict[str, Control] = {}
        self._rows: list[_Row] = []
        self._ends_with_note = False
        self._form = QGridLayout()
        self._form.setHorizontalSpacing(0)  # as long as no row has a label
        self._form.setVerticalSpacing(2 * GRID)
        self._form.setColumnStretch(1, 1)
        column = QVBoxLayout()
        column.addLayout(self._form)
        column.addStretch(1)  # what is left over is left below
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addLayout(column, 1)
        beside.addSpacing(2 * GRID)  # where the scroll bar may come

    @property
    def group(self) -> Any:
        """What is chosen."""
        return self._group

    @property
    def as_reset(self) -> Any:
        """The group with every row of this page that can be chosen as nobody has touched it."""
        names = self._controls.keys() - self._managed
        fields = {name: getattr(self._untouched, name) for name in names}
        return replace(self._group, **fields) if fields else self._group

    def go_by(self, untouched: Any, managed: frozenset[str]) -> None:
        """Reset to this group from now on; these fields are the administrator's, and say so."""
        self._untouched, self._managed = untouched, managed
        for place, row in enumerate(self._rows):
            if any(row.part is self._controls.get(name) for name in managed):
                self._rows[place] = self._left_to_the_administrator(row)

    def show_group(self, group: Any) -> None:
        """Show what is chosen; `changed` is not emitted."""
        self._group = group
        for name, control in self._controls.items():
            control.show_value(getattr(group, name))

    def choose(self, group: Any) -> None:
        """Show another group, and hand it on."""
        if group != self._group:
            self.show_group(group)
            self.changed.emit(group)

    def commit(self) -> None:
        """Take what has been typed and not been entered yet."""
        for control in self._controls.values():
            control.commit()

    def focus_first(self) -> None:
        """Put the focus where the first row that is shown wants it."""
        first = next((row.part for row in self._rows if row.whole.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def show_matching(self, words: list[str]) -> bool:
        """Show the rows in which each of these folded words occurs; answer whether there are any.

        No words: all rows.
        """
        matches = [all(word in row.found for word in words) for row in self._rows]
        for row, matching in zip(self._rows, matches, strict=True):
            row.whole.setVisible(matching)
            row.label.setVisible(matching and row.label.text() != "")
        return any(matches)

    def add(self, field: str, control: Control, label: str = "", note: str = "") -> None:
        """Add the row that chooses this field of the group."""
        control.show_value(getattr(self._group, field))
        control.edited.connect(lambda value: self._take(field, value))
        control.describe(label.replace("&", ""), note)
        self._controls[field] = control
        self.add_row(label, control, note, control.words)

    def add_row(self, label: str, part: QWidget, note: str = "", words: str = "") -> None:
        """Add a row that chooses no field; `words` are found by the search besides the others."""
        stacked = _stacked(part, note)
        if label or self._ends_with_note or not isinstance(part, Control):
            self._set_apart()
        self._ends_with_note = bool(note)
        name = plain_label(label)
        if label:
            self._form.setHorizontalSpacing(4 * GRID - _BEARING)
        name.setVisible(bool(label))  # without a word it would take a few pixels even so
        name.setBuddy(_what_takes_keys(part))
        name.setContentsMargins(0, _down_to_the_text(part), 0, 0)
        place = self._form.rowCount()
        self._form.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
        self._form.addWidget(stacked, place, 1, Qt.AlignmentFlag.AlignTop)
        found = folded(f"{self.title} {label.replace('&', '')} {note} {words}")
        self._rows.append(_Row(name, part, stacked, found))

    def _left_to_the_administrator(self, row: _Row) -> _Row:
        why = self.tr("Managed by your administrator.")
        row.part.setEnabled(False)
        column = row.whole.layout()
        if column is not None:
            column.addWidget(_note(why))
        return replace(row, found=f"{row.found} {folded(why)}")

    def _set_apart(self) -> None:
        """Leave more room between the last row and what begins now."""
        if self._rows:
            self._rows[-1].whole.setContentsMargins(0, 0, 0, 2 * GRID)

    def _take(self, field: str, value: Any) -> None:
        group = replace(self._group, **{field: value})
        if group != self._group:
            self._group = group
            self.changed.emit(group)


def _stacked(part: QWidget, note: str) -> QWidget:
    """Answer a part with its note, above it where the part grows downwards."""
    stacked = QWidget()
    column = QVBoxLayout(stacked)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2 * GRID if _grows(part) else GRID)
    inside = QHBoxLayout()
    inside.setSpacing(0)
    inside.addSpacing(_BEARING)  # no margin: this one is mirrored
    inside.addWidget(part)
    column.addLayout(inside)
    if note:
        column.insertWidget(0 if _grows(part) else 1, _note(note))
    return stacked


def _note(text: str) -> Note:
    """Answer a note whose letters begin below the part's edge, and may reach out to the side."""
    note = Note(text)
    note.setIndent(_BEARING)
    note.setAlignment(Qt.AlignmentFlag.AlignLeading)  # from above, the indent would count as well
    return note


def _what_takes_keys(part: QWidget) -> QWidget:
    """Answer the last of a part's focus proxies: a label passes its letter on to no other."""
    while (proxy := part.focusProxy()) is not None:
        part = proxy
    return part


def _grows(part: QWidget) -> bool:
    return isinstance(part, Control) and part.grows


def _down_to_the_text(part: QWidget) -> int:
    """Answer how far below the top of a part the text of its first line begins."""
    if _grows(part):
        return 0
    first = part.focusProxy() or part
    if isinstance(first, QLabel):
        return 0
    return max(0, (first.sizeHint().height() - part.fontMetrics().height()) // 2)
