"""The contacts that a search finds, one row a number."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pbx_tray.core.contacts import Contacts

MOST_ROWS: Final = 100
"""Rows that are shown of what was found: who wants more, writes more."""

_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One number of a contact: `shown` to people, `key` to be called."""

    name: str
    company: str
    shown: str
    key: str


class ContactModel(QAbstractListModel):
    """The rows of the last search. `found` is how many contacts it found, shown or not."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found = 0
        self._rows: list[ContactRow] = []

    def row_at(self, row: int) -> ContactRow:
        """Answer what this row shows."""
        return self._rows[row]

    def search(self, contacts: Contacts, text: str) -> None:
        """Show those of `contacts` in whom every word of `text` occurs; nobody where it's blank."""
        matching = contacts.matching(text)
        rows = (
            ContactRow(contact.name, contact.company, number.shown, number.key)
            for contact in matching
            for number in map(contacts.number, contact.numbers)
        )
        shown = list(islice(rows, MOST_ROWS))
        self.found = len(matching)
        if shown != self._rows:
            self.beginResetModel()
            self._rows = shown
            self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Answer how many numbers are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Answer the row in words; the delegate asks for the row itself by `row_at`."""
        if not index.isValid() or role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        row = self._rows[index.row()]
        company = row.company if row.company != row.name else ""
        return ", ".join(part for part in (row.name, company, row.shown) if part)
