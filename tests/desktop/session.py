"""A private desktop that lives as long as a `with` block: real programs, nothing shared, no trace.

An X server without a screen, a D-Bus of its own, a window manager, a tray host, a notification
server and a keyring. What runs in it sees an empty home, and none of the person's own desktop.
"""

from __future__ import annotations

import os
import secrets
import select
import shutil
import subprocess
import sys
import tempfile
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

import secretstorage
from jeepney import DBusErrorResponse  # type: ignore[import-untyped]  # carries no types

from tests.desktop import desktop_programs as programs
from tests.desktop.notification_record import NotificationRecord, Posted
from tests.desktop.private_environment import mark, private_environment
from tests.desktop.processes import (
    Program,
    SessionError,
    end_processes,
    processes_with,
    wait_until,
)
from tests.desktop.session_bus import (
    NOTIFICATIONS,
    SECRETS,
    STATUS_NOTIFIER_WATCHER,
    SessionBus,
)
from tests.desktop.x_display import (
    TRAY_SELECTION,
    WINDOW_MANAGER_SELECTION,
    XDisplay,
    authority_file,
)
from tests.sentinels import search
from tests.sentinels.values import PERSONAL, PLACES, hits, hits_in

if TYPE_CHECKING:
    from collections.abc import Sequence

KEYRING_PASSWORD = "test-keyring-password"
_START_S = 20.0


class DesktopSession:
    """The session; `with DesktopSession() as desktop:` starts it and ends it.

    Raises SessionError where a program is missing, or does not come up in 20 seconds.
    """

    def __init__(
        self,
        *,
        tray: programs.TrayHost = "trayer",
        notify: programs.NotificationServer = "dunst",
        keyring: programs.Keyring = "unlocked",
        screen_reader: bool = False,
        size: str = "1280x800x24",
    ) -> None:
        self._tray: programs.TrayHost = tray
        self._notify: programs.NotificationServer = notify
        self._keyring: programs.Keyring = keyring
        self._screen_reader = screen_reader
        self._size = size
        self._cookie = secrets.token_bytes(16)
        self._programs: list[Program] = []

    def __enter__(self) -> Self:
        self._stack = ExitStack()
        try:
            self._come_up()
        except BaseException as error:
            for program in self._programs[-1:]:
                error.add_note(program.complaint("was the last to be started"))
            self._stack.close()
            raise
        return self

    def __exit__(self, *_exception: object) -> None:
        self._stack.close()

    # What a test asks of it

    @property
    def mark(self) -> str:
        """The variable, as NAME=value, that every process of this session inherits."""
        return mark(self.directory)

    def start_app(self, *arguments: str) -> Program:
        """Start `pbx-tray` with these arguments; it is ended with the session at the latest."""
        # faulthandler: an app that is aborted says where each of its threads was.
        command = [sys.executable, "-X", "faulthandler", "-m", "pbx_tray", *arguments]
        return self._start(command, name="pbx-tray")

    def start(self, *command: str) -> Program:
        """Start any program in the session; it is ended with the session at the latest."""
        return self._start(command)

    def screenshot(self, path: Path) -> None:
        """Write a picture of the whole screen, as PNG."""
        self._run("scrot", "--overwrite", "--silent", str(path.absolute()))

    def xdotool(self, *arguments: str | int) -> str:
        """Press keys, move the mouse and so on; return what xdotool says, which may be nothing."""
        return self._run("xdotool", *arguments)

    def windows(self, name: str) -> list[int]:
        """The windows one can see whose title matches the regular expression `name`."""

        def search() -> list[subprocess.CompletedProcess[str]]:
            found = self._finished("xdotool", "search", "--onlyvisible", "--name", name)
            gone = "BadWindow" in found.stderr  # one went away while it looked, whichever
            return [] if gone else [found]

        [found] = wait_until(search, "a look at all windows", 5)
        if found.stderr:
            raise SessionError(f"xdotool could not look for windows: {found.stderr.strip()}")
        return [int(line) for line in found.stdout.split()]

    def wait_for_window(self, name: str, timeout: float = 10.0) -> int:
        """The first window one can see with such a title, waiting for it if need be."""
        return wait_until(lambda: self.windows(name), f"a window named {name!r}", timeout)[0]

    def place(self, window: int) -> tuple[int, int, int, int]:
        """Where a window is on the screen, without its frame: left, top, width, height."""
        with self._x_display() as display:
            return display.place(window)

    def tray_icons(self) -> int:
        """How many icons are in the tray, of whichever kind."""
        with self._x_display() as display:
            return len(display.docked_icons()) + len(self._bus.status_notifier_items())

    def wait_for_tray_icons(self, count: int, timeout: float = 10.0) -> None:
        """Wait until exactly `count` icons are in the tray."""
        wait_until(lambda: self.tray_icons() == count, f"{count} icons in the tray", timeout)

    def secret(self, service: str, username: str) -> str | None:
        """What the keyring holds for this service and user, read through the Secret Service."""
        attributes = {"service": service, "username": username}
        with SessionBus(self.bus_address) as bus:
            for item in secretstorage.search_items(bus.connection, attributes):
                with suppress(DBusErrorResponse):  # it was deleted just now
                    return item.get_secret().decode()
        return None

    def leaks(self) -> list[str]:
        """The sentinels that stand in a file or in a notification, and may not."""
        told = "\n".join(map(str, self.notifications.all(Posted)))
        in_files = hits_in(self.directory, PERSONAL, PLACES)
        return [*in_files, *(f"{hit} in a notification" for hit in hits(told, PERSONAL))]

    def selection_owner(self, selection: str) -> int:
        """The X window that owns `selection`, or 0."""
        with self._x_display() as display:
            return display.selection_owner(selection)

    # How it comes up, part by part

    def _come_up(self) -> None:
        self._make_home()
        self._start_x_server()
        self._start_bus()
        self._start(programs.WINDOW_MANAGER)
        self._wait_for_owner(WINDOW_MANAGER_SELECTION)
        # The panel's settings lie ready before anything else of Xfce's asks for settings.
        self._start_tray_host()
        self._start_notification_server()
        self._start_keyring()

    def _make_home(self) -> None:
        self.directory = Path(tempfile.mkdtemp(prefix="pbx-tray-desktop-"))
        self._stack.callback(shutil.rmtree, self.directory)
        for name in ("run", "config", "data", "cache", "state", "services", "logs"):
            (self.directory / name).mkdir(mode=0o700)
        self.environment = private_environment(self.directory)
        # What a program left running behind itself is known by the mark it inherited.
        self._stack.callback(lambda: end_processes(processes_with(self.mark)))

    def _start_x_server(self) -> None:
        authority = self.directory / "xauthority"
        authority.write_bytes(authority_file(self._cookie))
        self._display = int(self._start_and_hear(programs.x_server(self._size, authority)))
        self.environment |= {"DISPLAY": f":{self._display}", "XAUTHORITY": str(authority)}

    def _start_bus(self) -> None:
        if self._tray == "xfce4-panel" or self._notify == "xfce4-notifyd":
            programs.allow_xfconf(self.directory)
        if self._screen_reader:
            programs.allow_screen_readers(self.directory)
        self.bus_address = self._start_and_hear(programs.bus(self.directory))
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.bus_address
        self._bus = self._stack.enter_context(SessionBus(self.bus_address))
        self.notifications = self._stack.enter_context(NotificationRecord(self.bus_address))
        self._stack.callback(lambda: search.keep(self.leaks()))

    def _start_tray_host(self) -> None:
        if self._tray == "none":
            return
        self._start(programs.tray_host(self._tray, self.directory / "config"))
        self._wait_for_owner(TRAY_SELECTION)
        if self._tray == "xfce4-panel":
            self._bus.wait_for_name(STATUS_NOTIFIER_WATCHER, _START_S)

    def _start_notification_server(self) -> None:
        if self._notify != "none":
            self._start(programs.notification_server(self._notify, self.directory / "config"))
            self._bus.wait_for_name(NOTIFICATIONS, _START_S)

    def _start_keyring(self) -> None:
        if self._keyring == "none":
            return
        self._start(programs.KEYRING, stdin=KEYRING_PASSWORD)
        self._bus.wait_for_name(SECRETS, _START_S)
        wait_until(self._bus.keyring_is_open, "gnome-keyring's unlocked keyring", _START_S)
        if self._keyring == "locked":
            self._bus.lock_keyring()

    def _start_and_hear(self, command: programs.CommandThatReports) -> str:
        """Start a program that says when it is ready, and return what it says."""
        listening, ready = os.pipe()
        with os.fdopen(listening, encoding="utf-8") as report:
            try:
                program = self._start(command(ready), descriptors=[ready])
            finally:
                os.close(ready)
            heard = select.select([report], [], [], _START_S)[0]
            line = report.readline().strip() if heard else ""
        if not line:
            raise SessionError(f"{program.name} did not come up.")
        return line

    def _start(
        self,
        command: Sequence[str],
        *,
        name: str = "",
        stdin: str | None = None,
        descriptors: Sequence[int] = (),
    ) -> Program:
        program = Program(
            [programs.installed(command[0]), *command[1:]],
            name=name or Path(command[0]).name,
            number=len(self._programs) + 1,
            environment=self.environment,
            directory=self.directory,
            stdin=stdin,
            descriptors=descriptors,
        )
        self._programs.append(program)
        return self._stack.enter_context(program)

    def _wait_for_owner(self, selection: str) -> None:
        wait_until(lambda: self.selection_owner(selection), f"an owner of {selection}", _START_S)

    def _x_display(self) -> XDisplay:
        return XDisplay(self._display, self._cookie)

    def _run(self, program: str, *arguments: str | int) -> str:
        """Run a program to its end and return what it says. Raises SessionError if it fails."""
        done = self._finished(program, *arguments)
        if done.returncode != 0:
            raise SessionError(f"{program} {arguments} failed: {done.stderr.strip()}")
        return done.stdout

    def _finished(self, program: str, *arguments: str | int) -> subprocess.CompletedProcess[str]:
        try:
            return subprocess.run(
                [programs.installed(program), *map(str, arguments)],
                env=self.environment,
                capture_output=True,
                text=True,
                timeout=_START_S,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise SessionError(f"{program} {arguments} took over {_START_S:g} s.") from None
