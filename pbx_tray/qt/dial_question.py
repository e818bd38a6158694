"""The question before a call that somebody else asks for, or that costs more than a call."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from pbx_tray.core.display import isolated
from pbx_tray.core.language import plural
from pbx_tray.core.words import Message
from pbx_tray.qt.dialog_layout import GRID, column_of
from pbx_tray.qt.hint_line import Hint, HintLine
from pbx_tray.qt.spoken import spoken

LIVE_AFTER_MS: Final = 600
"""Milliseconds in front before a call can be placed: nobody does so with a key meant elsewhere."""

_FLAGS: Final = (
    Qt.WindowType.Dialog
    | Qt.WindowType.CustomizeWindowHint
    | Qt.WindowType.WindowTitleHint
    | Qt.WindowType.WindowCloseButtonHint
    | Qt.WindowType.WindowStaysOnTopHint  # it is asked for in another program's window
)
_WIDTH_IN_LETTERS: Final = 44


class DialQuestion(QDialog):
    """Asks whether to call `number`, which is shown as it will be dialled; Cancel is the default.

    `name` is whose number it is and `country` where that is, empty where nobody knows; `source`
    who asks, empty for the person themselves; `premium` that it may cost more than a call.
    """

    def __init__(
        self,
        number: str,
        source: str = "",
        *,
        name: str = "",
        country: str = "",
        premium: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowFlags(_FLAGS)
        self._dropped = 0
        who = ", ".join(part for part in (isolated(name), isolated(number)) if part)
        self._who, self._by, self._costs = who, source, premium
        self._asked = self._line(who, large=True)
        self._country = self._line(isolated(country))
        self._source = self._line(source)
        self._premium = HintLine(Hint.TROUBLE)
        self._others = self._line("")
        self._call = QPushButton()
        self._call.setEnabled(False)
        self._cancel = QPushButton()
        spoken(self, self._say)
        self._wait = QTimer(self, singleShot=True, interval=LIVE_AFTER_MS)
        self._wait.setTimerType(Qt.TimerType.PreciseTimer)
        self._wait.timeout.connect(lambda: self._call.setEnabled(True))
        self._lay_out()
        self._wait.start()

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Make a call?"))
        self._asked.setText(Message.M15.said(number=self._who))
        self._source.setText(Message.M15_SOURCE.said(source=self._by))
        self._premium.say(Message.M15_PREMIUM.said() if self._costs else "")
        self._others.setText(
            plural(
                "1 more request came meanwhile and was dropped.",
                "{n} more requests came meanwhile and were dropped.",
                self._dropped,
            )
        )
        self._call.setText(self.tr("Call"))
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setAccessibleDescription(self._asked.text())  # it has the focus, and is read

    def drop_another(self) -> None:
        """Say that one more call was asked for meanwhile, and that it is not placed."""
        self._dropped += 1
        self._say()
        self._others.show()
        self.adjustSize()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer what it needs where it is as wide as it is at least: its lines wrap less there."""
        return super().sizeHint().expandedTo(QSize(self.minimumWidth(), 0))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Wait anew each time it comes to the front: what was typed before is not for it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._call.setEnabled(False)
            self._cancel.setFocus()
            self._wait.start()

    def _line(self, text: str, *, large: bool = False) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setVisible(bool(text))
        if large:
            font = label.font()
            font.setPointSizeF(font.pointSizeF() * 1.3)
            font.setBold(True)
            label.setFont(font)
        return label

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox()
        buttons.addButton(self._call, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = column_of(self, 2 * GRID)
        for part in (self._asked, self._country, self._source, self._premium, self._others):
            layout.addWidget(part)
        layout.addSpacing(2 * GRID)
        layout.addStretch()
        layout.addWidget(buttons)
        self._cancel.setDefault(True)  # once it is in its place: a box makes the other one it
        self._cancel.setFocus()
        self.setMinimumWidth(_WIDTH_IN_LETTERS * self.fontMetrics().averageCharWidth())
