"""The list of people as a person uses it: chips, stars, looks, search, and what lasts."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from pbx_tray.core.calls import Call, CallKind, Party, Target
from pbx_tray.core.choices import Density, Favourite, Grouping, RosterChoices, Sorting
from pbx_tray.core.events import CallAnswered, CallFinished
from pbx_tray.core.link import Live, Retrying, Unreachable
from pbx_tray.core.presence import Presence
from pbx_tray.core.state import PbxState, apply
from pbx_tray.qt.badge_places import places
from pbx_tray.qt.badge_words import lasting
from pbx_tray.qt.filter_chips import EVERYONE, STARS, Only
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.people_list import LARGE
from pbx_tray.qt.roster_model import RosterModel
from tests.qt.office import NAMES, large_office, office, with_status
from tests.qt.pictures import colourful

CONTROL = Qt.KeyboardModifier.ControlModifier
ON_A_CALL = Only(Presence.ON_A_CALL)


class Person:
    """A window at work, whose choices hold as the app would have them, by a clock of its own."""

    def __init__(self, qtbot: QtBot, state: PbxState) -> None:
        self.now = 1_000.0
        self.model = RosterModel()
        self.window = MainWindow(self.model, now=lambda: self.now)
        self.choices = RosterChoices()
        self.stars: list[str] = []
        self.window.roster_chosen.connect(self._choose)
        self.window.star_wanted.connect(self._star)
        qtbot.addWidget(self.window)
        self.window.show_link(Live(1_000), "pbx.example.org", encrypted=True)
        self.see(state)
        with qtbot.waitActive(self.window):
            self.window.show()
        self.rest()

    def see(self, state: PbxState) -> None:
        self.state = state
        self.window.show_state(state)

    def rest(self) -> None:
        for _ in range(4):
            QApplication.processEvents()

    @property
    def names(self) -> list[str]:
        """The names in the list; a heading by its words."""
        rows = range(self.model.rowCount())
        badges = [(self.model.shown_at(row), self.model.index(row, 0).data()) for row in rows]
        return [badge.name if badge else words for badge, words in badges]

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key, CONTROL)

    def _choose(self, choices: RosterChoices) -> None:
        self.choices = choices
        self._show()

    def _star(self, user: str, star: bool) -> None:  # noqa: FBT001 - as the signal has it
        self.stars = [one for one in self.stars if one != user] + ([user] if star else [])
        self._show()

    def _show(self) -> None:
        people = tuple(Favourite(user) for user in self.stars)
        self.window.show_roster_choices(self.choices, people)


Sit = Callable[[PbxState], Person]


@pytest.fixture
def sit(qtbot: QtBot) -> Sit:
    return lambda state: Person(qtbot, state)


@pytest.fixture
def person(sit: Sit) -> Person:
    return sit(office(*NAMES))


def chip(person: Person, only: Only) -> str:
    """Answer what a chip says, empty where it is not there."""
    found = person.window._people.chips._chips[only]
    return found.accessibleName() if found.isVisible() else ""


def click(person: Person, only: Only) -> None:
    QTest.mouseClick(person.window._people.chips._chips[only], Qt.MouseButton.LeftButton)


def star_of(person: Person, row: int) -> QPoint:
    badge = person.model.badge_at(row)
    view = person.window._view
    rect = view.visualRect(person.model.index(row, 0))
    compact = person.window._delegate.compact
    return places(rect, view.font(), badge.name, badge.extension, compact=compact).star.center()


def test_a_star_is_given_and_taken_by_a_click_that_selects_and_opens_nothing(
    person: Person,
) -> None:
    viewport = person.window._view.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=star_of(person, 2))
    assert person.names == ["Favourites (1)", NAMES[2], "Everyone else (4)", *NAMES[:2], *NAMES[3:]]
    assert not person.window._view.selectionModel().hasSelection()
    assert not person.window.details.is_open
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=star_of(person, 1))
    assert person.names == list(NAMES)


def test_beside_the_star_a_click_selects(person: Person) -> None:
    beside = star_of(person, 2) - QPoint(40, 0)
    QTest.mouseClick(person.window._view.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert person.stars == []
    assert person.window._view.currentIndex().row() == 2


def test_a_star_is_given_and_taken_by_a_key_for_who_is_selected(person: Person) -> None:
    person.press(Qt.Key.Key_D)
    assert person.stars == []
    person.window._view.selectRow(3)
    person.press(Qt.Key.Key_D)
    assert person.stars == ["u3"]
    index = person.window._view.currentIndex()
    assert person.model.badge_at(index.row()).user == "u3"
    assert index.data() == "Dmitri Sokolov, 203, available, favourite"
    person.press(Qt.Key.Key_D)
    assert person.stars == []


def test_a_star_is_given_by_the_menu_which_shows_the_key(person: Person) -> None:
    view = person.window._view
    where = view.visualRect(person.model.index(1, 0)).center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, where, QPoint()))
    menu = view.findChild(QMenu)
    assert menu is not None
    action = next(one for one in menu.actions() if one.text() == "Add to favourites")
    assert action.shortcut().toString() == "Ctrl+D"
    action.trigger()
    menu.close()
    assert person.stars == ["u1"]


def test_a_heading_has_no_menu_no_tooltip_and_no_star(person: Person) -> None:
    person.press(Qt.Key.Key_4)
    view = person.window._view
    heading = view.visualRect(person.model.index(0, 0))
    where = heading.center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, where, QPoint()))
    assert view.findChild(QMenu) is None
    for x in range(heading.left(), heading.right(), 8):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, where.y()))
    assert person.stars == []
    assert not view.selectionModel().hasSelection()
    assert person.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) is None
    with pytest.raises(LookupError):
        person.model.badge_at(0)


def test_chips_count_everybody_as_it_changes_and_leave_who_is_wanted(person: Person) -> None:
    assert chip(person, EVERYONE) == "Everyone, 5"
    assert chip(person, Only(Presence.AVAILABLE)) == "Available, 5"
    assert chip(person, ON_A_CALL) == ""
    person.see(with_status(with_status(person.state, 1, "In use"), 3, "In use"))
    person.rest()
    assert chip(person, ON_A_CALL) == "On a call, 2"
    click(person, ON_A_CALL)
    assert person.names == [NAMES[1], NAMES[3]]
    person.see(with_status(person.state, 1, "Idle"))
    assert person.names == [NAMES[3]]
    person.see(with_status(person.state, 0, "In use"))
    assert person.names == [NAMES[0], NAMES[3]]
    click(person, EVERYONE)
    assert person.names == list(NAMES)


def test_where_nobody_is_of_that_presence_any_more_it_is_said_with_a_way_out(
    person: Person,
) -> None:
    person.see(with_status(person.state, 1, "In use"))
    person.rest()
    click(person, ON_A_CALL)
    person.see(with_status(person.state, 1, "Idle"))
    person.rest()
    assert chip(person, ON_A_CALL) == "On a call, 0"
    assert person.window._empty.words
    person.window._empty.acted.emit()
    assert person.names == list(NAMES)


def test_a_chip_and_a_search_leave_those_who_match_both(person: Person) -> None:
    person.see(with_status(person.state, 1, "In use"))
    person.rest()
    click(person, ON_A_CALL)
    person.window._search.setText("20")
    assert person.names == [NAMES[1]]


def test_chips_have_no_colour_while_nobody_knows_whether_they_are_true(person: Person) -> None:
    chips = person.window._people.chips
    live = colourful(chips.grab().toImage())
    person.window.show_link(Retrying(Unreachable(), 1_000, 990), "pbx", encrypted=True)
    assert colourful(chips.grab().toImage()) == 0 < live
    person.window.show_link(Live(1_000), "pbx", encrypted=True)
    assert colourful(chips.grab().toImage()) == live


def test_chips_make_room_in_a_low_window_and_in_a_narrow_one(person: Person) -> None:
    chips = person.window._people.chips
    for number, status in enumerate(("In use", "Ringing", "On hold", "Unavailable", "odd")):
        person.see(with_status(person.state, number, status))
    person.window.star_wanted.emit("u0", True)
    person.rest()
    assert all(chip.geometry().right() < chips.width() for chip in shown_chips(person))
    many = len(shown_chips(person))
    person.window.resize(280, 640)
    person.rest()
    assert 2 < len(shown_chips(person)) < many
    assert all(chip.geometry().right() < chips.width() for chip in shown_chips(person))
    person.window.resize(280, 320)
    assert not chips.isVisible()
    person.window.resize(380, 640)
    assert chips.isVisible()


def shown_chips(person: Person) -> list[QWidget]:
    chips = person.window._people.chips._chips.values()
    return [chip for chip in chips if chip.isVisible()]


def test_a_large_office_begins_with_the_favourites_and_everyone_is_one_click_away(
    sit: Sit,
) -> None:
    person = sit(large_office(LARGE + 1))
    assert person.names == []
    assert "251" in person.window._empty.words
    person.window._search.setText("00200")
    assert person.names == ["Person 00200"]
    person.window._search.clear()
    person.window.star_wanted.emit("u7", True)
    assert person.names == ["Favourites (1)", "Person 00007"]
    click(person, EVERYONE)
    assert person.model.shown == LARGE + 1
    click(person, STARS)
    assert person.model.shown == 1
    person.see(PbxState())
    person.see(office(*NAMES))
    assert person.model.shown == 5


def test_an_office_that_is_not_large_begins_with_everyone(sit: Sit) -> None:
    assert sit(large_office(LARGE)).model.shown == LARGE


@pytest.mark.parametrize(
    ("key", "chosen"),
    [
        (Qt.Key.Key_1, RosterChoices()),
        (Qt.Key.Key_2, RosterChoices(Density.COMPACT)),
        (Qt.Key.Key_3, RosterChoices(grouping=Grouping.NOTHING)),
        (Qt.Key.Key_4, RosterChoices(grouping=Grouping.PRESENCE)),
        (Qt.Key.Key_5, RosterChoices(grouping=Grouping.FAVOURITES)),
        (Qt.Key.Key_6, RosterChoices(grouping=Grouping.LETTER)),
        (Qt.Key.Key_7, RosterChoices(sorting=Sorting.NAME)),
        (Qt.Key.Key_8, RosterChoices(sorting=Sorting.EXTENSION)),
        (Qt.Key.Key_9, RosterChoices(sorting=Sorting.PRESENCE)),
    ],
)
def test_each_look_of_the_list_has_a_key(
    person: Person, key: Qt.Key, chosen: RosterChoices
) -> None:
    person.press(key)
    assert person.choices == chosen


def test_the_menu_shows_what_is_chosen_with_its_key_and_chooses(person: Person) -> None:
    person.press(Qt.Key.Key_6)
    person.window.menu.click()
    menu = next(m for m in person.window.findChildren(QMenu) if m.title() == "View")
    actions = {a.shortcut().toString(): a for a in menu.actions() if a.isCheckable()}
    assert list(actions) == [f"Ctrl+{number}" for number in range(1, 10)]
    checked = [key for key, action in actions.items() if action.isChecked()]
    assert checked == ["Ctrl+1", "Ctrl+6", "Ctrl+7"]
    actions["Ctrl+2"].trigger()
    assert person.choices == RosterChoices(Density.COMPACT, Grouping.LETTER)
    for menu in person.window.findChildren(QMenu):
        menu.close()


def test_compact_rows_are_low_and_keep_who_is_at_the_top(sit: Sit) -> None:
    person = sit(large_office(100))
    view = person.window._view
    view.verticalScrollBar().setValue(52 * 30)
    top = view.rowAt(0)
    person.press(Qt.Key.Key_2)
    assert view.rowHeight(top) == 32
    assert view.rowAt(0) == top
    person.press(Qt.Key.Key_1)
    assert view.rowHeight(top) == 52
    assert view.rowAt(0) == top


def test_sections_follow_presence_and_the_selection_goes_along(person: Person) -> None:
    person.press(Qt.Key.Key_4)
    assert person.names == ["Available (5)", *NAMES]
    person.window._view.selectRow(2)
    person.see(with_status(person.state, 1, "In use"))
    assert person.names == ["Available (4)", NAMES[0], *NAMES[2:], "On a call (1)", NAMES[1]]
    selected = [i.row() for i in person.window._view.selectionModel().selectedRows()]
    assert [person.model.badge_at(row).name for row in selected] == [NAMES[1]]


def test_return_calls_the_best_match(person: Person, qtbot: QtBot) -> None:
    QTest.keyClicks(person.window._view, "smit")
    with qtbot.waitSignal(person.window.call_wanted) as wanted:
        QTest.keyClick(person.window._search, Qt.Key.Key_Return)
    assert wanted.args == ["201"]


def test_return_calls_nobody_while_nothing_is_searched_and_never_oneself(person: Person) -> None:
    called: list[str] = []
    person.window.call_wanted.connect(called.append)
    person.window.show_me("u1")
    for text in ("", "  ", "smit"):
        person.window._search.setText(text)
        QTest.keyClick(person.window._search, Qt.Key.Key_Return)
    assert called == []


def test_who_is_found_no_more_is_selected_no_more_and_that_is_told(person: Person) -> None:
    view, told = person.window._view, []
    view.selectRow(2)
    view.selectionModel().selectionChanged.connect(lambda *_: told.append(True))
    person.window._search.setText("nobody at all")
    assert told
    assert not view.selectionModel().hasSelection()


def test_how_long_is_told_of_what_was_seen_to_change(person: Person) -> None:
    person.see(with_status(person.state, 1, "In use"))
    badge = person.model.badge_at(1)
    assert badge.since == 1_000
    assert person.model.badge_at(0).since is None
    told = [lasting(badge, 1_000 + s) for s in (0, 59, 60, 3_599, 3_600, 7_500, -5)]
    assert told == ["", "", "1 min", "59 min", "1 h 0 min", "2 h 5 min", ""]


def test_what_changed_while_nobody_saw_it_lasts_for_an_unknown_time(person: Person) -> None:
    person.see(with_status(person.state, 1, "In use"))
    person.window.show_link(None, "", encrypted=None)
    person.see(with_status(person.state, 1, "Ringing"))
    assert person.model.badge_at(1).since is None


def test_a_minute_is_waited_only_while_something_that_lasts_is_seen(person: Person) -> None:
    minute = person.window._people._minute
    assert not minute.isActive()
    person.see(with_status(person.state, 1, "In use"))
    person.rest()
    assert minute.isActive()
    person.window.hide()
    minute.stop()
    minute.timeout.emit()
    person.rest()
    assert not minute.isActive()


def test_who_talks_with_whom_is_said_while_they_do(person: Person) -> None:
    call = Call("c", CallKind.INTERNAL, caller=Party("u0", "p0"), targets=(Target("u1"),))
    state = with_status(with_status(person.state, 0, "In use"), 1, "In use")
    person.see(apply(state, CallAnswered(call)))
    assert person.model.index(0, 0).data() == "Anna de Vries, 200, on a call, with Bram Smit"
    assert person.model.badge_at(1).partner == NAMES[0]
    person.see(apply(person.state, CallFinished(call)))
    assert person.model.badge_at(0).partner == ""
    person.see(with_status(apply(state, CallAnswered(replace(call, unique_id="d"))), 0, "Idle"))
    assert person.model.badge_at(0).partner == ""


def test_a_caller_goes_by_the_name_that_is_known_now(qtbot: QtBot) -> None:
    del qtbot
    names = {"+31612345678": "Harriet"}
    model = RosterModel(named=lambda c: replace(c, name=names.get(c.number, "")))
    state = with_status(office(*NAMES), 0, "In use")
    party = Party(number="+31612345678", name="Ms Outside")
    model.show_state(apply(state, CallAnswered(Call("c", caller=party, targets=(Target("u0"),)))))
    assert model.badge_at(0).partner == "Harriet"
    names.clear()
    model.name_callers()
    assert model.badge_at(0).partner == "+31612345678"


def test_a_note_is_searched_as_soon_as_it_is_there_and_no_longer(person: Person) -> None:
    person.window._search.setText("tea")
    assert person.names == []
    person.model.show_notes({"u3": "Likes Tea"})
    assert person.names == [NAMES[3]]
    assert person.model.found_by(0) == "Likes Tea"
    person.model.show_notes({})
    assert person.names == []


def test_a_chip_is_chosen_by_the_keyboard_alone(person: Person) -> None:
    person.see(with_status(person.state, 1, "In use"))
    person.rest()
    first = person.window._people.chips._chips[EVERYONE]
    first.setFocus()
    assert QApplication.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Right)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert person.window._people.chips.only == Only(Presence.AVAILABLE)
    assert person.model.shown == 4


@pytest.mark.parametrize("compact", [False, True])
@pytest.mark.parametrize("typed", ["smit", "20", "user1"])
def test_what_matches_is_seen_in_the_row(person: Person, typed: str, *, compact: bool) -> None:
    if compact:
        person.press(Qt.Key.Key_2)
    person.window._search.setText(typed)
    person.rest()
    row = person.model.row_of("u1")
    assert row is not None
    marked = painted(person, row)
    person.window._delegate.words = ()
    assert painted(person, row) != marked


def painted(person: Person, row: int) -> QImage:
    """Answer how a row is painted, as if nobody pointed at it."""
    view = person.window._view
    view.viewport().update()
    return view.viewport().grab(view.visualRect(person.model.index(row, 0))).toImage()
