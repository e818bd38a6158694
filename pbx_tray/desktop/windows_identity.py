"""Windows tells programs apart by an id; without the shortcut's own, a toast has no name."""

from __future__ import annotations

import sys

APP_ID = "PBXTray.PBXTray"


def claim_identity() -> None:
    """Tell Windows that this process is the app whose shortcut has this id; before any window."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - nobody else needs it

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)
