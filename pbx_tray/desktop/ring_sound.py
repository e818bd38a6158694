"""The system's own sound of an incoming call, where no notification server makes it."""

from __future__ import annotations

import sys


def ring() -> None:
    """Begin the sound and return at once. On Linux the notification makes it, or nobody does."""
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415 - Windows alone has it

        manner = winsound.SND_ALIAS | winsound.SND_ASYNC | winsound.SND_NODEFAULT
        winsound.PlaySound("Notification.Looping.Call", manner)
    elif sys.platform == "darwin":
        from PySide6.QtCore import QProcess  # noqa: PLC0415 - nobody else needs a process here

        QProcess.startDetached("/usr/bin/afplay", ["/System/Library/Sounds/Glass.aiff"])
