"""What is opened at a call, when, and how often."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from pbx_tray.core.calls import Call, CallKind, Party
from pbx_tray.core.choices import OpeningChoices, OpeningRule, OpensWhen
from pbx_tray.core.events import Event
from pbx_tray.core.link import Live
from pbx_tray.core.opening import Facts, facts
from pbx_tray.core.parties import Caller
from pbx_tray.core.state import PbxState
from pbx_tray.core.wants import Moment, Update
from pbx_tray.core.watch import Missed, Rang
from pbx_tray.qt.call_opener import CallOpener
from tests.core.building import Watching, answered, at, colleague, finished, rang

pytestmark = pytest.mark.usefixtures("qtbot")

CRM = "http://crm.example/?q={number}"
OUTSIDE = "http://crm.example/?q=%2B31612345678"
HARRIET = Party(number="+31612345678", name="Harriet Jones")
RANG = Rang("call:1:c1", Caller("Harriet Jones", "+31612345678"))


class Browser(QObject):
    """Stands where the person's browser does, and keeps what it is asked to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @Slot(QUrl)
    def show(self, address: QUrl) -> None:
        self.shown.append(address.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def browser() -> Iterator[Browser]:
    one = Browser()
    slot: Any = "show"  # declared as bytes, which it does not take
    QDesktopServices.setUrlHandler("http", one, slot)
    yield one
    QDesktopServices.unsetUrlHandler("http")


def known(call: Call, caller: Caller) -> Facts:
    return facts(call, caller, lambda number: number if number.startswith("+") else "")


class Desk:
    """The opener of user 1, and the PBX that it follows."""

    def __init__(self, *rules: OpeningRule) -> None:
        self.pbx = Watching(me="u1")
        self.elapsed = 1000.0
        self.ran: list[tuple[str, ...]] = []
        self.hushed = False
        self.said: list[str] = []
        self.opener = CallOpener(
            OpeningChoices(rules), self.now, known, self.run, lambda _alert: not self.hushed
        )
        self.opener.failed.connect(self.said.append)

    def now(self) -> Moment:
        return Moment(self.elapsed, self.elapsed, self.elapsed)

    def run(self, command: tuple[str, ...]) -> str:
        self.ran.append(command)
        return "It could not be run." if command[0] == "broken" else ""

    def hears(self, *events: Event) -> None:
        """What the PBX reports arrives, an update each."""
        for event in events:
            before, said = self.pbx.state, self.pbx.told(event)
            self.opener.take(Update(Live(0.0), self.pbx.state, before, alerts=tuple(said)))


def on(when: OpensWhen, address: str = CRM) -> OpeningRule:
    return OpeningRule(when, address)


STORY: tuple[Event, ...] = (
    rang(at(1), at(2), caller=HARRIET),
    answered(at(1)),
    finished(),
)


@pytest.mark.parametrize(
    ("when", "after"),
    [(OpensWhen.RING, 1), (OpensWhen.ANSWER, 2), (OpensWhen.END, 3), (OpensWhen.BUTTON, 4)],
)
def test_a_page_is_opened_when_it_is_wanted_and_not_before(
    browser: Browser, when: OpensWhen, after: int
) -> None:
    desk = Desk(on(when))
    for number, event in enumerate(STORY, start=1):
        desk.hears(event)
        assert browser.shown == ([OUTSIDE] if number >= after else [])
    assert desk.said == []


def test_the_end_of_a_call_that_was_missed_is_one(browser: Browser) -> None:
    desk = Desk(on(OpensWhen.END))
    desk.hears(rang(at(1), caller=HARRIET), finished())
    assert browser.shown == [OUTSIDE]


def test_a_call_that_a_colleague_took_is_theirs(browser: Browser) -> None:
    desk = Desk(on(OpensWhen.ANSWER), on(OpensWhen.END))
    desk.hears(rang(at(1), at(2), caller=HARRIET), answered(at(2)), finished())
    assert browser.shown == []


def test_nothing_is_opened_as_long_as_nobody_asks_for_it(browser: Browser) -> None:
    desk = Desk()
    desk.hears(*STORY)
    assert not desk.opener.opens(RANG)
    desk.opener.open(RANG)
    assert (browser.shown, desk.ran, desk.said) == ([], [], [])


def test_one_thing_is_opened_a_call_whatever_the_rules(browser: Browser) -> None:
    desk = Desk(*map(on, OpensWhen))
    desk.hears(*STORY)
    assert browser.shown == [OUTSIDE]


@pytest.mark.row(72)
def test_ten_things_are_opened_a_minute_and_what_was_not_is_not_made_up_for(
    browser: Browser,
) -> None:
    desk = Desk(on(OpensWhen.RING))
    for number in range(50):
        desk.hears(rang(at(1), uid=f"c{number}", caller=HARRIET))
    assert len(browser.shown) == 10
    desk.elapsed += 60
    desk.hears(rang(at(1), uid="later", caller=HARRIET))
    assert len(browser.shown) == 11


def test_a_button_may_be_pressed_as_often_as_one_likes(browser: Browser) -> None:
    desk = Desk(on(OpensWhen.RING))
    desk.hears(STORY[0])
    for _ in range(20):
        assert desk.opener.opens(RANG)
        desk.opener.open(RANG)
    assert browser.shown == [OUTSIDE] * 21


def test_a_colleagues_call_opens_nothing_by_itself(browser: Browser) -> None:
    desk = Desk(on(OpensWhen.RING))
    desk.hears(rang(at(1), caller=colleague(2), kind=CallKind.INTERNAL))
    assert browser.shown == []
    desk.opener.open(Missed("call:1:c1", Caller("Bram", "202")))
    assert browser.shown == ["http://crm.example/?q=202"]


def test_a_call_that_is_not_told_opens_nothing_until_it_is_answered(browser: Browser) -> None:
    desk = Desk(on(OpensWhen.RING), on(OpensWhen.ANSWER, "http://crm.example/answered"))
    desk.hushed = True
    desk.hears(STORY[0])
    assert browser.shown == []
    desk.hears(STORY[1])
    assert browser.shown == ["http://crm.example/answered"]


def test_who_withholds_their_number_is_not_looked_up(browser: Browser) -> None:
    desk = Desk(on(OpensWhen.RING))
    desk.hears(rang(at(1), caller=Party()))
    assert (browser.shown, desk.said) == ([], [])
    withheld = Rang("call:1:c1", Caller("", ""))
    assert not desk.opener.opens(withheld)
    desk.opener.open(withheld)
    assert browser.shown == []


def test_a_number_that_comes_later_is_looked_up_then(browser: Browser) -> None:
    desk = Desk(on(OpensWhen.RING))
    desk.hears(rang(at(1), caller=Party()), rang(at(1), caller=HARRIET))
    assert browser.shown == [OUTSIDE]


def test_another_pbx_ends_what_was_open_at_this_one(browser: Browser) -> None:
    desk = Desk(on(OpensWhen.END))
    desk.hears(*STORY[:2])
    desk.opener.take(Update(Live(0.0), PbxState(), PbxState()))
    desk.hears(STORY[2])
    assert browser.shown == []


def test_a_program_is_run_with_the_facts() -> None:
    desk = Desk(OpeningRule(OpensWhen.ANSWER, program=("crm", "{number_e164}", "{call_id}")))
    desk.hears(*STORY)
    assert desk.ran == [("crm", "+31612345678", "c1")]


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        (OpeningRule(OpensWhen.RING, program=("broken",)), "It could not be run."),
        (
            OpeningRule(OpensWhen.RING, "file:///etc/passwd"),
            "The address begins with https:// or http://.",
        ),
    ],
)
def test_what_could_not_be_opened_is_said(browser: Browser, rule: OpeningRule, why: str) -> None:
    desk = Desk(rule)
    desk.hears(*STORY)
    assert desk.said == [why]
    assert desk.opener.test(rule) == why
    assert desk.said == [why]
    assert browser.shown == []


@pytest.mark.qt_log_ignore("This plugin does not support ", extend=True)
def test_where_there_is_no_browser_the_test_says_so() -> None:
    assert Desk().opener.test(on(OpensWhen.RING)) == "The web browser could not be opened."


def test_a_rule_is_tried_with_a_made_up_call_and_counts_for_nothing(browser: Browser) -> None:
    desk = Desk()
    for _ in range(20):
        assert desk.opener.test(on(OpensWhen.RING)) == ""
    assert browser.shown == ["http://crm.example/?q=020%207946%200101"] * 20
    desk.opener.choose(OpeningChoices((on(OpensWhen.RING),)))
    desk.hears(STORY[0])
    assert browser.shown[20:] == [OUTSIDE]


@pytest.mark.row(72)
def test_the_browser_is_given_what_the_rule_says_to_the_letter(browser: Browser) -> None:
    desk = Desk(on(OpensWhen.RING, "http://crm.example/{name}?q={number}#%2F"))
    name = "..%2F../?x=&a=#<\"'>\\é"
    desk.hears(rang(at(1), caller=Party(number="a b", name=name)))
    sent = "..%252F..%2F%3Fx%3D%26a%3D%23%3C%22%27%3E%5C%C3%A9"
    assert browser.shown == [f"http://crm.example/{sent}?q=a%20b#%2F"]


def test_a_button_opens_with_what_was_told_though_the_call_is_forgotten(browser: Browser) -> None:
    desk = Desk(on(OpensWhen.BUTTON, f"{CRM}&id={{call_id}}&did={{did}}"))
    desk.opener.open(RANG)
    assert browser.shown == [f"{OUTSIDE}&id=c1&did="]
