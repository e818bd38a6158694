"""The real app on a private desktop, with a PBX in the test's own process."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QImage

from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.desktop.processes import wait_until
from tests.sentinels.pbx import sentinel_pbx
from tests.sentinels.values import PASSWORD

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator

    from tests.desktop.session import DesktopSession

WINDOW = "^PBX Tray$"
SIGN_IN = "^Sign in to your PBX"


@contextmanager
def office(tls: ssl.SSLContext | None = None) -> Iterator[Simulator]:
    """A PBX with 30 users and without tokens; for the programs under test PASSWORD is right."""
    with sentinel_pbx(Exchange(), tls=tls) as pbx:
        pbx.api.tokens.offered = False
        yield pbx
    assert pbx.errors == []


def run_command(
    desktop: DesktopSession, *arguments: str, typed: str = f"{PASSWORD}\n"
) -> subprocess.CompletedProcess[str]:
    """Run `pbx-tray` to its end in that session, `typed` on its standard input."""
    return subprocess.run(
        [sys.executable, "-m", "pbx_tray", *arguments],
        env=desktop.environment,
        cwd=desktop.directory,
        input=typed,
        capture_output=True,
        text=True,
        timeout=90,  # a busy machine may need it
        check=False,
    )


def sign_in(desktop: DesktopSession, pbx: Simulator, user: str = "sanne") -> None:
    """Store an account by the command line, as whoever rolls the app out does."""
    done = run_command(desktop, "--sign-in", pbx.url, "--user", user)
    assert (done.returncode, done.stderr) == (0, "")


def change_settings(desktop: DesktopSession, **changes: Any) -> None:
    """Change the file as a person, or an elder version, would have."""
    path = Path(desktop.environment["XDG_CONFIG_HOME"], "pbx-tray", "settings.json")
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | changes), "utf-8")


def wait_until_live(pbx: Simulator, user: str = "sanne", after: int = 0) -> None:
    """Wait until the app has caught up and its poll is held at the PBX.

    It is one that came after `after` requests for events.
    """

    def is_held() -> bool:
        if pbx.requests.count("events") <= after:
            return False
        asked = pbx.requests.recent("events")[-1]
        return asked.user == user and "timeout=0" not in asked.path

    wait_until(is_held, "a poll that is held", 10)


def wait_for_main_window(desktop: DesktopSession, timeout: float = 10.0) -> int:
    return desktop.wait_for_window(WINDOW, timeout)


def windows_of_all_kinds(desktop: DesktopSession, *options: str) -> list[int]:
    """The windows that `xdotool search` finds by these options, none being no failure."""
    found = desktop._finished("xdotool", "search", *options)
    return [int(line) for line in found.stdout.split()]


def pop_up_menu(desktop: DesktopSession) -> None:
    """Pop the main window's menu up, and wait until it takes the keys."""
    ours = ("--onlyvisible", "--class", "^pbx-tray$")
    left, top, width, _height = desktop.place(wait_for_main_window(desktop))
    before = len(windows_of_all_kinds(desktop, *ours))
    click(desktop, left + width - 20, top + 24)
    wait_until(lambda: windows_of_all_kinds(desktop, *ours)[before:], "the menu", 10)


def tray_icon(desktop: DesktopSession) -> tuple[int, int]:
    """The middle of the one icon in the tray."""
    with desktop._x_display() as display:
        icons = display.docked_icons()
        if not icons:  # xfce4-panel draws it itself, at the right end of a panel 32 high
            return 1264, 16
        left, top, width, height = display.place(*icons)
    return left + width // 2, top + height // 2


def click(desktop: DesktopSession, left: int, top: int) -> None:
    desktop.xdotool("mousemove", left, top, "click", 1)


def files_with(folder: Path, text: str) -> list[Path]:
    """The files below `folder` that hold `text`."""
    found = [file for file in folder.rglob("*") if file.is_file()]
    assert found
    return [file for file in found if text.encode() in file.read_bytes()]


class Roster:
    """The list in the app's window, as it is seen: how many rows show somebody."""

    def __init__(self, desktop: DesktopSession, window: int) -> None:
        self._desktop = desktop
        self._window = window
        self._picture = desktop.directory / "roster.png"

    def rows(self) -> int:
        """How many rows of the first nine are not empty, below the search field and the chips."""
        self._desktop.screenshot(self._picture)
        left, top, width, _height = self._desktop.place(self._window)
        screen = QImage(str(self._picture))
        rows = [screen.copy(left, top + 76 + 52 * row, width - 20, 50) for row in range(9)]
        return sum(len(colours(row)) > 1 for row in rows)

    def wait_for_rows(self, count: int) -> None:
        wait_until(lambda: self.rows() == count, f"{count} rows in the list", 5)


def colours(picture: QImage) -> set[int]:
    """The colours of a picture, looked at in every second point."""
    return {
        picture.pixel(x, y) & 0xFFFFFF
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    }
