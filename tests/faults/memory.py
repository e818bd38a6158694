"""Asks a PBX for its events once, in a process of its own, and prints what that took.

Prints the events that were read, the bytes by which the process had grown at its largest, and the
trouble, if that is what came of it. Linux alone tells how large a process was at its largest.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from pbx_tray.api.client import Credentials, PbxClient
from pbx_tray.api.trust import Trust
from pbx_tray.core.link import Trouble
from tests.sentinels.values import PASSWORD


class Taken(NamedTuple):
    """What asking once came to; `grown` in bytes."""

    events: int
    grown: int
    trouble: str


def taken(url: str) -> Taken:
    """Ask the PBX at `url` from another process."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.memory", url],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    events, grown, trouble = done.stdout.split()
    return Taken(int(events), int(grown), trouble)


def _largest() -> int:
    status = Path("/proc/self/status").read_text("utf-8")
    return 1024 * int(status.partition("VmHWM:")[2].split()[0])


def _main(url: str) -> None:
    client = PbxClient(f"{url}/apis/pbx/", Credentials.of("sanne", PASSWORD), Trust())
    client.users()
    before, events, trouble = _largest(), 0, "-"
    try:
        events = len(client.events(0, 0.0).value.events)
    except Trouble as one:
        trouble = type(one).__name__
    sys.stdout.write(f"{events} {_largest() - before} {trouble}\n")


if __name__ == "__main__":
    _main(sys.argv[1])
