"""What the window makes of a state: R5 to R9, R14, A1 to A3 and A10, in this process and thread."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle, islice

from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from pbx_tray.core.choices import RosterChoices, Sorting
from pbx_tray.core.directory import User
from pbx_tray.core.events import PhoneStatus
from pbx_tray.core.state import PbxState, apply, listed
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.roster_model import RosterModel
from tests.benchmarks.rows import Measured, Pace, Row, at_most, ratio, seconds
from tests.qt.office import large_office, phone, user, with_status

_FEW, _MANY = 100, 10_000
_AS_THEY_CAME = -1  # no column; they came by extension
_STATUSES = ("In use", "Idle")
Act = Callable[[], object]


def rows(pace: Pace) -> Iterator[Row]:
    """Measure what a state costs, at a hundred users and at ten thousand."""
    application = QApplication.instance() or QApplication([])
    yield _fold(pace)
    yield from _changes(pace)
    yield from _pages(pace)
    yield _snapshot(pace)
    yield from _keys(pace)
    yield _sorting(pace)
    del application


def in_turns(rounds: int, *ways: Act) -> list[Measured]:
    """Answer how long each way takes, one after the other, in so many rounds after a first one."""
    found: list[list[float]] = [[] for _ in ways]
    for way in ways:
        way()
    for _ in range(rounds):
        for times, way in zip(found, ways, strict=True):
            began = time.perf_counter()
            way()
            times.append(time.perf_counter() - began)
    return [seconds(times) for times in found]


def settle() -> None:
    """Let all that is due be painted."""
    for _ in range(3):
        QApplication.processEvents()


def show(window: MainWindow, state: PbxState) -> None:
    """Show everybody: a large office begins with its stars alone."""
    window.show_state(state)
    window.show_everyone()


class _Shown:
    """The app's window with so many people in it, one of whom is on the phone now and then."""

    def __init__(self, users: int) -> None:
        self.state = large_office(users)
        self.window = MainWindow(RosterModel())
        self.window.show()
        show(self.window, self.state)
        settle()
        self._statuses = cycle(_STATUSES)

    def change_one(self) -> None:
        """Show one visible change, to the end of its painting."""
        self.state = with_status(self.state, 3, next(self._statuses))
        self.window.show_state(self.state)
        settle()

    def turn_page(self) -> None:
        """Scroll a page further, or back to the top from the end, to the end of its painting."""
        bar = self.window._view.verticalScrollBar()
        further = bar.SliderAction.SliderPageStepAdd
        bar.triggerAction(bar.SliderAction.SliderToMinimum if self._at_end() else further)
        settle()

    def _at_end(self) -> bool:
        bar = self.window._view.verticalScrollBar()
        return bar.value() == bar.maximum()

    def changed(self, count: int) -> PbxState:
        """Answer the state in which so many have changed."""
        status, state = next(self._statuses), self.state
        for number in range(count):
            state = with_status(state, number, status)
        self.state = state
        return state


def _fold(pace: Pace) -> Row:
    events = 2000

    def folding(users: int) -> Act:
        state, turns = large_office(users), cycle(_STATUSES)

        def fold() -> None:
            nonlocal state
            status = next(turns)
            for number in range(events):
                event = PhoneStatus(f"p{number * 7 % users}", f"{status} {number // users}", None)
                state = apply(state, event)

        return fold

    def scan() -> None:
        for number in range(events // 100):
            wanted = f"p{number}"
            said.append([one for one in people if one["phone"] == wanted])

    people = [{"phone": f"p{number}"} for number in range(_MANY)]
    said: list[object] = []
    few, many, theirs = in_turns(pace.of(15, 5), folding(_FEW), folding(_MANY), scan)
    what = "fold an event, 10,000 users over 100"
    each = _each(many, events)
    return Row("R5", what, at_most(2.5), ratio(many, few), each, _each(theirs, events // 100))


def _each(of: Measured, count: int) -> Measured:
    return Measured(tuple(value / count for value in of.values), of.unit)


def _changes(pace: Pace) -> Iterator[Row]:
    few, many = _Shown(_FEW), _Shown(_MANY)
    one, other = in_turns(pace.of(300, 100), few.change_one, many.change_one)
    what = "status change with its painting"
    yield Row("R6", f"{what}, 10,000 users over 100", at_most(1.3), ratio(other, one), other)
    yield Row("A1", f"{what}, at 10,000", at_most(1e-3, "≤ 1 ms"), other, other)
    times = []
    for _ in range(pace.of(20, 6)):
        state = many.changed(1000)
        began = time.perf_counter()
        many.window.show_state(state)
        settle()
        times.append(time.perf_counter() - began)
    frame = seconds(times)
    yield Row("A3", "1,000 changes in a frame, at 10,000", at_most(0.016, "≤ 16 ms"), frame, frame)


def _pages(pace: Pace) -> Iterator[Row]:
    few, many = _Shown(_FEW), _Shown(_MANY)
    one, other = in_turns(pace.of(60, 20), few.turn_page, many.turn_page)
    what, note = "a page scrolled", f"the slowest: {max(other.values) * 1000:.0f} ms"
    yield Row("R14", f"{what}, 10,000 users over 100", at_most(1.3), ratio(other, one), other)
    target = at_most(0.016, "≤ 16 ms")
    yield Row("A10", f"{what} at 10,000", target, other, other, note=note)


class _Least:
    """The least that a row is: what it is sorted by, and what a search looks at."""

    __slots__ = ("key", "text")

    def __init__(self, of: User) -> None:
        name = _folded(of.name)
        self.key = (name, of.username, of.uuid)
        self.text = f"{name}\n{_folded(of.username)}\n{_folded(of.extension or '')}"


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def _people(count: int) -> PbxState:
    names = ("Anna de Vries", "Bram Smit", "Chloé Lefèvre", "Dmitri Sokolov", "Eva Jansen")
    who = [user(n, f"{names[n % 5]} {n * 7919 % count:05}") for n in range(count)]
    return listed(who, [phone(n) for n in range(count)])


def _snapshot(pace: Pace) -> Row:
    state = _people(_MANY)
    windows = []
    for _ in range(pace.of(12, 5) + 1):
        window = MainWindow(RosterModel())
        window.show()
        windows.append(window)
    settle()
    waiting = iter(windows)

    def fill() -> None:
        show(next(waiting), state)
        settle()

    def build() -> list[_Least]:
        return sorted(map(_Least, state.users.values()), key=lambda row: row.key)

    ours, limit = in_turns(pace.of(12, 5), fill, build)
    what = "snapshot of 10,000 set and painted, over building and sorting the rows"
    return Row("R7", what, at_most(2), ratio(ours, limit), ours, None, limit)


class _Strings(QWidget):
    """What Qt itself would do: a list of strings behind a proxy that filters and sorts."""

    def __init__(self, texts: list[str]) -> None:
        super().__init__()
        self.search, self.view = QLineEdit(), QTableView()
        self.proxy = QSortFilterProxyModel(self)
        self._model = QStringListModel(texts, self)
        self.proxy.setSourceModel(self._model)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.proxy.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search.textChanged.connect(self.proxy.setFilterFixedString)
        self.view.setModel(self.proxy)
        for header in (self.view.horizontalHeader(), self.view.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.view)
        self.resize(380, 640)


def _keys(pace: Pace) -> Iterator[Row]:
    state = _people(_MANY)
    window = MainWindow(RosterModel())
    show(window, state)
    strings = _Strings([who.name for who in state.users.values()])
    strings.proxy.sort(0)
    for one in (window, strings):
        one.show()
    settle()
    # A word is typed and taken away again: every key changes whom it finds.
    keys = [*"smit 0", *[Qt.Key.Key_Backspace] * 6]
    rounds = pace.of(20, 6) * len(keys)
    typed = [_typing(field, keys) for field in (window._search, strings.search)]
    ours, theirs = in_turns(rounds, *typed)
    what = "a key in the search field at 10,000"
    over = f"{what}, over a list of strings behind a proxy, all in C++"
    yield Row("R8", over, at_most(1.2), ratio(ours, theirs), ours, None, theirs)
    slowest = seconds(_slowest(ours, len(keys)))
    note = f"the slowest of each word: {slowest.median * 1000:.0f} ms"
    yield Row("A2", what, at_most(0.016, "≤ 16 ms"), ours, ours, None, theirs, note)


def _typing(field: QLineEdit, keys: list[str | Qt.Key]) -> Act:
    turns = cycle(keys)

    def press() -> None:
        key = next(turns)
        if isinstance(key, str):
            QTest.keyClicks(field, key)
        else:
            QTest.keyClick(field, key)
        settle()

    return press


def _slowest(times: Measured, keys: int) -> Iterator[float]:
    values = iter(times.values)
    while word := list(islice(values, keys)):
        yield max(word)


def _sorting(pace: Pace) -> Row:
    state = _people(_MANY)
    window = MainWindow(RosterModel())
    show(window, state)
    strings = _Strings([who.name for who in state.users.values()])
    for one in (window, strings):
        one.show()
    settle()

    def ours(sorting: Sorting) -> None:
        window.show_roster_choices(RosterChoices(sorting=sorting), ())
        settle()

    def theirs(column: int) -> None:
        strings.proxy.sort(column)
        settle()

    # Both stand by extension before they are sorted by name; that they go back is not counted.
    by_extension = (partial(ours, Sorting.EXTENSION), partial(theirs, _AS_THEY_CAME))
    by_name = (partial(ours, Sorting.NAME), partial(theirs, 0))
    *_, mine, bare = in_turns(pace.of(20, 6), *by_extension, *by_name)
    what = "sorting 10,000 by name that stood by extension, over a proxy, all in C++"
    return Row("R9", what, at_most(0.8), ratio(mine, bare), mine, None, bare)
