"""Runs a module of ours in a process of its own."""

import subprocess
import sys
from pathlib import Path


def run_module(module: str, *arguments: str, seconds: float) -> subprocess.CompletedProcess[str]:
    """Answer what it printed and how it ended, within so many seconds."""
    return subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        encoding="utf-8",
        timeout=seconds,
        check=False,
    )
