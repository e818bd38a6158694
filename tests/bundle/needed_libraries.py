"""Which libraries a bundle asks the system for, and which Debian packages have them."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path


def asked_of_the_system(bundle: Path) -> set[str]:
    """The names of the libraries that a file of the bundle needs, and that it does not carry."""
    libraries = [
        path for path in bundle.rglob("*") if ".so" in path.name or path == bundle / "pbx-tray"
    ]
    carried = {path.name for path in libraries}
    needed: set[str] = set()
    for path in libraries:
        if not path.is_symlink():
            needed |= needed_by(path)
    return {name for name in needed - carried if not name.startswith("ld-linux")}


def needed_by(path: Path) -> set[str]:
    """What this file names as needed."""
    said = subprocess.run(
        ["objdump", "-p", path], capture_output=True, text=True, check=True
    ).stdout
    return set(re.findall(r"NEEDED +(\S+)", said))


def owners(library: str) -> set[str]:
    """The installed packages that have this library."""
    said = subprocess.run(
        ["dpkg-query", "--search", f"*/{library}"], capture_output=True, text=True, check=False
    ).stdout
    return {line.split(":")[0] for line in said.splitlines()}
