"""`pbx-tray --install-desktop`: what it puts there, and that it takes it away again."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pbx_tray.menu_entry import ENTRY, entry_for, files
from pbx_tray.resource_folder import resource_folder

CHECKOUT = Path(__file__).parents[2]
TEMPLATE = (resource_folder() / "desktop" / "pbx-tray.desktop").read_text(encoding="utf-8")

PRINTED = st.characters(codec="utf-8", exclude_characters="\0") | st.sampled_from('%"`$\\ \n')

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="installers do it elsewhere")


def pbx_tray(option: str, data: Path) -> subprocess.CompletedProcess[str]:
    places = {"XDG_DATA_HOME": str(data), "XDG_CONFIG_HOME": str(data / "config")}
    variables = {**places, "PYTHONPATH": str(CHECKOUT)}
    return subprocess.run(
        [sys.executable, "-m", "pbx_tray", option],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def value(entry: str, key: str) -> str:
    """What stands behind `key`, with the escapes of the file taken out."""
    (line,) = re.findall(rf"^{key}=(.*)$", entry, re.MULTILINE)
    meant = {"n": "\n", "r": "\r", "t": "\t"}
    return re.sub(r"\\(.)", lambda match: meant.get(match[1], match[1]), line)


def command_of(entry: str) -> list[str]:
    """The program and its arguments, read as the Desktop Entry Specification says."""
    line, link = value(entry, "Exec").rsplit(" --uri", 1)
    assert link == " -- %u"  # no option hides in a link
    # What is reserved stands between quotes, and the rest may.
    words = re.findall(r'"(?:[^"`$\\]|\\["`$\\])*"|[^\s"\'\\<>~|&;$*?#()`]+', line)
    assert " ".join(words) == line
    unquoted = [re.sub(r"\\(.)", r"\1", w[1:-1]) if w[0] == '"' else w for w in words]
    assert all(re.fullmatch(r"(?s)(?:[^%]|%%)*", argument) for argument in unquoted)
    return [argument.replace("%%", "%") for argument in unquoted]


@on_linux
def test_it_is_put_there_and_taken_away_without_a_trace(tmp_path: Path) -> None:
    data = tmp_path / "share"
    done = pbx_tray("--install-desktop", data)
    assert (done.returncode, done.stderr) == (0, "")
    assert str(data) in done.stdout
    there = {path.relative_to(data).as_posix() for path in data.rglob("*") if path.is_file()}
    assert there - {"applications/mimeinfo.cache"} == set(files())
    done = pbx_tray("--remove-desktop", data)
    assert (done.returncode, done.stderr) == (0, "")
    assert not data.exists() or list(data.iterdir()) == []


@on_linux
def test_the_entry_that_is_put_there_is_valid_and_starts_this_app(tmp_path: Path) -> None:
    pbx_tray("--install-desktop", tmp_path)
    validator = shutil.which("desktop-file-validate")
    assert validator
    done = subprocess.run(
        [validator, tmp_path / ENTRY], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")
    entry = (tmp_path / ENTRY).read_text(encoding="utf-8")
    version = subprocess.run(
        [*command_of(entry), "--version"], capture_output=True, text=True, timeout=60, check=True,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
    )  # fmt: skip
    assert version.stdout.startswith("PBX Tray ")


@on_linux
def test_what_others_have_in_the_same_folders_stays(tmp_path: Path) -> None:
    neighbour = tmp_path / "applications" / "other.desktop"
    neighbour.parent.mkdir()
    neighbour.write_text("[Desktop Entry]\nType=Application\nName=Other\nExec=other\n")
    pbx_tray("--install-desktop", tmp_path)
    pbx_tray("--remove-desktop", tmp_path)
    assert neighbour.is_file()
    assert not (tmp_path / ENTRY).exists()


@on_linux
def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "applications").write_text("no folder")
    done = pbx_tray("--install-desktop", tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("The menu entry could not be written: ")
    assert "Traceback" not in done.stderr


@on_linux
def test_phone_links_do_not_lead_to_what_was_removed(tmp_path: Path) -> None:
    chosen = tmp_path / "config" / "mimeapps.list"
    chosen.parent.mkdir()
    chosen.write_text("[Default Applications]\nx-scheme-handler/tel=pbx-tray.desktop\n")
    assert pbx_tray("--remove-desktop", tmp_path).returncode == 0
    assert not chosen.exists()


def test_removing_what_is_not_there_is_no_trouble(tmp_path: Path) -> None:
    done = pbx_tray("--remove-desktop", tmp_path / "share")
    assert done.returncode == (0 if sys.platform == "linux" else 1)


@given(st.lists(st.text(PRINTED, min_size=1), min_size=1, max_size=4))
def test_any_place_of_the_program_comes_back_as_it_was(command: list[str]) -> None:
    entry = entry_for(TEMPLATE, command)
    assert value(entry, "TryExec") == command[0]
    assert command_of(entry) == command
