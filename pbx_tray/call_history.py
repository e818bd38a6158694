"""The call log for the person: its window, the missed calls, and what it knows of a number.

It is read in threads of its own, and SQLite is imported there: a search keeps nobody waiting.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from pbx_tray.core.events import CallAnswered, CallFinished, CallRang
from pbx_tray.core.language import mark, plural, tr
from pbx_tray.core.logged import Keeping, LoggedCall, LogPage, Shelf, Wanted
from pbx_tray.core.naming import Naming
from pbx_tray.core.parties import Caller
from pbx_tray.core.story import Story
from pbx_tray.core.wants import Update
from pbx_tray.qt.clerk import Clerk
from pbx_tray.qt.in_front import bring

if TYPE_CHECKING:
    from pbx_tray.qt.call_log_window import CallLogWindow
    from pbx_tray.records.log_reader import LogReader

logger = logging.getLogger(__name__)

_SETTLED_MS = 200  # what happens in one moment is read once

_FAILED = {
    "page": mark("The call history can't be read just now. It is tried again when a call comes."),
    "file": mark("The calls could not be written into that file. Choose another place."),
    "contact": mark("The contact could not be saved. Check that there is room on the disk."),
    "clearing": mark("The calls could not be cleared just now. Try again in a moment."),
}


@dataclass(frozen=True, slots=True)
class _Told:
    """An answer about the calls of one account."""

    server: str
    answer: Any


class CallHistory(QObject):
    """The log in `folder`, of the account that is followed.

    `naming` answers what callers are called now, `keeping` how calls are kept; both are asked from
    other threads, too.

    Signals:
        call_back_wanted(str): the person wants this number called.
        unseen_changed(int): so many missed calls were not looked at yet.
        changed(): what is kept may be something else now.
        contacts_changed(str): somebody was added to the contacts in this file.
        clearing_told(str): what became of clearing the calls, in words.
    """

    call_back_wanted = Signal(str)
    unseen_changed = Signal(int)
    changed = Signal()
    contacts_changed = Signal(str)
    clearing_told = Signal(str)

    def __init__(
        self,
        folder: Path,
        parent: QObject | None = None,
        *,
        naming: Callable[[], Naming] = Naming,
        keeping: Callable[[], Keeping] = Keeping,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._naming = naming
        self._keeping = keeping
        self._server = ""
        self._unseen = 0
        self._window: CallLogWindow | None = None
        self._clerk = Clerk(self)  # of the window, whose searches may take a moment
        self._counter = Clerk(self)  # of the tray
        for clerk in (self._clerk, self._counter):
            clerk.answered.connect(self._take)
            clerk.failed.connect(self._fail)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._read_again)

    def follow(self, account: str) -> None:
        """Read the calls of the account with this key, and show no other's; "": nobody's."""
        before, self._server = self._server, account
        if account != before:
            self._count(0)
            if self._window is not None:
                self._window.clear()
        self._read_again()

    def take(self, update: Update) -> None:
        """Read again what may have changed with an update, which was saved before (a slot)."""
        calls = CallRang | CallAnswered | CallFinished
        news = update.afresh or update.alerts or update.log_news
        if news or any(isinstance(e.event, calls) for e in update.events):
            self._settled.start()

    def show(self) -> None:
        """Show the window, in front of the others."""
        if self._window is None:
            self._window = self._made()
        bring(self._window)

    def story(self, number: str) -> Story | None:
        """Answer what is known of a number, None where nothing can be read; from any thread."""
        try:
            return self._reader(self._server).story(number)
        except Exception as error:  # noqa: BLE001 - no call goes untold for want of its story
            logger.warning("The story of a number can't be read: %s", type(error).__name__)
            return None

    def calls_with(self, numbers: tuple[str, ...], count: int) -> tuple[LoggedCall, ...]:
        """Answer the newest calls with whoever has these numbers; from any thread but the GUI's."""
        reader = self._reader(self._server)
        return self._named(LogPage(Wanted(), calls=reader.calls_with(numbers, count))).calls

    def stop(self) -> None:
        """End, and wait for what is being read. As often as one likes."""
        self._settled.stop()
        for clerk in (self._clerk, self._counter):
            clerk.stop()
        if self._window is not None:
            self._window.hide()

    def _made(self) -> CallLogWindow:
        from pbx_tray.qt.call_log_window import (  # noqa: PLC0415 - not before the first paint
            CallLogWindow,
        )

        window = CallLogWindow(lambda: self._keeping().days)
        window.page_wanted.connect(self._ask_page)
        window.looked_at.connect(self._note_looked_at)
        window.call_back_wanted.connect(self.call_back_wanted)
        window.contact_wanted.connect(self._ask_name)
        window.export_wanted.connect(self._ask_file)
        window.clear_wanted.connect(self._ask_to_clear)
        return window

    def _read_again(self) -> None:
        self.changed.emit()
        self._ask(self._counter, "missed calls", lambda reader: reader.unseen())
        if self._window is not None:
            self._window.refresh()

    def _ask_page(self, wanted: Wanted, after: Shelf | None) -> None:
        self._ask(self._clerk, "page", lambda reader: self._named(reader.page(wanted, after)))
        if after is None:
            self._ask(self._clerk, "counts", lambda reader: reader.counts(wanted))

    def _ask(self, clerk: Clerk, kind: str, question: Callable[[LogReader], Any]) -> None:
        """Ask about the calls of the account that is followed now."""
        server = self._server
        clerk.ask(kind, lambda: _Told(server, question(self._reader(server))))

    def _named(self, page: LogPage) -> LogPage:
        """Answer a page with the names and numbers that callers go by now."""
        naming = self._naming()

        def named(call: LoggedCall) -> LoggedCall:
            caller = naming.name(Caller(call.name, call.number))
            called = naming.number(call.called).shown
            return replace(call, name=caller.name, shown=caller.shown, called=called)

        return replace(page, calls=tuple(map(named, page.calls)))

    def _note_looked_at(self, newest: int) -> None:
        server = self._server

        def look(reader: LogReader) -> int:
            from pbx_tray.records.wishes import look_at  # noqa: PLC0415 - as in _reader

            look_at(self._path, server, newest)
            return reader.unseen()

        self._ask(self._counter, "missed calls", look)

    def _ask_name(self, call: LoggedCall) -> None:
        from pbx_tray.qt.call_log_questions import (  # noqa: PLC0415 - not before the first paint
            ask_for_name,
        )

        if self._window is not None:
            ask_for_name(self._window, call, self._add_contact)

    def _add_contact(self, name: str, number: str) -> None:
        from pbx_tray.records.files import add_contact  # noqa: PLC0415 - nothing needs it before

        self._clerk.ask("contact", partial(add_contact, self._folder, name, number))

    def _ask_file(self, wanted: Wanted) -> None:
        from pbx_tray.qt.call_log_questions import (  # noqa: PLC0415 - not before the first paint
            ask_for_file,
        )

        if self._window is not None:
            ask_for_file(self._window, partial(self._export, wanted))

    def _export(self, wanted: Wanted, path: Path) -> None:
        from pbx_tray.records.files import export  # noqa: PLC0415 - nothing needs it before

        server = self._server
        self._clerk.ask("file", lambda: export(path, self._reader(server).every(wanted)))

    def ask_to_clear(self, parent: QWidget) -> None:
        """Ask in front of this window whether all calls are to be forgotten (a slot)."""
        from pbx_tray.qt.call_log_questions import (  # noqa: PLC0415 - not before the first paint
            ask_to_clear,
        )

        ask_to_clear(parent, self._clear)

    def _ask_to_clear(self) -> None:
        if self._window is not None:
            self.ask_to_clear(self._window)

    def _clear(self) -> None:
        def clear() -> None:
            from pbx_tray.records.wishes import delete_all  # noqa: PLC0415 - as in _reader

            delete_all(self._path)

        self._clerk.ask("clearing", clear)

    def _take(self, kind: str, answer: Any) -> None:
        if isinstance(answer, _Told):
            if answer.server != self._server:  # another account is followed by now
                return
            answer = answer.answer
        if kind == "missed calls":
            self._count(answer)
        elif kind == "clearing":
            self._read_again()
            self.clearing_told.emit(self.tr("All calls are cleared."))
        elif kind == "contact":
            self.contacts_changed.emit(answer)
        if self._window is not None:
            self._show(self._window, kind, answer)

    def _show(self, window: CallLogWindow, kind: str, answer: Any) -> None:
        match kind:
            case "page":
                window.show_page(answer)
            case "counts":
                window.show_counts(answer)
            case "file":
                window.tell(self._exported(answer))
            case "contact":
                window.tell(self.tr("Added to your contacts."))
            case "clearing":
                window.tell(self.tr("All calls are cleared."))

    def _exported(self, count: int) -> str:
        return plural("Exported 1 call.", "Exported {n} calls.", count)

    def _fail(self, kind: str) -> None:
        if kind == "clearing":
            self.clearing_told.emit(tr(_FAILED[kind]))
        if self._window is not None and kind in _FAILED:
            self._window.say(tr(_FAILED[kind]))

    def _count(self, unseen: int) -> None:
        if unseen != self._unseen:
            self._unseen = unseen
            self.unseen_changed.emit(unseen)

    @property
    def _path(self) -> Path:
        from pbx_tray.records.call_log import FILE  # noqa: PLC0415 - as in _reader

        return self._folder / FILE

    def _reader(self, server: str) -> LogReader:
        """Answer who reads; called in other threads alone, for SQLite takes its time to load."""
        from pbx_tray.records.log_reader import LogReader  # noqa: PLC0415 - after first paint

        return LogReader(self._path, server, key=self._keeping().key)
