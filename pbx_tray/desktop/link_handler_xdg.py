"""Phone links on Linux desktops: asked and told by xdg-mime, which knows the desktops' ways."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

from pbx_tray.desktop.chosen_programs import ENTRY_NAME, LIST, PHONE_LINKS, forget

_LIMIT = 10.0


class XdgLinkHandler:
    """Goes by the lists in `settings` and elsewhere; `put_entry` sees to an entry in the menu.

    xdg-mime may take `limit` seconds each time; it takes some hundredths of one.
    """

    def __init__(
        self, settings: Path, put_entry: Callable[[], None], limit: float = _LIMIT
    ) -> None:
        self._limit = limit
        self._list = settings / LIST
        self._put_entry = put_entry
        self._lock = threading.Lock()
        self._running: subprocess.Popen[str] | None = None
        self._ended = False

    def ours(self) -> bool | None:
        """Answer whether both kinds of links are opened by this app."""
        program = shutil.which("xdg-mime")
        if program is None:
            return None
        answers = [self._said(program, "query", "default", kind) for kind in PHONE_LINKS]
        return all(answer.strip() == ENTRY_NAME for answer in answers)

    def take(self) -> None:
        """Write it into the person's own list; the desktop finds the app by its entry."""
        if program := shutil.which("xdg-mime"):
            self._put_entry()
            self._said(program, "default", ENTRY_NAME, *PHONE_LINKS)

    def give_back(self) -> None:
        """Take it out of the person's own list: the desktop decides."""
        forget(self._list)

    def hang_up(self) -> None:
        """End the script and what it has started."""
        with self._lock:
            self._ended = True
            if self._running is not None:
                _end(self._running)

    def _said(self, *command: str) -> str:
        with self._lock:
            if self._ended:
                raise InterruptedError
            running = self._running = subprocess.Popen(  # noqa: S603 - a fixed command
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
                errors="replace",
                start_new_session=True,
            )
        try:
            return running.communicate(timeout=self._limit)[0]
        except subprocess.TimeoutExpired:
            _end(running)
            running.communicate()
            raise
        finally:
            with self._lock:
                self._running = None


def _end(running: subprocess.Popen[str]) -> None:
    with contextlib.suppress(ProcessLookupError):  # it has just ended by itself
        os.killpg(running.pid, signal.SIGKILL)
