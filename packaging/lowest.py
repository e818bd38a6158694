"""Say which versions are the lowest that the project allows, as constraints for pip.

python packaging/lowest.py > constraints.txt
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path
from typing import Final

PYPROJECT: Final = Path(__file__).resolve().parent.parent / "pyproject.toml"
_BOUNDS: Final = re.compile(r">=([\d.]+)(?:,<[\d.]+)?")


def main() -> int:
    """Print a line for each package that the app, or building it, asks for."""
    settings = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))
    for requirement in (
        *settings["build-system"]["requires"],
        *settings["project"]["dependencies"],
    ):
        print(held_at_lowest(requirement))
    return 0


def held_at_lowest(requirement: str) -> str:
    """The requirement with its lower bound as the one version. Raises ValueError without one."""
    held, found = _BOUNDS.subn(r"==\1", requirement)
    if found != 1:
        raise ValueError(f"{requirement} has no lower bound.")
    return held


if __name__ == "__main__":
    sys.exit(main())
