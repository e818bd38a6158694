"""The cross in the upper corner of something: in line with its text and with its edge."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QSize
from PySide6.QtWidgets import QStyle, QToolButton, QWidget

from pbx_tray.qt.fitted_text import FittedText

_LARGER: Final = 1.35  # than letters: in their size the cross is small
_LEAST: Final = 24  # pixels a side, to be met with a pointer


class CloseButton(QToolButton):
    """Stands over `parent`: level with the first line of `beside`, the cross `margin` from the end.

    The button itself reaches beyond, by the air around its cross.
    """

    def __init__(self, parent: QWidget, beside: FittedText, margin: int) -> None:
        super().__init__(parent)
        self._over = parent
        self.setText("\N{MULTIPLICATION SIGN}")
        font = self.font()
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * _LARGER)
        self.setFont(font)
        self.setAutoRaise(True)
        self._beside = beside
        self._margin = margin
        self.setFixedSize(super().sizeHint().expandedTo(QSize(_LEAST, _LEAST)))
        for moved in (parent, beside):
            moved.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow what it stands beside."""
        kinds = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutDirectionChange)
        if event.type() in kinds:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        left = self._over.width() - self._margin + air_beside(self) - self.width()
        middle = self._beside.y() + self._beside.first_line / 2
        place = QRect(left, round(middle - self.height() / 2), self.width(), self.height())
        self.setGeometry(QStyle.visualRect(self.layoutDirection(), self._over.rect(), place))
        self.raise_()


def air_beside(button: QToolButton) -> int:
    """Answer how far from each side of a button its text ends."""
    width = max(button.sizeHint().width(), button.minimumWidth())
    inked = button.fontMetrics().tightBoundingRect(button.text()).width()
    return (width - inked) // 2
