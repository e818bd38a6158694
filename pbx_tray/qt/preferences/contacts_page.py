"""The files that contacts are read from."""

from __future__ import annotations

from collections.abc import Iterable

from pbx_tray.core.choices import ContactChoices
from pbx_tray.core.contacts import ContactFile
from pbx_tray.core.language import plural
from pbx_tray.qt.preferences.files import Files
from pbx_tray.qt.preferences.page import Page


class ContactsPage(Page):
    """The list of files, and what became of each."""

    def __init__(self) -> None:
        super().__init__(self.tr("Contacts"), ContactChoices())
        self._files = Files()
        self.add(
            "files",
            self._files,
            self.tr("Files"),
            self.tr(
                "Callers get their names from the vCard (.vcf) and CSV (.csv) files that "
                "you add here. Each is read again when it changes."
            ),
        )

    def show_read(self, files: Iterable[ContactFile]) -> None:
        """Show what was read from each file, or what is wrong with it."""
        self._files.show_read({file.path: file.problem or self._people(file) for file in files})

    def _people(self, file: ContactFile) -> str:
        return plural("1 person", "{n} people", file.count)
