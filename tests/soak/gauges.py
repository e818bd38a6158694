"""How much of the machine this process holds: read at rest, early and late, and compared."""

from __future__ import annotations

import contextlib
import gc
import os
import re
import statistics
import sys
import tempfile
import threading
import tracemalloc
from collections import Counter
from collections.abc import Iterable
from dataclasses import astuple, dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

_PROC = Path("/proc/self")
_QTS_OWN = {"thread QDBusConnection", "thread Thread (pooled)", "anon_inode:[eventfd]"}
_OF_NO_NAME = re.compile(r":\[\d+\]$")  # sockets and pipes have a number
MIB = 2**20


@dataclass(frozen=True, slots=True)
class Reading:
    """Bytes of memory, as the system and as Python count it, and numbers of things.

    `python` is 0 where nobody counts: that takes memory itself, and more of it in jumps.
    """

    resident: float
    python: float
    blocks: float
    threads: float
    files: float
    objects: float
    temporary: float


def read(root: QObject) -> Reading:
    """Read everything now. What only Linux can tell is 0 elsewhere."""
    gc.collect()
    # A client that asks has a thread that minds its deadline, and one at rest none: not counted.
    asks = any(thread.name == "deadline" for thread in threading.enumerate())
    return Reading(
        resident=resident(),
        python=tracemalloc.get_traced_memory()[0],
        blocks=sys.getallocatedblocks(),
        threads=(_threads() or threading.active_count()) - asks,
        files=_count("fd"),
        objects=_objects(root),
        temporary=sum(1 for _ in Path(tempfile.gettempdir()).iterdir()),
    )


def held() -> Counter[str]:
    """Answer by name what runs and is open besides what Qt and Python keep to their end."""
    running: Counter[str] = Counter()
    for thread in _PROC.glob("task/*/comm"):
        with contextlib.suppress(OSError):  # it has just ended
            running[f"thread {thread.read_text(encoding='utf-8').strip()}"] += 1
    for file in _PROC.glob("fd/*"):
        with contextlib.suppress(OSError):  # the one by which we look
            running[_OF_NO_NAME.sub("", str(file.readlink()))] += 1
    return Counter({name: count for name, count in running.items() if name not in _QTS_OWN})


def _threads() -> int:
    """Answer how many run, besides Qt's own, which its pool makes and ends as it likes."""
    return sum(count for name, count in held().items() if name.startswith("thread "))


def middle(readings: Iterable[Reading]) -> Reading:
    """Answer the median of several readings."""
    return Reading(*map(statistics.median, zip(*map(astuple, readings), strict=True)))


def resident() -> int:
    """Answer the bytes of memory that the system counts; 0 where only Linux could tell."""
    statm = _PROC / "statm"
    if not statm.exists():
        return 0
    return int(statm.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _count(folder: str) -> int:
    return len(list((_PROC / folder).iterdir())) if (_PROC / folder).exists() else 0


def _objects(root: QObject) -> int:
    trees = [root, *QApplication.topLevelWidgets()]
    return sum(1 + len(tree.findChildren(QObject)) for tree in trees)
