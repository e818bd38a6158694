"""After any states and searches: the rows are the roster's, and the selection keeps its user."""

from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from pbx_tray.core.directory import Phone, User
from pbx_tray.core.events import UserLoggedIn, UserLoggedOut
from pbx_tray.core.presence import by_name, folded, roster
from pbx_tray.core.state import PbxState, apply, listed
from pbx_tray.qt import roster_model
from pbx_tray.qt.roster_model import RosterModel
from pbx_tray.qt.roster_view import RosterView
from tests.qt.office import phone, user, with_status

PEOPLE = 12
NUMBERS = st.integers(0, PEOPLE - 1)
NAMES = st.sampled_from(["Anna", "anna", "Ánna", "Bo", "Bo Li", "Cas 203", "Émile", "", "李"])
STATUSES = st.sampled_from(["Idle", "In use", "Ringing", "On hold", "Strange", "Unavailable"])
SEARCHES = st.sampled_from(["", "a", "an", "anna", "bo li", "20", "203", "user1", "nobody", "É"])


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
        self.selected: str | None = None
        self.me: str | None = None

    def _note_reset(self) -> None:
        assert self.model.total == 0

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

    @precondition(lambda self: self.model.shown > 0)
    @rule(data=st.data())
    def select_somebody(self, data: st.DataObject) -> None:
        row = data.draw(st.integers(0, self.model.shown - 1))
        self.selected = self.model.badge_at(row).user
        self.view.selectRow(row)

    @invariant()
    def rows_are_the_filtered_sorted_roster(self) -> None:
        words = folded(self.search).split()
        wanted = [
            replace(badge, me=badge.user == self.me)
            for badge in sorted(roster(self.state), key=lambda b: (*by_name(b), b.user))
            if all(
                any(word in folded(text) for text in (badge.name, badge.username, badge.extension))
                for word in words
            )
        ]
        shown = [self.model.badge_at(row) for row in range(self.model.shown)]
        assert shown == wanted
        assert self.model.total == len(self.state.users)
        assert [self.model.row_of(badge.user) for badge in shown] == list(range(len(shown)))

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
    monkeypatch.setattr(roster_model, "RUNS", runs)  # a small office takes both ways
    run_state_machine_as_test(
        Roster, settings=settings(max_examples=100, stateful_step_count=25, deadline=None)
    )
