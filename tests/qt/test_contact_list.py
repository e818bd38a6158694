"""The contacts that a search finds, under the colleagues."""

from collections.abc import Callable
from time import thread_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pbx_tray.core.contacts import Contact, Contacts, gathered
from pbx_tray.core.link import Live
from pbx_tray.core.numbers import Plan
from pbx_tray.qt.contact_model import MOST_ROWS, ContactModel
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.roster_model import RosterModel
from tests.qt.office import NAMES, office

NL = Plan("NL")
ANNA = Contact("Anna Bakker", ("06 12345678", "020-1234567"), "Bakkerij Brood")
JAN = Contact("Jan <b>&Co</b>", ("+44 20 7946 0101",), "Jan <b>&Co</b>")
CONTACTS = gathered([JAN, ANNA], NL)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """A window that shows the office of five, with two contacts to be found."""
    window = MainWindow(RosterModel(), now=lambda: 1_060)
    qtbot.addWidget(window)
    window.show_link(Live(1_000), "pbx.example.org", encrypted=True)
    window.show_state(office(*NAMES))
    window.show_contacts(CONTACTS)
    with qtbot.waitActive(window):
        window.show()
    return window


def rows(window: MainWindow) -> list[str]:
    """What is to be read in the rows, empty where the list is not there."""
    if window._contacts.isHidden():
        return []
    model = window._contacts._model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def test_contacts_are_there_only_while_a_search_finds_some(window: MainWindow) -> None:
    assert rows(window) == []
    window._search.setText("anna")
    assert rows(window) == [
        "Anna Bakker, Bakkerij Brood, 06 12345678",
        "Anna Bakker, Bakkerij Brood, 020 123 4567",
    ]
    assert window._model.shown == 1
    window._search.setText("bram")
    assert rows(window) == []
    window._search.setText("7946")
    assert rows(window) == ["Jan <b>&Co</b>, +44 20 7946 0101"]
    window._search.clear()
    assert rows(window) == []


def test_where_only_contacts_match_the_roster_says_so(window: MainWindow) -> None:
    window._search.setText("bakkerij")
    assert window._empty.words == "No colleague matches “bakkerij”."
    window._search.setText("nobody at all")
    assert window._empty.words == "Nobody matches “nobody at all”."
    window.show_contacts(Contacts())
    window._search.setText("bakkerij")
    assert window._empty.words == "Nobody matches “bakkerij”."


def test_contacts_that_come_later_are_found_by_the_search_that_stands(window: MainWindow) -> None:
    window._search.setText("zoe")
    window.show_contacts(gathered([Contact("Zoë", ("201",))], NL))
    assert rows(window) == ["Zoë, 201"]
    assert window._empty.words == "No colleague matches “zoe”."


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_on_a_contact_asks_for_a_call_to_its_number(
    qtbot: QtBot, window: MainWindow, key: Qt.Key
) -> None:
    window._search.setFocus()
    window._search.setText("bakkerij")
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is window._contacts._view
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(window.call_wanted) as wanted:
        press(key)
    assert wanted.args == ["+31201234567"]


def test_a_double_click_asks_for_a_call_and_a_single_one_does_not(
    qtbot: QtBot, window: MainWindow
) -> None:
    window._search.setText("jan")
    view = window._contacts._view
    place = view.visualRect(view.model().index(0, 0)).center()
    with qtbot.assertNotEmitted(window.call_wanted):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(window.call_wanted) as wanted:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted.args == ["+442079460101"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_where_only_contacts_match_enter_in_the_search_asks_for_a_call_to_the_first(
    qtbot: QtBot, window: MainWindow, key: Qt.Key
) -> None:
    asked: list[str] = []
    window.call_wanted.connect(asked.append)
    window._search.setFocus()
    QTest.keyClicks(window._search, "bakkerij")
    press(key)
    assert asked == ["+31612345678"]
    assert QApplication.focusWidget() is window._contacts._view
    assert window._contacts._view.currentIndex().row() == 0
    with qtbot.waitSignal(window.call_wanted):
        press(key)


def test_a_number_that_is_typed_is_called_itself_and_not_a_contact_it_is_a_part_of(
    window: MainWindow,
) -> None:
    asked: list[str] = []
    window.call_wanted.connect(asked.append)
    window._search.setFocus()
    QTest.keyClicks(window._search, "7946")
    assert rows(window) == ["Jan <b>&Co</b>, +44 20 7946 0101"]
    press(Qt.Key.Key_Return)
    assert asked == ["7946"]


def test_enter_where_no_row_is_chosen_calls_nobody(qtbot: QtBot, window: MainWindow) -> None:
    window._search.setText("bakkerij")
    with qtbot.assertNotEmitted(window.call_wanted):
        QTest.keyClick(window._contacts._view, Qt.Key.Key_Return)


def test_from_the_search_enter_goes_to_the_colleagues_first(window: MainWindow) -> None:
    window._search.setFocus()
    window._search.setText("anna")
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is window._view
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is window._contacts._view


def test_typing_in_the_contacts_searches_anew_as_it_does_in_the_roster(window: MainWindow) -> None:
    window._search.setText("bakker")
    window._contacts.enter()
    QTest.keyClicks(window._contacts._view, "j")
    assert window._search.text() == "j"
    assert QApplication.focusWidget() is window._search


def test_escape_leaves_the_contacts_and_the_search(window: MainWindow) -> None:
    window._search.setText("bakkerij")
    window._contacts.enter()
    press(Qt.Key.Key_Escape)
    assert rows(window) == []
    assert QApplication.focusWidget() is window._view


def test_in_a_small_window_colleagues_and_contacts_are_both_seen(window: MainWindow) -> None:
    window.show_contacts(gathered([Contact(f"Anna {n}", (f"{n}",)) for n in range(300)], NL))
    window.resize(280, 320)
    window._search.setText("anna")
    QApplication.processEvents()
    assert (window.width(), window.height()) == (280, 320)
    assert window._view.height() >= 52
    assert window._contacts._view.height() >= 32


def test_of_very_many_the_first_are_shown_and_the_rest_counted(window: MainWindow) -> None:
    window.show_contacts(gathered([Contact(f"Anna {n}", ("1", "2")) for n in range(3000)], NL))
    window._search.setText("anna")
    assert len(rows(window)) == MOST_ROWS
    said = window._contacts._heading.text()
    assert said == "Contacts: the first of 3,000 found"
    window.show_contacts(CONTACTS)
    assert window._contacts._heading.text() == "Contacts"


@pytest.mark.usefixtures("right_to_left")
def test_everything_is_painted_in_either_direction_and_when_chosen(window: MainWindow) -> None:
    window._search.setText("a")
    window._contacts.enter()
    assert not window.grab().isNull()


@pytest.mark.usefixtures("qapp")
def test_the_model_keeps_qts_rules() -> None:
    model = ContactModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    for text in ("a", "anna", "", "nobody", "jan", "jan b"):
        model.search(CONTACTS, text)
    assert model.found == 1


def quickest(work: Callable[[], object]) -> float:
    took = []
    for _ in range(5):
        began = thread_time()
        work()
        took.append(thread_time() - began)
    return min(took)


@pytest.mark.usefixtures("qapp")
def test_a_search_among_fifty_thousand_is_shown_within_half_a_second() -> None:
    people = (Contact(f"Person {n} van den Berg", (f"0612{n:06}",)) for n in range(50_000))
    contacts, model = gathered(people, NL), ContactModel()
    for text in ("p", "person 4 berg", "nobody at all"):
        assert quickest(lambda text=text: model.search(contacts, text)) < 0.5  # type: ignore[misc]
