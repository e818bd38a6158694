"""The banner over the roster: there only while something is wrong."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pbx_tray.core.language import mark, tr
from pbx_tray.core.presence import Presence
from pbx_tray.qt import shapes
from pbx_tray.qt.lamps import colour, draw_shape, is_dark
from pbx_tray.qt.link_words import Notice, Remedy
from pbx_tray.qt.spoken import spoken

_SIGN: Final = 18

_WORDS: Final = {
    Remedy.TRY_NOW: mark("Try now"),
    Remedy.TRY_ONCE: mark("Try once"),
    Remedy.EDIT: mark("Edit…"),
    Remedy.SIGN_IN: mark("Sign in…"),
    Remedy.CERTIFICATE: mark("Show certificate…"),
}


class Banner(QWidget):
    """Says what is wrong, since when and what is being done, with buttons where they help.

    Signals:
        acted(Remedy): the person pressed the button of that remedy.
    """

    acted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice: Notice | None = None
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._buttons = {remedy: self._button(remedy) for remedy in Remedy}
        self._lay_out()
        self.hide()

    def show_notice(self, notice: Notice | None) -> None:
        """Show `notice`; vanish at None."""
        if notice == self._notice:
            return
        self._notice = notice
        if notice is None:
            self.hide()
            return
        self._label.setText(notice.text)
        self.setAccessibleName(notice.text)
        for remedy, button in self._buttons.items():
            button.setVisible(remedy in notice.remedies)
            button.setAccessibleDescription(notice.text)
        self.updateGeometry()  # else it asks for the width of all the buttons there are
        self.show()
        self.update()
        # A screen reader says it at once: the banner never takes the focus.
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.text))

    def _button(self, remedy: Remedy) -> QPushButton:
        button = QPushButton(autoDefault=True)  # Return presses it, as Space does
        spoken(button, lambda: button.setText(tr(_WORDS[remedy])))
        button.clicked.connect(lambda: self.acted.emit(remedy))
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for remedy in (
            *(Remedy.CERTIFICATE, Remedy.EDIT, Remedy.SIGN_IN),
            *(Remedy.TRY_ONCE, Remedy.TRY_NOW),
        ):
            row.addWidget(self._buttons[remedy])
        row.addStretch()
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self._label)
        words.addLayout(row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addSpacing(_SIGN + 10)
        layout.addLayout(words, 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Draw the tinted ground, its edge, and the sign beside the words."""
        painter = QPainter(self)
        ink = self._ink()
        painter.fillRect(self.rect(), _tint(self.palette(), ink))
        painter.fillRect(0, self.height() - 1, self.width(), 1, _tint(self.palette(), ink, 35))
        top = self._label.mapTo(self, QPoint()).y() + (self.fontMetrics().height() - _SIGN) / 2
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - 12 - _SIGN if rtl else 12
        draw_shape(painter, QRectF(left, top, _SIGN, _SIGN), shapes.warning(), ink)

    def _ink(self) -> QColor:
        stopped = self._notice is not None and self._notice.stopped
        presence = Presence.ON_A_CALL if stopped else Presence.RINGING
        return colour(presence, dark=is_dark(self.palette()))


def _tint(palette: QPalette, ink: QColor, percent: int = 10) -> QColor:
    """Answer the list's ground with a little of `ink` in it."""
    ground = palette.color(QPalette.ColorRole.Base)
    return QColor(
        (percent * ink.red() + (100 - percent) * ground.red()) // 100,
        (percent * ink.green() + (100 - percent) * ground.green()) // 100,
        (percent * ink.blue() + (100 - percent) * ground.blue()) // 100,
    )
