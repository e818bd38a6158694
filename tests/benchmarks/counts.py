"""What can be counted: each figure has no noise, so that it is a test as well as a row."""

from __future__ import annotations

import contextlib
import gc
import json
import os
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEventLoop,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from pbx_tray.api.client import Credentials, PbxClient
from pbx_tray.api.trust import Trust
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import Live, Trouble
from pbx_tray.core.state import PbxState
from pbx_tray.core.wants import Update
from pbx_tray.feed import Feed
from pbx_tray.qt.main_window import MainWindow
from pbx_tray.qt.poller import Poller
from pbx_tray.qt.roster_model import RosterModel
from pbx_tray.simulator.server import Simulator
from tests.benchmarks.fast_line import CHECKOUT, Place
from tests.benchmarks.measured_app import ALONE, MeasuredApp

Index = QModelIndex | QPersistentModelIndex
_ROOM_MS = 60_000  # a busy machine may need it
_SHORTEST_HOLD_S = 1.1  # a poll that comes back sooner is taken not to have been held


def wait_until(so: Callable[[], bool]) -> None:
    """Let Qt work until it is so. Raises TimeoutError."""
    clock = QElapsedTimer()
    clock.start()
    while not so():
        if clock.hasExpired(_ROOM_MS):
            raise TimeoutError("What was to happen did not.")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


class Walked:
    """Walks a feed in a thread, one step of the PBX's after the other."""

    def __init__(self, feed: Feed) -> None:
        self._feed = feed
        self._last = 0
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        for update in self._feed.updates():
            with self._changed:
                self._last = max([self._last, *(event.seq for event in update.events)])
                self._changed.notify_all()

    def wait_for(self, seq: int) -> None:
        """Wait until the event of that number was published. Raises TimeoutError."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._last >= seq, _ROOM_MS / 1000):
                raise TimeoutError("The event did not come.")

    def end(self) -> None:
        """Hang up, and wait for the end."""
        self._feed.hang_up()
        self._thread.join()


def connections(pbx: Simulator, authority: str, polls: int) -> int:
    """E1: how many connections so many polls take, each of which brings one event."""
    account = Account(parse_address(pbx.url), "sanne", "sanne", ca_file=authority)
    walked = Walked(Feed(account, lambda: "demo"))
    pbx.requests.wait_for("events", 3, timeout=_ROOM_MS / 1000)
    asked = pbx.requests.count("events")
    for number in range(polls):
        pbx.exchange.set_phone_status("jonas", f"Busy {number}", 2)
        walked.wait_for(pbx.exchange.seq)
    walked.end()
    if pbx.requests.count("events") - asked < polls - 1:
        raise ValueError("The events did not come one by one.")
    return pbx.connections


class CountingModel(RosterModel):
    """A roster that counts what the window asks of it."""

    def __init__(self, counts: Counter[str]) -> None:
        super().__init__()
        self._counts = counts

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's
        self._counts["rowCount"] += 1
        return super().rowCount(parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        self._counts["data"] += 1
        return super().data(index, role)


class CountingDelegate(QStyledItemDelegate):
    """Counts the rows that a delegate paints."""

    def __init__(self, own: QStyledItemDelegate, counts: Counter[str]) -> None:
        super().__init__(own)
        self._own = own
        self._counts = counts

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._counts["paint"] += 1
        self._own.paint(painter, option, index)


class CountedWindow:
    """The app's window, and what it costs to show something in it."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._model = CountingModel(self._counts)
        self.window = MainWindow(self._model)
        view = self.window._view
        self._delegate = CountingDelegate(self.window._delegate, self._counts)
        view.setItemDelegate(self._delegate)
        self.window.show()
        wait_until(view.isVisible)
        self._rest()

    def cost(self, state: PbxState) -> Counter[str]:
        """Answer what showing `state` costs."""
        self._rest()
        self._counts.clear()
        self.window.show_state(state)
        self.window.show_everyone()
        self._rest()
        return Counter(self._counts)

    def _rest(self) -> None:
        """Let all painting happen that is still due."""
        before = -1
        while before != self._counts.total():
            before = self._counts.total()
            for _ in range(3):
                QApplication.processEvents()


class Crossings(NamedTuple):
    """How many signals crossed threads for so many replies."""

    replies: int
    signals: int


class _Receiver(QObject):
    """Counts what is delivered to it from another thread."""

    def __init__(self) -> None:
        super().__init__()
        self.signals = 0
        self.live = False
        self.last = 0

    def take(self, update: Update) -> None:
        self.signals += 1
        self.live = isinstance(update.link, Live)
        self.last = max([self.last, *(event.seq for event in update.events)])

    def count(self) -> None:
        self.signals += 1


def crossings(place: Place, replies: int, events: int) -> tuple[Crossings, Crossings]:
    """E5: signals across threads for replies of so many events, and for two empty replies."""
    account = Account(parse_address(place.url), "user00000", "user00000")
    receiver, poller = _Receiver(), Poller(Feed(account, lambda: "demo"))
    poller.updated.connect(receiver.take)
    poller.failed.connect(receiver.count)
    poller.start()
    wait_until(lambda: receiver.live)
    receiver.signals = 0
    place.do("flood", count=replies * events, most=events)
    wait_until(lambda: receiver.last > replies * events)
    full = Crossings(replies, receiver.signals)
    place.do("hold", seconds=_SHORTEST_HOLD_S)  # from the next poll on
    place.do("pace", count=1, gap=0.0)
    wait_until(lambda: receiver.last > replies * events + 1)
    receiver.signals, before = 0, place.do("asked")
    wait_until(lambda: place.do("asked") >= before + 2)
    empty = Crossings(2, receiver.signals)
    poller.stop()
    return full, empty


def heavy_modules(folder: Path) -> list[str]:
    """E6: which of the heavy modules are loaded when the window is first painted."""
    said = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.app_program", "modules", str(folder)],
        cwd=CHECKOUT,
        env=os.environ | ALONE,
        capture_output=True,
        text=True,
        timeout=_ROOM_MS / 1000,
        check=True,
    )
    loaded: list[str] = json.loads(said.stdout)["loaded"]
    return loaded


class Speaker(QObject):
    said = Signal(object)


def references_lost(emits: int) -> int:
    """E8: how many references to True so many signals lose; Python 3.12 counts none any more."""
    speaker = Speaker()
    speaker.said.connect(lambda _: None)
    before = sys.getrefcount(True)
    for _ in range(emits):
        speaker.said.emit(None)
    return max(0, before - sys.getrefcount(True))


def files_left_open(place: Place, aborts: int) -> int:
    """E9: how many files are open after so many aborted polls, beyond those after the first few."""
    gc.collect()  # what others have left is none of ours
    asker = _Asker(place)
    asker.abort(20)
    before = _open_files()
    asker.abort(aborts)
    after = _open_files()
    asker.end()
    return after - before


class _Asker:
    """Holds a poll in a thread, and another one over a new connection as soon as that is cut."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._client = PbxClient(place.api, Credentials.of("user00000", "demo"), Trust())
        self._polls, self._ended = 1, False
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        while not self._ended:
            with contextlib.suppress(Trouble):
                self._client.events(1, 45.0)
        self._client.close()

    def abort(self, times: int) -> None:
        """Cut so many polls; answer once the next one is held."""
        self._place.do("await", polls=self._polls)
        for _ in range(times):
            self._polls += 1
            self._client.interrupt()
            while not self._place.do("await", polls=self._polls):
                self._client.interrupt()  # a busy machine: it came between two polls

    def end(self) -> None:
        """Hold no more polls."""
        self._ended = True
        self._client.hang_up()
        self._thread.join()


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


@contextlib.contextmanager
def _login_manager() -> Iterator[dict[str, str]]:
    """Run what tells a Linux desktop of sleep: without it the app has to look at the clocks."""
    daemon = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(daemon, stdout=subprocess.PIPE, encoding="utf-8") as bus:
        address = bus.stdout.readline().strip() if bus.stdout else ""
        with subprocess.Popen(
            [sys.executable, "-m", "tests.desktop.machine", address],
            cwd=CHECKOUT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        ) as manager:
            if manager.stdout is not None:
                manager.stdout.readline()
            try:
                yield {"DBUS_SYSTEM_BUS_ADDRESS": address}
            finally:
                manager.terminate()
                bus.terminate()


def switches_idle(place: Place, folder: Path, length: float) -> tuple[int, float]:
    """E7, A8: how often the app's threads gave way, and for how many seconds they ran, when idle.

    The polls come and go as the PBX holds them; `length` is in seconds.
    """
    with _login_manager() as there:
        environment = os.environ | ALONE | there
        with MeasuredApp("idle", place, folder, str(length), environment=environment) as app:
            said = app.hear()
    return said["switches"], said["seconds"]
