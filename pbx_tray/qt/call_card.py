"""One call on a card: who, their number, where they called, since when, and what can be done."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pbx_tray.core.language import tr
from pbx_tray.core.notices import ACTION_WORDS, Action, Face, Notice
from pbx_tray.qt.caller_disc import CallerDisc
from pbx_tray.qt.close_button import CloseButton
from pbx_tray.qt.fitted_text import FittedText
from pbx_tray.qt.spoken import spoken

PADDING: Final = 12
_EDGE: Final = 4
_BESIDE: Final = (Action.OPEN, Action.CALL_BACK, Action.COPY)


class CallCard(QWidget):
    """Shows one call. What is hidden behind its face is shown while the pointer is over it.

    Signals:
        acted(Action): the person pressed the button of that action.
        closed(): the person put the call away.
        resized(): it wants another height now.
    """

    acted = Signal(object)
    closed = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = Face("")
        self._time = ""
        self._hovered = False
        self._rings = False
        self._disc = CallerDisc()
        self._state = FittedText(quiet=True)
        self._who = FittedText(scale=1.25, bold=True)
        self._lines = FittedText(quiet=True)
        self._close = CloseButton(self, self._state, PADDING)
        self._close.clicked.connect(self.closed)
        spoken(self._close, lambda: self._close.setAccessibleName(tr("Close")))
        self._buttons = {action: self._button(action) for action in (*_BESIDE, Action.IGNORE)}
        self._lay_out()

    def show_call(self, notice: Notice, seconds: float | None) -> None:
        """Show what `notice` says of a call that has rung for that many seconds."""
        self._face = notice.face or Face(notice.title, notice.body)
        self._rings = notice.category == "call.incoming"
        for action, button in self._buttons.items():
            button.setVisible(action in notice.actions)
            button.setText(tr(ACTION_WORDS[action]))
            button.setAccessibleDescription(notice.title)
        self.setAccessibleName(notice.title)
        self.show_time(seconds)
        self._show_face()

    def fit(self, width: int) -> None:
        """Take the height that is needed where the card is `width` wide."""
        room = width - _EDGE - 3 * PADDING - self._disc.sizeHint().width()
        self._lines.fit(room)
        for beside_the_cross in (self._state, self._who):
            beside_the_cross.fit(room - PADDING - self._close.width())

    def show_time(self, seconds: float | None) -> None:
        """Show for how long it has rung; None where it does not."""
        self._time = "" if seconds is None else minutes(seconds)
        self._show_state()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Show what is behind the face."""
        self._hover(hovered=True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Hide again what is behind the face."""
        self._hover(hovered=False)
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Draw the accent's edge while it rings."""
        if self._rings:
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            accent = self.palette().color(QPalette.ColorRole.Highlight)
            left = self.width() - _EDGE if rtl else 0
            QPainter(self).fillRect(left, 0, _EDGE, self.height(), accent)

    def _hover(self, *, hovered: bool) -> None:
        self._hovered = hovered
        if self._face.behind is not None:
            self._show_face()
            self.resized.emit()

    @property
    def _shown(self) -> Face:
        return self._face.behind if self._hovered and self._face.behind else self._face

    def _show_face(self) -> None:
        self._disc.show_name(self._shown.name)
        self._who.show_text(self._shown.who)
        self._lines.show_text(self._shown.lines)
        self._show_state()

    def _show_state(self) -> None:
        self._state.show_text(" · ".join(part for part in (self._shown.state, self._time) if part))

    def _button(self, action: Action) -> QPushButton:
        button = QPushButton(autoDefault=True)  # Return presses it, as Space does
        spoken(button, lambda: button.setText(tr(ACTION_WORDS[action])))
        button.clicked.connect(lambda: self._press(action))
        return button

    def _press(self, action: Action) -> None:
        if action is Action.COPY:
            self._buttons[action].setText(tr("Copied"))
        self.acted.emit(action)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._state)
        names.addWidget(self._who)
        names.addStretch()
        first = QHBoxLayout()
        first.setSpacing(0)
        first.addLayout(names, 1)
        first.addSpacing(PADDING + self._close.width())
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(first)
        words.addWidget(self._lines)
        words.addStretch()
        upper = QHBoxLayout()
        upper.setSpacing(PADDING)
        upper.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        upper.addLayout(words, 1)
        row = QHBoxLayout()
        for action in _BESIDE:
            row.addWidget(self._buttons[action])
        row.addStretch()
        row.addWidget(self._buttons[Action.IGNORE])
        column = QVBoxLayout()
        column.setSpacing(PADDING)
        column.addLayout(upper)
        column.addLayout(row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        layout.setSpacing(0)
        layout.addSpacing(_EDGE)  # a margin would not go over to the other side in right-to-left
        layout.addLayout(column)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


def minutes(seconds: float) -> str:
    """Answer how long something has lasted, as 1:05."""
    whole = max(0, int(seconds))
    return f"{whole // 60}:{whole % 60:02}"
