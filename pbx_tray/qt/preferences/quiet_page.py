"""Which calls are told, and when."""

from __future__ import annotations

from pbx_tray.core.choice_checks import number_trouble
from pbx_tray.core.choices import QuietChoices
from pbx_tray.qt.preferences.control import GRID
from pbx_tray.qt.preferences.hours_row import HoursRow
from pbx_tray.qt.preferences.line import Line
from pbx_tray.qt.preferences.page import Page
from pbx_tray.qt.preferences.several import Several
from pbx_tray.qt.preferences.switch import Switch


class QuietPage(Page):
    """Hours without alerts, kinds of calls without alerts, and who is told all the same."""

    def __init__(self) -> None:
        super().__init__(self.tr("Quiet hours"), QuietChoices())
        self.add(
            "hours",
            Several(HoursRow, self.tr("&Add hours"), spacing=3 * GRID),
            self.tr("Quiet"),
            self.tr(
                "During the hours you add here, no call is announced. All of them are in the "
                "call log."
            ),
        )
        self.add("outside", Switch(self.tr("Calls from &outside")), self.tr("Announce"))
        self.add("internal", Switch(self.tr("Calls from co&lleagues")))
        self.add("group", Switch(self.tr("Calls to a &group")))
        self.add(
            "always",
            Several(self._number, self.tr("Add &number")),
            self.tr("Always announce"),
            self.tr("Calls from these numbers are announced even then."),
        )
        self.add(
            "second_call",
            Switch(self.tr("A &second call within five minutes")),
            note=self.tr(
                "Whoever calls again so soon has a reason: that call is always announced."
            ),
        )

    def _number(self) -> Line:
        return Line(number_trouble, example="+31 20 794 0101")
