"""The software bill of materials: what a bundle is made of, as CycloneDX.

https://cyclonedx.org/docs/1.6/json/
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

LOCK: Final = Path(__file__).resolve().parent / "lock.txt"
_QT: Final = ("pyside6-essentials", "shiboken6")


def write(bundle: Path, target: Path, version: str) -> Path:
    """Write the bill of this bundle beside it; answer its file."""
    parts = {folder.name.rpartition("-")[0] for folder in licence_folders(bundle)}
    names = {re.sub(r"[-_.]+", "-", part).lower() for part in parts} | set(_QT)
    file = target / f"pbx-tray-{version}-{sys.platform}.cdx.json"
    text = json.dumps(bill(names, locked(), version), indent=2, sort_keys=True) + "\n"
    file.write_text(text, encoding="utf-8")
    return file


def licence_folders(bundle: Path) -> list[Path]:
    """The folders with the licences of the packages in the bundle, named after each."""
    return sorted((bundle / "_internal" / "licences").glob("*-[0-9]*/"))


def locked() -> dict[str, tuple[str, tuple[str, ...]]]:
    """What the lock says: of each package the version, and the sums of its wheels."""
    entries: dict[str, tuple[str, tuple[str, ...]]] = {}
    for entry in LOCK.read_text(encoding="utf-8").replace("\\\n", " ").splitlines():
        if found := re.match(r"([\w.-]+)==([\w.]+)", entry):
            sums = tuple(re.findall(r"--hash=sha256:([0-9a-f]{64})", entry))
            entries[found[1]] = (found[2], sums)
    return entries


def bill(
    names: set[str], lock: Mapping[str, tuple[str, tuple[str, ...]]], version: str
) -> dict[str, Any]:
    """The bill of a bundle with these packages. Raises KeyError for one that is not locked."""
    python = ".".join(map(str, sys.version_info[:3]))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": component("application", "pbx-tray", version, ())},
        "components": [
            component("platform", "python", python, ()),
            *(component("library", name, *lock[name]) for name in sorted(names)),
        ],
    }


def component(kind: str, name: str, version: str, sums: tuple[str, ...]) -> dict[str, Any]:
    """One part: the package that was installed is one of those with these sums."""
    part: dict[str, Any] = {"type": kind, "name": name, "version": version}
    if sums:
        part["purl"] = part["bom-ref"] = f"pkg:pypi/{name}@{version}"
        part["hashes"] = [{"alg": "SHA-256", "content": each} for each in sums]
    return part
