"""Names the machine that measured: figures mean nothing without it."""

from __future__ import annotations

import os
import platform
import re
from pathlib import Path

import PySide6
from PySide6.QtCore import qVersion


def machine() -> dict[str, str]:
    """Answer what the machine is, as it is written in the table's head."""
    return {
        "processor": _processor(),
        "cores": str(os.cpu_count()),
        "system": f"{platform.system()} {platform.release().split('-')[0]}",
        "python": platform.python_version(),
        "qt": qVersion(),
        "pyside": PySide6.__version__,
    }


def in_words(of: dict[str, str]) -> str:
    """Answer the machine in a line."""
    return (
        f"{of['processor']}, {of['cores']} cores, {of['system']}, Python {of['python']},"
        f" Qt {of['qt']}, PySide6 {of['pyside']}"
    )


def _processor() -> str:
    try:
        known = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        known = ""
    named = re.search(r"^model name\s*:\s*(.+)$", known, re.MULTILINE)
    return named[1].strip() if named else platform.processor() or platform.machine()
