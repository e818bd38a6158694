"""What a change costs, counted: the same at a hundred users and at ten thousand."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from pbx_tray.core.arranging import Arrangement
from pbx_tray.core.choices import Favourite, Grouping
from pbx_tray.core.state import PbxState
from pbx_tray.qt.badge_delegate import BadgeDelegate
from pbx_tray.qt.roster_model import RosterModel
from pbx_tray.qt.roster_view import RosterView
from tests.qt.office import large_office, with_status

Index = QModelIndex | QPersistentModelIndex


class CountingModel(RosterModel):
    """A roster that counts what the view asks of it."""

    def __init__(self, counts: Counter[str]) -> None:
        super().__init__()
        self._counts = counts

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's
        self._counts["rowCount"] += 1
        return super().rowCount(parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        self._counts["data"] += 1
        return super().data(index, role)


class CountingDelegate(BadgeDelegate):
    """A delegate that counts the rows it paints."""

    def __init__(self, model: RosterModel, counts: Counter[str]) -> None:
        super().__init__(model.shown_at)
        self._counts = counts

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._counts["paint"] += 1
        super().paint(painter, option, index)


class Bench:
    """A visible list, and what it has cost since it last came to rest."""

    def __init__(self, qtbot: QtBot) -> None:
        self.counts: Counter[str] = Counter()
        self.model = CountingModel(self.counts)
        self.view = RosterView()
        qtbot.addWidget(self.view)
        self.delegate = CountingDelegate(self.model, self.counts)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self.delegate)
        self.view.follow_headings(self.model.heading_rows)
        self.model.headed.connect(self.view.fit_headings)
        self.view.resize(380, 600)
        with qtbot.waitExposed(self.view):
            self.view.show()
        self.rest()

    def rest(self) -> None:
        """Let all painting happen that is still due."""
        before = -1
        while before != self.counts.total():
            before = self.counts.total()
            for _ in range(3):
                QApplication.processEvents()

    def cost(self, state: PbxState) -> Counter[str]:
        """Answer what showing `state` costs."""
        self.rest()
        self.counts.clear()
        self.model.show_state(state)
        self.rest()
        return Counter(self.counts)


@pytest.fixture
def bench(qtbot: QtBot) -> Callable[[], Bench]:
    return lambda: Bench(qtbot)


@pytest.mark.parametrize("users", [100, 10_000])
def test_a_visible_status_change_paints_one_row(users: int, bench: Callable[[], Bench]) -> None:
    state, shown = large_office(users), bench()
    shown.cost(state)
    cost = shown.cost(with_status(state, 3, "In use"))
    assert cost["paint"] == 1
    assert cost["rowCount"] <= 8
    assert cost["data"] <= 10


@pytest.mark.parametrize("users", [100, 10_000])
def test_a_status_change_out_of_view_paints_nothing(users: int, bench: Callable[[], Bench]) -> None:
    state, shown = large_office(users), bench()
    shown.cost(state)
    assert shown.cost(with_status(state, users - 1, "In use"))["paint"] == 0


@pytest.mark.parametrize("users", [100, 10_000])
def test_a_status_change_among_sections_paints_one_row(
    users: int, bench: Callable[[], Bench]
) -> None:
    state, shown = large_office(users), bench()
    shown.model.arrange(Arrangement(Grouping.FAVOURITES))
    shown.model.show_favourites((Favourite("u50"),))
    shown.cost(state)
    cost = shown.cost(with_status(state, 3, "In use"))
    assert cost["paint"] == 1
    assert cost["rowCount"] <= 8
    assert cost["data"] <= 10


def test_who_moves_with_their_presence_costs_the_same_among_any_number(
    bench: Callable[[], Bench],
) -> None:
    costs = []
    for users in (100, 10_000):
        state, shown = large_office(users), bench()
        shown.model.arrange(Arrangement(Grouping.PRESENCE))
        shown.cost(with_status(state, 5, "In use"))
        costs.append(shown.cost(with_status(with_status(state, 5, "In use"), 3, "In use")))
    few, many = costs
    assert 0 < few["paint"] == many["paint"] <= 40
    assert few["rowCount"] == many["rowCount"] <= 200


def test_a_snapshot_of_ten_thousand_asks_little(bench: Callable[[], Bench]) -> None:
    cost = bench().cost(large_office(10_000))
    assert cost["rowCount"] <= 200
    assert 0 < cost["paint"] <= 40  # twelve rows; the scroll bar's arrival paints them anew


def test_a_reload_that_changes_nothing_costs_nothing(bench: Callable[[], Bench]) -> None:
    shown = bench()
    shown.cost(large_office(300))
    assert shown.cost(large_office(300)).total() == 0


def test_the_scroll_survives_whoever_comes_and_goes(bench: Callable[[], Bench]) -> None:
    shown = bench()
    shown.cost(large_office(500))
    shown.view.verticalScrollBar().setValue(5_000)
    shown.cost(large_office(501))
    shown.cost(large_office(400))
    assert shown.view.verticalScrollBar().value() == 5_000
