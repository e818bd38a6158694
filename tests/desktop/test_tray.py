"""The tray icon on real trays, of both kinds, and one that comes late."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.desktop import desktop_programs as programs

if TYPE_CHECKING:
    from tests.desktop.conftest import StartDesktop
    from tests.desktop.desktop_programs import TrayHost
    from tests.desktop.processes import Program
    from tests.desktop.session import DesktopSession

pytestmark = pytest.mark.desktop

PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication
from pbx_tray.core.link import Live
from pbx_tray.core.presence import Presence
from pbx_tray.qt.tray import Tray
app = QApplication(sys.argv)
tray = Tray()
tray.show_me(Presence.AVAILABLE, Live(0), "Anna de Vries", "pbx.example.org")
tray.present_changed.connect(lambda present: print("changed", present, flush=True))
tray.clicked.connect(lambda: print("clicked", flush=True))
print("present", tray.present, flush=True)
app.exec()
"""


def start_tray(session: DesktopSession) -> Program:
    # It runs in the session's own folder: this checkout is to be found from there as well.
    session.environment["PYTHONPATH"] = str(Path(__file__).parents[2])
    return session.start(sys.executable, "-c", PROGRAM)


@pytest.mark.parametrize("host", ["trayer", "xfce4-panel"])
def test_the_icon_is_in_the_tray_from_the_start(
    start_desktop: StartDesktop, host: TrayHost
) -> None:
    session = start_desktop(tray=host, notify="none", keyring="none")
    program = start_tray(session)
    program.wait_for_output("present True")
    session.wait_for_tray_icons(1)
    assert program.stderr == ""


@pytest.mark.row(83)
@pytest.mark.parametrize("host", ["trayer", "xfce4-panel"])
def test_a_tray_that_comes_late_gets_the_icon_and_one_that_goes_is_told(
    start_desktop: StartDesktop, host: TrayHost
) -> None:
    session = start_desktop(tray="none", notify="none", keyring="none")
    program = start_tray(session)
    program.wait_for_output("present False")
    if host == "xfce4-panel":
        programs.allow_xfconf(session.directory)
    panel = session.start(*programs.tray_host(host, session.directory / "config"))
    program.wait_for_output("changed True")
    session.wait_for_tray_icons(1)
    panel.terminate()
    program.wait_for_output("changed False")
    assert program.stderr == ""


def test_a_click_on_the_icon_is_told(start_desktop: StartDesktop) -> None:
    session = start_desktop(tray="trayer", notify="none", keyring="none")
    program = start_tray(session)
    session.wait_for_tray_icons(1)
    session.xdotool("mousemove", 1268, 16, "click", 1)
    program.wait_for_output("clicked")
