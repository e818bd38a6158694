"""What is said in the place of a list that is empty."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget


def lay_over(view: QAbstractItemView, notice: QWidget) -> None:
    """Lay it over the list, and not in its stead: a hidden list would lose the focus."""
    over = QVBoxLayout(view.viewport())
    over.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    over.setContentsMargins(0, 0, 0, 0)
    over.addWidget(notice)
