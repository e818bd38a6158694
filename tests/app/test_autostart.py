"""Starting at login: the entries of three systems, and that nobody's choice is lost."""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from pbx_tray.core.choices import StartUpChoices
from pbx_tray.core.login_entry import Entry
from pbx_tray.desktop.autostart import Autostart, autostart
from pbx_tray.desktop.autostart_macos import LaunchAgent
from pbx_tray.desktop.autostart_windows import APPROVED, NAME, RUN, RunKey
from pbx_tray.desktop.autostart_xdg import XdgAutostart
from pbx_tray.login_start import LoginStart
from tests.desktop.processes import wait_until

COMMAND = ("/opt/pbx-tray/pbx-tray", "--hidden")
PRINTED = st.characters(blacklist_categories=("Cs", "Cc"))


class Registry:
    """A registry in memory."""

    def __init__(self) -> None:
        self.own: dict[tuple[str, str], Any] = {}
        self.everybodys: dict[tuple[str, str], Any] = {}

    def value(self, key: str, name: str, *, everybody: bool = False) -> Any:
        return (self.everybodys if everybody else self.own).get((key, name))

    def set_text(self, key: str, name: str, text: str) -> None:
        self.own[key, name] = text

    def delete(self, key: str, name: str) -> None:
        self.own.pop((key, name), None)


def xdg(folder: Path) -> Autostart:
    return XdgAutostart(folder)


def macos(folder: Path) -> Autostart:
    return LaunchAgent(folder / "LaunchAgents")


def windows(_: Path) -> Autostart:
    return RunKey(Registry())


@pytest.mark.parametrize("system", [xdg, macos, windows])
@given(command=st.lists(st.text(PRINTED, min_size=1), min_size=1, max_size=4).map(tuple))
def test_what_is_put_there_is_found_and_taken_away(
    system: Callable[[Path], Autostart], command: tuple[str, ...]
) -> None:
    with TemporaryDirectory() as folder:
        entry = system(Path(folder))
        assert entry.found(command) is Entry.ABSENT
        entry.put(command)
        assert entry.found(command) is Entry.ON
        assert entry.found((*command, "more")) is Entry.STALE
        entry.remove()
        assert entry.found(command) is Entry.ABSENT
        entry.remove()


# Linux

XDG = "autostart/pbx-tray.desktop"
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="desktop entries are Linux's")


@on_linux
def test_the_entry_is_valid_and_starts_the_program_with_its_arguments(tmp_path: Path) -> None:
    """As a desktop reads it: by the library that GNOME and Xfce start such entries with."""
    told = tmp_path / "told"
    program = tmp_path / "a $folder" / 'pbx "tray"'
    program.parent.mkdir()
    says = f"open({str(told)!r}, 'w').write('\\n'.join(sys.argv[1:]))"
    program.write_text(f"#!{sys.executable}\nimport sys\n{says}\n")
    program.chmod(0o755)
    arguments = ("--config-dir", "/home/anna/my `own` \\100% folder", "--hidden")
    XdgAutostart(tmp_path).put((str(program), *arguments))
    entry = tmp_path / XDG
    validator, launcher = shutil.which("desktop-file-validate"), shutil.which("gio")
    assert validator
    assert launcher
    valid = subprocess.run([validator, entry], capture_output=True, text=True, check=False)
    assert (valid.returncode, valid.stdout) == (0, "")
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    subprocess.run([launcher, "launch", entry], check=True, timeout=60, env=environment)
    wait_until(lambda: told.is_file() and told.read_text() != "", "the program told", 60)
    assert tuple(told.read_text().split("\n")) == arguments


@pytest.mark.parametrize("off", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_was_switched_off_in_the_desktops_own_list_is_off(tmp_path: Path, off: str) -> None:
    entry = XdgAutostart(tmp_path)
    entry.put(COMMAND)
    written = (tmp_path / XDG).read_text()
    kept = [line for line in written.splitlines() if not line.startswith("X-GNOME")]
    (tmp_path / XDG).write_text("\n".join([*kept, off]))
    assert entry.found(COMMAND) is Entry.OFF
    entry.put(COMMAND)
    assert entry.found(COMMAND) is Entry.ON


def test_an_entry_for_everybody_is_hidden_from_one_who_wants_none(tmp_path: Path) -> None:
    shared = tmp_path / "etc" / "xdg"
    XdgAutostart(shared).put(("/usr/bin/pbx-tray",))
    entry = XdgAutostart(tmp_path / "own", [shared])
    assert entry.found(COMMAND) is Entry.ON
    entry.remove()
    assert entry.found(COMMAND) is Entry.OFF
    entry.put(COMMAND)
    assert entry.found(COMMAND) is Entry.ON


@on_linux
def test_it_lies_where_linux_looks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    autostart().put(COMMAND)
    assert (tmp_path / XDG).is_file()


# macOS and Windows


def test_a_launch_agent_is_what_macos_reads(tmp_path: Path) -> None:
    agent = LaunchAgent(tmp_path)
    agent.put(COMMAND)
    (file,) = tmp_path.iterdir()
    kept = plistlib.loads(file.read_bytes())
    assert file.name == f"{kept['Label']}.plist"
    assert kept["ProgramArguments"] == list(COMMAND)
    assert kept["RunAtLoad"] is True
    file.write_bytes(plistlib.dumps({**kept, "Disabled": True}))
    assert agent.found(COMMAND) is Entry.OFF
    file.write_bytes(b"<plist")
    assert agent.found(COMMAND) is Entry.STALE


def test_the_run_key_holds_what_the_installer_writes_there() -> None:
    registry = Registry()
    RunKey(registry).put((r"C:\Program Files\PBX Tray\pbx-tray.exe", "--hidden"))
    assert registry.own == {(RUN, NAME): r'"C:\Program Files\PBX Tray\pbx-tray.exe" --hidden'}


def test_what_the_task_manager_switched_off_is_off() -> None:
    registry = Registry()
    entry = RunKey(registry)
    entry.put(COMMAND)
    registry.own[APPROVED, NAME] = bytes([3, *[0] * 11])
    assert entry.found(COMMAND) is Entry.OFF
    entry.put(COMMAND)
    assert entry.found(COMMAND) is Entry.ON


def test_what_was_installed_for_everybody_is_found_and_not_taken_away() -> None:
    registry = Registry()
    registry.everybodys[RUN, NAME] = "anything"
    entry = RunKey(registry)
    assert entry.found(COMMAND) is Entry.ON
    with pytest.raises(PermissionError):
        entry.remove()


# What was chosen, and what the system has


class Login:
    """A start at login with a system to look at."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.system = XdgAutostart(folder)
        self._qtbot = qtbot
        self._parts: list[LoginStart] = []

    def begin(self, choices: StartUpChoices, *, decided: bool = False) -> LoginStart:
        part = LoginStart(choices, self.system, COMMAND[:1], decided=decided)
        self._parts.append(part)
        return part

    def settle(self, part: LoginStart) -> None:
        """Wait until all that was asked of the system is done, and heard of."""
        done = threading.Event()
        part._clerk.ask("end", done.set)
        self._qtbot.waitUntil(done.is_set)
        QCoreApplication.processEvents()

    def close(self) -> None:
        for part in self._parts:
            part.close()


@pytest.fixture
def login(qtbot: QtBot, tmp_path: Path) -> Iterator[Login]:
    login = Login(qtbot, tmp_path)
    yield login
    login.close()


def test_who_chooses_it_has_it_and_who_chooses_otherwise_has_it_no_more(login: Login) -> None:
    part = login.begin(StartUpChoices())
    part.choose(StartUpChoices(at_login=True))
    login.settle(part)
    assert login.system.found(COMMAND) is Entry.ON
    part.choose(StartUpChoices(at_login=True, hidden=False))
    login.settle(part)
    assert login.system.found(COMMAND[:1]) is Entry.ON
    part.choose(StartUpChoices(at_login=False))
    login.settle(part)
    assert login.system.found(COMMAND) is Entry.ABSENT


@pytest.mark.parametrize("there", [True, False])
def test_what_was_changed_with_the_desktops_own_tools_is_followed(
    qtbot: QtBot, login: Login, *, there: bool
) -> None:
    if there:
        login.system.put(COMMAND)
    part = login.begin(StartUpChoices(at_login=not there))
    with qtbot.waitSignal(part.found) as told:
        part.look()
    assert told.args == [StartUpChoices(at_login=there)]


def test_an_app_that_lies_elsewhere_now_is_started_there(login: Login) -> None:
    login.system.put(("/old/place", "--hidden"))
    part = login.begin(StartUpChoices(at_login=True))
    part.look()
    login.settle(part)
    login.settle(part)
    assert login.system.found(COMMAND) is Entry.ON


def test_the_entry_of_another_copy_is_left_alone(login: Login) -> None:
    login.system.put(("/another/copy",))
    part = login.begin(StartUpChoices())
    part.look()
    login.settle(part)
    login.settle(part)
    assert login.system.found(("/another/copy",)) is Entry.ON


def test_what_the_administrator_decided_is_carried_out(login: Login) -> None:
    part = login.begin(StartUpChoices(at_login=True), decided=True)
    part.look()
    login.settle(part)
    login.settle(part)
    assert login.system.found(COMMAND) is Entry.ON


def test_a_system_that_refuses_is_said_and_shown_as_it_is(
    qtbot: QtBot, login: Login, tmp_path: Path
) -> None:
    (tmp_path / "autostart").write_text("a file where a folder should be")
    part = login.begin(StartUpChoices())
    said: list[str] = []
    part.failed.connect(said.append)
    with qtbot.waitSignal(part.found) as told:
        part.choose(StartUpChoices(at_login=True))
    assert told.args == [StartUpChoices()]
    assert said == [
        "Whether PBX Tray starts when you log in could not be changed: the system refuses it."
    ]


def test_what_is_chosen_while_the_system_is_looked_at_is_not_undone(login: Login) -> None:
    part = login.begin(StartUpChoices())
    part.look()
    part.choose(StartUpChoices(at_login=True))
    login.settle(part)
    assert part._choices == StartUpChoices(at_login=True)
    assert login.system.found(COMMAND) is Entry.ON
