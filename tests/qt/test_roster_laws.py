"""After any states and searches: the rows are the roster's, and the selection keeps its user."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from pbx_tray.core.arranging import Arrangement, Section, has_headings
from pbx_tray.core.choices import Favourite, Grouping, Sorting
from pbx_tray.core.directory import Phone, User
from pbx_tray.core.events import UserLoggedIn, UserLoggedOut
from pbx_tray.core.finding import matching, ranks, searched, words_of
from pbx_tray.core.presence import Badge, Presence, folded, roster
from pbx_tray.core.state import PbxState, apply, listed
from pbx_tray.qt import announced_rows, roster_model
from pbx_tray.qt.badge_places import COMPACT_ROW
from pbx_tray.qt.filter_chips import Only
from pbx_tray.qt.roster_model import RosterModel
from pbx_tray.qt.roster_view import RosterView
from tests.qt.office import phone, user, with_status

PEOPLE = 12
NUMBERS = st.integers(0, PEOPLE - 1)
NAMES = st.sampled_from(["Anna", "anna", "Ánna", "Bo", "Bo Li", "Cas 203", "Émile", "", "李"])
STATUSES = st.sampled_from(["Idle", "In use", "Ringing", "On hold", "Strange", "Unavailable"])
ONLYS = st.sampled_from(
    [Only(), Only(), Only(stars=True), Only(Presence.AVAILABLE), Only(Presence.ON_A_CALL)]
)
SEARCHES = st.sampled_from(["", "a", "an", "anna", "bo li", "20", "203", "user1", "nobody", "É"])


def index_words(model: RosterModel, row: int) -> str:
    return str(model.index(row, 0).data())


class Roster(RuleBasedStateMachine):
    """A model, a view that shows it, and the state that both should show."""

    def __init__(self) -> None:
        super().__init__()
        self.model = RosterModel()
        fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
        self.tester = QAbstractItemModelTester(self.model, fatal)
        self.view = RosterView()
        self.view.setModel(self.model)
        self.resets = 0
        self.model.modelAboutToBeReset.connect(self._note_reset)
        self.state = PbxState()
        self.search = ""
        self.arrangement = Arrangement()
        self.only = Only()
        self.stars: tuple[str, ...] = ()
        self.view.follow_headings(self.model.heading_rows)
        self.model.headed.connect(self.view.fit_headings)
        self.selected: str | None = None
        self.me: str | None = None

    def _note_reset(self) -> None:
        assert self.model.rowCount() == 0

    def _show(self, state: PbxState) -> None:
        self.state = state
        self.model.show_state(state)
        self._forget_who_left()

    def _forget_who_left(self) -> None:
        if self.selected is not None and self.model.row_of(self.selected) is None:
            self.selected = None

    @initialize(names=st.lists(NAMES, max_size=PEOPLE))
    def open_office(self, names: list[str]) -> None:
        users = [user(n, name) for n, name in enumerate(names)]
        self._show(listed(users, [phone(n) for n in range(PEOPLE)]))

    @rule(number=NUMBERS, status=STATUSES)
    def change_status(self, number: int, status: str) -> None:
        self._show(with_status(self.state, number, status))

    @rule(numbers=st.sets(NUMBERS), status=STATUSES)
    def change_many(self, numbers: set[int], status: str) -> None:
        state = self.state
        for number in numbers:
            state = with_status(state, number, status)
        self._show(state)

    @rule(number=NUMBERS, at=st.none() | NUMBERS)
    def change_desk(self, number: int, at: int | None) -> None:
        who = f"u{number}"
        event = UserLoggedOut(who) if at is None else UserLoggedIn(who, f"p{at}")
        self._show(apply(self.state, event))

    @rule(number=NUMBERS, name=NAMES)
    def hire_or_rename(self, number: int, name: str) -> None:
        users: dict[str, User] = {**self.state.users, f"u{number}": user(number, name)}
        self._show(listed(users.values(), self.state.phones.values()))

    @rule(leaving=st.sets(NUMBERS))
    def let_go(self, leaving: set[int]) -> None:
        gone = {f"u{number}" for number in leaving}
        users = [u for u in self.state.users.values() if u.uuid not in gone]
        self._show(listed(users, self.state.phones.values()))

    @rule(names=st.dictionaries(NUMBERS, NAMES))
    def sign_in_elsewhere(self, names: dict[int, str]) -> None:
        phones = [Phone(f"p{n}", f"other{n}", status="Ringing") for n in range(PEOPLE)]
        self._show(listed([user(n, name) for n, name in names.items()], phones))

    @rule(number=st.none() | NUMBERS)
    def say_who_i_am(self, number: int | None) -> None:
        self.me = None if number is None else f"u{number}"
        self.model.set_me(self.me)

    @rule(text=SEARCHES)
    def type_search(self, text: str) -> None:
        self.search = text
        self.model.set_filter(text)
        self._forget_who_left()

    @rule(grouping=st.sampled_from(Grouping), sorting=st.sampled_from(Sorting))
    def arrange(self, grouping: Grouping, sorting: Sorting) -> None:
        self.arrangement = Arrangement(grouping, sorting)
        self.model.arrange(self.arrangement)

    @rule(numbers=st.sets(NUMBERS, max_size=4))
    def give_stars(self, numbers: set[int]) -> None:
        self.stars = tuple(f"u{number}" for number in numbers)
        self.model.show_favourites(tuple(Favourite(user) for user in self.stars))
        self._forget_who_left()

    @rule(only=ONLYS)
    def choose_a_chip(self, only: Only) -> None:
        self.only = only
        self.model.show_only(only.presence, stars=only.stars)
        self._forget_who_left()

    @precondition(lambda self: self.model.shown > 0)
    @rule(data=st.data())
    def select_somebody(self, data: st.DataObject) -> None:
        rows = [n for n in range(self.model.rowCount()) if self.model.shown_at(n)]
        row = data.draw(st.sampled_from(rows))
        self.selected = self.model.badge_at(row).user
        # Not by the view: to that, a key which an earlier test pressed may still be held.
        chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect
        rows_too = chosen | QItemSelectionModel.SelectionFlag.Rows
        self.view.selectionModel().setCurrentIndex(self.model.index(row, 0), rows_too)

    def _wanted(self) -> list[Badge]:
        """Answer who should be shown, in order."""
        people = [
            replace(badge, me=badge.user == self.me, favourite=badge.user in self.stars)
            for badge in roster(self.state)
        ]
        words = words_of(self.search)
        found = [one for one in people if self._is_let_by(one) and self._ranks(one, words)]
        return sorted(found, key=lambda one: (*self._ranks(one, words), *self._standing(one)))

    def _is_let_by(self, badge: Badge) -> bool:
        if self.only.stars and not self.search:
            return badge.favourite
        return self.only.presence in {None, badge.presence}

    def _ranks(self, badge: Badge, words: tuple[str, ...]) -> list[int]:
        text = searched(folded(badge.name), badge.username, badge.extension)
        return ranks([text], words) if matching([text], words) else []

    def _section(self, badge: Badge) -> Section:
        name = folded(badge.name)
        return self.arrangement.section(name, badge.presence, favourite=badge.favourite)

    def _standing(self, badge: Badge) -> tuple[object, ...]:
        user, name = self.state.users[badge.user], folded(badge.name)
        return self.arrangement.key(user, name, badge.presence, favourite=badge.favourite)

    @invariant()
    def rows_are_the_filtered_sorted_roster(self) -> None:
        rows = range(self.model.rowCount())
        shown = [(row, badge) for row in rows if (badge := self.model.shown_at(row))]
        badges = [replace(badge, since=None) for _, badge in shown]
        assert badges == self._wanted()
        assert self.model.shown == len(shown)
        assert self.model.total == len(self.state.users)
        assert [self.model.row_of(badge.user) for _, badge in shown] == [row for row, _ in shown]
        assert self.model.first_row() == next((row for row, _ in shown), None)

    @invariant()
    def each_section_has_one_heading_that_counts_it(self) -> None:
        counts = Counter(map(self._section, self._wanted()))
        headed = not self.search and has_headings(self.arrangement.grouping, counts)
        lengths: list[int] = []
        for row in range(self.model.rowCount()):
            if self.model.shown_at(row) is None:
                lengths.append(0)
                assert index_words(self.model, row).endswith(")")
            elif lengths:
                lengths[-1] += 1
        assert lengths == ([counts[section] for section in sorted(counts)] if headed else [])
        said = [index_words(self.model, row) for row in sorted(self.model.heading_rows())]
        assert [f"({n})" in words for n, words in zip(lengths, said, strict=True)].count(False) == 0

    @invariant()
    def headings_are_low_and_all_else_is_not(self) -> None:
        rows = range(self.model.rowCount())
        low = [row for row in rows if self.view.rowHeight(row) == COMPACT_ROW]
        assert low == sorted(self.model.heading_rows())

    @invariant()
    def everybody_is_counted_by_presence(self) -> None:
        assert self.model.presences == Counter(badge.presence for badge in roster(self.state))
        assert self.model.starred == len(set(self.stars) & set(self.state.users))

    @invariant()
    def the_selection_keeps_its_user(self) -> None:
        rows = [index.row() for index in self.view.selectionModel().selectedRows()]
        selected = [self.model.badge_at(row).user for row in rows]
        assert selected == ([] if self.selected is None else [self.selected])

    def teardown(self) -> None:
        self.view.deleteLater()
        del self.tester
        self.model.deleteLater()
        QApplication.sendPostedEvents()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("runs", [64, 0])
def test_rows_and_selection_are_right_after_any_states_and_searches(
    runs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (announced_rows, roster_model):
        monkeypatch.setattr(module, "RUNS", runs)  # a small office takes both ways
    run_state_machine_as_test(
        Roster,
        settings=settings(
            max_examples=30,
            stateful_step_count=25,
            deadline=None,
            derandomize=True,
            suppress_health_check=[HealthCheck.too_slow],  # it is the machine that is
        ),
    )
