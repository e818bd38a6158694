"""The preferences on a real desktop: opened, searched, changed and closed without a mouse."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pbx_tray import settings
from tests.desktop.processes import wait_until
from tests.desktop.running_app import WINDOW

if TYPE_CHECKING:
    from tests.desktop.conftest import StartDesktop
    from tests.desktop.session import DesktopSession

pytestmark = pytest.mark.desktop

PREFERENCES = "^Preferences"


def wait_until_in_front(desktop: DesktopSession, title: str) -> None:
    """Wait until keys go to the window of this title."""

    def is_in_front() -> bool:
        focused = desktop._finished("xdotool", "getwindowfocus").stdout.split()
        return [str(window) for window in desktop.windows(title)] == focused

    wait_until(is_in_front, f"{title} in front", 20)


def test_a_preference_is_found_and_changed_with_the_keyboard_alone(
    start_desktop: StartDesktop,
) -> None:
    desktop = start_desktop(tray="trayer", keyring="none")
    app = desktop.start_app("--demo")
    wait_until_in_front(desktop, WINDOW)
    desktop.xdotool("key", "ctrl+comma")
    wait_until_in_front(desktop, PREFERENCES)
    desktop.xdotool("key", "ctrl+f")
    desktop.xdotool("type", "outside line")
    desktop.xdotool("key", "Return")
    desktop.xdotool("type", "0")
    desktop.xdotool("key", "Tab")
    folder = Path(desktop.environment["XDG_CONFIG_HOME"]) / "pbx-tray" / "demo"
    wait_until(lambda: settings.load(folder).calls.outside_prefix == "0", "the prefix kept", 20)
    desktop.xdotool("key", "Escape", "key", "Escape")  # ends the search, then the window
    wait_until(lambda: desktop.windows(PREFERENCES) == [], "the window gone", 20)
    assert app.running
    assert app.stderr == ""
