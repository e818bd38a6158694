"""The program that is killed, and what it has said until then."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import Self

CHECKOUT = Path(__file__).parents[2]
PATIENCE = 30.0
"""Seconds in which the program must have started, on a busy machine."""


class Program:
    """A program that follows the PBX, until the context is left: then it is killed."""

    def __init__(self, url: str, folder: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.crash.victim", url, str(folder)],
            cwd=CHECKOUT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.lines: list[list[tuple[str, int]]] = []
        self._changed = threading.Condition()
        self._ended = False
        self._reader = threading.Thread(target=self._read)

    def __enter__(self) -> Self:
        self._reader.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        self._reader.join()

    def wait_for_lines(self, count: int, seconds: float) -> bool:
        """Wait until it has said so many lines, or has ended, but no longer than that."""
        with self._changed:
            self._changed.wait_for(lambda: len(self.lines) >= count or self._ended, seconds)
            return len(self.lines) >= count

    def complaint(self) -> str:
        """Answer what it said last, once it has ended."""
        self.process.kill()
        return self.process.stderr.read().decode()[-500:] if self.process.stderr else ""

    def _read(self) -> None:
        for line in self.process.stdout or ():
            with self._changed:
                self.lines.append(json.loads(line))
                self._changed.notify_all()
        with self._changed:
            self._ended = True
            self._changed.notify_all()
