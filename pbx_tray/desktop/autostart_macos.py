"""Starting at login on macOS: a launch agent. After launchd.plist(5)."""

from __future__ import annotations

import plistlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError

from pbx_tray.core.login_entry import Entry

_LABEL = "org.pbx_tray.PBXTray"


class LaunchAgent:
    """A property list in a person's own folder of agents."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / f"{_LABEL}.plist"

    def found(self, command: Sequence[str]) -> Entry:
        """Answer what is there; what cannot be read is to be written anew."""
        try:
            agent = plistlib.loads(self._file.read_bytes())
        except FileNotFoundError:
            return Entry.ABSENT
        except (plistlib.InvalidFileException, ExpatError, ValueError):
            return Entry.STALE
        if not isinstance(agent, dict) or agent.get("ProgramArguments") != list(command):
            return Entry.STALE
        return Entry.OFF if agent.get("Disabled") is True else Entry.ON

    def put(self, command: Sequence[str]) -> None:
        """Write the list; it is read at the next login."""
        agent: dict[str, Any] = {
            "Label": _LABEL,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
        }
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._file.write_bytes(plistlib.dumps(agent))

    def remove(self) -> None:
        """Delete the list."""
        self._file.unlink(missing_ok=True)
