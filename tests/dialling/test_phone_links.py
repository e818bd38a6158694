"""Who opens phone links: asked and told in the system's way, given back without a trace."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from pbx_tray.desktop.autostart_windows import NAME
from pbx_tray.desktop.chosen_programs import _without_us, forget
from pbx_tray.desktop.link_handler_windows import (
    CHOSEN,
    LINK_KIND,
    REGISTERED,
    WindowsLinkHandler,
)
from pbx_tray.desktop.link_handler_xdg import XdgLinkHandler
from pbx_tray.menu_entry import ENTRY, provide
from pbx_tray.phone_links import PhoneLinks, link_handler

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="xdg-mime is Linux's")

COMMAND = ("/opt/pbx tray/pbx-tray", "--config-dir", "/home/anna/own")
KINDS = "x-scheme-handler/tel;x-scheme-handler/callto;"
OTHER = f"[Desktop Entry]\nType=Application\nName=Other\nExec=true %u\nMimeType={KINDS}\n"
DEFAULTS = "[Default Applications]\n"
TEL, CALLTO = "x-scheme-handler/tel=", "x-scheme-handler/callto="


@dataclass
class Home:
    """A person's folders, with a program of another's that offers to open phone links."""

    list: Path
    own: Path
    everybodys: Path
    programs: Path  # before all others on the PATH

    def default(self, scheme: str = "tel") -> str:
        """What the desktop says; asked in another way than the app asks."""
        command = ["gio", "mime", f"x-scheme-handler/{scheme}"]
        english = {**os.environ, "LC_ALL": "C.UTF-8"}
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=english)
        found = done.stdout.partition("\n")[0]
        return found.rpartition(": ")[2] if found.startswith("Default") else ""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    assert shutil.which("xdg-mime"), "apt-get install xdg-utils"
    own, everybodys, programs = (tmp_path / name for name in ("own", "everybodys", "programs"))
    for folder in (own, everybodys):
        (folder / "applications").mkdir(parents=True)
    programs.mkdir()
    (own / "applications" / "other.desktop").write_text(OTHER)
    cache = f"[MIME Cache]\n{TEL}other.desktop;\n{CALLTO}other.desktop;\n"
    (own / "applications" / "mimeinfo.cache").write_text(cache)
    for name in ("XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    monkeypatch.setenv("XDG_DATA_HOME", str(own))
    monkeypatch.setenv("XDG_DATA_DIRS", str(everybodys))
    monkeypatch.setenv("PATH", str(programs), prepend=os.pathsep)
    return Home(tmp_path / "config" / "mimeapps.list", own, everybodys, programs)


def made_there(command: tuple[str, ...], folder: Path) -> tuple[str, ...]:
    """Put the program of this command below `folder`, for a desktop starts none that is missing."""
    program = folder / "pbx-tray"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    return (str(program), *command[1:])


@pytest.fixture
def command(tmp_path: Path) -> tuple[str, ...]:
    return made_there(COMMAND, tmp_path)


# Linux


@on_linux
def test_who_takes_phone_links_has_both_kinds_and_gives_them_back(
    home: Home, command: tuple[str, ...]
) -> None:
    handler = link_handler(command)
    assert handler.ours() is False
    handler.take()
    assert handler.ours() is True
    assert (home.default("tel"), home.default("callto")) == ("pbx-tray.desktop",) * 2
    handler.give_back()
    assert handler.ours() is False
    assert home.default("tel") == "other.desktop"
    assert not home.list.exists()


@on_linux
def test_one_kind_of_link_alone_is_not_ours(home: Home, command: tuple[str, ...]) -> None:
    handler = link_handler(command)
    handler.take()
    home.list.write_text(home.list.read_text().replace(f"{CALLTO}pbx-tray", f"{CALLTO}other"))
    assert handler.ours() is False


@on_linux
def test_what_opens_other_links_stays_as_it_was(home: Home, command: tuple[str, ...]) -> None:
    before = (
        f"[Added Associations]\ntext/html=other.desktop;\n\n{DEFAULTS}text/html=other.desktop\n"
    )
    home.list.parent.mkdir()
    home.list.write_text(before)
    handler = link_handler(command)
    handler.take()
    assert handler.ours() is True
    handler.give_back()
    assert home.list.read_text() == before


@on_linux
def test_the_entry_is_put_there_when_it_is_missing_and_renewed_when_it_is_old(
    home: Home, command: tuple[str, ...]
) -> None:
    entry = home.own / ENTRY
    provide(("/gone/pbx-tray",))
    assert "Exec=/gone/pbx-tray --uri" in entry.read_text()
    link_handler(command).take()
    assert f"Exec={' '.join(command)} --uri -- %u" in entry.read_text()


@on_linux
def test_an_entry_that_everybody_has_is_enough(home: Home, command: tuple[str, ...]) -> None:
    (home.everybodys / ENTRY).write_text(OTHER.replace("Other", "PBX Tray"))
    link_handler(command).take()
    assert not (home.own / ENTRY).exists()
    assert home.default() == "pbx-tray.desktop"


@on_linux
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_only_this_app_is_taken_out_of_the_list(tmp_path: Path, newline: str) -> None:
    before = [
        *(f"# {TEL}pbx-tray.desktop", "[Default Applications]", f"{TEL}pbx-tray.desktop"),
        *("x-scheme-handler/sip=pbx-tray.desktop", f"{CALLTO}a.desktop;pbx-tray.desktop;b.desktop"),
        *("text/x-caf\udce9=a.desktop", "[Added Associations]", f"{TEL}pbx-tray.desktop;"),
    ]
    file = tmp_path / "mimeapps.list"
    raw = newline.join([*before, ""]).encode(errors="surrogateescape")
    file.write_bytes(raw)
    forget(file)
    after = file.read_bytes().decode(errors="surrogateescape").splitlines()
    assert after == [*before[:2], before[3], f"{CALLTO}a.desktop;b.desktop;", *before[5:7]]


@given(st.text())
def test_a_line_that_does_not_name_this_app_is_left_alone(line: str) -> None:
    if "pbx-tray.desktop" not in line:
        assert _without_us(line) == line
        assert _without_us(TEL + line) == TEL + line


@on_linux
def test_a_list_that_is_a_link_stays_one(tmp_path: Path) -> None:
    kept, list_ = tmp_path / "kept", tmp_path / "mimeapps.list"
    kept.write_text(f"{DEFAULTS}{TEL}pbx-tray.desktop\ntext/html=a.desktop\n")
    list_.symlink_to(kept)
    forget(list_)
    assert list_.is_symlink()
    assert kept.read_text() == f"{DEFAULTS}text/html=a.desktop\n"


# What the person is told

Begin = Callable[..., PhoneLinks]


@pytest.fixture
def begin() -> Iterator[Begin]:
    parts: list[PhoneLinks] = []

    def begin(*system: Any, **more: Any) -> PhoneLinks:
        parts.append(PhoneLinks(*system, **more))
        return parts[-1]

    yield begin
    for part in parts:
        part.close()


def answer(qtbot: QtBot, part: PhoneLinks, ask: Callable[[], None]) -> tuple[object, str]:
    with qtbot.waitSignal(part.told) as told:
        ask()
    assert told.args is not None
    ours, trouble = told.args
    return ours, trouble


@on_linux
def test_a_person_sees_how_it_stands_and_changes_it(
    qtbot: QtBot, home: Home, command: tuple[str, ...], begin: Begin
) -> None:
    part = begin(link_handler(command))
    assert answer(qtbot, part, part.look) == (False, "")
    assert answer(qtbot, part, lambda: part.choose(True)) == (True, "")
    assert home.default() == "pbx-tray.desktop"
    assert answer(qtbot, part, part.look) == (True, "")
    assert answer(qtbot, part, lambda: part.choose(False)) == (False, "")


@on_linux
def test_it_is_said_where_the_desktop_has_nobody_else(
    qtbot: QtBot, home: Home, command: tuple[str, ...], begin: Begin
) -> None:
    part = begin(link_handler(command))
    answer(qtbot, part, lambda: part.choose(True))
    (home.own / "applications" / "other.desktop").unlink()
    subprocess.run(["update-desktop-database", home.own / "applications"], check=True)
    ours, trouble = answer(qtbot, part, lambda: part.choose(False))
    assert ours is True
    assert trouble.endswith("no other program is set for them.")


@on_linux
def test_it_is_said_where_xdg_mime_is_missing(
    qtbot: QtBot, home: Home, monkeypatch: pytest.MonkeyPatch, begin: Begin
) -> None:
    monkeypatch.setenv("PATH", str(home.programs))
    part = begin(link_handler(COMMAND))
    for ask in (part.look, lambda: part.choose(True)):
        ours, trouble = answer(qtbot, part, ask)
        assert ours is None
        assert trouble.endswith("It comes with the package xdg-utils.")
    assert not (home.own / ENTRY).exists()


@on_linux
@pytest.mark.parametrize("there", ["applications", "config"])
def test_it_is_said_where_the_system_refuses(
    qtbot: QtBot, home: Home, there: str, command: tuple[str, ...], begin: Begin
) -> None:
    """Neither the entry nor the list can be written where a file is in the folder's place."""
    folder = home.list.parent if there == "config" else home.own / there
    shutil.rmtree(folder, ignore_errors=True)
    folder.write_text("a file where a folder should be")
    part = begin(link_handler(command))
    ours, trouble = answer(qtbot, part, lambda: part.choose(True))
    assert ours is not True
    assert trouble.startswith("What opens phone links could not be changed")


@pytest.fixture
def hangs(home: Home) -> Path:
    """Let xdg-mime hang; answer the file that holds its process id as soon as it does."""
    begun, script = home.programs / "begun", home.programs / "xdg-mime"
    script.write_text(
        f"#!/bin/sh\necho $$ >{begun}.new\nmv {begun}.new {begun}\ntail -f /dev/null\n"
    )
    script.chmod(0o755)
    return begun


@on_linux
def test_an_end_waits_for_no_script_that_hangs(qtbot: QtBot, home: Home, hangs: Path) -> None:
    part = PhoneLinks(XdgLinkHandler(home.list.parent, lambda: None, limit=60))
    part.look()
    qtbot.waitUntil(hangs.exists)
    began = time.monotonic()
    part.close()
    assert time.monotonic() - began < 30
    with pytest.raises(ProcessLookupError):
        os.kill(int(hangs.read_text()), 0)


@on_linux
@pytest.mark.usefixtures("hangs")
def test_a_script_that_hangs_is_ended_and_that_is_said(
    qtbot: QtBot, home: Home, begin: Begin
) -> None:
    part = begin(XdgLinkHandler(home.list.parent, lambda: None, limit=0.1))
    ours, trouble = answer(qtbot, part, part.look)
    assert ours is None
    assert trouble.endswith("the system does not answer.")


# Windows


class Registry:
    """A registry in memory, in which nothing can be written."""

    def __init__(self) -> None:
        self.own: dict[tuple[str, str], str] = {}
        self.everybodys: dict[tuple[str, str], str] = {}

    def value(self, key: str, name: str, *, everybody: bool = False) -> Any:
        return (self.everybodys if everybody else self.own).get((key, name))


def test_windows_is_asked_and_not_changed(qtbot: QtBot, begin: Begin) -> None:
    registry, shown = Registry(), list[str]()
    part = begin(WindowsLinkHandler(registry, shown.append), elsewhere=True)
    registry.own[CHOSEN.format("tel"), "ProgId"] = LINK_KIND
    assert answer(qtbot, part, lambda: part.choose(True)) == (False, "")
    registry.own[CHOSEN.format("callto"), "ProgId"] = LINK_KIND
    assert answer(qtbot, part, lambda: part.choose(False)) == (True, "")
    assert shown == ["ms-settings:defaultapps"] * 2


def test_the_page_of_the_app_is_shown_by_how_it_was_installed() -> None:
    registry, shown = Registry(), list[str]()
    handler = WindowsLinkHandler(registry, shown.append)
    registry.everybodys[REGISTERED, NAME] = "anything"
    handler.take()
    registry.own[REGISTERED, NAME] = "anything"
    handler.give_back()
    kinds = ("Machine", "User")
    assert shown == [f"ms-settings:defaultapps?registeredApp{kind}=PBX%20Tray" for kind in kinds]
