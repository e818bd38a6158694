"""In which language the app speaks."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from pbx_tray.core.choices import LanguageChoices
from pbx_tray.core.language import LANGUAGES, best_language, tr
from pbx_tray.qt.preferences.choice import Choice
from pbx_tray.qt.preferences.page import Page


class LanguagePage(Page):
    """The system's language, or one of ours."""

    def __init__(self) -> None:
        super().__init__(tr("Language"), LanguageChoices())
        systems = LANGUAGES[best_language(QLocale.system().uiLanguages())]
        options = [
            ("", tr("Same as this computer: {language}", language=systems)),
            *LANGUAGES.items(),
        ]
        self.add(
            "language",
            Choice(options),
            tr("&Language"),
            tr("All windows change at once."),
        )
