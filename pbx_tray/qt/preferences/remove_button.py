"""The button that takes one thing out of a list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton

_SIGN: Final = 9
_PRESSES: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RemoveButton(QToolButton):
    """A cross in the colour of the text, named for those who do not see it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setAccessibleName(self.tr("Remove"))
        self.setToolTip(self.tr("Remove"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer a square as high as a line to write is."""
        side = self.fontMetrics().height() + 10
        return QSize(side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Return press it, as Space does."""
        if event.key() in _PRESSES:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the cross, as large as the letters are."""
        super().paintEvent(event)
        reach = self.fontMetrics().height() * _SIGN / 34
        middle = QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().buttonText().color(), reach / 2.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for slope in (1, -1):
            corner = QPointF(reach, slope * reach)
            painter.drawLine(QLineF(middle - corner, middle + corner))
