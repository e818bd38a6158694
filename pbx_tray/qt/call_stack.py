"""The call card: the call that rings in front, and those behind it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QCloseEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from pbx_tray.core.language import tr
from pbx_tray.core.notices import Notice
from pbx_tray.qt.call_card import PADDING, CallCard, minutes
from pbx_tray.qt.call_order import CallOrder, rings
from pbx_tray.qt.call_row import CallRow
from pbx_tray.qt.card_window import CardWindow
from pbx_tray.qt.close_button import air_beside
from pbx_tray.qt.key_clocks import KeyClocks
from pbx_tray.qt.spoken import spoken

_WIDTH: Final = 340
_ROWS: Final = 2  # behind the one in front


class CallStack(CardWindow):
    """Shows calls: one in front, two in a line each, and how many more there are.

    `tray` answers where the tray's icon is, as far as anybody can tell; `clock` is the steady one.

    Signals:
        acted(str, Action): the person chose that action of the call with this key.
        dismissed(str): the person put that call away.
        filled(bool): there are calls on it now, or none any more.
    """

    acted = Signal(str, object)
    dismissed = Signal(str)
    filled = Signal(bool)

    def __init__(
        self, tray: Callable[[], QRect] = QRect, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(tray)
        self._clock = clock
        self._calls = CallOrder()
        self._seen: list[tuple[str, Notice]] = []  # what stands on the card
        self._ends = KeyClocks(self)
        self._ends.struck.connect(self.withdraw)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._show_times)
        self._card = CallCard()
        self._card.acted.connect(lambda action: self.acted.emit(self._calls.front, action))
        self._card.closed.connect(lambda: self._put_away([self._calls.front]))
        self._card.resized.connect(self.fit)
        self._rows = [CallRow() for _ in range(_ROWS)]
        self._foot = QWidget()
        self._more = QLabel()
        self._more.setTextFormat(Qt.TextFormat.PlainText)
        self._all = QToolButton(autoRaise=True)
        self._all.clicked.connect(lambda: self._put_away(self._calls.in_order()))
        spoken(self, self._say)
        self._layout = self._lay_out()

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Calls"))
        self._all.setText(self.tr("Close all"))
        for key in self._calls.in_order():
            if again := self._calls[key].again:
                self._calls.put(key, replace(again(), again=again))
        if len(self._calls):
            self._show_calls()

    def post(self, key: str, notice: Notice) -> None:
        """Show this call, or how it stands now."""
        known = self._calls.get(key)
        self._calls.put(key, notice)
        self._ends.stop(key)
        if notice.expires is not None:
            self._ends.start(key, notice.expires)
        self._show_calls()
        if known is None or known.title != notice.title:
            self.announce(notice.title)

    def withdraw(self, key: str) -> None:
        """Take this call away."""
        self._ends.stop(key)
        if self._calls.take(key):
            self._show_calls()

    def clear(self) -> None:
        """Take all calls away, at once."""
        for key in self._calls.in_order():
            self._ends.stop(key)
            self._calls.take(key)
        self._second.stop()
        self.hide()

    def take_keyboard(self) -> None:
        """Come forward with the keyboard, where there are calls."""
        if len(self._calls):
            self.enter()
            super().take_keyboard()

    def wanted_size(self) -> QSize:
        """Answer the size that the calls need."""
        letters = 44 * self.fontMetrics().averageCharWidth()
        width = max(_WIDTH, letters, self._layout.totalMinimumSize().width())
        self._card.fit(width - 2)
        self._layout.activate()
        return QSize(width, self._layout.totalSizeHint().height())

    def announce(self, title: str) -> None:
        """Have a screen reader say it: the window never takes the focus."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, title))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Count again."""
        super().showEvent(event)
        self._show_times()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Put all calls away where the desktop's own way of closing a window is used."""
        event.ignore()
        self._put_away(self._calls.in_order())

    def _show_calls(self) -> None:
        keys = self._calls.in_order()
        self.filled.emit(bool(keys))
        more = len(keys) - 1 - _ROWS
        self._more.setText(tr("and {n} more", n=more) if more > 0 else "")
        seen = [(key, self._calls[key]) for key in keys[: 1 + _ROWS]]
        if more > 1 and seen == self._seen:  # of hundreds at once, each is not worth a new layout
            return
        self._seen = seen
        if not keys:
            self._second.stop()
            self.leave()
            return
        front = self._calls[keys[0]]
        self._card.show_call(front, self._seconds(front))
        for row, key in zip(self._rows, [*keys[1:], *[""] * _ROWS], strict=False):
            row.setObjectName(key)
            row.setVisible(bool(key))
        self._more.setVisible(more > 0)
        self._foot.setVisible(len(keys) > 1)
        self._show_times()
        self.enter()

    def _show_times(self) -> None:
        """Show how long what can be seen has rung; no clock runs where nothing does."""
        shown = [self._calls[key] for key in self._calls.in_order()[: 1 + _ROWS]]
        for row, notice in zip(self._rows, shown[1:], strict=False):
            self._show_row(row, notice)
        for front in shown[:1]:
            self._card.show_time(self._seconds(front))
        if not self.isVisible() or not any(rings(notice) for notice in shown):
            self._second.stop()
        elif not self._second.isActive():
            self._second.start()

    def _show_row(self, row: CallRow, notice: Notice) -> None:
        seconds = self._seconds(notice)
        if notice.face is not None:
            row.show_call(notice.face, notice.face.state if seconds is None else minutes(seconds))

    def _seconds(self, notice: Notice) -> float | None:
        """Answer for how long a call has rung; None where it does not."""
        since = notice.face.since if notice.face else None
        return self._clock() - since if since is not None and rings(notice) else None

    def _put_away(self, keys: list[str]) -> None:
        for key in keys:
            self._ends.stop(key)
            self._calls.take(key)
            self.dismissed.emit(key)
        self._show_calls()

    def _raise_call(self) -> None:
        self._calls.raise_(self.sender().objectName())
        self._show_calls()

    def _lay_out(self) -> QVBoxLayout:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self._card)
        for row in self._rows:
            row.clicked.connect(self._raise_call)
            layout.addWidget(row)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 4)
        foot.setSpacing(0)
        foot.addSpacing(PADDING + 4 + 40 + PADDING)  # no margin: this one is mirrored
        foot.addWidget(self._more)
        foot.addStretch()
        foot.addWidget(self._all)
        foot.addSpacing(PADDING - air_beside(self._all))
        layout.addWidget(self._foot)
        return layout
