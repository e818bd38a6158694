"""Follows a PBX in a process of its own, and prints how large that is.

Each line has the number of the newest event that was published, and the bytes in memory then.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pbx_tray.core.account import Account, parse_address
from pbx_tray.feed import Feed
from tests.sentinels.values import PASSWORD


class Growing:
    """The process, as its parent sees it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def size_at(self, seq: int) -> int:
        """Wait until it has published the event of this number; answer its bytes then."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            newest, size = map(int, line.split())
            if newest >= seq:
                return size
        raise AssertionError("it ended")


@contextmanager
def growing(url: str) -> Iterator[Growing]:
    """Follow the PBX at `url` from another process, until the block ends."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.growing", url],
        cwd=Path(__file__).resolve().parents[2],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield Growing(process)
        finally:
            process.kill()


def _size() -> int:
    status = Path("/proc/self/status").read_text("utf-8")
    return 1024 * int(status.partition("VmRSS:")[2].split()[0])


def _main(url: str) -> None:
    newest = 0
    account = Account(parse_address(url), "sanne", "sanne")
    for update in Feed(account, lambda: PASSWORD).updates():
        newest = update.marks[-1].seq if update.marks else newest
        sys.stdout.write(f"{newest} {_size()}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    _main(sys.argv[1])
