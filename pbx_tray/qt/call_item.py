"""The item under the search field that calls the number which was typed there."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from pbx_tray.core.dialling import NumberError, diallable
from pbx_tray.core.display import isolated
from pbx_tray.core.language import tr
from pbx_tray.core.presence import Presence
from pbx_tray.qt import shapes
from pbx_tray.qt.lamps import colour, draw_shape, is_dark
from pbx_tray.qt.spoken import spoken

_LEAST: Final = 2  # digits: one alone is the beginning of a search
_BEGINS_AS_NUMBER: Final = re.compile(r"\s*[\d+*#(]")
_SIGN: Final = 18
_MARGIN: Final = 12


class CallItem(QToolButton):
    """There while what was typed is a number.

    Signals:
        wanted(str): the person wants this number called.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = self._wrong = self._typed = ""
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.choose)
        self.hide()
        spoken(self, self._say)

    def _say(self) -> None:
        self.setText(tr("Call {number}", number=isolated(self._typed)))

    def offer(self, text: str) -> None:
        """Offer to call what was typed, if it is a number (a slot)."""
        self._wrong = ""
        try:
            number = diallable(text)
        except NumberError:
            number = ""
            self._wrong = text if _BEGINS_AS_NUMBER.match(text) else ""
        self._number = number if len(number.removeprefix("+")) >= _LEAST else ""
        self._typed = text
        self._say()
        self.setVisible(bool(self._number))

    @property
    def number(self) -> str:
        """What it would have called; empty where nothing of the kind was typed."""
        return self._number

    @property
    def wrong(self) -> str:
        """What was typed as a number and cannot be called; empty for anything else."""
        return self._wrong

    def choose(self) -> bool:
        """Have the number called; answer whether there is one."""
        if not self._number:
            return False
        self.wanted.emit(self._number)
        return True

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the height of a line that can be hit; it is as wide as the window."""
        return QSize(0, self.fontMetrics().height() + 2 * _MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Draw the native button, the handset, and the words at the leading edge."""
        painter, option = QStylePainter(self), QStyleOptionToolButton()
        self.initStyleOption(option)
        words, option.text = option.text, ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        sign = QRect(_MARGIN, (self.height() - _SIGN) // 2, _SIGN, _SIGN)
        left = sign.right() + _MARGIN
        room = QRect(left, 0, self.width() - left - _MARGIN, self.height())
        sign, room = (
            QStyle.visualRect(self.layoutDirection(), self.rect(), r) for r in (sign, room)
        )
        ink = colour(Presence.AVAILABLE, dark=is_dark(self.palette()))
        draw_shape(painter, QRectF(sign), shapes.handset(), ink, 64)
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        along = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        flags = QStyle.visualAlignment(self.layoutDirection(), along) | Qt.TextFlag.TextSingleLine
        painter.drawText(room, flags, shown)
