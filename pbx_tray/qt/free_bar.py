"""The bar over the roster that says who is free that was waited for, and offers to call."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from pbx_tray.core.free_notice import free_words
from pbx_tray.core.presence import Presence
from pbx_tray.qt.lamps import draw_lamp, is_dark
from pbx_tray.qt.spoken import spoken

_SIGN: Final = 18


class FreeBar(QWidget):
    """Says that somebody is free, until they are called, put away, or free no longer.

    Signals:
        call_wanted(str): the person wants the user with this uuid called.
        put_away(str): they no longer want to know of this user.
    """

    call_wanted = Signal(str)
    put_away = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._user = self._name = ""
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._call = QPushButton()
        self._call.setAutoDefault(True)  # or Return would not press it
        self._call.clicked.connect(lambda: self.call_wanted.emit(self._user))
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.clicked.connect(lambda: self.put_away.emit(self._user))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addSpacing(4 + _SIGN + 10)  # where the sign is drawn, on either side
        layout.addWidget(self._label, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._call)
        layout.addWidget(self._close)
        spoken(self, self._say)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now, empty where it is not there."""
        return "" if self.isHidden() else self._label.text()

    def show_free(self, user: str, name: str) -> None:
        """Say that the user with this uuid and name is free; vanish at ""."""
        is_news = user != self._user and bool(user)
        self._user, self._name = user, name
        self._say()
        self.setVisible(bool(user))
        if is_news:  # a screen reader says it at once: the bar never takes the focus
            words = self._label.text()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Draw the ground, its edge, and the lamp of who is free."""
        painter = QPainter(self)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.alternateBase())
        painter.fillRect(0, self.height() - 1, self.width(), 1, palette.mid())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - 12 - _SIGN if rtl else 12
        place = QRectF(left, (self.height() - _SIGN) / 2, _SIGN, _SIGN)
        draw_lamp(painter, place, Presence.AVAILABLE, dark=is_dark(palette))

    def _say(self) -> None:
        self._label.setText(free_words(self._name))
        self.setAccessibleName(self._label.text())
        self._call.setText(self.tr("Call"))
        self._close.setAccessibleName(self.tr("Not now"))
        self._close.setToolTip(self.tr("Not now"))
