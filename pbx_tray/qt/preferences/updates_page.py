"""Where newer versions are told of."""

from __future__ import annotations

from typing import Any

from pbx_tray.core.choice_checks import feed_trouble
from pbx_tray.core.choices import UpdateChoices
from pbx_tray.qt.preferences.line import Line
from pbx_tray.qt.preferences.note import Note
from pbx_tray.qt.preferences.page import Page


class UpdatesPage(Page):
    """One address, which the administrator may have decided on."""

    def __init__(self) -> None:
        super().__init__(self.tr("Updates"), UpdateChoices())
        self._managed = ""
        self._feed = Line(feed_trouble, example="https://example.org/pbx-tray.json")
        self.add(
            "feed",
            self._feed,
            self.tr("&Address of the feed"),
            self.tr(
                "Once after each start it is asked whether a newer version is there, and you are "
                "told. Nothing is installed. Empty, nobody is asked."
            ),
        )
        self._why = Note()
        self.add_row("", self._why)

    @property
    def as_reset(self) -> Any:
        """The group as nobody has touched it; where it is not the person's to choose, as it is."""
        return self.group if self._managed else super().as_reset

    def show_group(self, group: Any) -> None:
        """Show what is chosen, or what the administrator decided."""
        super().show_group(group)
        self._feed.show_value(self._managed or group.feed)

    def show_managed(self, address: str) -> None:
        """Show what the administrator decided, which nobody changes here; "" where nothing is."""
        self._managed = address
        self._feed.setEnabled(not address)
        self._feed.show_value(address or self.group.feed)
        managed = self.tr("Your administrator decided on this address for this computer.")
        self._why.say(managed if address else "")
