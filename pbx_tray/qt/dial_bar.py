"""The bar over the roster that says how far a call has come that is placed from here."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from pbx_tray.core.placing import Attempt, Step
from pbx_tray.core.presence import Presence
from pbx_tray.qt import shapes
from pbx_tray.qt.lamps import colour, draw_shape, is_dark
from pbx_tray.qt.spoken import spoken

_SIGN: Final = 18

_PRESENCES: Final = {
    Step.MY_PHONE: Presence.RINGING,
    Step.THEIR_PHONE: Presence.AVAILABLE,
    Step.ANSWERED: Presence.AVAILABLE,
    Step.ENDED: Presence.AVAILABLE,
}


class DialBar(QWidget):
    """Says one thing about a call in plain text, until it is over or put away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = Step.MY_PHONE
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        spoken(self._close, self._say_close)
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addSpacing(4 + _SIGN + 10)  # where the sign is drawn, on either side
        layout.addWidget(self._label, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)
        self.hide()

    def _say_close(self) -> None:
        self._close.setAccessibleName(self.tr("Put away"))
        self._close.setToolTip(self.tr("Put away"))

    @property
    def words(self) -> str:
        """What it says now, empty where it is not there."""
        return "" if self.isHidden() else self._label.text()

    def show_attempt(self, attempt: Attempt | None, words: str) -> None:
        """Say `words` of this call; vanish at None."""
        if attempt is None:
            self.hide()
        else:
            self._say(attempt.step, words)

    def show_refusal(self, words: str) -> None:
        """Say why no call was placed."""
        self._say(Step.FAILED, words)

    def _say(self, step: Step, words: str) -> None:
        self._step = step
        self._label.setText(words)
        self.setAccessibleName(words)
        self.show()
        self.update()
        # A screen reader says it at once: the bar never takes the focus.
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Draw the ground, its edge, and the sign beside the first line."""
        painter = QPainter(self)
        palette, ink = self.palette(), self._ink()
        painter.fillRect(self.rect(), palette.alternateBase())
        painter.fillRect(0, self.height() - 1, self.width(), 1, palette.mid())
        top = self._label.mapTo(self, QPoint()).y() + (self.fontMetrics().height() - _SIGN) / 2
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - 12 - _SIGN if rtl else 12
        shape, grid = self._shape()
        draw_shape(painter, QRectF(left, top, _SIGN, _SIGN), shape, ink, grid)

    def _shape(self) -> tuple[QPainterPath, int]:
        """Answer the sign and the grid that it is drawn on."""
        if self._step not in _PRESENCES:
            return shapes.warning(), 14
        if self._step is Step.MY_PHONE:
            return shapes.lamp(Presence.RINGING, hollow=False), 14
        return shapes.handset(), 64

    def _ink(self) -> QColor:
        presence = _PRESENCES.get(self._step, Presence.ON_A_CALL)
        return colour(presence, dark=is_dark(self.palette()))
