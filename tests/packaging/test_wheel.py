"""The wheel and the sdist: whole, for every system, and the same byte for byte each time."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from pbx_tray import __version__

CHECKOUT = Path(__file__).parents[2]
PARTS = (
    *("pbx_tray", "resources", "tests", "packaging", ".ci", ".github"),
    *("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", ".gitignore"),
    ".pre-commit-config.yaml",
)


def copied(folder: Path) -> Path:
    """A copy of the checkout's files, with other times and other rights."""
    folder.mkdir()
    unwanted = shutil.ignore_patterns("__pycache__", "*.pyc", ".*_cache")
    for part in (CHECKOUT / name for name in PARTS):
        if part.is_dir():
            shutil.copytree(part, folder / part.name, ignore=unwanted, copy_function=shutil.copy)
        else:
            shutil.copy(part, folder / part.name)
    return folder


def built(source: Path, target: Path, *, timezone: str = "UTC") -> dict[str, bytes]:
    """What is built from `source`: each file's name and bytes."""
    variables = {key: value for key, value in os.environ.items() if key != "SOURCE_DATE_EPOCH"}
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-d", target],
        cwd=source,
        env={**variables, "TZ": timezone},
        capture_output=True,
        timeout=120,
        check=True,
    )
    return {path.name: path.read_bytes() for path in target.iterdir()}


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("first")
    built(copied(folder / "source"), folder / "dist")
    return folder / "dist"


def wheel(dist: Path) -> zipfile.ZipFile:
    return zipfile.ZipFile(dist / f"pbx_tray-{__version__}-py3-none-any.whl")


def test_two_builds_are_equal_byte_for_byte(dist: Path, tmp_path: Path) -> None:
    source = copied(tmp_path / "elsewhere")
    if sys.platform != "win32":
        for path in source.rglob("*"):
            path.chmod(0o700 if path.is_dir() or os.access(path, os.X_OK) else 0o600)
    again = built(source, tmp_path / "dist", timezone="Asia/Tokyo")
    assert again == {path.name: path.read_bytes() for path in dist.iterdir()}


def test_the_wheel_from_the_sdist_is_the_wheel_from_the_checkout(
    dist: Path, tmp_path: Path
) -> None:
    name = f"pbx_tray-{__version__}"
    with tarfile.open(dist / f"{name}.tar.gz") as sdist:
        sdist.extractall(tmp_path, filter="data")
    again = built(tmp_path / name, tmp_path / "dist")
    assert again == {path.name: path.read_bytes() for path in dist.iterdir()}


def test_the_wheel_carries_the_package_the_resources_and_nothing_else(dist: Path) -> None:
    def below(folder: str) -> set[str]:
        paths = (CHECKOUT / folder).rglob("*")
        files = {path for path in paths if path.is_file() and "__pycache__" not in path.parts}
        return {path.relative_to(CHECKOUT).as_posix() for path in files}

    with wheel(dist) as archive:
        carried = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert carried == below("pbx_tray") | {f"pbx_tray/{name}" for name in below("resources")}


def test_the_sdist_carries_its_own_tests_and_what_they_read(dist: Path) -> None:
    with tarfile.open(dist / f"pbx_tray-{__version__}.tar.gz") as sdist:
        names = {name.partition("/")[2].partition("/")[0] for name in sdist.getnames()}
    assert names == {*PARTS, "PKG-INFO"}


def test_the_wheel_needs_no_compiler_and_gives_the_three_commands(dist: Path) -> None:
    with wheel(dist) as archive:
        assert not [name for name in archive.namelist() if name.endswith((".so", ".pyd", ".c"))]
        (entries,) = [name for name in archive.namelist() if name.endswith("entry_points.txt")]
        text = archive.read(entries).decode()
    assert [line.split(" = ")[0] for line in text.splitlines() if " = " in line] == [
        "pbx-monitor",
        "pbx-simulator",
        "pbx-tray",
    ]
