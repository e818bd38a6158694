"""A line of words under a form, with a sign that says of which kind they are."""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from pbx_tray.core.presence import Presence
from pbx_tray.qt import shapes
from pbx_tray.qt.lamps import colour, draw_shape, is_dark

_SIGN: Final = 16
_GAP: Final = 8


class Hint(Enum):
    """Of which kind a hint is."""

    TROUBLE = "trouble"
    NOT_ENCRYPTED = "not encrypted"
    PLAIN = "plain"


class HintLine(QWidget):
    """Says one thing in plain text, wrapped and never cut; not there while it says nothing."""

    def __init__(self, kind: Hint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if kind is not Hint.PLAIN:
            layout.addSpacing(_SIGN + _GAP)
        layout.addWidget(self._label, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def say(self, text: str) -> None:
        """Show `text`; "" makes the line vanish. Whoever reads the screen aloud says it at once."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        if text:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Draw the sign beside the first line of the words."""
        sign = self._sign()
        if sign is None:
            return
        top = self._label.mapTo(self, QPoint()).y() + (self.fontMetrics().height() - _SIGN) / 2
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - _SIGN if rtl else 0
        draw_shape(QPainter(self), QRectF(left, top, _SIGN, _SIGN), sign, self._ink())

    def _sign(self) -> QPainterPath | None:
        match self._kind:
            case Hint.TROUBLE:
                return shapes.warning()
            case Hint.NOT_ENCRYPTED:
                return shapes.padlock(closed=False)
            case Hint.PLAIN:
                return None

    def _ink(self) -> QColor:
        trouble = self._kind is Hint.TROUBLE
        presence = Presence.ON_A_CALL if trouble else Presence.RINGING
        return colour(presence, dark=is_dark(self.palette()))
