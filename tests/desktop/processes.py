"""Programs that a desktop session starts: their output, their end, and waiting for what they do."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

Answer = TypeVar("Answer")

_ROOM = 3.0  # times
END_PATIENCE_S = 5.0
_LOOK_AGAIN_S = 0.02


class SessionError(Exception):
    """The session cannot give what was asked for; the text says what is missing and what to do."""


def wait_until(condition: Callable[[], Answer], what: str, timeout: float) -> Answer:
    """Ask `condition` until its answer is true, and return that answer.

    Only for what cannot be waited on itself. It ought to take `timeout` seconds at most; raises
    SessionError after three times as many, for a computer may be busy.
    """
    never = threading.Event()
    deadline = time.monotonic() + _ROOM * timeout
    while not (answer := condition()):
        if time.monotonic() > deadline:
            raise SessionError(f"Waited {_ROOM * timeout:g} s in vain for {what}.")
        never.wait(_LOOK_AGAIN_S)
    return answer


class Program:
    """One started program. What it says lands in files: a pipe that is full would stop it."""

    def __init__(
        self,
        command: Iterable[str],
        *,
        name: str,
        number: int,
        environment: Mapping[str, str],
        directory: Path,
        stdin: str | None = None,
        descriptors: Iterable[int] = (),
    ) -> None:
        self.name = name
        self._out = directory / "logs" / f"{number}-{name}.out"
        self._err = directory / "logs" / f"{number}-{name}.err"
        # A process group of its own: Ctrl-C reaches the tests, and they end the programs in order.
        # setpriv: where the tests are killed and cannot do so, the programs end with them.
        with self._out.open("wb") as out, self._err.open("wb") as err:
            self.process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "TERM", "--", *command],
                env=dict(environment),
                cwd=directory,
                stdin=subprocess.DEVNULL if stdin is None else subprocess.PIPE,
                stdout=out,
                stderr=err,
                pass_fds=tuple(descriptors),
                start_new_session=True,
            )
        if self.process.stdin is not None and stdin is not None:
            with self.process.stdin as pipe, contextlib.suppress(BrokenPipeError):
                pipe.write(stdin.encode())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.terminate()

    @property
    def pid(self) -> int:
        return self.process.pid

    @property
    def stdout(self) -> str:
        """Everything said on standard output so far."""
        return self._out.read_text(encoding="utf-8", errors="replace")

    @property
    def stderr(self) -> str:
        """Everything said on standard error so far."""
        return self._err.read_text(encoding="utf-8", errors="replace")

    @property
    def running(self) -> bool:
        return self.process.poll() is None

    def wait(self, timeout: float = 10.0) -> int:
        """Wait for the program's own end and return its exit code."""
        try:
            return self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            raise SessionError(self.complaint(f"is still running after {timeout:g} s")) from None

    def wait_for_output(self, text: str, timeout: float = 10.0) -> str:
        """Wait until `text` stands in the standard output, and return all of that output."""
        wait_until(
            lambda: text in self.stdout or not self.running, f"{text!r} from {self.name}", timeout
        )
        if text not in self.stdout:
            raise SessionError(self.complaint(f"ended without saying {text!r}"))
        return self.stdout

    def terminate(self, patience: float = END_PATIENCE_S) -> int:
        """Send SIGTERM, after `patience` seconds SIGKILL, and return the exit code."""
        self.process.terminate()
        try:
            return self.process.wait(patience)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()

    def complaint(self, trouble: str) -> str:
        """One sentence about `trouble`, with the last lines the program wrote."""
        last_lines = (self.stdout + self.stderr).strip().splitlines()[-8:]
        return "\n  ".join([f"{self.name} {trouble}.", *last_lines])


def processes_with(entry: str) -> list[int]:
    """The processes whose environment holds `entry`, a `NAME=value`, and that are not zombies."""
    wanted = entry.encode()
    found = []
    for file in Path("/proc").glob("[0-9]*/environ"):
        with contextlib.suppress(OSError):  # gone meanwhile, or somebody else's
            if wanted in file.read_bytes().split(b"\0"):
                found.append(int(file.parent.name))
    return found


def end_processes(pids: Iterable[int]) -> None:
    """End processes that are not our children: SIGTERM, then SIGKILL where that was not enough."""
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            descriptor = os.pidfd_open(pid)
            try:
                _end(descriptor)
            finally:
                os.close(descriptor)


def _end(descriptor: int) -> None:
    # A process descriptor keeps meaning the same process, even when its number is given away anew.
    for number in (signal.SIGTERM, signal.SIGKILL):
        signal.pidfd_send_signal(descriptor, number)
        if select.select([descriptor], [], [], END_PATIENCE_S)[0]:
            return
