"""The list of people with what belongs to it: chips, stars, a menu, and how it looks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from pbx_tray.core.arranging import Arrangement
from pbx_tray.core.choices import Density, Favourite, RosterChoices
from pbx_tray.core.finding import words_of
from pbx_tray.core.presence import Badge
from pbx_tray.core.state import PbxState
from pbx_tray.qt.badge_delegate import BadgeDelegate
from pbx_tray.qt.badge_menu import STAR_KEY, BadgeMenu
from pbx_tray.qt.filter_chips import EVERYONE, STARS, FilterChips, Only
from pbx_tray.qt.roster_model import RosterModel
from pbx_tray.qt.roster_view import RosterView
from pbx_tray.qt.star_clicks import StarClicks
from pbx_tray.qt.view_menu import add_view_keys

LARGE: Final = 250
"""In an office of more people the list begins with the favourites: the others are searched."""

_MINUTE_MS: Final = 60_000


class PeopleList(QObject):
    """Shows what `model` holds, in the window that is its parent. `now` reads the clock.

    Signals:
        call_wanted(str): the person wants this number called.
        star_wanted(str, bool): the person wants the user with this uuid to have a star, or not.
        wait_wanted(str, bool): ... to be told when they are free, or not.
        details_wanted(): the person wants to see all that is known of the one with the cursor.
        choices_wanted(RosterChoices): the person wants the list to look so.
        filtered(): others may be shown now.
    """

    call_wanted = Signal(str)
    star_wanted = Signal(str, bool)
    wait_wanted = Signal(str, bool)
    details_wanted = Signal()
    choices_wanted = Signal(object)
    filtered = Signal()

    def __init__(self, model: RosterModel, now: Callable[[], float], window: QWidget) -> None:
        super().__init__(window)
        self.choices = RosterChoices()
        self.view = RosterView()
        self.chips = FilterChips()
        self.delegate = BadgeDelegate(model.shown_at, self, now=now)
        self.delegate.found_by = model.found_by
        self._model = model
        self.view.setModel(model)
        self.view.setItemDelegate(self.delegate)
        self._menu = BadgeMenu(self.view, model.shown_at)
        self._stars = StarClicks(self.view, self.delegate, model.shown_at)
        self._minute = QTimer(self, singleShot=True, interval=_MINUTE_MS)
        self._counting = QTimer(self, singleShot=True, interval=0)
        model.arrange(_arrangement(self.choices))
        self._connect(window)

    def show_choices(self, choices: RosterChoices, favourites: tuple[Favourite, ...]) -> None:
        """Look as it is chosen, with a star for these people."""
        self.choices = choices
        self.delegate.compact = choices.density is Density.COMPACT
        self.view.set_compact(self.delegate.compact)
        self._model.arrange(_arrangement(choices))
        self._model.show_favourites(favourites)
        self.filtered.emit()

    def show_state(self, state: PbxState, at: float | None) -> None:
        """Show these users and phones; `at` is when that came to be so, None if nobody saw it."""
        if not self._model.total:
            self.chips.choose(STARS if len(state.users) > LARGE else EVERYONE)
        self._model.show_state(state, at)

    def show_stale(self, *, stale: bool) -> None:
        """Show, and say, whether nobody knows that all of it is still so."""
        self.delegate.stale = stale
        self.chips.show_stale(stale=stale)
        self._model.show_stale(stale=stale)

    def show_everyone(self) -> None:
        """Show people of every presence, with a star or not."""
        self.chips.choose(EVERYONE)

    def search(self, text: str) -> None:
        """Show who is found by this, the best first."""
        self.delegate.words = words_of(text)
        self._model.set_filter(text)
        if text or not self.view.currentIndex().isValid():
            self.view.scrollToTop()
        else:
            self.view.scrollTo(self.view.currentIndex())
        self.view.viewport().update()

    def enter(self) -> Badge | None:
        """Put the focus into the list; answer who has the cursor there: at first, the first."""
        self.view.setFocus()
        first = self._model.first_row()
        if not self.view.currentIndex().isValid() and first is not None:
            self.view.setCurrentIndex(self._model.index(first, 0))
        index = self.view.currentIndex()
        return self._model.badge_at(index.row()) if index.isValid() else None

    def choose_first(self) -> Badge | None:
        """Put the cursor on the first; answer who that is."""
        first = self._model.first_row()
        if first is not None:
            self.view.setCurrentIndex(self._model.index(first, 0))
        return self.enter()

    def _connect(self, window: QWidget) -> None:
        self.view.follow_headings(self._model.heading_rows)
        self._model.headed.connect(self.view.fit_headings)
        self._menu.call_wanted.connect(self.call_wanted)
        self._menu.star_wanted.connect(self.star_wanted)
        self._menu.wait_wanted.connect(self.wait_wanted)
        self._menu.details_wanted.connect(self.details_wanted)
        self._stars.clicked.connect(self._menu.turn_star)
        self.chips.chosen.connect(self._show_only)
        self.delegate.timed.connect(self._begin_minute)
        self._minute.timeout.connect(self.view.viewport().update)
        self._model.counted.connect(self._counting.start)
        self._counting.timeout.connect(self._count)
        QShortcut(STAR_KEY, window, self._menu.turn_current_star)
        add_view_keys(window, lambda: self.choices, self.choices_wanted.emit)

    def _show_only(self, only: Only) -> None:
        self._model.show_only(only.presence, stars=only.stars)
        self.filtered.emit()

    def _begin_minute(self) -> None:
        """See to it that what lasts is painted anew, while anybody sees it."""
        if not self._minute.isActive():
            self._minute.start()

    def _count(self) -> None:
        """Say how many there are, once what they look like has been painted."""
        model = self._model
        self.chips.show_counts(model.total, model.starred, model.presences)
        self.chips.make_room(self.chips.window().height())


def _arrangement(choices: RosterChoices) -> Arrangement:
    return Arrangement(choices.grouping, choices.sorting)
