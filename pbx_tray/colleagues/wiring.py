"""The parts about colleagues and my own phones, and how they are connected."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pbx_tray.call_history import CallHistory
from pbx_tray.colleagues.details import Details
from pbx_tray.colleagues.my_phone import MyPhone
from pbx_tray.colleagues.private_notes import PrivateNotes
from pbx_tray.colleagues.surroundings import Surroundings
from pbx_tray.colleagues.when_free import WhenFree
from pbx_tray.core.notices import Action
from pbx_tray.qt.free_bar import FreeBar
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.own_line import OwnLine
from pbx_tray.qt.store import Store


class Colleagues(QObject):
    """Builds the parts, which keep what they keep in `folder`, and connects them.

    Signals:
        call_wanted(str): the person wants this number called.
        said(str): this is to be said of my phones in the tray; "" for nothing.
    """

    call_wanted = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        store: Store,
        history: CallHistory,
        folder: Path,
        around: Surroundings,
    ) -> None:
        super().__init__(window)
        bar = FreeBar()
        window.put_over_list(bar)
        self.notes = PrivateNotes(folder, self)
        self.when_free = WhenFree(store, folder, around, bar, self)
        self.details = Details(window.details, store, history, self.notes, around.words)
        line = OwnLine()
        window.put_at_bottom(line)
        self.my_phone = MyPhone(store, around, line, self)
        self.my_phone.said.connect(self.said)
        self.my_phone.details_wanted.connect(window.look_at)
        watch = self.when_free.watch
        window.wait_wanted.connect(self._wait_or_not)
        self.details.wait_wanted.connect(watch.ask)
        self.details.wait_unwanted.connect(watch.stop)
        self.when_free.waited_changed.connect(self.details.show_waited)
        for part in (self.details, self.when_free):
            part.call_wanted.connect(self.call_wanted)

    def forget(self) -> None:
        """Have kept what was typed, and look at nobody: another account is followed."""
        self.details.forget()
        self.my_phone.forget()

    def follow(self, account: str) -> None:
        """Go by what is kept for the account with this key; "": for nobody."""
        self.notes.follow(account)
        self.when_free.follow(account)

    def _wait_or_not(self, user: str, wanted: bool) -> None:  # noqa: FBT001 - a slot
        watch = self.when_free.watch
        (watch.ask if wanted else watch.stop)((user,))

    def act(self, key: str, action: Action) -> None:
        """Do what was chosen in a notice (a slot)."""
        self.when_free.act(key, action)

    def put_away(self, key: str) -> None:
        """Take in that a notice was put away (a slot)."""
        self.when_free.put_away(key)

    def look(self) -> None:
        """See what is to be said now that something else is so: the time, or a mute (a slot)."""
        self.when_free.watch.look()
        self.my_phone.look()

    def arrive(self) -> None:
        """Take in that the person has come back to the computer (a slot)."""
        self.my_phone.watch.arrive()

    def stop(self) -> None:
        """End; all is kept by then. As often as one likes."""
        self.details.stop()
        self.notes.stop()
        self.when_free.stop()
