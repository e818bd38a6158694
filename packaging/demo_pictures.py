"""Run the demo on a virtual desktop until a call comes in, and write pictures of it.

Started by start.py, with the Python of the virtual environment, where there is no display.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from tests.desktop.notification_record import Posted
from tests.desktop.processes import SessionError, wait_until
from tests.desktop.session import DesktopSession

if TYPE_CHECKING:
    from tests.desktop.processes import Program

PICTURES = Path(__file__).resolve().parent.parent / "pictures"
WINDOW_TITLE = "PBX Tray"
SCREEN = "860x760x24"
WINDOW_WITHIN_S = 30.0
CALL_WITHIN_S = 120.0


def main(arguments: list[str]) -> int:
    """Write the pictures and say where; return 1 with the reason where that fails."""
    try:
        with DesktopSession(keyring="none", size=SCREEN) as desktop:
            show_a_call(desktop, arguments)
    except SessionError as trouble:
        print("\n".join([str(trouble), *getattr(trouble, "__notes__", [])]), file=sys.stderr)
        return 1
    print(f"The window:            {PICTURES / 'window.png'}")
    print(f"The screen with alert: {PICTURES / 'alert.png'}")
    return 0


def show_a_call(desktop: DesktopSession, arguments: list[str]) -> None:
    """Run the demo in `desktop` until the first alert, and take the pictures."""
    app = desktop.start_app("--demo", *arguments)
    wait_until(
        lambda: alive(app) and desktop.windows(WINDOW_TITLE), "the demo's window", WINDOW_WITHIN_S
    )
    (window, *_) = desktop.windows(WINDOW_TITLE)
    desktop.xdotool("windowmove", window, 30, 60)
    print("Waiting for a call to come in.", flush=True)
    wait_until(
        lambda: alive(app) and desktop.notifications.all(Posted), "a call's alert", CALL_WITHIN_S
    )
    bubble = int(
        desktop.xdotool("search", "--sync", "--onlyvisible", "--class", "Dunst").split()[0]
    )
    PICTURES.mkdir(exist_ok=True)
    wait_until(lambda: take_pictures(desktop, window, bubble), "window and alert to be drawn", 10)
    app.terminate()


def alive(app: Program) -> bool:
    """Return True, or raise SessionError with the app's last words where it has ended."""
    if not app.running:
        raise SessionError(app.complaint("ended early"))
    return True


def take_pictures(desktop: DesktopSession, window: int, bubble: int) -> bool:
    """Write both pictures; False where the server has mapped a window that is not drawn yet."""
    desktop.screenshot(PICTURES / "alert.png")
    screen = QImage(str(PICTURES / "alert.png"))
    picture = screen.copy(QRect(*desktop.place(window)))
    picture.save(str(PICTURES / "window.png"))
    return all(map(is_drawn, (picture, screen.copy(QRect(*desktop.place(bubble))))))


def is_drawn(picture: QImage) -> bool:
    """Whether it shows more than one colour."""
    row = picture.height() // 2
    colours = {picture.pixel(column, row) for column in range(picture.width())}
    return len(colours) > 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
