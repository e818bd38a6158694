"""How every dialog is laid out: room around its parts, and its buttons at both ends of a row."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout

GRID: Final = 4
"""Pixels: every distance is a multiple of it."""


def column_of(dialog: QDialog, spacing: int = 4 * GRID) -> QVBoxLayout:
    """Answer the column that a dialog's parts stand in."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(*[5 * GRID] * 4)
    column.setSpacing(spacing)
    return column


def buttons_apart(aside: QPushButton, *ending: QPushButton) -> QHBoxLayout:
    """Answer a row of buttons: those that end the dialog, and at the far end one that does not."""
    row = QHBoxLayout()
    row.setSpacing(2 * GRID)
    row.addWidget(aside)
    row.addStretch()
    for button in ending:
        row.addWidget(button)
    return row
