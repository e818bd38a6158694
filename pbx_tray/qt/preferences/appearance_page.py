"""How the windows look."""

from __future__ import annotations

from pbx_tray.core.choices import AppearanceChoices, Scheme
from pbx_tray.qt.preferences.choice import Choice
from pbx_tray.qt.preferences.page import Page


class AppearancePage(Page):
    """Light, dark, or as the system."""

    def __init__(self) -> None:
        super().__init__(self.tr("Appearance"), AppearanceChoices())
        schemes = (
            (Scheme.SYSTEM, self.tr("Same as this computer")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
        )
        self.add(
            "scheme",
            Choice(schemes),
            self.tr("C&olours"),
            self.tr("The size of the text follows your system."),
        )
