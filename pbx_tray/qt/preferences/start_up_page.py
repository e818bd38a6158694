"""Whether the app starts by itself."""

from __future__ import annotations

from pbx_tray.core.choices import StartUpChoices
from pbx_tray.qt.preferences.note import Note
from pbx_tray.qt.preferences.page import Page
from pbx_tray.qt.preferences.switch import Switch


class StartUpPage(Page):
    """Starting at login; `possible` says whether this copy of the app can."""

    def __init__(self, *, possible: bool = True) -> None:
        super().__init__(self.tr("Start-up"), StartUpChoices())
        self.add(
            "at_login",
            Switch(self.tr("Start when I &log in")),
            note=self.tr("PBX Tray is then in your system's own list of start-up programs, too."),
        )
        self.add(
            "hidden",
            Switch(self.tr("Start &without the window")),
            note=self.tr(
                "When it starts by itself, PBX Tray is only in the tray. Calls are "
                "announced all the same."
            ),
        )
        if not possible:
            for control in self._controls.values():
                control.setEnabled(False)
            self.add_row("", Note(self.tr("The demo does not start by itself.")))
