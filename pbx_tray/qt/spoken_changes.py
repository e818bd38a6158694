"""Tells a screen reader which of the rows that one sees say something else now."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QTableView


def tell_changed(view: QTableView, first: int, last: int) -> None:
    """Tell that these rows of a table with one column have another name, those in view alone.

    Qt itself says no more than that something in the table is different.
    """
    if not QAccessible.isActive():
        return
    top, bottom = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
    end = view.model().rowCount() - 1 if bottom < 0 else bottom
    for row in range(max(first, top), min(last, end) + 1):
        event = QAccessibleEvent(view, QAccessible.Event.NameChanged)
        event.setChild(_child(row))
        QAccessible.updateAccessibility(event)


def _child(row: int) -> int:
    """Answer the number of the cell: there is a line of headers, and a header to each row."""
    return 2 * (row + 1) + 1
