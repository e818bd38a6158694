"""The bundle on a desktop, beside the same app from its environment."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from tests.desktop.notification_record import Posted
from tests.desktop.processes import wait_until

if TYPE_CHECKING:
    from tests.desktop.session import DesktopSession

CHECKOUT = Path(__file__).parents[2]
STARTS = 7


def seconds_to_window(desktop: DesktopSession, *command: str) -> float:
    began = time.monotonic()
    app = desktop.start(*command, "--demo")
    desktop.wait_for_window("^PBX Tray$", 60)
    took = time.monotonic() - began
    assert app.terminate() == 0
    wait_until(lambda: not desktop.windows("^PBX Tray$"), "the window to go", 30)
    return took


def test_it_has_a_tray_icon_and_tells_of_calls(desktop: DesktopSession, program: Path) -> None:
    app = desktop.start(str(program), "--demo")
    desktop.wait_for_window("^PBX Tray$", 60)
    desktop.wait_for_tray_icons(1, 60)
    wait_until(lambda: desktop.notifications.all(Posted), "a call's alert", 180)
    assert app.terminate() == 0
    assert app.stderr == ""


def test_how_long_it_takes_to_the_window_is_said(desktop: DesktopSession, program: Path) -> None:
    # A figure and no limit: a busy machine would make it fail for nothing.
    desktop.environment["PYTHONPATH"] = str(CHECKOUT)
    bundled, installed = [], []
    for _ in range(STARTS):
        bundled.append(seconds_to_window(desktop, str(program)))
        installed.append(seconds_to_window(desktop, sys.executable, "-m", "pbx_tray"))
    ratio = median(bundled) / median(installed)
    load = os.getloadavg()[0]
    print(
        f"\nTo the window: {median(bundled):.2f} s from the bundle, {median(installed):.2f} s from"
        f" the environment, {ratio:.2f} times as long (promised: 1.2; load {load:.1f})."
    )
