"""Tell me when they are free: who is waited for, over restarts, and the offer to call."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from pbx_tray.colleagues.kept_value import KeptValue
from pbx_tray.colleagues.surroundings import Surroundings
from pbx_tray.core.free_notice import free_notice
from pbx_tray.core.link import Live
from pbx_tray.core.notices import Action
from pbx_tray.core.waiting import AT_MOST, Wait, Waiting, idle_with_me, talking_with
from pbx_tray.qt.free_bar import FreeBar
from pbx_tray.qt.free_watch import FreeWatch
from pbx_tray.qt.store import Store

FILE = "waiting.json"

_KEY = "free:"


class WhenFree(QObject):
    """Waits for people, keeps that in `folder`, and says in `bar` and by a notice who is free.

    Signals:
        call_wanted(str): the person wants this number called.
        waited_changed(frozenset): these users (uuids) are waited for now.
    """

    call_wanted = Signal(str)
    waited_changed = Signal(object)

    def __init__(
        self,
        store: Store,
        folder: Path,
        around: Surroundings,
        bar: FreeBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._around = around
        self._bar = bar
        self._shown: dict[str, str] = {}  # who is offered, and by what name
        self._written: list[Any] | None = None  # None: what is kept was not read yet
        self._waited: frozenset[str] = frozenset()
        self.watch = FreeWatch(self._idle, around.now, self)
        self.watch.changed.connect(self._take)
        self._kept = KeptValue(folder / FILE, self)
        self._kept.read.connect(self._begin)
        store.state_changed.connect(self._see)
        store.link_changed.connect(self.watch.look)
        bar.call_wanted.connect(self._call)
        bar.put_away.connect(self.watch.done)

    def follow(self, account: str) -> None:
        """Wait for whom the account with this key waits; "": nobody."""
        self._written = None
        self.watch.begin(())
        self._kept.follow(account)

    def act(self, key: str, action: Action) -> None:
        """Do what was chosen in a notice, if it is one of these (a slot)."""
        if key.startswith(_KEY) and action is Action.CALL:
            self._call(key.removeprefix(_KEY))

    def put_away(self, key: str) -> None:
        """Take in that a notice was put away, if it is one of these (a slot)."""
        if key.startswith(_KEY):
            self.watch.done(key.removeprefix(_KEY))

    def stop(self) -> None:
        """End; who is waited for is kept by then. As often as one likes."""
        self._kept.stop()

    def _idle(self, users: frozenset[str]) -> frozenset[str]:
        """Answer whom I could call now; nobody while nobody can tell, or I want to be left alone.

        A line that is lost shows how things stood, and not how they stand.
        """
        state = self._store.state
        if not users or not isinstance(self._store.link, Live) or not self._around.tells():
            return frozenset()
        return idle_with_me(state, self._around.me(state), users, self._around.words)

    def _see(self) -> None:
        """Look who is free; with whom I talk already I need not be told of."""
        users = self.watch.waiting.users
        me = self._around.me(self._store.state) if users else None
        if me is not None:
            for user in talking_with(self._store.state, me, users):
                self.watch.done(user)
        self.watch.look()

    def _begin(self, kept: object) -> None:
        """Wait for those who are kept, and for whom was asked meanwhile."""
        waits = _understood(kept, self._around.now().wall)
        self._written = _written(waits)
        self.watch.begin((*waits, *self.watch.waiting.waits)[-AT_MOST:])
        self._keep(self.watch.waiting)

    def _take(self, waiting: Waiting) -> None:
        self._keep(waiting)
        if waiting.users != self._waited:
            self._waited = waiting.users
            self.waited_changed.emit(waiting.users)
        self._show(waiting.offers)

    def _keep(self, waiting: Waiting) -> None:
        written = _written(waiting.waits)
        if self._written is not None and written != self._written:
            self._written = written
            self._kept.keep(written)

    def _show(self, offers: tuple[str, ...]) -> None:
        surface = self._around.surface()
        known = self._store.state.users
        shown = {user: known[user].name for user in offers if user in known}
        for user in self._shown.keys() - shown.keys():
            surface.withdraw(f"{_KEY}{user}")
        for user in shown.keys() - self._shown.keys():
            number = known[user].extension or ""
            notice = free_notice(known[user].name, number, hides=self._around.hides())
            surface.post(f"{_KEY}{user}", notice)
        self._shown = shown
        self._bar.show_free(*next(iter(shown.items()), ("", "")))

    def _call(self, user: str) -> None:
        self.watch.done(user)
        known = self._store.state.users.get(user)
        if known is not None and known.extension:
            self.call_wanted.emit(known.extension)


def _written(waits: tuple[Wait, ...]) -> list[Any]:
    return [{"users": list(wait.users), "since": wait.since} for wait in waits]


def _understood(kept: object, now: float) -> tuple[Wait, ...]:
    """Answer the waits that are kept; what is none of ours is left out, and none is of tomorrow."""
    found = []
    for item in kept if isinstance(kept, list) else ():
        users = item.get("users") if isinstance(item, dict) else None
        since = item.get("since") if isinstance(item, dict) else None
        names = isinstance(users, list) and all(isinstance(user, str) for user in users)
        if names and users and isinstance(since, int | float) and math.isfinite(since):
            found.append(Wait(tuple(users), min(float(since), now)))
    return tuple(found)
