"""The environment of a private desktop: nothing of the person's own, and places that are empty."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_MARK = "PBX_TRAY_TEST_DESKTOP"
_THE_PERSONS_OWN = re.compile(
    r"(DBUS|GNOME|GTK|LC|QT|WAYLAND|XDG)_|PYTHON_KEYRING_BACKEND$"
    r"|(DISPLAY|LANGUAGE|SESSION_MANAGER|SSH_AUTH_SOCK|XAUTHORITY)$"
)


def mark(directory: Path) -> str:
    """The variable, as NAME=value, that every process of the desktop in `directory` inherits."""
    return f"{_MARK}={directory.name}"


def private_environment(directory: Path) -> dict[str, str]:
    """The surrounding environment, with this desktop's places for the person's own."""
    inherited = {name: v for name, v in os.environ.items() if not _THE_PERSONS_OWN.match(name)}
    places = {
        f"XDG_{name.upper()}_HOME": str(directory / name)
        for name in ("config", "data", "cache", "state")
    }
    return {
        **inherited,
        **places,
        "HOME": str(directory),
        "XDG_RUNTIME_DIR": str(directory / "run"),
        "XDG_SESSION_TYPE": "x11",
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        # GTK's programs would look for an accessibility bus and a settings store.
        "GTK_MODULES": "",
        "NO_AT_BRIDGE": "1",
        "GSETTINGS_BACKEND": "memory",
        # The machine that the tests run on may go to sleep, and wake up, as it likes.
        "DBUS_SYSTEM_BUS_ADDRESS": "disabled:",
        _MARK: directory.name,
    }
