"""One instance a user and folder: who is first, what the others may say, and what nobody may."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from pbx_tray.desktop.front_door import LONGEST, FrontDoor, line_of
from pbx_tray.desktop.peer import is_me
from pbx_tray.desktop.single_instance import SilentError, SingleInstance

unix_only = pytest.mark.skipif(sys.platform == "win32", reason="it is about sockets that are files")
pytestmark = [pytest.mark.row(82)]


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A session's own folder, as a login makes it; short, for the path of a socket is."""
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


class Host:
    """The first instance, and what it was told."""

    def __init__(self, folder: Path) -> None:
        self.instance = SingleInstance(folder)
        assert self.instance.is_first(None)
        self.door = FrontDoor(self.instance.place, now=lambda: self.time)
        self.time = 0.0
        self.shown = 0
        self.asked: list[str] = []
        self.door.shown.connect(self._show)
        self.door.asked.connect(self.asked.append)
        self.door.open()

    def close(self) -> None:
        self.door.close()
        self.instance.close()

    def _show(self) -> None:
        self.shown += 1


@pytest.fixture
def host(tmp_path: Path, qapp: QCoreApplication) -> Iterator[Host]:  # noqa: ARG001 - its loop
    one = Host(tmp_path)
    yield one
    one.close()


Elsewhere = Callable[[Callable[[], Any]], Any]


@pytest.fixture
def elsewhere(qtbot: QtBot) -> Elsewhere:
    """Do something in another thread while this one's loop runs; answer what it came to."""

    def do(what: Callable[[], Any]) -> Any:
        found: list[Any] = []
        thread = threading.Thread(target=lambda: found.append(what()), daemon=True)
        thread.start()
        qtbot.waitUntil(lambda: bool(found), timeout=30_000)
        thread.join()
        return found[0]

    return do


STARTS = """
import sys
from pathlib import Path
from typing import Any
from pbx_tray.desktop.single_instance import SingleInstance
wish = sys.argv[2] if len(sys.argv) > 2 else None
print(SingleInstance(Path(sys.argv[1])).is_first(wish))
"""


def start_another(folder: Path, *wish: str) -> tuple[str, str]:
    """Start another instance, without a window; answer whether it is the first, and complaints."""
    command = [sys.executable, "-c", STARTS, str(folder), *wish]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return done.stdout.strip(), done.stderr


def say(place: str, *parts: bytes) -> bytes:
    """Send this to whoever listens there; answer all that comes back."""
    with socket.socket(socket.AF_UNIX) as end:
        end.settimeout(20)
        end.connect(place)
        try:
            for part in parts:
                end.sendall(part)
            heard = b""
            while piece := end.recv(100):
                heard += piece
        except (BrokenPipeError, ConnectionResetError):
            return b"cut"
        return heard


def test_another_start_has_the_window_shown_and_is_not_the_first(
    host: Host, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    assert elsewhere(lambda: start_another(tmp_path)) == ("False", "")
    assert (host.shown, host.asked) == (1, [])


def test_another_start_hands_over_what_is_to_be_dialled(
    host: Host, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    assert elsewhere(lambda: start_another(tmp_path, "tel:+31201234567")) == ("False", "")
    assert (host.shown, host.asked) == (0, ["tel:+31201234567"])


def test_another_folder_has_an_instance_of_its_own(host: Host, tmp_path: Path) -> None:
    other = SingleInstance(tmp_path / "demo")
    assert other.place != host.instance.place
    assert other.is_first(None)
    other.close()


def test_the_next_is_the_first_once_the_first_has_ended(host: Host, tmp_path: Path) -> None:
    host.close()
    after = SingleInstance(tmp_path)
    assert after.is_first(None)
    after.close()


DIES = """
import os, sys
from pathlib import Path
from typing import Any
from PySide6.QtCore import QCoreApplication
from pbx_tray.desktop.front_door import FrontDoor
from pbx_tray.desktop.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
assert instance.is_first(None)
door = FrontDoor(instance.place)
door.open()
os.kill(os.getpid(), 9)
"""


@unix_only
def test_the_lock_and_socket_of_one_that_was_killed_are_replaced(
    tmp_path: Path, elsewhere: Elsewhere
) -> None:
    subprocess.run([sys.executable, "-c", DIES, str(tmp_path)], timeout=60, check=False)
    left = SingleInstance(tmp_path)
    assert Path(left.place).exists()
    host = Host(tmp_path)
    assert elsewhere(lambda: start_another(tmp_path)) == ("False", "")
    assert host.shown == 1
    host.close()


def test_one_that_answers_nobody_is_said_to_be_silent(tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.is_first(None)
    with pytest.raises(SilentError):
        SingleInstance(tmp_path).is_first(None, seconds=0.1)
    first.close()


@unix_only
def test_the_socket_is_the_users_alone(host: Host, runtime: Path) -> None:
    place = Path(host.instance.place)
    assert place.parent == runtime
    assert stat.S_ISSOCK(place.stat().st_mode)
    assert stat.S_IMODE(place.stat().st_mode) & 0o077 == 0


@unix_only
def test_a_session_folder_that_others_may_write_is_not_used(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime.chmod(0o777)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = Path(SingleInstance(tmp_path).place).parent
    assert folder == tmp_path / "cache" / "pbx-tray"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "nowhere"))
    assert Path(SingleInstance(tmp_path).place).parent == folder


@pytest.mark.parametrize(
    "said",
    [
        b"quit\n",
        b"show me\n",
        b"SHOW\n",
        b"\n",
        b"dialler +31\n",
        b"\xff\xfe\x00\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"--config-dir /tmp\n",
    ],
)
@unix_only
def test_what_is_not_understood_is_not_done_and_not_answered(
    host: Host, elsewhere: Elsewhere, said: bytes
) -> None:
    assert elsewhere(lambda: say(host.instance.place, said)) in {b"", b"cut"}
    assert (host.shown, host.asked) == (0, [])


@unix_only
def test_a_megabyte_is_cut_off(host: Host, elsewhere: Elsewhere) -> None:
    for said in (b"x" * 2**20, b"dial " + b"1" * 2**20 + b"\n"):
        assert elsewhere(partial(say, host.instance.place, said)) in {b"", b"cut"}
    assert (host.shown, host.asked) == (0, [])
    assert elsewhere(lambda: say(host.instance.place, b"sh", b"ow\n")) == b"taken\n"


@unix_only
def test_five_lines_a_second_are_taken_and_no_more(host: Host, elsewhere: Elsewhere) -> None:
    place = host.instance.place
    heard = [elsewhere(lambda: say(place, b"show\n")) for _ in range(8)]
    assert heard == [b"taken\n"] * 5 + [b""] * 3
    host.time += 1.0
    assert elsewhere(lambda: say(place, b"show\n")) == b"taken\n"


@unix_only
def test_ten_thousand_connections_that_say_nothing_keep_nobody_out_for_long(
    host: Host, elsewhere: Elsewhere, qtbot: QtBot
) -> None:
    def flood() -> int:
        ends = []
        for _ in range(10_000):
            end = socket.socket(socket.AF_UNIX)
            end.setblocking(False)
            try:
                end.connect(host.instance.place)
            except BlockingIOError:  # its queue is full
                end.close()
                continue
            ends.append(end)
            if len(ends) > 50:
                ends.pop(0).close()
        for end in ends:
            end.close()
        return len(ends)

    elsewhere(flood)
    qtbot.waitUntil(lambda: not host.door._guests, timeout=30_000)
    assert elsewhere(lambda: say(host.instance.place, b"show\n")) == b"taken\n"
    assert host.shown == 1


@unix_only
def test_who_is_at_the_other_end_is_known() -> None:
    one, other = socket.socketpair(socket.AF_UNIX)
    with one, other:
        assert is_me(one.fileno())
    with socket.socket(socket.AF_INET) as not_local:
        assert is_me(not_local.fileno()) is False


AS_ANOTHER = """
import os, socket, sys
os.setuid(65534)
end = socket.socket(socket.AF_UNIX)
end.settimeout(20)
try:
    end.connect(sys.argv[1])
    end.sendall(b"show\\n")
    print(end.recv(100))
except OSError as error:
    print(type(error).__name__)
"""


@pytest.mark.skipif(
    sys.platform != "linux" or os.getuid() != 0, reason="only root can become another user"
)
def test_another_user_is_kept_out_by_the_folder_and_by_who_they_are(
    host: Host, elsewhere: Elsewhere, runtime: Path
) -> None:
    def another() -> object:
        command = [sys.executable, "-c", AS_ANOTHER, host.instance.place]
        return subprocess.run(
            command, capture_output=True, text=True, timeout=60, check=True
        ).stdout.strip()

    assert elsewhere(another) == "PermissionError"
    for place in (runtime, *runtime.parents):  # as if nothing had kept them out so far
        if place.stat().st_mode & 0o001 == 0:
            place.chmod(0o755)
    Path(host.instance.place).chmod(0o777)
    assert elsewhere(another) in {"b''", "ConnectionResetError", "BrokenPipeError"}
    assert host.shown == 0


@pytest.mark.parametrize(
    ("wish", "line"),
    [
        (None, b"show\n"),
        ("tel:101", b"dial tel:101\n"),
        ("1\nshow", b"dial 1\0show\n"),
        ("\ud800", b"dial ?\n"),
    ],
)
def test_a_wish_is_one_line(wish: str | None, line: bytes) -> None:
    assert line_of(wish) == line


def test_a_wish_that_is_too_long_is_cut() -> None:
    assert len(line_of("1" * 10_000)) == LONGEST
