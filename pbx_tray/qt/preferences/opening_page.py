"""What is opened with a call."""

from __future__ import annotations

from functools import partial

from pbx_tray.core.choices import OpeningChoices
from pbx_tray.qt.preferences.control import GRID
from pbx_tray.qt.preferences.page import Page
from pbx_tray.qt.preferences.rule_row import Ask, RuleRow
from pbx_tray.qt.preferences.several import Several


class OpeningPage(Page):
    """The rules, each of which can be tried; `check` and `test` are a `RuleRow`'s."""

    def __init__(self, check: Ask, test: Ask) -> None:
        super().__init__(self.tr("Open with a call"), OpeningChoices())
        self.add(
            "rules",
            Several(partial(RuleRow, check, test), self.tr("&Add rule"), spacing=6 * GRID),
            self.tr("Rules"),
            self.tr(
                "A rule opens a web page or a program with a call. Only calls from outside "
                "open something by themselves: what the first rule that fits says, ten "
                "times a minute at most. In an address and in arguments, these stand for "
                "the call: {number_e164}, {number}, {name}, {did}, {extension}, {call_id}."
            ),
        )
