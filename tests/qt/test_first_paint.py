"""What is heavy comes after what is seen."""

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pbx_tray import settings
from pbx_tray.core.account import Account, parse_address
from pbx_tray.qt.first_paint import FirstPaint

# Runs the app up to its first paint, and says which of the heavy modules are loaded by then.
APP_UNTIL_ITS_FIRST_PAINT = """
import json, sys
from argparse import Namespace
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pbx_tray.app import App

HEAVY = ("cryptography", "jeepney", "keyring", "phonenumbers", "requests", "sqlite3", "urllib3")

class Watcher(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and watched is app._window:
            print(json.dumps([name for name in HEAVY if name in sys.modules]), flush=True)
            QCoreApplication.exit()
        return False

application = QApplication([])
watcher = Watcher()
app = App(Namespace(config_dir=sys.argv[1], demo=False, hidden=False, seed=1, debug=False))
application.installEventFilter(watcher)
app.start()
application.exec()
app.stop()
"""


def test_something_is_done_once_after_the_first_paint(qtbot: QtBot) -> None:
    done: list[bool] = []
    widget = QWidget()
    qtbot.addWidget(widget)
    FirstPaint(widget, lambda: done.append(widget.isVisible()))
    assert done == []
    widget.show()
    qtbot.waitUntil(lambda: bool(done))
    with qtbot.waitExposed(widget):
        widget.repaint()
    widget.hide()
    widget.show()
    widget.repaint()
    assert done == [True]


def test_the_window_is_painted_before_anything_heavy_is_loaded(tmp_path: Path) -> None:
    account = Account(parse_address("http://127.0.0.1:1"), "anna", "anna")
    settings.save(settings.Settings(account=account), tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", APP_UNTIL_ITS_FIRST_PAINT, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    assert (done.returncode, done.stderr.replace(NOT_OFFSCREEN, "")) == (0, "")
    assert json.loads(done.stdout) == []


NOT_OFFSCREEN = "This plugin does not support raise()\n"
