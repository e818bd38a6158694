"""The roster's rows, and what the model announces when they change."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from pbx_tray.core.arranging import Arrangement
from pbx_tray.core.choices import Grouping
from pbx_tray.core.directory import Phone
from pbx_tray.core.presence import Presence
from pbx_tray.core.state import PbxState, listed
from pbx_tray.qt.roster_model import RosterModel
from tests.qt.office import NAMES, large_office, office, phone, user, with_status

pytestmark = pytest.mark.usefixtures("qapp")


class Announced:
    """What a model announced, in order."""

    def __init__(self, model: RosterModel) -> None:
        self.all: list[tuple[str, int, int]] = []
        model.modelReset.connect(lambda: self.all.append(("reset", 0, 0)))
        model.layoutChanged.connect(lambda: self.all.append(("layout", 0, 0)))
        model.rowsInserted.connect(lambda _, a, b: self.all.append(("inserted", a, b)))
        model.rowsRemoved.connect(lambda _, a, b: self.all.append(("removed", a, b)))
        model.rowsMoved.connect(lambda _, a, _b, _to, c: self.all.append(("moved", a, c)))
        model.dataChanged.connect(self._changed)

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.all.append(("changed", first.row(), last.row()))

    def taken(self) -> list[tuple[str, int, int]]:
        """Answer what was announced since the last time."""
        taken, self.all = self.all, []
        return taken


@pytest.fixture
def model() -> Iterator[RosterModel]:
    model = RosterModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield model
    del tester


@pytest.fixture
def announced(model: RosterModel) -> Announced:
    return Announced(model)


def names(model: RosterModel) -> list[str]:
    return [model.badge_at(row).name for row in range(model.shown)]


def test_people_stand_in_the_order_of_their_names(model: RosterModel) -> None:
    model.show_state(office("zoë", "Ébène", "adam", "Eduard"))
    assert names(model) == ["adam", "Ébène", "Eduard", "zoë"]


def test_the_first_users_arrive_in_one_step(model: RosterModel, announced: Announced) -> None:
    model.show_state(PbxState())
    assert announced.taken() == []
    model.show_state(office(*NAMES))
    assert announced.taken() == [("reset", 0, 0)]
    model.show_state(office(*NAMES))
    assert announced.taken() == []


def test_a_status_change_announces_one_row(model: RosterModel, announced: Announced) -> None:
    before = office(*NAMES)
    model.show_state(before)
    announced.taken()
    model.show_state(with_status(before, 2, "In use"))
    assert announced.taken() == [("changed", 2, 2)]
    assert model.badge_at(2).presence is Presence.ON_A_CALL


def test_up_to_two_hundred_changes_are_announced_one_by_one_and_more_as_a_range(
    model: RosterModel, announced: Announced
) -> None:
    state = large_office(300)
    model.show_state(state)
    announced.taken()
    for number in range(10, 210):
        state = with_status(state, number, "Ringing")
    model.show_state(state)
    assert announced.taken() == [("changed", row, row) for row in range(10, 210)]
    for number in range(20, 221):
        state = with_status(state, number, "In use")
    model.show_state(state)
    assert announced.taken() == [("changed", 20, 220)]


def test_a_change_of_somebody_who_is_filtered_out_is_silent(
    model: RosterModel, announced: Announced
) -> None:
    before = office(*NAMES)
    model.show_state(before)
    model.set_filter("anna")
    announced.taken()
    model.show_state(with_status(before, 2, "In use"))
    assert announced.taken() == []
    model.set_filter("")
    assert model.badge_at(2).presence is Presence.ON_A_CALL


def test_people_come_and_go_in_runs_of_rows(model: RosterModel, announced: Announced) -> None:
    everybody = [user(n, f"Person {n:03}") for n in range(100)]
    phones = [phone(n) for n in range(100)]
    model.show_state(listed(everybody, phones))
    announced.taken()
    model.show_state(listed(everybody[:10] + everybody[30:60] + everybody[61:], phones))
    assert announced.taken() == [("removed", 60, 60), ("removed", 10, 29)]
    model.show_state(listed(everybody, phones))
    assert announced.taken() == [("inserted", 10, 29), ("inserted", 60, 60)]


def test_a_filter_that_scatters_the_rows_is_one_change_of_the_layout(
    model: RosterModel, announced: Announced
) -> None:
    model.show_state(large_office(1000))
    announced.taken()
    model.set_filter("7")
    assert announced.taken() == [("layout", 0, 0)]


def test_somebody_renamed_moves_and_is_still_the_same_row_to_a_selection(
    model: RosterModel, announced: Announced
) -> None:
    phones = [phone(n) for n in range(3)]
    model.show_state(listed([user(n, NAMES[n]) for n in range(3)], phones))
    held = model.index(0, 0)
    announced.taken()
    model.show_state(listed([user(0, "Zita"), user(1, NAMES[1]), user(2, NAMES[2])], phones))
    assert names(model) == [NAMES[1], NAMES[2], "Zita"]
    assert announced.taken() == [("moved", 0, 3), ("changed", 2, 2)]
    assert model.row_of("u0") == 2
    assert held.row() == 0  # a plain index knows no better; views hold persistent ones


def test_nobody_left_and_everybody_back(model: RosterModel) -> None:
    model.show_state(office(*NAMES))
    model.show_state(PbxState())
    assert model.shown == model.total == 0
    model.show_state(office(*NAMES))
    assert names(model) == list(NAMES)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", list(NAMES)),
        ("ANNA", ["Anna de Vries"]),
        ("lefevre", ["Chloé Lefèvre"]),
        ("vries anna", ["Anna de Vries"]),
        ("  de   vries ", ["Anna de Vries"]),
        ("203", ["Dmitri Sokolov"]),
        ("user4", ["Eva Jansen"]),
        ("s 20", ["Bram Smit", "Dmitri Sokolov", "Anna de Vries", "Chloé Lefèvre", "Eva Jansen"]),
        ("smit 201", ["Bram Smit"]),
        ("smit 202", []),
        ("smit\nuser1", ["Bram Smit"]),
    ],
)
def test_a_search_finds_each_word_in_name_username_or_extension(
    model: RosterModel, text: str, found: list[str]
) -> None:
    model.show_state(office(*NAMES))
    model.set_filter(text)
    assert names(model) == found
    assert (model.shown, model.total) == (len(found), 5)


def test_somebody_whose_new_extension_no_longer_matches_leaves(model: RosterModel) -> None:
    model.show_state(listed([user(1, "Anna")], [phone(1)]))
    model.set_filter("201")
    assert model.row_of("u1") == 0
    model.show_state(listed([user(1, "Bea")], [phone(1)]))
    assert names(model) == ["Bea"]
    model.set_filter("anna")
    assert model.row_of("u1") is None
    assert model.row_of("nobody") is None


def test_a_row_is_said_in_one_line(model: RosterModel) -> None:
    desk = Phone("d1", "desk12", "Desk 12", "In use")
    model.show_state(listed([user(1, "Anna de Vries", desk="d1")], [phone(1), desk]))
    index = model.index(0, 0)
    said = "Anna de Vries, 201, on a call, at Desk 12"
    assert index.data(Qt.ItemDataRole.DisplayRole) == said
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == said
    assert model.data(QModelIndex()) is None
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


TOOLTIP, HEARD = Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole


def told(model: RosterModel) -> list[str]:
    """Answer what is said of each row, and where the pointer rests on it."""
    rows = range(model.rowCount())
    return [str(model.index(row, 0).data(role)) for role in (HEARD, TOOLTIP) for row in rows]


def test_whoever_hears_or_hovers_is_told_while_it_is_not_live(model: RosterModel) -> None:
    state = office(*NAMES)
    for number, status in enumerate(("In use", "Ringing", "Unavailable", "odd words")):
        state = with_status(state, number, status)
    model.show_state(state)
    model.set_me("u0")
    live = told(model)
    assert not any("not live" in said for said in live)
    model.show_stale(stale=True)
    assert [said.count("not live") for said in told(model)] == [1] * 2 * len(NAMES)
    assert model.index(0, 0).data(HEARD) == "Anna de Vries, 200, on a call, not live, You"
    tip = model.index(0, 0).data(TOOLTIP)
    assert tip.endswith("<br>On a call · not live · You</qt>")  # the PBX says nothing
    model.show_stale(stale=False)
    assert told(model) == live


def test_a_line_that_is_lost_or_back_is_one_announcement_of_what_is_heard(
    model: RosterModel, announced: Announced
) -> None:
    roles: list[int] = []
    model.dataChanged.connect(lambda _first, _last, said: roles.extend(said))
    model.show_stale(stale=True)
    assert announced.taken() == []  # there is nobody yet
    model.show_state(large_office(1_000))
    announced.taken()
    for stale in (False, True):
        model.show_stale(stale=stale)
        model.show_stale(stale=stale)
        assert announced.taken() == [("changed", 0, 999)]
    assert {HEARD, TOOLTIP} <= set(roles)


def test_a_section_of_one_presence_is_heard_to_be_not_live(model: RosterModel) -> None:
    model.arrange(Arrangement(Grouping.PRESENCE))
    model.show_state(with_status(office(*NAMES), 2, "In use"))
    model.show_stale(stale=True)
    [first, second] = [model.index(row, 0) for row in model.heading_rows()]
    said = {heading.data(HEARD) for heading in (first, second)}
    assert said == {"On a call (1), not live", "Available (4), not live"}
    assert {h.data() for h in (first, second)} == {"On a call (1)", "Available (4)"}  # as drawn
    model.arrange(Arrangement(Grouping.LETTER))
    assert not any("not live" in model.index(row, 0).data(HEARD) for row in model.heading_rows())


@pytest.mark.row(69)
def test_a_tooltip_shows_what_the_pbx_says_as_plain_text(model: RosterModel) -> None:
    model.show_state(listed([user(1, "<b>Anna</b>")], [phone(1, "<img src=x>")]))
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == (
        "<qt>\u2068&lt;b&gt;Anna&lt;/b&gt;\u2069 · \u2068201\u2069<br>&lt;img src=x&gt;<br>"
        "The PBX says: \u2068&lt;img src=x&gt;\u2069</qt>"
    )


def test_the_words_of_the_pbx_can_be_taught() -> None:
    model = RosterModel({"feierabend": Presence.UNAVAILABLE})
    model.show_state(listed([user(1, "Anna")], [phone(1, "Feierabend")]))
    assert model.badge_at(0).presence is Presence.UNAVAILABLE
    assert model.index(0, 0).data() == "Anna, 201, offline"


def test_a_row_has_no_rows_of_its_own(model: RosterModel, qtbot: QtBot) -> None:
    del qtbot
    model.show_state(office(*NAMES))
    row = model.index(0, 0)
    assert (model.rowCount(row), model.columnCount(row)) == (0, 0)
    assert (model.rowCount(), model.columnCount()) == (5, 1)


def test_my_own_row_says_so_whoever_i_am_and_whatever_changes(
    model: RosterModel, announced: Announced
) -> None:
    model.set_me("u1")
    before = office(*NAMES)
    model.show_state(before)
    assert model.index(1, 0).data() == "Bram Smit, 201, available, You"
    assert "<br>Available · You<br>" in model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    model.show_state(with_status(before, 1, "In use"))
    assert model.index(1, 0).data() == "Bram Smit, 201, on a call, You"
    announced.taken()
    model.set_me("u2")
    model.set_me("u2")
    assert announced.taken() == [("changed", 1, 1), ("changed", 2, 2)]
    assert [model.badge_at(row).me for row in range(5)] == [False, False, True, False, False]
    model.set_me(None)
    assert announced.taken() == [("changed", 2, 2)]
    assert not any(model.badge_at(row).me for row in range(5))
