"""The built-in PBX: quick to come and go, and never boring."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

from pbx_tray.core.link import Live
from pbx_tray.core.wants import Update
from pbx_tray.core.watch import Rang
from pbx_tray.demo import PASSWORD, Demo
from pbx_tray.feed import Feed

# The app itself, in a process of its own.
APP = """
import sys
from argparse import Namespace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from pbx_tray.app import App

application = QApplication(sys.argv[:1])
app = App(Namespace(config_dir=sys.argv[1], demo=True, seed=1, hidden=False, debug=False))

def mine():
    return [row.name for row in map(app._model.badge_at, range(app._model.shown)) if row.me]

def look():
    if mine():
        print(app._window._status.accessibleName(), *mine(), sep="\\n", flush=True)
        application.exit()

looking = QTimer(interval=20)
looking.timeout.connect(look)
looking.start()
app.start()
QTimer.singleShot(20_000, lambda: application.exit(9))
code = application.exec()
app.stop()
sys.exit(code)
"""


def test_it_comes_and_goes_at_once_and_leaves_no_thread() -> None:
    before = set(threading.enumerate())
    began = time.monotonic()
    demo = Demo(seed=1)
    demo.start()
    assert time.monotonic() - began < 5  # and the day that is played goes on for hours
    began = time.monotonic()
    demo.stop()
    demo.stop()
    assert time.monotonic() - began < 5  # and the day that is played goes on for hours
    assert set(threading.enumerate()) <= before


def test_somebody_calls_within_seconds() -> None:
    demo = Demo(seed=1)
    account = demo.start()
    feed = Feed(account, lambda: PASSWORD)
    impatience = threading.Timer(15, feed.hang_up)
    impatience.start()
    updates: list[Update] = []
    try:
        for update in feed.updates():
            updates.append(update)
            if any(isinstance(alert, Rang) for alert in update.alerts):
                break
    finally:
        impatience.cancel()
        feed.hang_up()
        demo.stop()
    assert (account.me, account.address.host) == ("sanne", "127.0.0.1")
    assert isinstance(updates[-1].link, Live)
    assert [type(alert) for alert in updates[-1].alerts] == [Rang]


def test_it_is_called_the_demo_warns_nobody_of_listeners_and_shows_who_i_am(tmp_path: Path) -> None:
    buses = dict.fromkeys(("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"), "disabled:")
    done = subprocess.run(
        [sys.executable, "-c", APP, tmp_path],
        cwd=Path(__file__).parents[2],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | buses,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "Connected to the demo on this computer\nSanne de Vries\n"
