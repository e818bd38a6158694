"""The list, and what belongs to one of its rows: under it, or beside it where there is room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

_WIDE: Final = 620


class BesideList(QWidget):
    """Gives the list what the panel leaves: below it at most three fifths, beside it the half."""

    def __init__(self, view: QWidget, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addWidget(view, 1)
        self._line.addWidget(panel, 1)

    def event(self, event: QEvent) -> bool:
        """Share the room anew when the panel wants more or less of it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the room anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        wide = self.width() >= _WIDE
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        most = max(self._panel.minimumSizeHint().height(), 3 * self.height() // 5)
        wanted = min(self._panel.sizeHint().height(), most)
        self._panel.setMinimumHeight(0 if wide else wanted)
        self._panel.setMaximumHeight(self.height() if wide else wanted)
        self._line.activate()  # at once: until then the panel would stick out
