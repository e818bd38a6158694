"""AppImage and Flatpak, whose tools are not to be had here: what can be told without them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import appdir
import deb
import metainfo
import pytest

from pbx_tray import __version__

BUNDLE = Path(__file__).parents[2] / "packaging" / "bundle"
MANIFEST = json.loads((BUNDLE / "linux" / "org.pbx_tray.PBXTray.json").read_text(encoding="utf-8"))

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="of Linux alone")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A folder like the bundle, whose programs say their name and what they were given."""
    folder = tmp_path / "pbx-tray"
    folder.mkdir()
    for command in deb.COMMANDS:
        program = folder / command
        program.write_text('#!/bin/sh\necho "$(basename "$0") $*"\n')
        program.chmod(0o755)
    return folder


@on_linux
def test_what_becomes_an_appimage_has_all_that_its_tool_asks_for(
    bundle: Path, tmp_path: Path
) -> None:
    folder = appdir.lay_out(bundle, tmp_path, __version__)
    for place in ("AppRun", "pbx-tray.desktop", "pbx-tray.png", ".DirIcon"):
        assert (folder / place).is_file()
    assert (folder / "usr" / "share" / "metainfo" / metainfo.NAME).is_file()
    validator = shutil.which("desktop-file-validate")
    assert validator
    subprocess.run([validator, folder / "pbx-tray.desktop"], check=True, timeout=60)


@on_linux
@pytest.mark.parametrize(
    ("called", "said"),
    [
        ("./PBX_Tray.AppImage", "pbx-tray --demo"),
        ("/somewhere/pbx-monitor", "pbx-monitor --demo"),
        ("", "pbx-tray --demo"),
    ],
)
def test_an_appimage_is_each_command_by_its_name(
    bundle: Path, tmp_path: Path, called: str, said: str
) -> None:
    folder = appdir.lay_out(bundle, tmp_path, __version__)
    done = subprocess.run(
        [folder / "AppRun", "--demo"],
        env={"PATH": "/usr/bin:/bin", "ARGV0": called},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == f"{said}\n"


def test_the_flatpak_has_the_app_s_id_and_takes_this_version() -> None:
    assert f"{MANIFEST['app-id']}.metainfo.xml" == metainfo.NAME
    (module,) = MANIFEST["modules"]
    (source,) = module["sources"]
    assert source["path"].endswith(f"/dist/pbx-tray-{__version__}-linux.tar.gz")


def test_the_flatpak_may_do_what_the_app_does_and_sees_no_files() -> None:
    granted = set(MANIFEST["finish-args"])
    assert "--share=network" in granted
    assert "--talk-name=org.freedesktop.Notifications" in granted
    assert "--talk-name=org.freedesktop.secrets" in granted
    assert not [right for right in granted if right.startswith("--filesystem")]
