"""The app offscreen, following a PBX in another process, and how well its window keeps moving.

Prints one JSON object of seconds: when the window was painted, counted from the start of this
process; how long one turn of the event loop took at worst, in processor time of its thread, while
everybody was listed and then while ordinary traffic went on; and when all were shown, counted from
their arrival.
"""

from __future__ import annotations

import json
import os
import sys
import time
from argparse import Namespace

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from pbx_tray.app import App
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.link import Live
from pbx_tray.core.wants import Update
from pbx_tray.qt.first_paint import FirstPaint

_STEADY_S = 3.0
_UP_WITHIN_S = 60.0


class Pulse(QObject):
    """The longest turn of the event loop, in seconds of this thread's processor time."""

    def __init__(self) -> None:
        super().__init__()
        self._worst, self._last = 0.0, time.thread_time()
        timer = QTimer(self, interval=1)
        timer.timeout.connect(self._beat)
        timer.start()

    def take(self) -> float:
        """Answer the worst since it was last asked for."""
        worst, self._worst = self._worst, 0.0
        return worst

    def _beat(self) -> None:
        now = time.thread_time()
        self._worst, self._last = max(self._worst, now - self._last), now


def run_for(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def since_the_start() -> float:
    """Seconds since this process began, the interpreter's own start included."""
    with open("/proc/self/stat", encoding="ascii") as stat:  # noqa: PTH123 - it is no file
        ticks = int(stat.read().rpartition(")")[2].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")


def main(folder: str, url: str, users: int) -> None:
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    app = App(Namespace(config_dir=folder, demo=False, hidden=False, seed=1, debug=False))
    figures: dict[str, float] = {}
    came: list[float] = []

    def take(update: Update) -> None:
        if isinstance(update.link, Live) and not came:
            came.append(time.monotonic())

    app._session.updated.connect(take)
    painted = FirstPaint(app._window, lambda: figures.update(painted=since_the_start()))
    app.start()
    while "painted" not in figures:
        run_for(0.01)
    painted.deleteLater()
    if users:
        pulse = Pulse()
        app._signed_in._follow(Account(parse_address(url), "sanne", "sanne"), "demo")
        deadline = time.monotonic() + _UP_WITHIN_S
        while app._model.total < users and time.monotonic() < deadline:
            run_for(0.005)
        app._window.show_everyone()  # a large office begins with its stars
        assert app._model.shown >= users
        figures["shown"] = time.monotonic() - came[0]
        run_for(0.5)
        figures["snapshot"] = pulse.take()
        run_for(_STEADY_S)
        figures["steady"] = pulse.take()
    app.stop()
    sys.stdout.write(json.dumps(figures))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
