"""A simulator to ask over real HTTP; afterwards it must be gone without a trace."""

import base64
import http.client
import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from typing import Any, NamedTuple
from urllib.parse import urlencode

import pytest

from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator

AT_ONCE = 5.0
"""Seconds: what is not waited for takes many times as long, and a computer may be busy."""

KEY = ("apiKey", "demo-key")
BASIC = "Basic YXBpS2V5OmRlbW8ta2V5"


class Reply(NamedTuple):
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def authorization(name: str, secret: str) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(f"{name}:{secret}".encode()).decode()}


class Heard(NamedTuple):
    """What came over the wire, and how it ended: FIN, RST, or with nothing more for a while."""

    data: bytes
    end: str

    @property
    def head(self) -> bytes:
        return self.data.partition(b"\r\n\r\n")[0]

    @property
    def body(self) -> bytes:
        return self.data.partition(b"\r\n\r\n")[2]


class Raw:
    """A socket that asks, and takes down what it hears."""

    def __init__(self, port: int) -> None:
        self.socket = socket.socket()
        self.socket.settimeout(5)
        self._is_reset = False
        try:
            self.socket.connect(("127.0.0.1", port))
        except ConnectionResetError:  # where it is quicker than we learn that we are connected
            self._is_reset = True

    def ask(self, path: str) -> None:
        if self._is_reset:
            return
        lines = [f"GET {path} HTTP/1.1", "Host: pbx", f"Authorization: {BASIC}", "", ""]
        try:
            self.socket.sendall("\r\n".join(lines).encode())
        except (ConnectionResetError, BrokenPipeError):
            self._is_reset = True  # told but once: reading then finds an orderly end

    def listen(
        self,
        quiet: float = 5.0,
        most: int = 1 << 30,
        after: Callable[[bytes], object] = lambda _: True,
    ) -> Heard:
        """Listen to the end, until nothing came for `quiet` seconds, or to `most` bytes.

        The quiet counts only `after` that has become so of what was heard.
        """
        if self._is_reset:
            return Heard(b"", "RST")
        data = bytearray()
        try:
            while len(data) < most:
                self.socket.settimeout(quiet if after(bytes(data)) else 5.0)
                got = self.socket.recv(1 << 20)
                if not got:
                    return Heard(bytes(data), "FIN")
                data += got
        except TimeoutError:
            return Heard(bytes(data), "quiet")
        except ConnectionResetError:
            return Heard(bytes(data), "RST")
        return Heard(bytes(data), "most")

    def close(self) -> None:
        self.socket.close()


class Client:
    """One connection, kept alive."""

    def __init__(self, simulator: Simulator, auth: tuple[str, str] | None = KEY) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", simulator.port, timeout=5)
        self._headers = authorization(*auth) if auth else {}

    def send(self, path: str, *, post: Any = None, **parameters: Any) -> None:
        path += "?" + urlencode(parameters) if parameters else ""
        body = None if post is None else json.dumps(post)
        kind = {"Content-Type": "application/json"} if post is not None else {}
        method = "GET" if post is None else "POST"
        self.connection.request(method, path, body, self._headers | kind)

    def receive(self) -> Reply:
        answer = self.connection.getresponse()
        return Reply(answer.status, answer.headers, answer.read())

    def ask(self, path: str, *, post: Any = None, **parameters: Any) -> Reply:
        self.send(path, post=post, **parameters)
        return self.receive()

    def events(self, **parameters: Any) -> Any:
        return self.ask("/apis/pbx/events", **parameters).json

    def close(self) -> None:
        self.connection.close()


@pytest.fixture
def serve() -> Iterator[Callable[..., Simulator]]:
    """Start a simulator of an exchange, or of twelve users."""
    before = set(threading.enumerate())
    with ExitStack() as stack:
        running: list[Simulator] = []

        def start(exchange: Exchange | None = None, **options: Any) -> Simulator:
            simulator = Simulator(exchange or Exchange(12, picks_up_after=0.01), **options)
            running.append(stack.enter_context(simulator))
            return simulator

        yield start
    assert [simulator.errors for simulator in running] == [[] for _ in running]
    assert set(threading.enumerate()) <= before


@pytest.fixture
def pbx(serve: Callable[..., Simulator]) -> Simulator:
    return serve()


@pytest.fixture
def connect(serve: object) -> Iterator[Callable[..., Client]]:
    """Open connections to a simulator, closed before it is stopped."""
    del serve  # asked for only so that connections are closed before their server is
    with ExitStack() as stack:
        yield lambda *arguments, **options: stack.enter_context(
            closing(Client(*arguments, **options))
        )


@pytest.fixture
def raw(pbx: Simulator) -> Iterator[Callable[[str], Raw]]:
    """Ask for a path on a socket of its own."""
    with ExitStack() as stack:

        def ask(path: str) -> Raw:
            opened = stack.enter_context(closing(Raw(pbx.port)))
            opened.ask(path)
            return opened

        yield ask


@pytest.fixture
def client(pbx: Simulator, connect: Callable[..., Client]) -> Client:
    return connect(pbx)
