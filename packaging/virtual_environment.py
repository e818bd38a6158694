"""The virtual environment in .venv: made once, used again, made anew when it no longer fits."""

from __future__ import annotations

import hashlib
import importlib.util
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_STAMP = "pbx-tray-installed"
_PIP = ("-m", "pip", "--disable-pip-version-check", "--no-input")


def provide(checkout: Path) -> Path:
    """Return the Python of an environment that has the project, at the price of making one.

    Exits with a sentence where it cannot be made.
    """
    environment = checkout / ".venv"
    python = interpreter(environment)
    wanted = fingerprint(checkout)
    if is_current(environment, wanted) and answers(python):
        return python
    make(environment)
    print("Installing PBX Tray and what it needs into it. This takes a minute.", flush=True)
    run_or_exit(
        [python, *_PIP, "install", "--quiet", "--editable", f"{checkout}[test]"],
        "pip could not install PBX Tray; its own words are above.",
    )
    (environment / _STAMP).write_text(wanted, encoding="utf-8")
    return python


def interpreter(environment: Path) -> Path:
    """Where an environment has its Python."""
    if sys.platform == "win32":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"


def fingerprint(checkout: Path) -> str:
    """Name what an environment depends on: the requirements, its place, and the Python."""
    requirements = hashlib.sha256((checkout / "pyproject.toml").read_bytes()).hexdigest()
    return f"{requirements}\n{checkout}\nPython {sys.version_info.major}.{sys.version_info.minor}\n"


def is_current(environment: Path, wanted: str) -> bool:
    """Whether the installation was finished, and with this fingerprint."""
    stamp = environment / _STAMP
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted


def answers(python: Path) -> bool:
    """Whether that Python still starts and finds the project; its base may have been removed."""
    try:
        code = subprocess.run(
            [python, "-c", "import pbx_tray, pytest"], capture_output=True, check=False
        ).returncode
    except OSError:
        return False
    return code == 0


def make(environment: Path) -> None:
    """Make the environment, in place of one that does not fit."""
    if importlib.util.find_spec("ensurepip") is None:
        sys.exit(
            "This Python cannot make a virtual environment: its module ensurepip is missing."
            " Install the venv part of this Python, or use another Python."
        )
    again = " anew, because it no longer fits" if environment.exists() else ""
    print(f"Making the virtual environment .venv{again}.", flush=True)
    run_or_exit(
        [sys.executable, "-m", "venv", "--clear", environment],
        "The virtual environment could not be made; Python's own words are above.",
    )


def run_or_exit(command: list[str | Path], complaint: str) -> None:
    """Run a command; exit with `complaint` where it fails."""
    if subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode != 0:
        sys.exit(complaint)
