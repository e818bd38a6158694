"""A server that does with each connection exactly what a script says, byte by byte."""

from __future__ import annotations

import contextlib
import os
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from queue import Queue
from typing import Self

Script = Callable[["Peer"], None]


class GoneError(ConnectionError):
    """The client ended the connection."""


class Peer:
    """One connection, as the server sees it.

    Attributes:
        number: counts the connections from 1.
        received: every byte that came (decrypted, over TLS).
        ended: set once the connection is closed on this side.

    """

    def __init__(self, sock: socket.socket, number: int, heads: Queue[bytes]) -> None:
        self.number = number
        self.received = b""
        self._sock = sock
        self._heads = heads
        self._unread = b""
        self._stopped = threading.Event()
        self.ended = threading.Event()

    def request(self) -> bytes:
        """Answer the next request's head, once it has come; GoneError when none will."""
        while b"\r\n\r\n" not in self._unread:
            self._unread += self._take()
        head, self._unread = self._unread.split(b"\r\n\r\n", 1)
        self._heads.put(head)
        return head

    def send(self, *parts: bytes) -> None:
        for part in parts:
            self._sock.sendall(part)

    def send_beneath(self, data: bytes) -> None:
        """Send bytes as they are, past TLS."""
        os.write(self._sock.fileno(), data)

    def drip(self, data: bytes, every: float = 0.02) -> None:
        """Send one byte at a time."""
        for place in range(len(data)):
            self.send(data[place : place + 1])
            if self._stopped.wait(every):
                raise GoneError

    def wait_for_bytes(self) -> None:
        """Read whatever comes first."""
        self._take()

    def hold(self) -> None:
        """Say nothing more until the client goes."""
        while True:
            self._take()

    def reset(self) -> None:
        """End the connection with RST."""
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._sock.close()

    def _take(self) -> bytes:
        data = self._sock.recv(65536)
        if not data:
            raise GoneError
        self.received += data
        return data

    def attend(self, script: Script, tls: ssl.SSLContext | None) -> None:
        # The client hangs up, or does not trust us: both are what these tests are about.
        with contextlib.suppress(OSError), contextlib.closing(self):
            if tls is not None:
                self._sock = tls.wrap_socket(self._sock, server_side=True)
            script(self)

    def close(self) -> None:
        """End the connection in order."""
        with contextlib.suppress(OSError):
            self._sock.shutdown(socket.SHUT_WR)
        self._sock.close()
        self.ended.set()

    def stop(self) -> None:
        """Wake whoever waits in this connection. From another thread."""
        self._stopped.set()
        with contextlib.suppress(OSError):
            self._sock.shutdown(socket.SHUT_RDWR)


class RawServer:
    """Listens on the loopback and runs the script for each connection, in a thread of its own.

    Attributes:
        port: where.
        peers: the connections so far.
        heads: the head of each request, as it comes.

    """

    def __init__(self, script: Script, tls: ssl.SSLContext | None = None) -> None:
        self.peers: list[Peer] = []
        self.heads: Queue[bytes] = Queue()
        self._script = script
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    @property
    def url(self) -> str:
        scheme = "http" if self._tls is None else "https"
        return f"{scheme}://127.0.0.1:{self.port}"

    @property
    def received(self) -> bytes:
        return b"".join(peer.received for peer in self.peers)

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            peer = Peer(sock, len(self.peers) + 1, self.heads)
            self.peers.append(peer)
            thread = threading.Thread(target=peer.attend, args=(self._script, self._tls))
            self._threads.append(thread)
            thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._threads[0].join()
        self._listener.close()
        for peer in self.peers:
            peer.stop()
        for thread in self._threads:
            thread.join()


def answer(body: bytes = b"[]", status: str = "200 OK", *lines: str) -> bytes:
    """Answer the bytes of a whole HTTP answer, with these header lines besides its length."""
    head = [f"HTTP/1.1 {status}", *lines, f"Content-Length: {len(body)}", "", ""]
    return "\r\n".join(head).encode("latin-1") + body


def always(*answers: bytes) -> Script:
    """Give these answers to the requests of each connection, then end it; the last for ever."""

    def script(peer: Peer) -> None:
        for one in answers[:-1]:
            peer.request()
            peer.send(one)
        while True:
            peer.request()
            peer.send(answers[-1])

    return script


def once(data: bytes) -> Script:
    """Send this to the first request of each connection, and end it."""

    def script(peer: Peer) -> None:
        peer.request()
        peer.send(data)

    return script


@contextlib.contextmanager
def that_drops_every_syn() -> Iterator[int]:
    """Listen, with a queue that is full."""
    with ExitStack() as opened:
        listener = opened.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        port = listener.getsockname()[1]
        while True:
            sock = opened.enter_context(socket.socket())
            sock.settimeout(0.2)
            try:
                sock.connect(("127.0.0.1", port))
            except TimeoutError:
                break
        yield port


Resolver = Callable[..., list[tuple[object, ...]]]


def resolver(*ports: int) -> Resolver:
    """Stand in for the system's resolver: every name leads to these ports of this computer."""

    def resolve(*_: object, **__: object) -> list[tuple[object, ...]]:
        kind = (socket.AF_INET, socket.SOCK_STREAM, 0, "")
        return [(*kind, ("127.0.0.1", port)) for port in ports]

    return resolve
