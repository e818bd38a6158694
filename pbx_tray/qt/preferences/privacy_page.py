"""What is remembered of others, and how it is forgotten."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pbx_tray.core.choices import PrivacyChoices
from pbx_tray.core.language import plural
from pbx_tray.qt.preferences.choice import Choice
from pbx_tray.qt.preferences.control import GRID, button, in_a_row
from pbx_tray.qt.preferences.note import Note
from pbx_tray.qt.preferences.page import Page


class PrivacyPage(Page):
    """For how long calls are kept, and a way to forget them now.

    Signals:
        clear_wanted(): the person wants all calls forgotten.
    """

    clear_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Privacy"), PrivacyChoices())
        self.add(
            "kept_days",
            Choice(self._spans(), self._days),
            self.tr("&Keep calls for"),
            self.tr("Older calls are deleted from the call history for good."),
        )
        self._told = Note()
        clear = button(self.tr("Clear &all calls…"))
        clear.clicked.connect(self.clear_wanted)
        self.add_row("", _above(clear, self._told), words=clear.text().replace("&", ""))
        kept = self.tr(
            "Calls, contacts and notes stay on this computer, in your own folders. "
            "Passwords are kept in your system's password store. The program's log holds no "
            "names, numbers or passwords."
        )
        self.add_row(self.tr("What is kept"), Note(kept), words=kept)

    def tell(self, text: str) -> None:
        """Say what became of clearing the calls."""
        self._told.say(text)

    def _spans(self) -> list[tuple[int, str]]:
        return [
            (7, self.tr("a week")),
            (30, self.tr("30 days")),
            (90, self.tr("90 days")),
            (180, self.tr("half a year")),
            (365, self.tr("a year")),
            (1095, self.tr("three years")),
        ]

    def _days(self, count: int) -> str:
        return plural("1 day", "{n} days", count)


def _above(press: QPushButton, told: Note) -> QWidget:
    """Answer a button with a place under it for what came of it."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID)
    column.addWidget(in_a_row(press))
    column.addWidget(told)
    part.setFocusProxy(press)
    return part
