"""Choose anew which packages the bundles are made of, and write them down in lock.txt.

  python packaging/bundle/lock.py

For each system and each Python that bundles are built with, pip is asked for the newest version
that all bounds allow, and for the hash of its wheel. Addresses are not kept: wherever the wheels
come from, they must be these.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

HERE: Final = Path(__file__).resolve().parent
LOCK: Final = HERE / "lock.txt"
PYTHONS: Final = ("3.11", "3.13")
TOOLS: Final = ("hatchling", "pyinstaller")
_MAC: Final = ("arm64", "universal2")
_HEAD: Final = "# Written by packaging/bundle/lock.py; the wheels that bundles are made of.\n"


@dataclass(frozen=True, slots=True)
class Target:
    """A system that bundles are built on: what its wheels are named after, and its markers."""

    wheels: tuple[str, ...]
    sys_platform: str
    os_name: str
    platform_system: str
    machine: str

    def markers(self, python: str) -> dict[str, str]:
        """What a requirement's marker asks for, as it is there."""
        return {
            **{key: str(value) for key, value in default_environment().items()},
            "implementation_name": "cpython",
            "os_name": self.os_name,
            "platform_machine": self.machine,
            "platform_system": self.platform_system,
            "python_full_version": f"{python}.0",
            "python_version": python,
            "sys_platform": self.sys_platform,
        }


TARGETS: Final = (
    Target(
        (
            *(f"manylinux_2_{minor}_x86_64" for minor in range(36, 4, -1)),
            *("manylinux2014_x86_64", "manylinux1_x86_64"),
        ),
        *("linux", "posix", "Linux", "x86_64"),
    ),
    Target(("win_amd64",), "win32", "nt", "Windows", "AMD64"),
    # Macs with Intel processors are left out: cryptography has had no wheel for them since 49.
    Target(
        tuple(f"macosx_{major}_0_{kind}" for major in (15, 14, 13, 12, 11) for kind in _MAC),
        *("darwin", "posix", "Darwin", "arm64"),
    ),
)


@dataclass(slots=True)
class Chosen:
    """What has been chosen so far, by package: `hashes` are its wheels' sums."""

    versions: dict[str, str] = field(default_factory=dict)
    systems: dict[str, set[str]] = field(default_factory=dict)
    hashes: dict[str, set[str]] = field(default_factory=dict)
    bounds: dict[str, SpecifierSet] = field(default_factory=dict)

    def written(self) -> str:
        """The lock as pip reads it with --require-hashes."""
        lines = [_HEAD]
        for name, version in sorted(self.versions.items()):
            sums = "".join(f" \\\n    --hash=sha256:{h}" for h in sorted(self.hashes[name]))
            lines.append(f"{name}=={version}{self.marker(name)}{sums}\n")
        return "".join(lines)

    def marker(self, name: str) -> str:
        """For which systems a package is meant, where it is not for all."""
        systems = sorted(self.systems[name])
        if len(systems) == len(TARGETS):
            return ""
        return " ; " + " or ".join(f'sys_platform == "{system}"' for system in systems)


def main() -> int:
    """Resolve for every system and Python, and write the lock."""
    chosen = Chosen()
    for python in PYTHONS:
        for target in TARGETS:
            resolve(target, python, chosen)
            print(f"Python {python}, {target.sys_platform} {target.machine}: resolved.", flush=True)
    LOCK.write_text(chosen.written(), encoding="utf-8")
    return 0


def roots() -> list[str]:
    """What the project itself needs, and what builds its bundles."""
    pyproject = (HERE.parents[1] / "pyproject.toml").read_text(encoding="utf-8")
    return [*tomllib.loads(pyproject)["project"]["dependencies"], *TOOLS]


def resolve(target: Target, python: str, chosen: Chosen) -> None:
    """Choose what this system needs with this Python, in waves, until nothing new is wanted."""
    known: set[str] = set()
    wanted = set(applying(roots(), target, python, chosen))
    while wanted:
        known |= wanted
        found = report(target, python, [exact(name, chosen) for name in sorted(wanted)])
        required: list[str] = []
        for package in found:
            name = canonicalize_name(package["metadata"]["name"])
            chosen.versions[name] = package["metadata"]["version"]
            chosen.systems.setdefault(name, set()).add(target.sys_platform)
            sums = chosen.hashes.setdefault(name, set())
            sums.add(package["download_info"]["archive_info"]["hashes"]["sha256"])
            required += package["metadata"].get("requires_dist") or []
        wanted = set(applying(required, target, python, chosen)) - known
    check_bounds(known, chosen)


def applying(
    requirements: Iterable[str], target: Target, python: str, chosen: Chosen
) -> Iterator[str]:
    """The names of those that apply there; their bounds are remembered."""
    for text in requirements:
        requirement = Requirement(text)
        markers = {**target.markers(python), "extra": ""}
        if requirement.marker is None or requirement.marker.evaluate(markers):
            name = canonicalize_name(requirement.name)
            bounds = chosen.bounds.get(name, SpecifierSet())
            chosen.bounds[name] = bounds & requirement.specifier
            yield name


def exact(name: str, chosen: Chosen) -> str:
    """The package as pip is asked for it: the version that was chosen before, or the newest."""
    if version := chosen.versions.get(name):
        return f"{name}=={version}"
    return f"{name}{chosen.bounds[name]}"


def check_bounds(names: Iterable[str], chosen: Chosen) -> None:
    """Exit where a version was chosen before a bound was known that forbids it."""
    for name in names:
        if not chosen.bounds[name].contains(chosen.versions[name], prereleases=True):
            sys.exit(f"{name} {chosen.versions[name]} was chosen, but {chosen.bounds[name]} holds.")


def report(target: Target, python: str, requirements: list[str]) -> list[Mapping[str, Any]]:
    """What pip would install of these on that system, without installing it."""
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "report.json"
        command = [
            *(sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--no-deps"),
            *("--ignore-installed", "--only-binary", ":all:", "--python-version", python),
            *("--implementation", "cp", "--abi", f"cp{python.replace('.', '')}", "--abi", "abi3"),
            *("--abi", "none", "--target", folder, "--report", str(answer)),
            *(option for wheel in target.wheels for option in ("--platform", wheel)),
            *requirements,
        ]
        if subprocess.run(command, check=False).returncode != 0:
            sys.exit(f"pip cannot have these for {target.sys_platform}; its words are above.")
        installed: list[Mapping[str, Any]] = json.loads(answer.read_text("utf-8"))["install"]
        return installed


if __name__ == "__main__":
    sys.exit(main())
