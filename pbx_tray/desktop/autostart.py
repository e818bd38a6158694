"""What the operating system starts when a person logs in, and where that is said on each."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from pbx_tray.core.login_entry import Entry


class Autostart(Protocol):
    """The entry of this app among what starts at login. Every method may raise OSError."""

    def found(self, command: Sequence[str]) -> Entry:
        """Answer what is there; `command` is what should be started."""

    def put(self, command: Sequence[str]) -> None:
        """Have this command started at the next login."""

    def remove(self) -> None:
        """Have nothing started."""


def autostart() -> Autostart:
    """Answer where this system is told what to start at login."""
    if sys.platform == "win32":
        from pbx_tray.desktop.autostart_windows import (  # noqa: PLC0415 - not here
            RunKey,
            windows_registry,
        )

        return RunKey(windows_registry())
    if sys.platform == "darwin":
        from pbx_tray.desktop.autostart_macos import LaunchAgent  # noqa: PLC0415 - not here

        return LaunchAgent(Path.home() / "Library" / "LaunchAgents")
    from pbx_tray.desktop.autostart_xdg import XdgAutostart  # noqa: PLC0415 - only here

    own = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    shared = os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    return XdgAutostart(own, [Path(folder) for folder in shared.split(":") if folder])
