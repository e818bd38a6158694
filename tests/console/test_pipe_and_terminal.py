"""What only a pipe, a terminal or a full disk can show, on systems that have them as files."""

import os
import select
import subprocess
import sys
import threading
from array import array
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest

from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.console.conftest import Serve
from tests.console.running import AT_ONCE, COMMAND, PATIENCE, UNENCRYPTED, environment

pty = pytest.importorskip("pty")
fcntl = pytest.importorskip("fcntl")
termios = pytest.importorskip("termios")


def test_what_is_missing_is_asked_for_without_echo(pbx: Simulator) -> None:
    mine, theirs = a_terminal()
    with subprocess.Popen(
        [*COMMAND, "--once", pbx.url],
        env=environment(),
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
        start_new_session=True,
    ) as process:
        os.close(theirs)
        seen = answered(mine, b"Username? > ", b"sanne\n")
        seen += answered(mine, b"Password? > ", b"demo\n")
        assert process.stdout
        assert b"sanne (Sanne de Vries)" in process.stdout.read()
        seen += read(mine)
        assert process.wait(PATIENCE) == 0
    os.close(mine)
    assert seen.startswith(b"Username? > sanne\r\nPassword? > \r\n")
    assert b"demo" not in seen
    assert {request.user for request in pbx.requests.recent()} == {"sanne"}


def a_terminal() -> tuple[int, int]:
    """Open a terminal's two ends; a bare root directory without /dev/pts has none to give."""
    try:
        ends: tuple[int, int] = pty.openpty()
    except OSError as error:
        if Path("/dev/ptmx").exists():
            raise
        pytest.skip(f"this system has no terminals to give: {error}")
    return ends


def answered(terminal: int, question: bytes, answer: bytes) -> bytes:
    """Wait for a question at the terminal, and type the answer; what was seen until then."""
    seen = b""
    while not seen.endswith(question):
        more = read(terminal)
        assert more, seen
        seen += more
    os.write(terminal, answer)
    return seen


def read(terminal: int) -> bytes:
    ready, _, _ = select.select([terminal], [], [], PATIENCE)
    try:
        return os.read(terminal, 4096) if ready else b""
    except OSError:  # nobody is at the other end any more
        return b""


def test_a_closed_pipe_ends_it_quietly(pbx: Simulator) -> None:
    with piped(pbx) as process:
        assert process.stdout
        process.stdout.readline()
        process.stdout.close()
        for _ in range(2):
            pbx.exchange.emit({"event_type": "new"})
        assert process.wait(PATIENCE) == 0
        assert process.stderr
        assert process.stderr.read().splitlines() == [UNENCRYPTED]


def test_a_signal_ends_it_while_nobody_reads_the_pipe(serve: Serve) -> None:
    with piped(serve(Exchange(2000))) as process:
        assert process.stdout
        stream = process.stdout.fileno()
        until(lambda: waiting_in(stream) > 60_000)  # a pipe holds 64 KiB
        began = monotonic()
        process.terminate()
        assert process.wait(PATIENCE) == 0
        assert monotonic() - began < AT_ONCE
        assert process.stderr
        assert process.stderr.read().splitlines() == [UNENCRYPTED]


def piped(pbx: Simulator) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*COMMAND, pbx.url],
        env=environment(PBX_API_KEY="demo-key"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def waiting_in(stream: int) -> int:
    """How many bytes nobody has read yet."""
    count = array("i", [0])
    fcntl.ioctl(stream, termios.FIONREAD, count)
    return count[0]


def until(condition: Callable[[], bool]) -> None:
    """Wait for what cannot be waited on itself."""
    never, deadline = threading.Event(), monotonic() + PATIENCE
    while not condition():
        assert monotonic() < deadline
        never.wait(0.02)


@pytest.mark.skipif(sys.platform != "linux", reason="a disk that is always full is Linux's")
def test_a_full_disk_is_told(pbx: Simulator) -> None:
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            [*COMMAND, "--once", pbx.url],
            env=environment(PBX_API_KEY="demo-key"),
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            timeout=PATIENCE,
            check=False,
        )
    assert result.returncode == 1
    assert result.stderr.splitlines()[1:] == [
        "pbx-monitor: The output can't be written: No space left on device."
    ]
