"""How numbers are read and dialled, and whether links to them come here."""

from __future__ import annotations

import sys

from pbx_tray.core.choice_checks import bare, prefix_trouble, premium_trouble
from pbx_tray.core.choices import CallChoices
from pbx_tray.core.presence import folded
from pbx_tray.qt.names import system_region
from pbx_tray.qt.preferences.choice import Choice
from pbx_tray.qt.preferences.line import Line
from pbx_tray.qt.preferences.links_row import LinksRow
from pbx_tray.qt.preferences.page import Page
from pbx_tray.qt.preferences.several import Several
from pbx_tray.qt.regions import region_name, regions


class CallsPage(Page):
    """The region of numbers, what is dialled before them, phone links, and which are expensive.

    `system` is what Python calls the operating system; `possible` says whether this copy of the
    app can be started by a link.
    """

    def __init__(self, system: str = sys.platform, *, possible: bool = True) -> None:
        super().__init__(self.tr("Calls"), CallChoices())
        self.add(
            "region",
            Choice([("", self._as_system()), *_regions()]),
            self.tr("&Region"),
            self.tr("The country of numbers that are written without a country code."),
        )
        self.add(
            "outside_prefix",
            Line(prefix_trouble),
            self.tr("&Outside line"),
            self.tr(
                "What your PBX wants dialled before an outside number. Leave it empty if nothing "
                "is needed."
            ),
        )
        self.links = LinksRow(elsewhere=system == "win32")
        if system != "darwin":  # FaceTime's settings have it there, and nothing leads to them
            self._add_links(possible=possible)
        self.add(
            "premium",
            Several(self._beginning, self.tr("&Add number")),
            self.tr("Expensive numbers"),
            self.tr("You are warned before a number is dialled that begins like one of these."),
        )

    def _add_links(self, *, possible: bool) -> None:
        about = self.tr(
            "A number on a web page can be a link (tel: or callto:). You are asked each time "
            "before it is dialled."
        )
        demo = self.tr("The demo leaves them as they are.")
        self.links.setEnabled(possible)
        self.add_row(
            self.tr("Phone &links"),
            self.links,
            about if possible else f"{about} {demo}",
            self.links.words,
        )

    def _as_system(self) -> str:
        if not system_region():
            return self.tr("Same as this computer (no region set)")
        here = region_name(system_region())
        return self.tr("Same as this computer: {region}").replace("{region}", here)

    def _beginning(self) -> Line:
        return Line(premium_trouble, clean=bare, example="+31900")


def _regions() -> list[tuple[str, str]]:
    """Answer the code and name of every region, by name."""
    named = [(code, region_name(code)) for code in regions()]
    return sorted(named, key=lambda region: folded(region[1]))
