"""The real app on a real desktop: its window, its icon, and how it comes and goes."""

from __future__ import annotations

import signal
import sys
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from tests.desktop.notification_record import CloseAsked, Posted
from tests.desktop.processes import wait_until
from tests.desktop.running_app import (
    WINDOW,
    click,
    colours,
    office,
    sign_in,
    tray_icon,
    wait_for_main_window,
    wait_until_live,
    windows_of_all_kinds,
)

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.conftest import StartDesktop
    from tests.desktop.desktop_programs import TrayHost
    from tests.desktop.processes import Program
    from tests.desktop.session import DesktopSession

pytestmark = pytest.mark.desktop

QUESTION = "^Quit PBX Tray$"
ANOTHER = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
window = QLabel("Something else that the person does.")
window.setWindowTitle("Another")
window.show()
QTimer.singleShot(1000, lambda: print("a second in front", flush=True))
app.exec()
"""
SAID_ONCE = "PBX Tray goes on"


def quit_in_order(app: Program, number: signal.Signals = signal.SIGTERM) -> None:
    """Ask the app to end, and look that it does so at once and without a word."""
    began = time.monotonic()
    app.process.send_signal(number)
    assert app.wait(10) == 0, app.stderr  # a second is promised, and the computer may be busy
    took = time.monotonic() - began
    print(f"Quit in {1000 * took:.0f} ms.")  # noqa: T201 - the figure
    assert app.stderr == ""


@pytest.mark.parametrize("tray", ["trayer", "xfce4-panel"])
def test_the_demo_shows_people_in_a_window_an_icon_in_the_tray_and_a_call(
    start_desktop: StartDesktop, tray: TrayHost, tmp_path: Path
) -> None:
    desktop = start_desktop(tray=tray, keyring="none")
    app = desktop.start_app("--demo")
    window = wait_for_main_window(desktop)
    desktop.wait_for_tray_icons(1)
    ringing = desktop.notifications.wait_for(
        Posted, lambda p: p.hints["urgency"] == ("y", 2), timeout=15
    )
    assert "is calling" in ringing.summary
    picture = tmp_path / "screen.png"
    desktop.screenshot(picture)
    assert len(colours(QImage(str(picture)).copy(*desktop.place(window)))) > 100
    quit_in_order(app)
    desktop.notifications.wait_for(CloseAsked, lambda c: c.number == ringing.number)
    desktop.wait_for_tray_icons(0)


@pytest.mark.row(85)
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_quits_in_order_while_a_poll_is_held_and_a_call_rings(
    desktop: DesktopSession, number: signal.Signals
) -> None:
    with office() as pbx:
        sign_in(desktop, pbx)
        # Python's own complaints, of what was left open for example, are errors as well.
        app = desktop.start(sys.executable, "-X", "dev", "-W", "error", "-m", "pbx_tray")
        wait_for_main_window(desktop)
        wait_until_live(pbx)
        pbx.exchange.ring("sanne", number="+442079460101", name="Harriet")
        ringing = desktop.notifications.wait_for(Posted)
        polls = pbx.requests.count("events")
        wait_until_live(pbx, after=polls - 1)
        quit_in_order(app, number)
        desktop.notifications.wait_for(CloseAsked, lambda c: c.number == ringing.number)
        assert [p.summary for p in desktop.notifications.all(Posted)] == [ringing.summary]


@pytest.mark.parametrize("tray", ["trayer", "xfce4-panel"])
def test_hidden_it_shows_its_icon_alone_until_that_is_clicked(
    start_desktop: StartDesktop, tray: TrayHost
) -> None:
    desktop = start_desktop(tray=tray)
    with office() as pbx:
        sign_in(desktop, pbx)
        app = desktop.start_app("--hidden")
        desktop.wait_for_tray_icons(1)
        wait_until_live(pbx)
        assert desktop.windows(WINDOW) == []
        click(desktop, *tray_icon(desktop))
        wait_for_main_window(desktop)
        quit_in_order(app)


def test_a_click_on_the_icon_shows_and_hides_the_window(desktop: DesktopSession) -> None:
    app = desktop.start_app("--demo")
    wait_until_active(desktop, wait_for_main_window(desktop))
    desktop.wait_for_tray_icons(1)
    left, top = tray_icon(desktop)
    for _ in range(2):
        click(desktop, left, top - 7)  # so far apart that no two of them are a double click
        wait_until(lambda: not desktop.windows(WINDOW), "the window to go", 5)
        click(desktop, left, top + 7)
        wait_until_active(desktop, wait_for_main_window(desktop))
    quit_in_order(app)


@pytest.mark.parametrize("tray", ["trayer", "xfce4-panel"])
def test_a_click_on_the_icon_brings_a_window_to_the_front_that_is_behind_another(
    start_desktop: StartDesktop, tray: TrayHost
) -> None:
    desktop = start_desktop(tray=tray, keyring="none")
    app = desktop.start_app("--demo")
    window = wait_for_main_window(desktop)
    desktop.wait_for_tray_icons(1)
    another = desktop.start(sys.executable, "-c", ANOTHER)
    wait_until_active(desktop, desktop.wait_for_window("^Another$"))
    another.wait_for_output("a second in front")  # not with the very click on the icon
    click(desktop, *tray_icon(desktop))
    wait_until_active(desktop, window)
    quit_in_order(app)


def wait_until_active(desktop: DesktopSession, window: int) -> None:
    """Wait until the person's keys go to that window."""

    def is_active() -> bool:
        found = desktop._finished("xdotool", "getactivewindow").stdout
        return found.split() == [str(window)]

    wait_until(is_active, "the window to be active", 5)


def test_a_closed_window_leaves_the_app_in_the_tray_and_that_is_said_once(
    desktop: DesktopSession,
) -> None:
    app = desktop.start_app("--demo")
    window = wait_for_main_window(desktop)
    desktop.wait_for_tray_icons(1)
    close(desktop, window)
    said = desktop.notifications.wait_for(Posted, lambda p: p.summary == SAID_ONCE)
    assert "tray" in said.body
    assert app.running
    assert desktop.tray_icons() == 1
    click(desktop, *tray_icon(desktop))
    close(desktop, wait_for_main_window(desktop))
    wait_until(lambda: not desktop.windows(WINDOW), "the window to go", 5)
    quit_in_order(app)
    app = desktop.start_app("--demo")
    close(desktop, wait_for_main_window(desktop))
    wait_until(lambda: not desktop.windows(WINDOW), "the window to go", 5)
    quit_in_order(app)
    titles = [posted.summary for posted in desktop.notifications.all(Posted)]
    assert titles.count(SAID_ONCE) == 1


def close(desktop: DesktopSession, window: int) -> None:
    """Close a window as one does: with the keys of the window manager."""
    desktop.xdotool("windowactivate", "--sync", window, "key", "--clearmodifiers", "alt+F4")


@pytest.mark.row(83)
def test_without_a_tray_closing_the_window_asks(start_desktop: StartDesktop) -> None:
    desktop = start_desktop(tray="none", keyring="none")
    app = desktop.start_app("--demo")
    window = wait_for_main_window(desktop)
    close(desktop, window)
    desktop.xdotool("windowactivate", "--sync", desktop.wait_for_window(QUESTION), "key", "Escape")
    wait_until(lambda: not desktop.windows(QUESTION), "the question to go", 5)
    assert app.running
    assert desktop.windows(WINDOW) == [window]
    close(desktop, window)
    desktop.xdotool("windowactivate", "--sync", desktop.wait_for_window(QUESTION))
    desktop.xdotool("key", "Tab", "space")  # from the button that keeps it to the one that quits
    assert app.wait() == 0, app.stderr
    assert app.stderr == ""


@pytest.mark.row(83, 85)
def test_without_a_tray_it_quits_in_order_when_it_is_asked_to(
    start_desktop: StartDesktop,
) -> None:
    desktop = start_desktop(tray="none", keyring="none")
    app = desktop.start_app("--demo")
    wait_for_main_window(desktop)
    quit_in_order(app)


@pytest.mark.row(83)
def test_hidden_without_a_tray_it_is_within_reach_all_the_same(
    start_desktop: StartDesktop,
) -> None:
    desktop = start_desktop(tray="none", keyring="none")
    app = desktop.start_app("--demo", "--hidden")
    found = wait_until(
        lambda: windows_of_all_kinds(desktop, "--name", WINDOW), "a minimized window", 10
    )
    window = max(found, key=lambda window: desktop.place(window)[3])  # Qt has one of no size too
    assert desktop.windows(WINDOW) == []
    desktop.xdotool("windowactivate", window)
    assert wait_for_main_window(desktop) == window
    quit_in_order(app)
