"""A fast PBX in another process, told what to do."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from pbx_tray.simulator.certificate_kinds import Certificates

CHECKOUT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Place:
    """One PBX of the process: its address, and how it is told what to do."""

    pbx: FastLine
    port: int
    tls: bool

    @property
    def url(self) -> str:
        """What a person would type."""
        return f"http{'s' if self.tls else ''}://127.0.0.1:{self.port}"

    @property
    def api(self) -> str:
        """The address of its interface."""
        return f"{self.url}/apis/pbx/"

    def do(self, what: str, **wish: Any) -> Any:
        """Have it done; see `fast_pbx`."""
        return self.pbx.do(what, port=self.port, **wish)


class FastLine:
    """The process, for as long as a `with` block lasts."""

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory(prefix="pbx-tray-benchmarks-")
        self.folder = Path(self._folder.name)
        self.authority = Certificates(self.folder).authority
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.fast_pbx", str(self.folder)],
            cwd=CHECKOUT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        return self

    def __exit__(self, *_exception: object) -> None:
        self._process.terminate()
        self._process.communicate()
        self._folder.cleanup()

    def open(self, users: int, *, tls: bool = False) -> Place:
        """Begin a PBX of so many users."""
        return Place(self, self.do("open", users=users, tls=tls), tls)

    def do(self, what: str, **wish: Any) -> Any:
        """Have something done, and answer what was said."""
        talk = self._process
        if talk.stdin is None or talk.stdout is None:
            raise OSError("The PBX of the benchmarks was not asked for its words.")
        talk.stdin.write(json.dumps({"do": what, **wish}) + "\n")
        talk.stdin.flush()
        return json.loads(talk.stdout.readline())
