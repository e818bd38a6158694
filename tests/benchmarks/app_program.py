"""The app, measured from within: a program that prints what it sees, a JSON object a line.

    python -m tests.benchmarks.app_program MODE FOLDER

FOLDER holds its settings, with an account of a fast PBX. The modes, and what they print:

    slot    no window: for each event of the phone `p0` the time from its sending to the first slot
            in the GUI thread
    window  for each such event the time from its sending to the end of its painting, when that was,
            and how large the process is
    pauses  the same, and the longest time for which the window stood still since the last one
    start   when the window was first painted, and when the first people were; then it ends
    modules which heavy modules are loaded when the window is first painted
    idle    what it cost to run for so many seconds (a third argument) while nothing happened
    memory  its memory once everybody is shown
"""

from __future__ import annotations

import gc
import json
import resource
import sys
import time
from argparse import Namespace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QApplication,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from pbx_tray import settings
from pbx_tray.app import App
from pbx_tray.core.presence import STATUS_WORDS
from pbx_tray.core.state import PbxState
from pbx_tray.core.wants import Update
from pbx_tray.qt.first_paint import FirstPaint
from pbx_tray.refusals import Refusals
from pbx_tray.session import Session

HEAVY = ("cryptography", "jeepney", "keyring", "phonenumbers", "requests", "sqlite3", "urllib3")
OURS = (
    "certificate_question",
    "desktop.autostart",
    "desktop.notification_server",
    "diagnostics.gathering",
    "feed",
    "installed_parts",
    "qt.call_log_window",
    "qt.call_stack",
    "qt.certificate_step",
    "qt.dial_question",
    "qt.preferences.window",
    "qt.sign_in",
)
"""Of our own, what is first wanted after the first paint."""

_SETTLES_MS = 3000
_NO_EVENT = {"", "0"}


def say(**what: Any) -> None:
    """Print one line."""
    sys.stdout.write(f"{json.dumps(what)}\n")
    sys.stdout.flush()


def code_of(state: PbxState) -> str:
    """Answer what the last event of the first phone brought: when it was sent, if it says so."""
    phone = state.phones.get("p0")
    return "" if phone is None else phone.status_code or ""


class Slot(QObject):
    """Follows the PBX without a window, as the app does."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._session = Session(STATUS_WORDS, Refusals(folder), self, calls=folder)
        self._session.updated.connect(self._take)

    def begin(self, folder: Path) -> None:
        """Follow the account that is kept in `folder`."""
        account = settings.load(folder).account
        if account is not None:
            self._session.begin(account, "demo")

    def _take(self, update: Update) -> None:
        now = time.monotonic_ns()
        code = code_of(update.state)
        if update.events and code not in _NO_EVENT:
            say(taken=(now - int(code)) / 1e9)


class Painted(QStyledItemDelegate):
    """Has the app's own delegate paint, and tells when it has painted a row.

    `tell` is called with the row, after it.
    """

    def __init__(self, own: QAbstractItemDelegate, parent: QObject) -> None:
        super().__init__(parent)
        self._own = own
        self.tell: Any = None

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self._own.paint(painter, option, index)
        if self.tell is not None:
            self.tell(index.row())


class Window(QObject):
    """The app, and what is seen of it."""

    def __init__(self, folder: Path, mode: str) -> None:
        super().__init__()
        options = Namespace(config_dir=folder, demo=False, hidden=False, seed=1, debug=False)
        self.app = App(options)
        view = self.app._window._view
        self._painted = Painted(view.itemDelegate(), self)
        self._painted.tell = self._note_start if mode == "start" else self._note_event
        view.setItemDelegate(self._painted)
        self._shown, self._told, self._longest, self._last = PbxState(), "", 0, 0
        self._mode = mode
        self.app._store.state_changed.connect(self._show)
        self._pulse = QTimer(self, interval=1)
        self._pulse.timeout.connect(self._beat)
        if mode == "pauses":
            self._last = time.monotonic_ns()
            self._pulse.start()

    def begin(self) -> None:
        """Start the app."""
        self.app.start()
        # The last to come is the first to be told: before what the app does after the paint.
        if self._mode == "start":
            FirstPaint(self.app._window, lambda: say(painted=True))
        if self._mode == "modules":
            FirstPaint(self.app._window, _tell_modules)

    def _show(self, state: PbxState) -> None:
        if not self._shown.users and self._mode in {"idle", "memory"}:
            QTimer.singleShot(_SETTLES_MS, self._settle)
        if state.users and not self._shown.users:
            self.app._window.show_everyone()  # a large office begins with its stars
        self._shown = state

    def _note_start(self, _row: int) -> None:
        if self._shown.users:
            self._painted.tell = None
            say(live=True)

    def _note_event(self, row: int) -> None:
        code, now = code_of(self._shown), time.monotonic_ns()
        if row != self.app._model.row_of("u0") or code in _NO_EVENT or code == self._told:
            return
        self._told = code
        painted = (now - int(code)) / 1e9
        say(painted=painted, at=now, still=self._longest / 1e9, memory=resident())
        self._longest = 0

    def _beat(self) -> None:
        now = time.monotonic_ns()
        self._longest, self._last = max(self._longest, now - self._last), now

    def _settle(self) -> None:
        if self._mode == "memory":
            gc.collect()
            say(memory=resident())
            return
        before = _cost()
        QTimer.singleShot(round(float(sys.argv[3]) * 1000), lambda: self._tell_cost(before))

    def _tell_cost(self, before: tuple[int, float]) -> None:
        switches, seconds = _cost()
        say(switches=switches - before[0], seconds=seconds - before[1])


def _tell_modules() -> None:
    names = (*HEAVY, *(f"pbx_tray.{name}" for name in OURS))
    say(loaded=[name for name in names if name in sys.modules])
    QApplication.exit()


def _cost() -> tuple[int, float]:
    """Answer how often threads of this process, ended ones too, gave way, and the time it ran."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_nvcsw, time.process_time()


def resident() -> int:
    """Answer the bytes of memory that the system counts."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize()


def main(mode: str, folder: Path) -> None:
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    if mode == "slot":
        slot = Slot(folder)
        slot.begin(folder)
    else:
        window = Window(folder, mode)
        window.begin()
    application.exec()
    if mode == "slot":
        slot._session.stop()
    else:
        window.app.stop()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
