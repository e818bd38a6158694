"""What is particular about each page, and what is said where something cannot be kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QTimeEdit
from pytestqt.qtbot import QtBot

from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.choices import (
    CallChoices,
    ContactChoices,
    OpeningChoices,
    OpeningRule,
    OpensWhen,
    PrivacyChoices,
    QuietChoices,
    QuietHours,
)
from pbx_tray.core.contacts import ContactFile
from pbx_tray.core.proxy import Proxy, parse_proxy
from pbx_tray.qt.card_place import corner_named
from pbx_tray.qt.hint_line import HintLine
from pbx_tray.qt.names import system_region
from pbx_tray.qt.preferences.account_page import AccountPage
from pbx_tray.qt.preferences.advanced_page import AdvancedPage
from pbx_tray.qt.preferences.alerts_page import AlertsPage
from pbx_tray.qt.preferences.calls_page import CallsPage
from pbx_tray.qt.preferences.contacts_page import ContactsPage
from pbx_tray.qt.preferences.control import GRID
from pbx_tray.qt.preferences.note import Note
from pbx_tray.qt.preferences.opening_page import OpeningPage
from pbx_tray.qt.preferences.page import Page
from pbx_tray.qt.preferences.privacy_page import PrivacyPage
from pbx_tray.qt.preferences.quiet_page import QuietPage
from pbx_tray.qt.preferences.remove_button import RemoveButton
from pbx_tray.qt.preferences.start_up_page import StartUpPage
from pbx_tray.qt.preferences.updates_page import UpdatesPage
from tests.qt.preferences.everything import PLACES, UNKNOWN_FIELD, check

ADDRESS = "https://crm.example.org/{number}"
HOME = Account(parse_address("pbx.example.org"), "anna", "anna")

SHORT = QLocale.FormatType.ShortFormat

Show = Callable[..., Any]


@pytest.fixture
def told() -> list[Any]:
    """The groups that a page handed on."""
    return []


@pytest.fixture
def shown(qtbot: QtBot, told: list[Any]) -> Show:
    """Shows a page by itself."""

    def shown(page: Page, group: object = None) -> Page:
        qtbot.addWidget(page)
        if group is not None:
            page.show_group(group)
        page.changed.connect(told.append)
        with qtbot.waitActive(page):
            page.show()
        return page

    return shown


def press(page: Page, text: str) -> None:
    buttons = [button for button in page.findChildren(QPushButton) if button.isVisible()]
    next(button for button in buttons if button.text().replace("&", "") == text).click()


def complaints(page: Page) -> list[str]:
    return [hint.text for hint in page.findChildren(HintLine) if hint.isVisible()]


def notes(page: Page) -> list[str]:
    return [note.text() for note in page.findChildren(Note) if note.isVisible()]


def lines(page: Page) -> list[QLineEdit]:
    """Answer the lines to write in that are seen."""
    seen = [line for line in page.findChildren(QLineEdit) if line.isVisible()]
    return [line for line in seen if not isinstance(line.parentWidget(), QTimeEdit)]


def write(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def test_every_corner_can_be_chosen_for_the_card_and_none_again_by_the_keyboard(
    shown: Show, told: list[Any]
) -> None:
    page = shown(AlertsPage())
    (corners,) = page._controls["card_place"].findChildren(QComboBox)
    QTest.keyClick(corners, Qt.Key.Key_End)
    for _ in range(corners.count() - 1):
        QTest.keyClick(corners, Qt.Key.Key_Up)
    chosen = [group.card_place for group in told]
    assert len({corner_named(words) for words in chosen[:-1]} - {None}) == 4
    assert chosen[-1] == ""


@pytest.mark.parametrize(
    ("button", "text", "sentence"),
    [
        ("Add number", "anna", "A number has digits"),
        ("Add number", "1" * 20, "fewer than 20 digits"),
    ],
)
def test_what_is_no_number_is_said_while_it_is_written_and_never_kept(
    shown: Show, told: list[Any], button: str, text: str, sentence: str
) -> None:
    page = shown(QuietPage())
    press(page, button)
    line = lines(page)[-1]
    assert line.hasFocus()
    QTest.keyClicks(line, text)
    assert sentence in complaints(page)[0]
    QTest.keyClick(line, Qt.Key.Key_Return)
    page.commit()
    assert told == []
    write(line, "112")
    assert complaints(page) == []
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert told == [QuietChoices(always=("112",))]


def test_a_number_that_becomes_wrong_leaves_the_one_before_it(shown: Show, told: list[Any]) -> None:
    page = shown(CallsPage(), CallChoices(outside_prefix="0"))
    line = lines(page)[0]
    write(line, "0w")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert complaints(page) == ["The prefix is a few digits, such as 0, or nothing."]
    assert (told, page.group.outside_prefix) == ([], "0")
    write(line, "\b")
    assert complaints(page) == []
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert told[-1].outside_prefix == ""


def test_what_is_removed_is_gone_and_the_focus_goes_to_what_is_left(
    shown: Show, told: list[Any]
) -> None:
    page = shown(QuietPage(), QuietChoices(always=("1", "2", "3")))
    crosses = [cross for cross in page.findChildren(RemoveButton) if cross.isVisible()]
    QTest.keyClick(crosses[1], Qt.Key.Key_Return)
    assert told[-1].always == ("1", "3")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.text() == "3"
    QTest.keyClick(crosses[2], Qt.Key.Key_Space)
    QTest.keyClick(crosses[0], Qt.Key.Key_Space)
    assert told[-1].always == ()
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Add &number"


def test_expensive_numbers_are_kept_without_what_stands_between_their_digits(
    shown: Show, told: list[Any]
) -> None:
    page = shown(CallsPage(), CallChoices(premium=()))
    press(page, "Add number")
    QTest.keyClicks(lines(page)[-1], "+31 (900)")
    QTest.keyClick(lines(page)[-1], Qt.Key.Key_Return)
    assert told[-1].premium == ("+31900",)


def test_hours_begin_as_the_evenings_of_working_days(shown: Show, told: list[Any]) -> None:
    page = shown(QuietPage())
    press(page, "Add hours")
    assert told == [QuietChoices(hours=(QuietHours((0, 1, 2, 3, 4), "18:00", "08:00"),))]


def test_hours_on_no_day_are_not_kept(shown: Show, told: list[Any]) -> None:
    page = shown(QuietPage(), QuietChoices(hours=(QuietHours((6,)),)))
    row = page._controls["hours"]._items[0].control
    row._days[6].click()
    assert told == [QuietChoices()]
    assert complaints(page) == ["Choose the days on which it is quiet."]
    row._days[5].click()
    assert told[-1] == QuietChoices(hours=(QuietHours((5,)),))
    assert complaints(page) == []


@pytest.mark.parametrize(
    ("begins", "ends", "next_day"),
    [("18:00", "08:00", True), ("12:00", "13:00", False), ("07:00", "07:00", True)],
)
def test_it_is_said_when_hours_end_on_the_next_day(
    shown: Show, begins: str, ends: str, next_day: bool,  # noqa: FBT001 - a parameter
) -> None:  # fmt: skip
    page = shown(QuietPage(), QuietChoices(hours=(QuietHours((0,), begins, ends),)))
    seen = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert ("the next day" in seen) is next_day


@pytest.fixture
def place(request: pytest.FixtureRequest) -> Iterator[None]:
    """A place with its own way to write the time."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("place", "typed"), [("nl_NL", "17"), ("en_US", "5")], indirect=["place"])
@pytest.mark.usefixtures("place")
def test_a_time_is_taken_when_it_has_been_written(shown: Show, told: list[Any], typed: str) -> None:
    page = shown(QuietPage(), QuietChoices(hours=(QuietHours((0,), "18:00", "20:00"),)))
    begins = page.findChildren(QTimeEdit)[0]
    begins.setFocus()
    begins.setSelectedSection(QTimeEdit.Section.HourSection)
    QTest.keyClicks(begins, typed)
    assert told == []
    QTest.keyClick(begins, Qt.Key.Key_Return)
    assert told == [QuietChoices(hours=(QuietHours((0,), "17:00", "20:00"),))]


@pytest.mark.usefixtures("right_to_left")
def test_hours_come_before_minutes_in_right_to_left(shown: Show) -> None:
    page = shown(QuietPage(), QuietChoices(hours=(QuietHours((0,)),)))
    times = [edit.text() for edit in page.findChildren(QTimeEdit)]
    assert times == [QLocale().toString(QTime(hour, 0), SHORT) for hour in (18, 8)]


@pytest.mark.usefixtures("dutch")
def test_the_week_begins_as_it_does_here(shown: Show) -> None:
    page = shown(QuietPage(), QuietChoices(hours=(QuietHours((0,)),)))
    days = page._controls["hours"]._items[0].control._days
    assert list(days) == [0, 1, 2, 3, 4, 5, 6]
    assert days[0].accessibleName() == QLocale().standaloneDayName(1) == "maandag"


def test_the_region_is_the_systems_until_another_is_chosen(shown: Show, told: list[Any]) -> None:
    page = shown(CallsPage())
    regions = page.findChildren(QComboBox)[0]
    here = QLocale.territoryToString(QLocale.system().territory())
    named = f": {here}" if system_region() else " (no region set)"
    assert regions.currentText() == f"Same as this computer{named}"
    QTest.keyClicks(regions, "Netherlands")
    QTest.keyClick(regions, Qt.Key.Key_Return)
    page.commit()
    assert regions.currentText() == "Netherlands"
    assert told[-1] == CallChoices(region="NL")


def test_a_number_of_days_from_elsewhere_is_shown_as_it_is(shown: Show) -> None:
    page = shown(PrivacyPage(), PrivacyChoices(kept_days=45))
    assert page._controls["kept_days"]._list.currentText() == "45 days"


def test_each_file_says_what_was_read_or_what_is_wrong(shown: Show, told: list[Any]) -> None:
    page = shown(ContactsPage(), ContactChoices(("/a.vcf", "/b.csv")))
    page.show_read(
        [ContactFile("/a.vcf", 204), ContactFile("/b.csv", 3, "It is damaged from line 4 on.")]
    )
    assert notes(page)[:-1] == ["204 people", "It is damaged from line 4 on."]
    page._files.add(["/a.vcf", "/c.vcf"])
    assert told == [ContactChoices(("/a.vcf", "/b.csv", "/c.vcf"))]
    page.show_read([ContactFile("/c.vcf", 1)])
    assert "1 person" in notes(page)
    assert "204 people" not in notes(page)


def test_a_hostile_path_is_shown_as_plain_text(shown: Show) -> None:
    page = shown(ContactsPage(), ContactChoices(("/home/<b>\u202efcv.a",)))
    label = page._files._rows["/home/<b>\u202efcv.a"].findChildren(QLabel)[0]
    assert label.accessibleName() == "/home/<b>fcv.a"
    assert label.textFormat() is Qt.TextFormat.PlainText


def opening(test: Callable[[OpeningRule], str] = lambda _: "") -> OpeningPage:
    return OpeningPage(check, test)


def test_a_rule_is_kept_once_it_says_what_to_open(shown: Show, told: list[Any]) -> None:
    page = shown(opening())
    press(page, "Add rule")
    assert told == []
    write(lines(page)[0], ADDRESS)
    assert told == []
    QTest.keyClick(lines(page)[0], Qt.Key.Key_Return)
    assert told == [OpeningChoices((OpeningRule(OpensWhen.BUTTON, ADDRESS),))]


def test_a_template_with_an_unknown_field_is_refused_by_name(shown: Show, told: list[Any]) -> None:
    page = shown(opening(), OpeningChoices((OpeningRule(OpensWhen.RING, ADDRESS),)))
    write(lines(page)[0], "https://crm.example.org/{nmae}")
    assert complaints(page) == [UNKNOWN_FIELD]
    QTest.keyClick(lines(page)[0], Qt.Key.Key_Return)
    assert told == []


def test_an_argument_with_an_unknown_field_is_refused(shown: Show, told: list[Any]) -> None:
    rule = OpeningRule(OpensWhen.RING, program=("crm", "{name}"))
    page = shown(opening(), OpeningChoices((rule,)))
    program, argument = lines(page)
    assert (program.text(), argument.text()) == ("crm", "{name}")
    write(argument, "{nmae}")
    QTest.keyClick(argument, Qt.Key.Key_Return)
    assert complaints(page) == [UNKNOWN_FIELD]
    assert told == []


def test_an_address_gives_way_to_a_program_when_there_is_one(shown: Show, told: list[Any]) -> None:
    page = shown(opening(), OpeningChoices((OpeningRule(OpensWhen.RING, ADDRESS),)))
    QTest.keyClick(page.findChildren(QComboBox)[1], Qt.Key.Key_Down)
    assert told == []  # a program without a name is none
    write(lines(page)[0], "crm")
    QTest.keyClick(lines(page)[0], Qt.Key.Key_Return)
    assert told == [OpeningChoices((OpeningRule(OpensWhen.RING, program=("crm",)),))]


def test_a_rule_is_tried_as_it_stands_and_says_how_that_went(shown: Show) -> None:
    tried: list[OpeningRule] = []
    answers = ["There is no program of this name: crm.", ""]

    def test(rule: OpeningRule) -> str:
        tried.append(rule)
        return answers[len(tried) - 1]

    rule = OpeningRule(OpensWhen.RING, program=("crm",))
    page = shown(opening(test), OpeningChoices((rule,)))
    press(page, "Test")
    assert complaints(page) == ["There is no program of this name: crm."]
    press(page, "Test")
    assert complaints(page) == []
    assert notes(page)[0] == "It was opened with a made-up call."
    assert tried == [rule, rule]


def test_a_rule_that_says_nothing_cannot_be_tried(shown: Show) -> None:
    page = shown(opening())
    press(page, "Add rule")
    buttons = [button for button in page.findChildren(QPushButton) if button.isVisible()]
    assert [button.isEnabled() for button in buttons if button.text() == "Test"] == [False]


def facts(page: AccountPage) -> list[str]:
    return [fact.text() for fact in (page._pbx, page._who, page._by, page._line)]


@pytest.mark.parametrize(
    ("account", "said"),
    [
        (None, ["Not signed in", "—", "—", "—"]),
        (HOME, ["pbx", "anna", "Password", "Encrypted"]),
        (
            Account(HOME.address, by_token=True, user="a"),
            ["pbx", "a", "Token (OAuth2)", "Encrypted"],
        ),
        (
            Account(parse_address("http://pbx"), me="bram", proxy=Proxy()),
            ["pbx", "bram", "API key", "Not encrypted, through the system's proxy"],
        ),
        (
            Account(HOME.address, proxy=parse_proxy("proxy.example.org:3128")),
            ["pbx", "Nobody in particular", "API key", "Encrypted, through proxy.example.org:3128"],
        ),
    ],
)
def test_the_account_says_who_is_signed_in_and_where(
    shown: Show, account: Account | None, said: list[str]
) -> None:
    page = shown(AccountPage())
    page.show_account(account, "pbx", encrypted=account and account.address.encrypted)
    assert facts(page) == said


def test_one_signs_out_and_in_from_the_account(qtbot: QtBot, shown: Show) -> None:
    page = shown(AccountPage())
    assert page._sign_out.isHidden()
    with qtbot.waitSignal(page.account_wanted):
        press(page, "Sign in…")
    page.show_account(HOME, "pbx.example.org", encrypted=True)
    with qtbot.waitSignal(page.sign_out_wanted):
        press(page, "Sign out")
    assert page._sign_in.isHidden()
    with qtbot.waitSignal(page.account_wanted):
        press(page, "Add account…")


def test_the_accounts_that_wait_are_gone_over_to_and_left_one_by_one(
    qtbot: QtBot, shown: Show
) -> None:
    page = shown(AccountPage())
    others = [Account(parse_address(place), "anna") for place in ("one", "two")]
    page.show_account(HOME, "pbx.example.org", encrypted=True)
    page.show_accounts((others[0], HOME, others[1]), HOME)
    rows = page._others._listed
    assert [row.findChildren(QLabel)[0].text() for row in rows] == [
        "anna – one",  # noqa: RUF001 - a dash between two names
        "anna – two",  # noqa: RUF001 - as above
    ]
    switch, leave = rows[1].findChildren(QPushButton)
    with qtbot.waitSignal(page.account_chosen) as chosen:
        switch.click()
    with qtbot.waitSignal(page.sign_out_of_wanted) as left:
        leave.click()
    assert chosen.args == left.args == [others[1].key]
    page.show_accounts((HOME,), HOME)
    assert page._others._listed == []


def test_where_no_row_has_a_label_what_is_chosen_stands_at_the_edge(shown: Show) -> None:
    page = shown(StartUpPage())
    for control in page._controls.values():
        assert control._first.mapTo(page, QPoint()).x() <= GRID


def test_the_letter_of_each_label_leads_to_what_it_labels(shown: Show) -> None:
    for page in map(shown, (AlertsPage(), CallsPage(), UpdatesPage(), AdvancedPage(PLACES, print))):
        for row in page._rows:
            letter = row.label.text().partition("&")[2][:1]
            if letter and row.part.isEnabled():
                page.setFocus()
                QTest.keyClick(page, Qt.Key(ord(letter.upper())), Qt.KeyboardModifier.AltModifier)
                assert row.part.isAncestorOf(page.focusWidget()), row.label.text()
