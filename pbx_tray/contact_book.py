"""The contacts in use: read off the GUI thread, and again whenever one of their files changes."""

from __future__ import annotations

import contextlib
import logging
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from pbx_tray.core.contacts import Contacts
from pbx_tray.core.numbers import Plan, read

if TYPE_CHECKING:
    from pbx_tray.records.contact_files import ContactFiles

logger = logging.getLogger(__name__)

_SETTLED_MS = 500  # after the last change, for whoever writes a file in many steps
_ENDS_WITHIN = 0.5  # seconds; a network drive that hangs is not waited for


class ContactBook(QObject):
    """Follows files of contacts, from `follow` until `close`.

    A file may stand on a drive that has gone: it is the reading thread that meets it first, and
    nobody waits for that one.

    Signals:
        changed(Contacts): other contacts, or other problems with their files.
    """

    changed = Signal(object)
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.contacts = Contacts()
        self._files: tuple[str, ...] = ()
        self._plan: Plan | None = None
        self._wanted = threading.Event()
        self._wanted.set()
        self._reader: ContactFiles | None = None
        self._thread: threading.Thread | None = None
        self._again = False
        self._watcher: QFileSystemWatcher | None = None  # until there is something to watch
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self.look_again)
        self._answered.connect(self._take)

    def follow(self, files: tuple[str, ...], plan: Plan) -> None:
        """Read these files from now on, their numbers as `plan` has them."""
        if (files, plan) != (self._files, self._plan):
            self._files, self._plan = files, plan
            self.look_again()

    def look_again(self) -> None:
        """Read what has changed, for where nobody tells: on a network drive, or after a sleep."""
        if self._thread is not None:
            self._again = True
        elif self._plan is not None and self._wanted.is_set():
            self._again = False
            asked = (self._files, self._plan)
            self._thread = threading.Thread(
                target=self._read, args=asked, name="contacts", daemon=True
            )
            self._thread.start()

    def close(self) -> None:
        """Read no more. As often as one likes."""
        self._wanted.clear()
        self._settling.stop()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        if self._thread is not None:
            self._thread.join(_ENDS_WITHIN)

    def _settle(self) -> None:
        """Look again soon: in a folder where much goes on, not only once it is quiet."""
        if not self._settling.isActive():
            self._settling.start()

    def _read(self, files: tuple[str, ...], plan: Plan) -> None:
        """Read, on a thread of its own; the answer is None where there is none."""
        answer = None
        try:
            answer = self._read_now(files, plan)
        except Exception as error:  # noqa: BLE001 - the boundary of the thread: the app lives on
            logger.error("Contacts: %s", type(error).__name__)  # noqa: TRY400 - no names
        with contextlib.suppress(RuntimeError):  # nobody is left to be told
            self._answered.emit(answer)

    def _read_now(
        self, files: tuple[str, ...], plan: Plan
    ) -> tuple[Contacts, tuple[str, ...]] | None:
        from pbx_tray.records.contact_files import (  # noqa: PLC0415 - not before the first paint
            ContactFiles,
            UnwantedError,
        )

        read("+31201234567", plan)  # the first number is slow to read: here nobody waits for it
        if self._reader is None:
            self._reader = ContactFiles(self._wanted.is_set)
        try:
            return self._reader.contacts(files, plan), self._reader.places()
        except UnwantedError:
            return None

    def _take(self, answer: tuple[Contacts, tuple[str, ...]] | None) -> None:
        self._thread = None
        if not self._wanted.is_set():
            return
        if answer is not None:
            contacts, places = answer
            if contacts is not self.contacts:
                self.contacts = contacts
                logger.info("%d contacts, %d problems", contacts.count, len(contacts.problems))
                self.changed.emit(contacts)
            # What changed between the reading and the watching, nobody would tell.
            self._again |= self._watch(places)
        if self._again:
            self.look_again()

    def _watch(self, places: tuple[str, ...]) -> bool:
        """See to it that these places, and no others, are watched; answer whether any is new."""
        if self._watcher is None:
            if not places:
                return False
            self._watcher = self._new_watcher()
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if gone := watched.difference(places):
            self._watcher.removePaths(list(gone))
        new = [place for place in places if place not in watched]
        if not new:
            return False
        return len(self._watcher.addPaths(new)) < len(new)

    def _new_watcher(self) -> QFileSystemWatcher:
        watcher = QFileSystemWatcher(self)
        watcher.fileChanged.connect(self._settling.start)
        watcher.directoryChanged.connect(self._settle)
        return watcher
