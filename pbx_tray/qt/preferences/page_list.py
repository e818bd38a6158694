"""The names of the pages, to choose one of them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem

from pbx_tray.qt.preferences.control import GRID


class _Roomy(QStyledItemDelegate):
    """Draws names with some room between them."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Answer what the style answers, and a bit more."""
        return super().sizeHint(option, index) + QSize(4 * GRID, 2 * GRID)


class PageList(QListWidget):
    """The pages' names, as wide as they are and no wider."""

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        self.addItems(names)
        self.setItemDelegate(_Roomy(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer a width that cuts no name."""
        scroll_bar = self.verticalScrollBar().sizeHint().width()
        return QSize(
            self.sizeHintForColumn(0) + 2 * self.frameWidth() + scroll_bar,
            4 * self.fontMetrics().height(),
        )

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the same."""
        return self.minimumSizeHint()
