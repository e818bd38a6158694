"""nginx as a reverse proxy before a PBX, with TLS of its own and otherwise as it comes."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
from typing import TYPE_CHECKING, Self

from tests.desktop.desktop_programs import installed
from tests.desktop.processes import Program, wait_until

if TYPE_CHECKING:
    from pathlib import Path

    from pbx_tray.simulator.certificate import Certificate

_START_S = 10.0

# No timeout is named: they are nginx's own, 60 s for an answer of the PBX's among them.
_CONFIGURATION = """\
{user}
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/logs/error.log;
events {{ }}
http {{
  access_log {folder}/logs/access.log;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{
    listen 127.0.0.1:{port} ssl;
    ssl_certificate {certificate};
    ssl_certificate_key {key};
    location / {{ proxy_pass http://127.0.0.1:{behind}; }}
  }}
}}
"""


class Nginx:
    """A context manager; `stop` and `start` between, and `reload`, as an administrator does.

    Raises SessionError where nginx is not installed.
    """

    def __init__(self, folder: Path, certificate: Certificate, behind: int) -> None:
        self.port = _free_port()
        self._folder = folder
        self._configuration = folder / "nginx.conf"
        (folder / "logs").mkdir()
        self._configuration.write_text(
            _CONFIGURATION.format(
                # What root starts would else become a user who may not enter this folder.
                user="user root;" if os.geteuid() == 0 else "",
                folder=folder,
                port=self.port,
                behind=behind,
                certificate=certificate.certificate,
                key=certificate.key,
            ),
            encoding="utf-8",
        )
        self._program: Program | None = None
        self._starts = 0

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start, and wait until it lets somebody in."""
        self._starts += 1
        arguments = ("-p", str(self._folder), "-c", str(self._configuration), "-g", "daemon off;")
        self._program = Program(
            [installed("nginx"), *arguments],
            name="nginx",
            number=self._starts,
            environment=os.environ,
            directory=self._folder,
        )
        wait_until(self._lets_in, "nginx to let somebody in", _START_S)

    def stop(self) -> None:
        """End it at once, with whatever it is in the middle of."""
        if self._program is not None:
            self._program.terminate()
            self._program = None

    def reload(self) -> None:
        """Have new workers take over; the old ones end what they are in the middle of."""
        assert self._program is not None
        before = self._workers()
        self._program.process.send_signal(signal.SIGHUP)
        wait_until(lambda: self._workers() - before, "a new worker of nginx", _START_S)

    def statuses(self) -> list[int]:
        """The status of each answer so far."""
        lines = (self._folder / "logs" / "access.log").read_text(encoding="utf-8").splitlines()
        return [int(line.rpartition('" ')[0].rpartition('" ')[2].split()[0]) for line in lines]

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self.stop()

    def _workers(self) -> set[str]:
        assert self._program is not None
        pid = self._program.pid
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as children:  # noqa: PTH123
            return set(children.read().split())

    def _lets_in(self) -> bool:
        with contextlib.suppress(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", self.port), _START_S).close()
            return True
        return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
