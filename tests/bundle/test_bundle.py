"""The bundle itself: how large it is, what is in it, and that it starts and ends."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tarfile
from pathlib import Path

import contents
import pytest

from pbx_tray import __version__
from pbx_tray.core.language import LANGUAGES
from tests.bundle import needed_libraries
from tests.desktop.processes import wait_until

LARGEST_BUNDLE = 140_000_000
LARGEST_DEB = 45_000_000

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="made of Linux's own tools")


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]


def test_the_bundle_is_small_enough(bundle: Path) -> None:
    size = sum(path.stat().st_size for path in files(bundle))
    print(f"\nThe bundle: {size / 1e6:.1f} MB, at most {LARGEST_BUNDLE / 1e6:.0f}.")
    assert size <= LARGEST_BUNDLE


@on_linux
def test_the_debian_package_is_small_enough(deb: Path) -> None:
    size = deb.stat().st_size
    print(f"\nThe .deb: {size / 1e6:.1f} MB, at most {LARGEST_DEB / 1e6:.0f}.")
    assert size <= LARGEST_DEB


def test_only_what_is_used_of_qt_is_there(bundle: Path) -> None:
    found = [path.as_posix() for path in files(bundle)]
    unwanted = re.compile(r"qml|webengine|quick|3d|gtk|designer|tkinter|pytest", re.IGNORECASE)
    assert [path for path in found if unwanted.search(Path(path).name)] == []
    bindings = {Path(p).name.split(".")[0] for p in found if "/PySide6/Qt" in p and "/Qt/" not in p}
    assert {name for name in bindings if not name.startswith("Qt6")} == set(contents.QT_MODULES)


def test_no_link_leads_nowhere(bundle: Path) -> None:
    assert [path for path in bundle.rglob("*") if path.is_symlink() and not path.exists()] == []


def test_licences_and_resources_are_there(bundle: Path) -> None:
    inside = bundle / "_internal"
    for place in ("licences/NOTICE.txt", "licences/LGPL-3.0.txt", "licences/Python/LICENSE.txt"):
        assert (inside / place).is_file()
    for part in ("requests", "urllib3", "keyring", "cryptography"):
        assert list(inside.glob(f"licences/{part}-*/*")), part
    assert (inside / "pbx_tray" / "resources" / "icons" / "pbx-tray.svg").is_file()


@on_linux
def test_each_library_of_the_system_that_is_carried_has_its_licence_there(bundle: Path) -> None:
    inside = bundle / "_internal"
    carried = [path.name for path in inside.glob("lib*.so*") if not path.is_symlink()]
    assert any(name.startswith("libexpat") for name in carried)
    texts = {path.stem for path in (inside / "licences" / "system").iterdir()}
    without = {
        name
        for name in carried
        if not name.startswith("libpython") and not needed_libraries.owners(name) & texts
    }
    assert without == set()


def test_each_language_has_our_words_and_those_of_qt(bundle: Path) -> None:
    names = {path.name for path in files(bundle) if path.suffix == ".qm"}
    assert {f"pbx-tray_{language}.qm" for language in LANGUAGES} <= names
    assert {f"qtbase_{language}.qm" for language in LANGUAGES if language != "en"} <= names


@on_linux
def test_the_archive_holds_the_bundle_and_nothing_of_who_made_it(bundle: Path, dist: Path) -> None:
    with tarfile.open(dist / f"pbx-tray-{__version__}-linux.tar.gz") as archive:
        members = archive.getmembers()
    root = f"pbx-tray-{__version__}"
    places = {path.relative_to(bundle).as_posix() for path in bundle.rglob("*")}
    assert {entry.name for entry in members} == {root, *(f"{root}/{place}" for place in places)}
    assert {(entry.uid, entry.gid, entry.uname) for entry in members} == {(0, 0, "")}
    assert len({entry.mtime for entry in members}) == 1


@on_linux
def test_the_version_is_said_without_loading_qt(program: Path) -> None:
    done = subprocess.run(
        [program, "--version"],
        env={**os.environ, "LD_DEBUG": "files"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == f"PBX Tray {__version__}\n"
    assert "libpython" in done.stderr
    assert "Qt6" not in done.stderr


@on_linux
@pytest.mark.parametrize("command", ["pbx-monitor", "pbx-simulator"])
def test_the_other_commands_are_there_by_their_names(bundle: Path, command: str) -> None:
    done = subprocess.run(
        [bundle / command, "--help"], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.startswith(f"usage: {command} ")


def test_the_demo_starts_and_ends_when_it_is_asked_to(program: Path, tmp_path: Path) -> None:
    command = [str(program), "--demo", "--config-dir", str(tmp_path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    with subprocess.Popen(command, env=environment) as process:
        wait_until((tmp_path / "demo" / "calls.sqlite3").is_file, "the log of the demo's calls", 60)
        assert process.poll() is None
        process.terminate()
        code = process.wait(60)
    # On Windows a program without a console can only be ended, not asked.
    assert code == 0 or sys.platform == "win32"
