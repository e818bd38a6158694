"""The app in a process of its own, and what it says of itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

from pbx_tray import settings
from pbx_tray.core.account import Account, parse_address
from tests.benchmarks.fast_line import CHECKOUT, Place

ALONE = {"DBUS_SESSION_BUS_ADDRESS": "disabled:", "DBUS_SYSTEM_BUS_ADDRESS": "disabled:"}
_UP_WITHIN_S = 120
_STORE = "tests.benchmarks.password_store.Keyring"


def account_at(place: Place, folder: Path) -> None:
    """Keep in `folder` an account of this PBX."""
    authority = str(place.pbx.authority) if place.tls else None
    who = Account(parse_address(place.url), "user00001", "user00001", ca_file=authority)
    settings.save(settings.Settings(account=who), folder)


class MeasuredProgram:
    """A program that says, a JSON object a line, what it measures; while a `with` block lasts."""

    def __init__(
        self, module: str, *arguments: str, environment: Mapping[str, str] | None = None
    ) -> None:
        self._command = [sys.executable, "-m", module, *arguments]
        self._environment = os.environ | ALONE if environment is None else dict(environment)
        # An installed program is compiled: the first start sees to that.
        self._environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def __enter__(self) -> Self:
        self.began = time.monotonic()
        self._process = subprocess.Popen(
            self._command,
            cwd=CHECKOUT,
            env=self._environment | {"PYTHON_KEYRING_BACKEND": _STORE},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )
        return self

    def __exit__(self, *_exception: object) -> None:
        self._process.terminate()
        self._process.communicate()

    def hear_all(self, what: str, count: int) -> list[float]:
        """Answer that part of the next so many lines."""
        return [self.hear()[what] for _ in range(count)]

    def hear(self) -> dict[str, Any]:
        """Answer what it says next. Raises OSError where it has ended."""
        said = self._process.stdout.readline() if self._process.stdout else ""
        if not said:
            raise OSError("The program that is measured has ended.")
        heard: dict[str, Any] = json.loads(said)
        return heard


class MeasuredApp(MeasuredProgram):
    """The app, in a mode that `app_program` tells of, signed in to a PBX."""

    def __init__(
        self,
        mode: str,
        place: Place,
        folder: Path,
        *more: str,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        module = "tests.benchmarks.app_program"
        super().__init__(module, mode, str(folder), *more, environment=environment)
        account_at(place, folder)
        self._place = place

    def wait_until_live(self) -> None:
        """Wait until its first poll is held. Raises OSError."""
        for _ in range(_UP_WITHIN_S):
            if self._place.do("await", polls=1):
                return
        raise OSError("The app that is measured did not come up.")
