"""My own phones: how they stand, always in view, and a word where one is wanted."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pbx_tray.colleagues.surroundings import Surroundings
from pbx_tray.core.directory import User
from pbx_tray.core.language import tr
from pbx_tray.core.link import Live
from pbx_tray.core.notices import Notice
from pbx_tray.core.own_phone import OwnPhone, desk_of
from pbx_tray.core.own_words import (
    desk_notice,
    desk_words,
    offline_notice,
    offline_words,
    ringing_words,
)
from pbx_tray.core.presence import presence_of
from pbx_tray.core.reach import reaches
from pbx_tray.qt.lamps import word
from pbx_tray.qt.link_words import clock
from pbx_tray.qt.own_line import OwnLine
from pbx_tray.qt.own_phone_watch import OwnPhoneWatch, Standing
from pbx_tray.qt.sign_line import Line
from pbx_tray.qt.spoken import spoken
from pbx_tray.qt.store import Store

_OFFLINE, _DESK = "my phone", "my desk"


class MyPhone(QObject):
    """Shows in `line` how I stand, and tells by notices what to look to.

    Signals:
        said(str): this is to be said in the tray, too; "" for nothing.
        details_wanted(str): the person wants to see where they ring: their user's uuid.
    """

    said = Signal(str)
    details_wanted = Signal(str)

    def __init__(
        self, store: Store, around: Surroundings, line: OwnLine, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._around = around
        self._line = line
        self._own = OwnPhone()
        self._me: User | None = None
        self._words = ""
        self._told: dict[str, Notice] = {}
        self.watch = OwnPhoneWatch(around.now, self)
        self.watch.changed.connect(self._take)
        store.state_changed.connect(self.look)
        store.link_changed.connect(self.look)
        line.clicked.connect(self._want_details)
        spoken(line, self._show)

    def look(self) -> None:
        """See how I stand now, and say what is to be said (a slot)."""
        state = self._store.state
        self._me = me = self._around.me(state)
        if me is None or not isinstance(self._store.link, Live):
            self.watch.take(Standing())
        else:
            presence, _ = presence_of(state, me, self._around.words)
            self.watch.take(Standing(presence, desk_of(state, me)))
        self._show()

    def forget(self) -> None:
        """Say nothing of who was followed before."""
        self._me = None
        self.watch.forget()
        self._show()

    def _take(self, own: OwnPhone) -> None:
        self._own = own
        self._show()

    def _show(self) -> None:
        state, me = self._store.state, self._me
        own = reaches(state, me, self._around.words) if me is not None else ()
        line = self._said(me, ringing_words(own)) if me is not None else None
        self._line.show_line(line)
        words = line.text if line is not None and line.warns else ""
        if words != self._words:
            self._words = words
            self.said.emit(words)
        self._tell(_OFFLINE, offline_notice(self._since, own) if self._since else None)
        self._tell(_DESK, desk_notice(self._desk) if self._desk else None)

    def _tell(self, key: str, notice: Notice | None) -> None:
        """Have this told once, as soon as anything is; None: no longer."""
        if notice is None:
            if self._told.pop(key, None) is not None:
                self._around.surface().withdraw(key)
        elif key not in self._told and self._around.tells():
            self._told[key] = notice
            self._around.surface().post(key, notice)

    def _said(self, me: User, rings: str) -> Line:
        stale = not isinstance(self._store.link, Live)
        presence, _ = presence_of(self._store.state, me, self._around.words)
        if self._since:
            return Line(presence, offline_words(self._since), stale=stale, warns=True)
        if self._desk:
            return Line(presence, desk_words(self._desk), stale=stale, warns=True)
        return Line(
            presence, tr("You: {presence}", presence=word(presence)), "" if stale else rings, stale
        )

    @property
    def _since(self) -> str:
        """When my phone went offline, as people write it; "" where nothing is to be said of it."""
        lost = self._own.lost if self._own.warns else None
        return clock(lost.wall, self._around.now().wall) if lost else ""

    @property
    def _desk(self) -> str:
        """The desk where I am still logged in; "" where nothing is to be said of it."""
        phone = self._store.state.phones.get(self._own.nudge or "")
        return phone.label if phone else ""

    def _want_details(self) -> None:
        if self._me is not None:
            self.details_wanted.emit(self._me.uuid)
