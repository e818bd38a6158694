"""What the app published and what it showed, written down with the time as it happens."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from pbx_tray.core.link import Live
from pbx_tray.core.notices import Notice
from pbx_tray.core.wants import Update


class Record:
    """A surface that shows nothing and forgets nothing.

    Each line of its file is a JSON object: `post` and `withdraw` of a `key`, `update`, `quit`. It
    keeps nothing in memory, which is being measured.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("w", encoding="utf-8")
        self.live = False

    def post(self, key: str, notice: Notice) -> None:
        """Note that a notice would be shown."""
        self._note("post", key=key, category=notice.category)

    def withdraw(self, key: str) -> None:
        """Note that a notice would be taken away."""
        self._note("withdraw", key=key)

    def take(self, update: Update) -> None:
        """Note that something was published, and the numbers of the events in it."""
        self.live = isinstance(update.link, Live)
        numbers = [event.seq for event in update.events]
        first, last = (numbers[0], numbers[-1]) if numbers else (None, None)
        self._note("update", live=self.live, first=first, last=last)

    def quit(self) -> None:
        """Note that the app is told to quit: what is withdrawn from now on says nothing."""
        self._note("quit")

    def close(self) -> None:
        self._file.close()

    def _note(self, what: str, **more: Any) -> None:
        self._file.write(json.dumps({"what": what, "at": time.time(), **more}) + "\n")
