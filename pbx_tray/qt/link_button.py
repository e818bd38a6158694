"""A button that looks like a link."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionFocusRect, QStylePainter


class LinkButton(QPushButton):
    """Has the colour of links, and a frame while it has the focus: styles draw none without it."""

    def __init__(self) -> None:
        super().__init__(autoDefault=False, flat=True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._colour()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the colours of the desktop."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colour()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the text, and the frame of the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            option.rect = self.rect().adjusted(1, 1, -1, -1)
            QStylePainter(self).drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option)

    def _colour(self) -> None:
        link = self.palette().color(QPalette.ColorRole.Link)
        if self.palette().color(QPalette.ColorRole.ButtonText) == link:
            return
        palette = QPalette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            colour = self.palette().color(group, QPalette.ColorRole.Link)
            palette.setColor(group, QPalette.ColorRole.ButtonText, colour)
        self.setPalette(palette)
