"""How numbers are read and dialled."""

from __future__ import annotations

from pbx_tray.core.choice_checks import bare, prefix_trouble, premium_trouble
from pbx_tray.core.choices import CallChoices
from pbx_tray.core.presence import folded
from pbx_tray.qt.names import system_region
from pbx_tray.qt.preferences.choice import Choice
from pbx_tray.qt.preferences.line import Line
from pbx_tray.qt.preferences.page import Page
from pbx_tray.qt.preferences.several import Several
from pbx_tray.qt.regions import region_name, regions


class CallsPage(Page):
    """The region of numbers, what is dialled before them, and which are expensive."""

    def __init__(self) -> None:
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
        self.add(
            "premium",
            Several(self._beginning, self.tr("&Add number")),
            self.tr("Expensive numbers"),
            self.tr("You are warned before a number is dialled that begins like one of these."),
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
