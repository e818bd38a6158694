"""How the list of people looks."""

from __future__ import annotations

from pbx_tray.core.choices import Density, Grouping, RosterChoices, Sorting
from pbx_tray.qt.preferences.choice import Choice
from pbx_tray.qt.preferences.page import Page
from pbx_tray.qt.view_menu import word_of


class PeoplePage(Page):
    """How much room a row takes, and in which sections and order people stand."""

    def __init__(self) -> None:
        super().__init__(self.tr("List of people"), RosterChoices())
        self.add("density", _words_of(Density), self.tr("&Rows"))
        self.add("grouping", _words_of(Grouping), self.tr("&Group by"))
        self.add(
            "sorting",
            _words_of(Sorting),
            self.tr("S&ort by"),
            self.tr("The window's menu has all of these choices, each with a keyboard shortcut."),
        )


def _words_of(kind: type[Density | Grouping | Sorting]) -> Choice:
    return Choice([(value, word_of(value)) for value in kind])
