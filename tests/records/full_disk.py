"""Fills a disk of its own while calls come in: `python -m tests.records.full_disk FOLDER HAS_LOG`.

It mounts that disk itself, and so runs where it may, in a mount namespace that ends with it.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
from pathlib import Path

from pbx_tray.core.log_news import LogNews, NotSaved, SavedAgain, Unsaved
from pbx_tray.core.notices import log_trouble
from pbx_tray.records.call_log import FILE, CallLog
from tests.core.building import at, rang, status
from tests.records.conftest import ACCOUNT, Days, rows


def play(disk: Path, *, has_log: bool) -> None:
    """Fill the disk, let calls ring, make room, and see that all is saved and was told once."""
    now, days = 1e9, Days()
    log = CallLog(disk, ACCOUNT, clock=lambda: now)
    if has_log:
        log.kept(days.update(rang(at(0), uid="before")))
    filler = disk / "filler"
    fill(filler)
    news: list[LogNews] = []
    for number in range(200):
        now += 3
        news += log.kept(days.update(rang(at(0), uid=f"c{number}"))).log_news
    assert news == [NotSaved(Unsaved.FULL)]
    assert "The disk is full" in log_trouble(NotSaved(Unsaved.FULL)).body  # M18
    filler.unlink()
    now += 3
    assert log.kept(days.update(status(1, "Idle"))).log_news == (SavedAgain(),)
    log.close()
    assert len(rows(disk / FILE)) == 200 + has_log


def fill(path: Path) -> None:
    """Write until not one byte more fits."""
    with contextlib.suppress(OSError), path.open("wb", buffering=0) as file:
        for size in (4096, 1):
            with contextlib.suppress(OSError):
                while file.write(b"x" * size):
                    pass


if __name__ == "__main__":
    folder, has_log = sys.argv[1:]
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "none", folder], check=True)
    play(Path(folder), has_log=has_log == "True")
