"""The window: search field, banner, roster, status line."""

from __future__ import annotations

import time
from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from pbx_tray.core.choices import Favourite, RosterChoices
from pbx_tray.core.contacts import Contacts
from pbx_tray.core.link import Link, Live
from pbx_tray.core.state import PbxState
from pbx_tray.qt import empty_words, link_words
from pbx_tray.qt.banner import Banner
from pbx_tray.qt.beside_list import BesideList
from pbx_tray.qt.call_item import CallItem
from pbx_tray.qt.clear_button import add_clear_button
from pbx_tray.qt.contact_list import ContactList
from pbx_tray.qt.details_drawer import DetailsDrawer
from pbx_tray.qt.details_panel import DetailsPanel
from pbx_tray.qt.empty_notice import EmptyNotice
from pbx_tray.qt.filter_chips import STARS
from pbx_tray.qt.link_words import Remedy
from pbx_tray.qt.menu_button import MenuButton
from pbx_tray.qt.over_list import lay_over
from pbx_tray.qt.people_list import PeopleList
from pbx_tray.qt.roster_model import RosterModel
from pbx_tray.qt.spoken import spoken
from pbx_tray.qt.status_line import StatusLine
from pbx_tray.qt.typed_letters import letters_of

_CLICK_S = 0.5  # a click on some panels takes the window's activation away before it is told


class MainWindow(QWidget):
    """Shows who is free, and how the link to the PBX stands.

    `now` reads the clock, in seconds since the epoch. `menu` is the button with its menu,
    `details` what is shown of one person.

    Signals:
        call_wanted(str): the person wants this number called.
        closed(): the window has closed, at the person's wish or because the app quits.
        sign_in_wanted(): the person wants to sign in, for the first time or again.
        retry_wanted(): the person wants the PBX tried at once.
        try_once_wanted(): the person wants one more try of what was refused.
        certificate_wanted(): the person wants to see the certificate that is not believed.
        roster_chosen(RosterChoices): the person wants the list of people to look so.
        star_wanted(str, bool): the person wants the user with this uuid to have a star, or not.
        wait_wanted(str, bool): the person wants to be told when that user is free, or not any more.
    """

    call_wanted = Signal(str)
    closed = Signal()
    sign_in_wanted = Signal()
    retry_wanted = Signal()
    try_once_wanted = Signal()
    certificate_wanted = Signal()
    roster_chosen = Signal(object)
    star_wanted = Signal(str, bool)
    wait_wanted = Signal(str, bool)

    def __init__(
        self,
        model: RosterModel,
        *,
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._model = model
        self._may_close: Callable[[], bool] = lambda: True
        self._now = now
        self._link: Link | None = None
        self._host = ""
        self._encrypted: bool | None = None
        self._left: float | None = None  # when another window became the active one
        self._later = QTimer(self, singleShot=True)  # trouble that lasts is told after a while
        self._search = QLineEdit()
        self._call = CallItem()
        self._banner = Banner()
        self._people = PeopleList(model, now, self)
        self.menu = MenuButton(lambda: self._people.choices, now)
        self._view = self._people.view
        self._panel = DetailsPanel()
        self._beside = BesideList(self._view, self._panel)
        self._delegate = self._people.delegate
        self._empty = EmptyNotice()
        self._contacts = ContactList()
        self._status = StatusLine()
        self.setMinimumSize(280, 320)
        self.resize(380, 640)
        self._prepare()
        self.details = DetailsDrawer(self._view, model.shown_at, self._panel)
        self._lay_out()
        self._connect()
        spoken(self, self._say)
        self._view.setFocus()

    def ask_before_closing(self, may_close: Callable[[], bool]) -> None:
        """Ask this each time the window is about to close; where it answers False, it stays."""
        self._may_close = may_close

    def show_state(self, state: PbxState) -> None:
        """Show these users and phones: those of now, where the line is live."""
        self._people.show_state(state, self._now() if isinstance(self._link, Live) else None)
        self._refresh_empty()

    def show_roster_choices(
        self, choices: RosterChoices, favourites: tuple[Favourite, ...]
    ) -> None:
        """Have the list look as it is chosen, with a star for these people."""
        self._people.show_choices(choices, favourites)

    def show_contacts(self, contacts: Contacts) -> None:
        """Search these people, too."""
        self._contacts.show_contacts(contacts)
        self._refresh_empty()

    def show_me(self, uuid: str | None) -> None:
        """Mark this user as who sits here."""
        self._model.set_me(uuid)

    def show_link(self, link: Link | None, host: str, *, encrypted: bool | None) -> None:
        """Show how the link to `host` stands; None where nobody is signed in.

        `encrypted` is None where the line does not leave this computer.
        """
        self._link, self._host, self._encrypted = link, host, encrypted
        self.menu.may_sign_out = link is not None
        self._refresh_link()

    def put_over_list(self, widget: QWidget) -> None:
        """Give `widget` its place over the people."""
        self._put_over(self._beside, widget)

    def put_at_bottom(self, widget: QWidget) -> None:
        """Give `widget` its place over the status line."""
        self._put_over(self._status, widget)

    def look_at(self, user: str) -> None:
        """Show the details of the user with this uuid (a slot)."""
        if self._model.row_of(user) is None:
            self._search.clear()
            self._people.show_everyone()
        row = self._model.row_of(user)
        if row is not None:
            self.details.show_row(row)

    def show_everyone(self) -> None:
        """Show all people, also in an office so large that the list begins with the favourites."""
        self._people.show_everyone()

    def enter_search(self) -> None:
        """Have what is typed next go into the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def place(self) -> QByteArray:
        """Answer where the window is and how large, for `restore_place` of another day."""
        return self.saveGeometry()

    def restore_place(self, place: QByteArray) -> bool:
        """Go where `place` says; answer False, and stay, where it cannot be read."""
        return self.restoreGeometry(place)

    def is_in_front(self) -> bool:
        """Answer whether it is the active window, or was until the click that asks this."""
        if not self.isVisible() or self.isMinimized():
            return False
        just_left = self._left is not None and 0 <= self._now() - self._left < _CLICK_S
        return self.isActiveWindow() or just_left

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Note when the window stops being the active one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._left = None if self.isActiveWindow() else self._now()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the size at the first start."""
        return QSize(380, 640)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Have chips where there is room for them."""
        super().resizeEvent(event)
        self._people.chips.make_room(event.size().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Search for letters that nothing in the window has taken."""
        if letters := letters_of(event):
            self._search_for(letters)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Close only where that is allowed."""
        if not self._may_close():
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()

    def _say(self) -> None:
        self.setWindowTitle(self.tr("PBX Tray"))
        self._search.setPlaceholderText(self.tr("Search people"))
        self._search.setAccessibleName(self.tr("Search people"))
        self._refresh_link()

    def _prepare(self) -> None:
        add_clear_button(self._search)
        self._search.setMinimumHeight(32)
        self._search.setTextMargins(4, 0, 4, 0)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(8, 8, 8, 8)
        top.setSpacing(4)
        top.addWidget(self._search)
        top.addWidget(self.menu)
        lay_over(self._view, self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._people.chips)
        layout.addWidget(self._call)
        layout.addWidget(self._banner)
        layout.addWidget(self._beside, 1)
        layout.addWidget(self._contacts)
        layout.addWidget(self._status)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._filter)
        self._search.returnPressed.connect(self._enter)
        self._call.wanted.connect(self.call_wanted)
        self._people.call_wanted.connect(self.call_wanted)
        self._people.star_wanted.connect(self.star_wanted)
        self._people.wait_wanted.connect(self.wait_wanted)
        self._people.details_wanted.connect(self.details.enter)
        self._people.choices_wanted.connect(self.roster_chosen)
        self._people.filtered.connect(self._refresh_empty)
        self._view.typed.connect(self._search_for)
        self._contacts.typed.connect(self._search_for)
        self._contacts.call_wanted.connect(self.call_wanted)
        self._banner.acted.connect(self._act)
        self._later.timeout.connect(self._refresh_link)
        self._empty.acted.connect(self._act_on_empty)
        self.menu.roster_chosen.connect(self.roster_chosen)
        self.menu.search_wanted.connect(self.enter_search)
        self.menu.close_wanted.connect(self.close)
        down = QShortcut(Qt.Key.Key_Down, self._search, self._enter_list)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        QShortcut(Qt.Key.Key_Escape, self, self._leave_search)

    def _put_over(self, part: QWidget, widget: QWidget) -> None:
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(part), widget)

    def _filter(self, text: str) -> None:
        self._call.offer(text)
        self._people.search(text)
        self._contacts.search(text)
        self._refresh_empty()

    def _search_for(self, typed: str) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.insert(typed)

    def _leave_search(self) -> None:
        self._search.clear()
        self._view.setFocus()

    def _enter(self) -> None:
        """Call the number that was typed, or who was found first.

        Those who are found by a part of their number are gone to: another one may be meant. What is
        no number and finds nobody is passed on all the same: who places calls says why not.
        """
        if self._call.wrong and not self._model.shown and not self._contacts.shown:
            self.call_wanted.emit(self._call.wrong)
        elif self._model.shown and not self._call.number:
            self._call_first()
        elif self._contacts.shown and not self._call.number:
            self._contacts.call_first()
        elif (
            self._model.shown and not self._model.has_extension(self._call.number)
        ) or not self._call.choose():
            self._enter_list()

    def _call_first(self) -> None:
        first = self._people.choose_first()
        if first is not None and first.extension and not first.me and self._search.text().strip():
            self.call_wanted.emit(first.extension)

    def _enter_list(self) -> None:
        if self._contacts.shown and not self._model.shown:
            self._contacts.enter()
            return
        self._people.enter()

    def _act(self, remedy: Remedy) -> None:
        wishes = {
            Remedy.TRY_NOW: self.retry_wanted,
            Remedy.TRY_ONCE: self.try_once_wanted,
            Remedy.CERTIFICATE: self.certificate_wanted,
        }
        wishes.get(remedy, self.sign_in_wanted).emit()

    def _act_on_empty(self) -> None:
        if self._link is None:
            self.sign_in_wanted.emit()
        elif self._search.text():
            self._leave_search()
        else:
            self.show_everyone()

    def _refresh_link(self) -> None:
        link, host, now = self._link, self._host, self._now()
        stale = not isinstance(link, Live)
        if stale is not self._delegate.stale:
            self._people.show_stale(stale=stale)
        self._banner.show_notice(None if link is None else link_words.notice(link, host, now))
        words, short = link_words.status(link, host, now), link_words.shortened(host)
        self._status.show_link(link, words, short, encrypted=self._encrypted)
        self._refresh_empty()
        self._later.stop()
        if quiet := link_words.quiet_for(link, now):
            self._later.start(ceil(quiet * 1000))

    def _refresh_empty(self) -> None:
        self._contacts.make_room_for(self._model.shown)
        self._empty.show_words(*self._empty_words())

    def _empty_words(self) -> empty_words.Words:
        if self._model.shown:
            return "", ""
        text = self._search.text()
        if not self._model.total and not self._contacts.shown:
            return empty_words.no_roster(self._link, self._host)
        if text.strip():
            return empty_words.no_match(text, contacts=bool(self._contacts.shown))
        if self._people.chips.only == STARS:
            return empty_words.no_favourites(self._model.total, self.locale())
        return empty_words.nobody_left()
