"""A proxy for tests: in front of a client, or in front of the PBX.

It forwards plain HTTP, tunnels HTTPS (`CONNECT`), and, where it is given an `upstream`, stands
before it as a reverse proxy does. It can ask for a sign-in (407), can hide that the PBX was away,
and keeps all that clients sent it, so that a test can show where credentials went.
"""

import base64
import socket
import threading
from contextlib import suppress
from typing import Self

from pbx_tray.simulator.proxy_handler import Passed, Place, ProxyServer

KEPT = 1 << 20  # bytes of what was heard


class Proxy:
    """A proxy that listens on the loopback: a context manager.

    Args:
        upstream: host and port that requests for the proxy itself are handed on to.
        sign_in: name and password that it wants; without them it answers 407.
        hides_restarts: whether a GET that the PBX does not answer is asked again, up to `patience`
            seconds, while the client's connection stays; else it is answered 502.
        port: 0 takes any that is free.

    Attributes:
        seen: the requests, `CONNECT` among them; those inside a tunnel are not.
        errors: exceptions of the proxy itself; a test may ask that there are none.

    """

    def __init__(
        self,
        upstream: Place | None = None,
        *,
        sign_in: tuple[str, str] | None = None,
        hides_restarts: bool = False,
        patience: float = 60.0,
        port: int = 0,
    ) -> None:
        self.upstream = upstream
        self.sign_in = sign_in
        self.hides_restarts = hides_restarts
        self.patience = patience
        self.seen: list[Passed] = []
        self.errors: list[Exception] = []
        self.stopping = threading.Event()
        self.port = port
        self._heard = bytearray()
        self._lock = threading.Lock()
        self._sockets: set[socket.socket] = set()
        self._server: ProxyServer | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """The address for a client's settings."""
        return f"http://127.0.0.1:{self.port}"

    def heard(self) -> bytes:
        """Give what clients sent, in tunnels too, up to a megabyte."""
        with self._lock:
            return bytes(self._heard)

    def note(self, data: bytes) -> None:
        """Keep what a client sent."""
        with self._lock:
            self._heard += data[: KEPT - len(self._heard)]

    def holds(self, opened: socket.socket) -> bool:
        """Have a socket shut at `stop`; whether there is still time to use it."""
        with self._lock:
            self._sockets.add(opened)
        return not self.stopping.is_set()

    def lets_go(self, opened: socket.socket) -> None:
        """Forget a socket, before it is closed."""
        with self._lock:
            self._sockets.discard(opened)

    def lets_in(self, header: str | None) -> bool:
        """Whether this Proxy-Authorization is good."""
        if self.sign_in is None:
            return True
        code = base64.b64encode(":".join(self.sign_in).encode()).decode()
        return header == f"Basic {code}"

    def start(self) -> Self:
        """Listen and serve."""
        self.stopping.clear()
        self._server = ProxyServer(self)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()
        return self

    def stop(self) -> None:
        """End everything at once; idempotent."""
        self.stopping.set()
        self.drop_connections()
        server, self._server = self._server, None
        if server and self._thread:
            server.shutdown()
            self.drop_connections()
            server.server_close()
            self._thread.join(2)

    def drop_connections(self) -> None:
        """End every connection, of clients and to the PBX."""
        with self._lock:
            for opened in self._sockets:
                with suppress(OSError):
                    opened.shutdown(socket.SHUT_RDWR)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_exception: object) -> None:
        self.stop()
