"""What helps whoever looks for a fault."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pbx_tray.core.choices import AdvancedChoices, Logged
from pbx_tray.qt.open_folder import open_folder
from pbx_tray.qt.preferences.choice import Choice
from pbx_tray.qt.preferences.control import GRID, button
from pbx_tray.qt.preferences.page import Page
from pbx_tray.qt.preferences.path_label import path_label
from pbx_tray.qt.preferences.places import Places

Open = Callable[[str], object]


class AdvancedPage(Page):
    """The log of the program, and the folders; `open_it` shows one of them."""

    def __init__(self, places: Places, open_it: Open = open_folder) -> None:
        super().__init__(self.tr("Advanced"), AdvancedChoices())
        logged = (
            (Logged.EVENTS, self.tr("What happens")),
            (Logged.TROUBLES, self.tr("Only what goes wrong")),
            (Logged.NOTHING, self.tr("Nothing")),
        )
        self.add(
            "logged",
            Choice(logged),
            self.tr("&Write into the log"),
            self.tr("The log helps to find faults. It holds no names, numbers or passwords."),
        )
        self._open = open_it
        self._add_folder(self.tr("Settings"), places.settings)
        self._add_folder(self.tr("Calls"), places.calls)
        self._add_folder(self.tr("Log"), places.log)

    def _add_folder(self, name: str, folder: str) -> None:
        shown = button(self.tr("Open folder"))
        shown.setAccessibleDescription(name)
        shown.clicked.connect(lambda: self._open(folder))
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(2 * GRID)
        beside.addWidget(path_label(folder), 1)
        beside.addWidget(shown, alignment=Qt.AlignmentFlag.AlignTop)
        row.setFocusProxy(shown)
        self.add_row(name, row, words=f"{folder} {shown.text()}")
