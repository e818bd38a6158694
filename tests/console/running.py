"""pbx-monitor in a process of its own: what it prints, what it says, and how it ends."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterable
from pathlib import Path
from queue import Queue
from time import monotonic
from typing import IO

ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-W", "error", "-m", "pbx_tray.console")
PATIENCE = 15.0  # seconds for what ought to take far less
AT_ONCE = 5.0  # seconds: most of it is Python's own end, and what is waited for takes 30 and more
UNENCRYPTED = (
    "pbx-monitor: http:// is not encrypted: "
    "whoever is on the way can read the password and all else."
)


def environment(**more: str) -> dict[str, str]:
    """The environment without any secret of the person who runs the tests, and `more`."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PBX_", "PYTHON", "LC_"))}
    return kept | {"PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"} | more


class Lines:
    """The lines of a stream as they come; each is taken once."""

    def __init__(self, stream: IO[str]) -> None:
        self._lines: Queue[str | None] = Queue()
        self.all: list[str] = []
        self._reader = threading.Thread(target=self._read, args=(stream,))
        self._reader.start()

    def _read(self, stream: IO[str]) -> None:
        with stream:
            for line in stream:
                self.all.append(line)
                self._lines.put(line)
        self._lines.put(None)

    def next(self) -> str:
        """Take the next line, without its end."""
        line = self._lines.get(timeout=PATIENCE)
        if line is None:
            self._lines.put(None)
            raise EOFError
        assert line.endswith("\n")
        return line[:-1]

    def up_to(self, last: str) -> list[str]:
        """Take the lines up to `last`, which is left out."""
        taken = []
        while (line := self.next()) != last:
            taken.append(line)
        return taken

    def rest(self) -> list[str]:
        """Take what is left once the stream has ended."""
        self._reader.join(PATIENCE)
        taken = []
        while (line := self._lines.get(timeout=PATIENCE)) is not None:
            taken.append(line.removesuffix("\n"))
        self._lines.put(None)
        return taken


class Running:
    """A pbx-monitor that runs. `printed` is its standard output, `said` its standard error."""

    def __init__(self, arguments: Iterable[str], env: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [*COMMAND, *arguments],
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,  # no terminal to ask at
        )
        assert self._process.stdout
        assert self._process.stderr
        self.pid = self._process.pid
        self.printed = Lines(self._process.stdout)
        self.said = Lines(self._process.stderr)

    def ended(self) -> int:
        """Wait for the end; answer the exit status."""
        return self._process.wait(PATIENCE)

    def told_to_end(self, number: signal.Signals = signal.SIGTERM) -> tuple[int, float]:
        """Send a signal; answer the exit status and the seconds until the process was gone."""
        began = monotonic()
        self._process.send_signal(number)
        return self.ended(), monotonic() - began

    def close(self) -> None:
        """Make sure that nothing is left of it."""
        self._process.kill()
        self._process.wait()
        self.printed.rest()
        self.said.rest()
