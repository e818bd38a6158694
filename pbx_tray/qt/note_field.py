"""The field for a private note about a person."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from pbx_tray.core.language import tr
from pbx_tray.core.private_note import note_of
from pbx_tray.qt.spoken import spoken

_TYPED_MS: Final = 1000  # after this without a key, what was typed is kept
_LINES: Final = 3


class NoteField(QPlainTextEdit):
    """Shows the note about one user at a time; what is typed is kept without a button.

    Signals:
        written(str, str): the person wrote this note about the user with this uuid.
    """

    written = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._user = ""
        self._known = self._about = ""
        self._kept = True
        self._pause = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._pause.timeout.connect(self.commit)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 16)
        self.textChanged.connect(self._pause.start)
        spoken(self, self._say)

    def show_note(self, user: str, note: str, about: str) -> None:
        """Show the note about the user with this uuid; `about` is what they are called."""
        if user != self._user:
            self.commit()
        elif note == note_of(self.toPlainText()):
            return  # the space behind what is typed just now stays
        self._user, self._known = user, note
        self._about, self._kept = about, True
        self._say()
        self.setPlainText(note)
        self._pause.stop()

    def say_not_kept(self) -> None:
        """Say that what is written here can't be kept just now (a slot)."""
        self._kept = False
        self._say()

    def commit(self) -> None:
        """Have kept what was typed."""
        self._pause.stop()
        if self._user and self.toPlainText() != self._known:
            self._known = self.toPlainText()
            self.written.emit(self._user, self._known)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Have it kept as soon as the person turns to something else."""
        super().focusOutEvent(event)
        self.commit()

    def _say(self) -> None:
        kept = self.tr("Only you can read this note.")
        lost = self.tr("Notes can't be kept just now. Check that there is room on the disk.")
        self.setPlaceholderText(kept if self._kept else lost)
        self.setToolTip("" if self._kept else lost)
        self.setAccessibleName(tr("Private note about {name}", name=self._about))
