"""Rows 79 and 80, as far as settings and the log go: files that cannot be read or written.

That another program holds the log open is not played: only Windows then forbids to rename it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOM = Path(__file__).resolve().parents[2]
posix_only = pytest.mark.skipif(os.name != "posix", reason="only POSIX forbids like this")

# The app itself, in a process of its own. Root may write anywhere, so nobody else does it here.
APP = """
import os, pkgutil, resource, signal, sys
from argparse import Namespace
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import pbx_tray
from pbx_tray import logs
from pbx_tray.app import App
from pbx_tray.core.link import Live
from pbx_tray.core.quiet import Mute

for room in pkgutil.walk_packages(pbx_tray.__path__, "pbx_tray."):
    if not room.name.endswith("__main__"):
        import_module(room.name)  # while it may still read them
folder, what = Path(sys.argv[1]), sys.argv[2]
application = QApplication(sys.argv[:1])
application.setQuitOnLastWindowClosed(False)
if what == "a full disk":
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
elif what == "a forbidden folder" and os.geteuid() == 0:
    os.setegid(65534)
    os.seteuid(65534)
logs.begin(folder, to_terminal=False)
app = App(Namespace(config_dir=str(folder), demo=True, seed=1, hidden=False, debug=False))

def begin(link):
    if isinstance(link, Live):
        app._tray.mute_wanted.emit(Mute.HOUR)
        app._tray.mute_wanted.emit(None)
        app._signed_in._demo._simulator.exchange.ring("sanne", number="+442079460101")

def told(alert):
    print(type(alert).__name__, flush=True)
    application.exit()

app._store.link_changed.connect(begin)
app._store.alerted.connect(told)
QTimer.singleShot(20_000, lambda: application.exit(9))
app.start()
code = application.exec()
app.stop()
logs.end()
sys.exit(code)
"""


@posix_only
@pytest.mark.row(79, 80)
@pytest.mark.parametrize("what", ["a full disk", "a forbidden folder"])
def test_the_app_goes_on_where_nothing_can_be_written(tmp_path: Path, what: str) -> None:
    folder = tmp_path / "kept"
    folder.mkdir(mode=0o555)
    for above in (tmp_path, *tmp_path.parents[:2]):
        above.chmod(0o755)  # so that whoever is not root can look there
    done = subprocess.run(
        [sys.executable, "-c", APP, str(folder), what],
        cwd=ROOM,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout == "Rang\n", done.stderr
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert "caught" not in done.stderr


@pytest.mark.row(79)
@pytest.mark.parametrize("found", [b"", b"\x00" * 4096])
def test_settings_that_are_damaged_are_set_aside_and_the_app_starts(
    tmp_path: Path, found: bytes
) -> None:
    settings = tmp_path / "demo" / "settings.json"
    settings.parent.mkdir()
    settings.write_bytes(found)
    done = subprocess.run(
        [sys.executable, "-c", APP, str(tmp_path), "as whoever runs this"],
        cwd=ROOM,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "Rang\n"), done.stderr
    assert settings.with_name("settings.json.damaged").read_bytes() == found
