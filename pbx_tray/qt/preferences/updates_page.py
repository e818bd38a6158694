"""Where newer versions are told of."""

from __future__ import annotations

from pbx_tray.core.choice_checks import feed_trouble
from pbx_tray.core.choices import UpdateChoices
from pbx_tray.qt.preferences.line import Line
from pbx_tray.qt.preferences.page import Page


class UpdatesPage(Page):
    """One address."""

    def __init__(self) -> None:
        super().__init__(self.tr("Updates"), UpdateChoices())
        self.add(
            "feed",
            Line(feed_trouble, example="https://example.org/pbx-tray.json"),
            self.tr("&Address of the feed"),
            self.tr(
                "After each start, PBX Tray looks here once for a newer version and tells "
                "you of it. Nothing is installed. Leave it empty to have it look nowhere."
            ),
        )
