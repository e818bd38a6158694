"""The panel with all that is known of a person, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pbx_tray.core.display import isolated
from pbx_tray.core.language import plural, tr
from pbx_tray.core.logged import LoggedCall
from pbx_tray.core.presence import Badge
from pbx_tray.core.reach import Reach
from pbx_tray.qt.badge_words import details, presence_words
from pbx_tray.qt.close_button import CloseButton
from pbx_tray.qt.details_words import call_line, reach_line
from pbx_tray.qt.edge import edge_ink
from pbx_tray.qt.fitted_text import FittedText
from pbx_tray.qt.note_field import NoteField
from pbx_tray.qt.sign_line import Line, SignLines
from pbx_tray.qt.spoken import spoken

_MARGIN: Final = 12
_EDGE: Final = 1  # to the list, above or beside it


@dataclass(frozen=True, slots=True)
class Person:
    """Whom the panel is about. `stale` says that nobody knows whether it is still so."""

    badge: Badge
    reaches: tuple[Reach, ...] = ()
    waited: bool = False
    stale: bool = False


class DetailsPanel(QFrame):
    """Shows one person, or how many are selected; every part of it is reached by Tab.

    Signals:
        call_wanted(str): the person wants this number called.
        copy_wanted(str): the person wants this number on the clipboard.
        wait_wanted(): the person wants to be told when they are free, or (again) no longer.
        note_written(str, str): the person wrote this note about the user with this uuid.
        closed(): the person wants the panel away.
        focus_lost(): what had the keyboard is not there any more.
    """

    call_wanted = Signal(str)
    copy_wanted = Signal(str)
    wait_wanted = Signal()
    note_written = Signal(str, str)
    closed = Signal()
    focus_lost = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = ""
        self._again: Callable[[], None] = lambda: None
        self._recent: Callable[[], None] = lambda: None
        self._name = FittedText(scale=1.15, bold=True)
        self._content = QWidget()
        self._close = CloseButton(self._content, self._name, _MARGIN - _EDGE)
        self._back = QShortcut(self)
        self._state = SignLines()
        self._call = QPushButton()
        self._copy = QPushButton()
        self._wait = QPushButton()
        self._reaches = SignLines()
        self._calls = SignLines()
        self._note_heading = QLabel()
        self._note = NoteField()
        self._scroll = QScrollArea()
        self._lay_out()
        self._connect()
        spoken(self, self._say)
        self.hide()

    @property
    def note(self) -> NoteField:
        """The field for the private note."""
        return self._note

    def show_person(self, person: Person) -> None:
        """Show this person; calls and note come for themselves."""
        badge, focus = person.badge, QApplication.focusWidget()
        self._again = partial(self.show_person, person)
        self._number = badge.extension
        self._name.show_text(isolated(badge.name))
        self.setAccessibleName(tr("Details of {name}", name=badge.name))
        said = " · ".join((presence_words(badge), *details(badge)))
        self._state.show_lines("", (Line(badge.presence, said, badge.extension, person.stale),))
        self._call.setVisible(bool(badge.extension) and not badge.me)
        self._copy.setVisible(bool(badge.extension))
        self._offer_wait(waited=person.waited, several=False)
        self._wait.setVisible(not badge.me)
        heading = self.tr("Where your calls ring") if badge.me else self.tr("Phones and numbers")
        lines = (reach_line(r, mine=badge.me, stale=person.stale) for r in person.reaches)
        self._reaches.show_lines(heading, tuple(lines))
        self._show_note_field(shown=not badge.me)
        self._fit()
        self._leave_hidden(focus)

    def show_several(
        self, badges: tuple[Badge, ...], count: int, *, waited: bool, may_wait: bool, stale: bool
    ) -> None:
        """Show that so many people are selected, and who, where they may be waited for."""
        how = {"waited": waited, "may_wait": may_wait, "stale": stale}
        self._again = partial(self.show_several, badges, count, **how)
        self._number, focus = "", QApplication.focusWidget()
        said = plural("{n} person selected", "{n} people selected", count)
        self._name.show_text(said)
        self.setAccessibleName(said)
        for part in (self._call, self._copy):
            part.hide()
        self._state.show_lines("", ())
        lines = (Line(b.presence, b.name, presence_words(b), stale) for b in badges)
        self._reaches.show_lines("", tuple(lines) if may_wait else ())
        self.show_calls((), 0.0)
        self._offer_wait(waited=waited, several=True)
        self._wait.setVisible(may_wait)
        self._show_note_field(shown=False)
        self._fit()
        self._leave_hidden(focus)

    def show_calls(self, calls: tuple[LoggedCall, ...], now: float) -> None:
        """Show these recent calls with the person; none: no such part."""
        self._recent = partial(self.show_calls, calls, now)
        lines = tuple(call_line(call, now) for call in calls)
        self._calls.show_lines(self.tr("Recent calls"), lines)
        self._fit()

    def enter(self) -> None:
        """Have the keyboard work here."""
        for part in (self._call, self._wait, self._copy, self._close):
            if not part.isHidden():
                part.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the room that all of it takes."""
        wanted = self._content.sizeHint().height()
        if self._content.hasHeightForWidth():
            wanted = self._content.heightForWidth(max(1, self.width() - 2))
        return QSize(280, wanted + 1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the room for a name and its buttons."""
        return QSize(0, 96)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the name anew."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Turn with the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()

    def event(self, event: QEvent) -> bool:
        """Take Escape before the window does."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Ask for the room that the content takes from now on."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Draw the edge to the list."""
        painter = QPainter(self)
        painter.setPen(edge_ink(self.palette()))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = self.width() - 1 if rtl else 0
        if self.y() > 0:
            painter.drawLine(0, 0, self.width(), 0)
        else:
            painter.drawLine(side, 0, side, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        self._close.setAccessibleName(self.tr("Close details"))
        self._close.setToolTip(self.tr("Close details"))
        self._call.setText(self.tr("Call"))
        self._copy.setText(self.tr("Copy number"))
        self._note_heading.setText(self.tr("Private note"))
        self._again()
        self._recent()

    def _leave_hidden(self, focus: QWidget | None) -> None:
        """Give the keyboard away where the part of the panel that had it is hidden now."""
        if focus is not None and self._content.isAncestorOf(focus) and focus.isHidden():
            self.focus_lost.emit()

    def _offer_wait(self, *, waited: bool, several: bool) -> None:
        if waited:
            words = self.tr("Stop waiting until free")
        elif several:
            words = self.tr("Tell me when the first is free")
        else:
            words = self.tr("Tell me when free")
        self._wait.setText(words)

    def _show_note_field(self, *, shown: bool) -> None:
        self._note_heading.setVisible(shown)
        self._note.setVisible(shown)

    def _fit(self) -> None:
        room = self._scroll.viewport().width() - 2 * (_MARGIN - _EDGE)
        self._name.fit(max(1, room - self._close.width() - 8))
        self.updateGeometry()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self._name, 1)
        top.addSpacing(8 + self._close.width())
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._call)
        buttons.addWidget(self._copy)
        font = self._note_heading.font()
        font.setWeight(font.Weight.DemiBold)
        self._note_heading.setFont(font)
        self._note_heading.setBuddy(self._note)
        self._note_heading.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(_MARGIN - _EDGE, 12, _MARGIN - _EDGE, _MARGIN)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._state)
        column.addLayout(buttons)
        for part in (self._wait, self._reaches, self._calls, self._note_heading, self._note):
            column.addWidget(part)
        column.addStretch(1)
        self._content.installEventFilter(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_EDGE, _EDGE, _EDGE, 0)
        whole.addWidget(self._scroll)

    def _connect(self) -> None:
        for button in (self._call, self._copy, self._wait):
            button.setAutoDefault(True)  # or Return would not press it
        self._close.clicked.connect(self.closed)
        self._call.clicked.connect(lambda: self.call_wanted.emit(self._number))
        self._copy.clicked.connect(lambda: self.copy_wanted.emit(self._number))
        self._wait.clicked.connect(self.wait_wanted)
        self._note.written.connect(self.note_written)
        self._back.activated.connect(self.closed)
        self._back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._turn()

    def _turn(self) -> None:
        """Have the arrow key that points to the list lead there."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._back.setKey(QKeySequence(Qt.Key.Key_Right if rtl else Qt.Key.Key_Left))
