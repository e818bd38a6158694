"""The details of whom the person looks at: how they stand, their calls, the private note."""

from __future__ import annotations

import time
from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from pbx_tray.call_history import CallHistory
from pbx_tray.colleagues.private_notes import PrivateNotes
from pbx_tray.core.link import Live
from pbx_tray.core.logged import LoggedCall
from pbx_tray.core.presence import STATUS_WORDS, Badge, Presence, badge
from pbx_tray.core.reach import Reach, reaches
from pbx_tray.qt.clerk import Clerk
from pbx_tray.qt.details_drawer import MANY, DetailsDrawer
from pbx_tray.qt.details_panel import Person
from pbx_tray.qt.details_words import tip
from pbx_tray.qt.store import Store

CALLS = 5
"""So many recent calls with a person are shown."""


class Details(QObject):
    """Keeps the panel of `drawer` true; `words` are the PBX's for the state of a phone.

    Signals:
        call_wanted(str): the person wants this number called.
        wait_wanted(tuple): the person wants to be told when the first of these (uuids) is free.
        wait_unwanted(tuple): they no longer want to be told of these.
    """

    call_wanted = Signal(str)
    wait_wanted = Signal(object)
    wait_unwanted = Signal(object)

    def __init__(
        self,
        drawer: DetailsDrawer,
        store: Store,
        history: CallHistory,
        notes: PrivateNotes,
        words: Mapping[str, Presence] = STATUS_WORDS,
    ) -> None:
        super().__init__(drawer)
        self._drawer = drawer
        self._panel = drawer.panel
        self._store = store
        self._history = history
        self._notes = notes
        self._words = words
        self._users: tuple[str, ...] = ()
        self._waited: frozenset[str] = frozenset()
        self._clerk = Clerk(self)
        self._clerk.answered.connect(self._take_calls)
        drawer.looked_at.connect(self._look_at)
        drawer.tell_on_hover(self._tip)
        # Queued: the list, whose badge is shown, takes the new state in first.
        store.state_changed.connect(self._refresh, Qt.ConnectionType.QueuedConnection)
        store.link_changed.connect(self._refresh)
        history.changed.connect(self._ask_calls)
        notes.changed.connect(self._show_note)
        notes.failed.connect(self._panel.note.say_not_kept)
        self._panel.call_wanted.connect(self.call_wanted)
        self._panel.copy_wanted.connect(lambda n: QGuiApplication.clipboard().setText(n))
        self._panel.wait_wanted.connect(self._wait_or_not)
        self._panel.note_written.connect(notes.write)

    def show_waited(self, users: frozenset[str]) -> None:
        """Show who is waited for until they are free (a slot)."""
        self._waited = users
        self._refresh()

    def forget(self) -> None:
        """Have kept what was typed, and look at nobody: another account is followed."""
        self._drawer.close()

    def stop(self) -> None:
        """Have kept what was typed, and end. As often as one likes."""
        self._panel.note.commit()
        self._clerk.stop()

    def _look_at(self, users: tuple[str, ...]) -> None:
        changed, self._users = users != self._users, users
        self._refresh()
        if changed:
            self._panel.show_calls((), 0.0)
            self._ask_calls()
            self._show_note()

    def _refresh(self) -> None:
        if not self._users or not self._drawer.is_open:
            return
        selected = self._drawer.selected or self._out_of_list()
        if len(selected) == 1:
            self._panel.show_person(self._person(selected[0]))
        elif selected:
            waited = all(badge.user in self._waited for badge in selected)
            how = {"waited": waited, "may_wait": len(selected) <= MANY, "stale": self._stale}
            self._panel.show_several(selected, self._drawer.count, **how)

    def _out_of_list(self) -> tuple[Badge, ...]:
        """Answer those looked at who have left the list while somebody writes about them."""
        state = self._store.state
        known = (state.users[uuid] for uuid in self._users if uuid in state.users)
        return tuple(badge(state, user, self._words) for user in known)

    def _person(self, badge: Badge) -> Person:
        return Person(badge, self._reaches(badge), badge.user in self._waited, self._stale)

    @property
    def _stale(self) -> bool:
        """Whether nobody knows that what is shown is still so."""
        return not isinstance(self._store.link, Live)

    def _reaches(self, badge: Badge) -> tuple[Reach, ...]:
        state = self._store.state
        user = state.users.get(badge.user)
        return reaches(state, user, self._words) if user else ()

    def _tip(self, badge: Badge) -> str:
        note = self._notes.notes.get(badge.user, "")
        return tip(badge, self._reaches(badge), note, stale=self._stale)

    def _ask_calls(self) -> None:
        user = self._store.state.users.get(self._users[0]) if len(self._users) == 1 else None
        if user is not None:
            uuid, numbers = user.uuid, user.numbers
            self._clerk.ask(
                "calls with one person",
                lambda: (uuid, self._history.calls_with(numbers, CALLS)),
            )

    def _take_calls(self, _kind: str, answer: tuple[str, tuple[LoggedCall, ...]]) -> None:
        user, calls = answer
        if self._users == (user,):
            self._panel.show_calls(calls, time.time())

    def _show_note(self) -> None:
        user = self._users[0] if len(self._users) == 1 else ""
        note = self._notes.notes.get(user, "")
        known = self._store.state.users.get(user)
        self._panel.note.show_note(user, note, known.name if known else "")
        self._panel.note.setEnabled(self._notes.readable)

    def _wait_or_not(self) -> None:
        if all(user in self._waited for user in self._users):
            self.wait_unwanted.emit(self._users)
        else:
            self.wait_wanted.emit(self._users)
