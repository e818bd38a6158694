"""Who is known: the directory's users and the person's contacts, read as the settings say."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pbx_tray.choosing import Choosing
from pbx_tray.contact_book import ContactBook
from pbx_tray.core.calls import Call
from pbx_tray.core.choices import CallChoices, ContactChoices
from pbx_tray.core.contacts import Contacts
from pbx_tray.core.numbers import Plan
from pbx_tray.core.opening import Facts, facts
from pbx_tray.core.parties import Caller
from pbx_tray.kept_settings import KeptSettings
from pbx_tray.qt.names import Names, system_region


class KnownCallers(QObject):
    """Keeps `names` and `book` as the settings want them, from `start` until `close`.

    Signals:
        chosen(ContactChoices): another file is to be read, in later runs, too.
        problems_changed(str): what is wrong with the files of contacts, in sentences; or nothing.
    """

    problems_changed = Signal(str)
    chosen = Signal(object)

    def __init__(self, kept: KeptSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._problems: tuple[str, ...] = ()
        self.names = Names(self)
        self.book = ContactBook(self)
        self.book.changed.connect(self._take)

    def go_by(self, choosing: Choosing) -> None:
        """Go by what is chosen there from now on, and have kept what is chosen here."""
        self.chosen.connect(choosing.keep)
        self.book.changed.connect(choosing.show_contacts)
        for kind in (CallChoices, ContactChoices):
            choosing.tell(kind, lambda _: self.start())

    def start(self) -> None:
        """Read what is chosen now: at first, and whenever something else is chosen (a slot)."""
        calls, contacts = self._kept.value.calls, self._kept.value.contacts
        plan = Plan(calls.region or system_region(), calls.outside_prefix)
        self.names.follow(plan)
        self.book.follow(contacts.files, plan)

    def facts_of(self, call: Call, caller: Caller) -> Facts:
        """Answer what is known of a call and who makes it, for what is opened with it."""
        return facts(call, self.names.name(caller), self.names.e164)

    def add(self, file: str) -> None:
        """Read this file of contacts, too, from now on and in later runs (a slot)."""
        contacts = self._kept.value.contacts
        if file not in contacts.files:
            self.chosen.emit(replace(contacts, files=(*contacts.files, file)))
        self.start()

    def close(self) -> None:
        """Read no more."""
        self.book.close()

    def _take(self, contacts: Contacts) -> None:
        self.names.take_contacts(contacts)
        if contacts.problems != self._problems:
            self._problems = contacts.problems
            self.problems_changed.emit("\n".join(contacts.problems))
