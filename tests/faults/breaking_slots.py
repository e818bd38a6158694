"""The app in a process of its own, whose slots are handed what breaks whoever looks at it.

For each signal by which the PBX's state is published it prints its name, how many slots it has
and how many of them broke; then "exact", once the app has shown all as it is: after the next
change, and again after it has begun anew.
"""

from __future__ import annotations

import sys
import traceback
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from pbx_tray import logs
from pbx_tray.app import App
from pbx_tray.core.link import Live, OwnMistake, Retrying
from pbx_tray.core.presence import presence_of
from tests.feed.conftest import PATIENCE
from tests.feed.exact import exactly

_LOOK_MS = 10
RINGS, IDLE = ("Ringing", 8), ("Idle", 0)


class Broken:
    """A value that breaks whoever looks at it, with a name in what it says."""

    def __init__(self, secret: str) -> None:
        object.__setattr__(self, "secret", secret)

    def __getattribute__(self, _name: str) -> Any:
        raise RuntimeError(object.__getattribute__(self, "secret"))


class Breaking:
    """Breaks the slots of one signal after the other, each time when all is exact again."""

    def __init__(self, app: App, secret: str) -> None:
        self._app, self._store = app, app._store
        self._broken: Any = Broken(secret)
        self._places: set[str] = set()
        self._turns = 0
        self._log, sys.excepthook = sys.excepthook, self._note
        self._steps = self._all()
        self._timer = QTimer(app, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _note(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        slot = traceback.extract_tb(trace)[0]
        self._places.add(f"{slot.filename}:{slot.name}")
        self._log(kind, error, trace)

    def _look(self) -> None:
        if self._app._signed_in._demo is None:
            return
        exchange = self._app._signed_in._demo._simulator.exchange
        is_live = isinstance(self._store.link, Live)
        if is_live and exactly(exchange)(self._store.state) and self._is_shown():
            next(self._steps, None)

    def _is_shown(self) -> bool:
        state, people = self._store.state, self._app._model._people
        shown = {uuid: people.presence(row) for uuid, row in people.rows.items()}
        return shown == {uuid: presence_of(state, u)[0] for uuid, u in state.users.items()}

    def _all(self) -> Iterator[None]:
        while self._app._colleagues.when_free._written is None:
            yield  # who is waited for is not read yet, and would be forgotten then
        signals = ("state_changed", "link_changed", "alerted", "log_told")
        for sender, name in (
            *((self._store, name) for name in signals),
            (self._app._session, "updated"),
        ):
            self._occupy()
            yield
            slots = sender.receivers(SIGNAL(f"{name}(PyObject)"))
            say(f"{name} {slots} {self._break(sender, name)}")
            if name != "link_changed":  # what is held of the line is as broken until the next
                self._change_all()
                yield
            self._begin_anew()
            yield
            say("exact")
        QApplication.exit()

    def _occupy(self) -> None:
        """Have somebody's details be open and somebody waited for: what is idle looks nowhere."""
        [first, second, *_] = self._store.state.users
        self._app._window.look_at(first)
        self._app._window.wait_wanted.emit(second, True)

    def _break(self, sender: QObject, name: str) -> int:
        """Tell of a broken value, while all that is held is broken; answer how many slots broke."""
        self._places.clear()
        held, store = (self._store.state, self._store.link), self._store
        store.state = store.link = self._broken
        getattr(sender, name).emit(self._broken)
        QCoreApplication.sendPostedEvents(self._app._colleagues.details, QEvent.Type.MetaCall)
        store.state, store.link = held
        return len(self._places)

    def _change_all(self) -> None:
        """Have each phone ring, or all be idle, which the following tells as ever."""
        self._turns += 1
        exchange = self._app._signed_in._demo._simulator.exchange
        for phone in exchange.phones():
            exchange.set_phone_status(phone.uuid, *(RINGS if self._turns % 2 else IDLE))

    def _begin_anew(self) -> None:
        """Have the following end by a mistake and begin anew."""
        poller = self._app._session._poller
        assert poller is not None
        poller.failed.emit()
        link = self._store.link
        assert isinstance(link, Retrying)
        assert isinstance(link.trouble, OwnMistake)
        self._app._session.hurry()


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def main(folder: str, secret: str) -> int:
    """Run the app with a PBX of its own, and answer the exit code."""
    logs.begin(Path(folder), to_terminal=False)
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    app = App(Namespace(config_dir=folder, demo=True, seed=1, hidden=False, debug=False))
    Breaking(app, secret)
    QTimer.singleShot(int(2000 * PATIENCE), lambda: application.exit(9))  # it never got there
    app.start()
    code = application.exec()
    app.stop()
    logs.end()
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
