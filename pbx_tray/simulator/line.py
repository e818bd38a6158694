"""One request on one connection: what a fault, or the plain answer, can do with it."""

import math
import select
import selectors
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from email.utils import formatdate
from http import HTTPStatus
from time import monotonic
from typing import TYPE_CHECKING

from pbx_tray.simulator.exchange import Exchange

if TYPE_CHECKING:
    from pbx_tray.simulator.query import Query
    from pbx_tray.simulator.server import Simulator

# On, and no time to linger: close() then sends RST and throws away what was not sent.
NO_LINGER = struct.pack("ii", 1, 0)
HEARD_OUT = 1.0  # seconds for which a client whose hand was refused may be silent


class GoneError(Exception):
    """The connection has ended, or is to end, without an answer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer, whole. `status` may be a number that HTTP has no name for."""

    status: int = 200
    body: bytes = b""
    content_type: str = "application/json"
    headers: tuple[tuple[str, str], ...] = ()
    protocol: str = "HTTP/1.1"

    def head(self, length: int | None = None) -> bytes:
        """Give status line and headers; `length` is claimed in place of the truth."""
        return self.open_head(("Content-Length", str(len(self.body) if length is None else length)))

    def open_head(self, *framing: tuple[str, str]) -> bytes:
        """Give status line and headers, with `framing` to say how long the body is, or nothing."""
        known = self.status in HTTPStatus.__members__.values()
        phrase = HTTPStatus(self.status).phrase if known else "Unnamed"
        dated = any(name.lower() == "date" for name, _ in self.headers)
        date = () if dated else (("Date", formatdate(usegmt=True)),)
        pairs = (*date, ("Content-Type", self.content_type), *framing, *self.headers)
        lines = [f"{self.protocol} {self.status} {phrase}", *map(": ".join, pairs)]
        return "\r\n".join([*lines, "", ""]).encode("latin-1")

    def to_bytes(self) -> bytes:
        """Give all that goes over the wire."""
        return self.head() + self.body

    def with_headers(self, *pairs: tuple[str, str]) -> "Answer":
        """Give the same answer with headers added."""
        return replace(self, headers=(*self.headers, *pairs))


class Connection:
    """A TCP connection that was accepted; any thread may drop it, its own thread closes it."""

    def __init__(self, peer: socket.socket, number: int) -> None:
        self.socket = peer
        self.number = number
        self.dropped = False
        self._closing = threading.Lock()

    def secure(self, context: ssl.SSLContext | None) -> None:
        """Shake hands, in the connection's own thread; OSError where the client will not."""
        if context is None:
            return
        with self._closing:
            if self.dropped:
                raise ConnectionAbortedError
            secured = context.wrap_socket(
                self.socket, server_side=True, do_handshake_on_connect=False
            )
            self.socket = secured
        try:
            secured.do_handshake()
        except ssl.SSLError:
            _hear_out(secured)
            raise

    def drop(self, *, reset: bool = False) -> None:
        """End the connection with FIN, or with RST; a blocked read or write returns."""
        with self._closing:
            if self.dropped:
                return
            self.dropped = True
            try:
                if reset:
                    self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
                # Past an SSLSocket's own shutdown(), which is not made for a second thread. Only
                # the reading half before a reset: a FIN would be sent ahead of it.
                half = socket.SHUT_RD if reset else socket.SHUT_RDWR
                socket.socket.shutdown(self.socket, half)
            except OSError:
                pass  # the client was quicker

    def close(self) -> None:
        """Close the socket, in the connection's own thread."""
        with self._closing:
            self.dropped = True
            self.socket.close()

    def left(self) -> bool:
        """Whether the client went away while it had an answer to wait for.

        A client that waits sends nothing, so anything there is to read can only be the end.
        """
        with selectors.DefaultSelector() as selector:
            selector.register(self.socket, selectors.EVENT_READ)
            return bool(selector.select(0))

    def hung_up(self) -> bool:
        """Whether the connection has ended, as far as can be told without reading from it."""
        if self.dropped or not hasattr(select, "POLLRDHUP"):
            return self.dropped
        poll = select.poll()
        poll.register(self.socket, select.POLLRDHUP)
        return bool(poll.poll(0))


def _hear_out(peer: ssl.SSLSocket) -> None:
    """Read what is still on its way: closed before that, TCP would take back why we refused."""
    peer.settimeout(HEARD_OUT)
    with suppress(OSError):
        socket.socket.shutdown(peer, socket.SHUT_WR)
        while socket.socket.recv(peer, 65536):
            pass


class Wire:
    """A connection, and the ways to treat whoever is at its other end.

    `send` and `wait` raise `GoneError` when the connection ended meanwhile.
    """

    def __init__(self, connection: Connection, simulator: "Simulator") -> None:
        self.simulator = simulator
        self._connection = connection

    @property
    def exchange(self) -> Exchange:
        """The PBX behind it."""
        return self.simulator.exchange

    def send(self, data: bytes, *, size: int | None = None) -> None:
        """Send bytes as they are, at once or in segments of `size` bytes."""
        if self.ended():
            raise GoneError
        size = size or max(1, len(data))
        try:
            for start in range(0, len(data), size):
                self._connection.socket.sendall(data[start : start + size])
        except OSError as error:
            raise GoneError from error

    def wait(self, seconds: float | None, until: Callable[[], bool] = lambda: False) -> None:
        """Wait so long, or for ever, or until `until()`; `exchange.wake()` has it asked again."""
        deadline = None if seconds is None else monotonic() + seconds
        while not until():
            left = 1.0 if deadline is None else min(1.0, deadline - monotonic())
            if left <= 0:
                return
            self.exchange.wait_until(lambda: until() or self._connection.dropped, left)
            if self.ended():
                raise GoneError

    def linger(self, until: Callable[[], bool]) -> None:
        """Wait until `until()`, whatever the client sends meanwhile."""
        while not until() and not self._connection.hung_up():
            self.exchange.wait_until(lambda: until() or self._connection.dropped, 1.0)
        if self._connection.hung_up():
            raise GoneError

    def ended(self) -> bool:
        """Whether nobody waits for an answer any more."""
        return self._connection.dropped or self._connection.left()

    def close(self) -> None:
        """Send FIN after whatever was sent."""
        self._connection.drop()

    def reset(self) -> None:
        """Send RST."""
        self._connection.drop(reset=True)


class Line(Wire):
    """What a request's thread holds: the request, its answer, and the ways to give it.

    Attributes:
        query: the request.

    """

    def __init__(self, connection: Connection, simulator: "Simulator", query: "Query") -> None:
        super().__init__(connection, simulator)
        self.query = query

    def answer(self, *, hold: float = math.inf, limit: int | None = None) -> Answer:
        """Make the answer a PBX would give; for `events` this may block as long as was asked.

        `hold` is the longest to block, in seconds; `limit` is put in place of what was asked for.
        Raises `GoneError` when the connection ended meanwhile.
        """
        parameters = dict(self.query.parameters)
        asked = parameters.get("timeout", "inf")
        with suppress(ValueError):
            # What makes no sense stays as it is: the API says so.
            if float(asked) > hold:
                parameters["timeout"] = str(hold)
        if limit is not None:
            parameters["limit"] = str(limit)
        return self.simulator.api.answer(replace(self.query, parameters=parameters), self)

    def previous(self) -> Answer | None:
        """Give the last answer with anything in it that this endpoint gave without a fault."""
        return self.simulator.previous(self.query.endpoint)
