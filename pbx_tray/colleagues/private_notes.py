"""The private notes about colleagues: theirs by uuid, of the account that is followed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from pbx_tray.colleagues.kept_value import KeptValue
from pbx_tray.core.private_note import note_of

FILE = "notes.json"


class PrivateNotes(QObject):
    """Holds the notes and keeps them in `folder`. What they say is never logged.

    `notes` is a plain mapping (a user's uuid to their note), for whoever searches them.

    Signals:
        changed(Mapping): the notes are others now.
        failed(): they can't be read, or not be kept.
    """

    changed = Signal(object)
    failed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.notes: Mapping[str, str] = MappingProxyType({})
        self.readable = False
        self._kept = KeptValue(folder / FILE, self)
        self._kept.read.connect(self._take)
        self._kept.failed.connect(self.failed)

    def follow(self, account: str) -> None:
        """Hold the notes of the account with this key; "": nobody's."""
        self.readable = False
        self._hold({})
        self._kept.follow(account)

    def write(self, user: str, typed: str) -> None:
        """Keep this note about a user; nothing for none. Before the others were read: no note."""
        note = note_of(typed)
        if not self.readable or note == self.notes.get(user, ""):
            return
        notes = {uuid: text for uuid, text in self.notes.items() if uuid != user}
        self._hold({**notes, user: note} if note else notes)
        self._kept.keep(dict(self.notes))

    def stop(self) -> None:
        """End; what was written is kept by then. As often as one likes."""
        self._kept.stop()

    def _take(self, kept: object) -> None:
        items = kept.items() if isinstance(kept, dict) else ()
        notes = {user: note_of(text) for user, text in items if isinstance(text, str)}
        self.readable = True
        self._hold({user: note for user, note in notes.items() if note})

    def _hold(self, notes: dict[str, str]) -> None:
        self.notes = MappingProxyType(notes)
        self.changed.emit(self.notes)
