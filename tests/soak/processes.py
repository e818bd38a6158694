"""The two other processes of a soak: the simulator, and the driver that makes it lively."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QObject, QProcess, QTimer

CHECKOUT = Path(__file__).parents[2]
_PATIENCE_S = 5.0


class SoakError(Exception):
    """The soak itself cannot go on; the text says why."""


class Pbx(NamedTuple):
    """A simulator that runs."""

    url: str
    pid: int


@contextmanager
def simulator(seed: int, *more: str) -> Iterator[Pbx]:
    """Run a `pbx-simulator` with these options on a free port.

    It gives no tokens: a token that no password store can keep is a complaint of its own.
    """
    command = ["--no-oauth2", "--port", "0", "--users", "300", "--seed", str(seed), *more]
    with subprocess.Popen(
        [sys.executable, "-m", "pbx_tray.simulator", *command],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        try:
            line = process.stdout.readline() if process.stdout else ""
            if not line.startswith("ready "):
                raise SoakError("The simulator did not start.")
            yield Pbx(line.split()[1], process.pid)
        finally:
            process.terminate()
            try:
                process.wait(_PATIENCE_S)
            except subprocess.TimeoutExpired:
                process.kill()


class Driver(QObject):
    """The driver, told what to do while the app's event loop runs on."""

    def __init__(self, url: str, log: Path, seed: int, pace: str) -> None:
        super().__init__()
        self._process = QProcess(self)
        self._process.setWorkingDirectory(str(CHECKOUT))
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        arguments = ["-m", "tests.soak.driver", url, str(log), str(seed), pace]
        self._process.start(sys.executable, arguments)
        self._loop = QEventLoop(self)
        self._process.readyReadStandardOutput.connect(self._loop.quit)
        self._process.finished.connect(self._loop.quit)

    def tell(self, word: str, patience: float = 60.0) -> None:
        """Have something done, and wait until it is."""
        self._process.write(f"{word}\n".encode())
        too_late = QTimer(self, singleShot=True)
        too_late.timeout.connect(self._loop.quit)
        too_late.start(round(patience * 1000))
        self._loop.exec()
        too_late.stop()
        too_late.deleteLater()
        said = bytes(self._process.readLine().data()).decode().strip()
        if said != word:
            raise SoakError(f"The driver was told to {word}, and said {said or 'nothing'}.")

    def end(self) -> None:
        """End it, if it runs still."""
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(round(_PATIENCE_S * 1000)):
            self._process.kill()
            self._process.waitForFinished()
