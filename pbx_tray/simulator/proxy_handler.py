"""What a proxy does with a client's connection: forward, tunnel, or ask who it is."""

import http.client
import selectors
import socket
from contextlib import closing
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from pbx_tray.simulator.proxy import Proxy

Place = tuple[str, int]
LARGEST = 64 << 20  # bytes of an answer
HOP_BY_HOP = {
    *("connection", "keep-alive", "proxy-authenticate", "proxy-authorization"),
    *("proxy-connection", "te", "trailer", "transfer-encoding", "upgrade", "content-length"),
}


@dataclass(frozen=True, slots=True)
class Passed:
    """A request that came to the proxy, and what it said of who asks, to the proxy and beyond."""

    method: str
    target: str
    authorization: str | None
    proxy_authorization: str | None


class ProxyServer(ThreadingHTTPServer):
    """Accepts connections for a proxy."""

    daemon_threads = False  # so that server_close() waits for them
    request_queue_size = 256

    def __init__(self, proxy: "Proxy") -> None:
        self.proxy = proxy
        super().__init__(("127.0.0.1", proxy.port), _Handler)

    def server_bind(self) -> None:
        """Bind without asking the resolver for our own name, as the base class does."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = str(self.server_address[0]), self.server_address[1]

    def finish_request(self, request: Any, client_address: Any) -> None:
        """Serve one connection, in its own thread."""
        try:
            if self.proxy.holds(request):
                super().finish_request(request, client_address)
        except OSError:
            pass  # one end or the other went away
        except Exception as error:  # noqa: BLE001 - kept, for a test to find
            self.proxy.errors.append(error)
        finally:
            self.proxy.lets_go(request)


class _Handler(BaseHTTPRequestHandler):
    """One client's connection, and the one to the PBX that belongs to it."""

    server: ProxyServer
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def setup(self) -> None:
        super().setup()
        self._upstream: tuple[Place, http.client.HTTPConnection] | None = None

    def finish(self) -> None:
        self._hang_up()
        super().finish()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        """Stay silent."""

    def do_GET(self) -> None:
        self._forward()

    def do_POST(self) -> None:
        self._forward()

    def do_CONNECT(self) -> None:
        if not self._welcome():
            return
        host, _, port = self.path.rpartition(":")
        place = (host.strip("[]"), int(port) if port.isdecimal() else 443)
        try:
            far = socket.create_connection(place, timeout=5)
        except OSError:
            self._say(502)
            return
        with closing(far):
            far.settimeout(None)
            if self.server.proxy.holds(far):
                self.send_response(200, "Connection established")
                self.end_headers()
                self.close_connection = True
                self._tunnel(far)
            self.server.proxy.lets_go(far)

    def _welcome(self) -> bool:
        """Note the request; answer 407 where it may not pass."""
        header = self.headers.get
        mine = header("Proxy-Authorization")
        proxy = self.server.proxy
        proxy.seen.append(Passed(self.command, self.path, header("Authorization"), mine))
        proxy.note(f"{self.requestline}\r\n".encode() + bytes(self.headers))
        if proxy.lets_in(mine):
            return True
        self._say(407, ("Proxy-Authenticate", 'Basic realm="proxy"'))
        return False

    def _say(self, status: int, *headers: tuple[str, str]) -> None:
        self.send_response(status)
        for name, value in (*headers, ("Content-Length", "0")):
            self.send_header(name, value)
        self.end_headers()

    def _tunnel(self, far: socket.socket) -> None:
        near: socket.socket = self.connection
        with selectors.DefaultSelector() as selector:
            selector.register(near, selectors.EVENT_READ, far)
            selector.register(far, selectors.EVENT_READ, near)
            while True:
                for key, _ in selector.select():
                    data = key.fileobj.recv(65536)  # type: ignore[union-attr] # a socket it is
                    if not data:
                        return
                    if key.fileobj is near:
                        self.server.proxy.note(data)
                    key.data.sendall(data)

    def _forward(self) -> None:
        length = self.headers.get("Content-Length", "0")
        body = self.rfile.read(int(length)) if length.isdecimal() else b""
        if not self._welcome():
            return
        self.server.proxy.note(body)
        split = urlsplit(self.path)
        place = (split.hostname, split.port or 80) if split.hostname else self.server.proxy.upstream
        if place is None:
            self._say(404)
            return
        path = split._replace(scheme="", netloc="").geturl() or "/"
        got = self._ask(place, path, body)
        if got is None:
            self._say(502)
        else:
            self._relay(*got)

    def _ask(
        self, place: Place, path: str, body: bytes
    ) -> tuple[http.client.HTTPResponse, bytes] | None:
        proxy = self.server.proxy
        again = proxy.hides_restarts and self.command == "GET"
        ends = monotonic() + (proxy.patience if again else 0)
        while True:
            try:
                return self._ask_once(place, path, body)
            except (OSError, http.client.HTTPException):
                self._hang_up()
            if monotonic() >= ends or proxy.stopping.wait(0.05):
                return None

    def _ask_once(
        self, place: Place, path: str, body: bytes
    ) -> tuple[http.client.HTTPResponse, bytes]:
        connection = self._connect(place)
        kept = {name: value for name, value in self.headers.items() if _passes(name)}
        connection.request(self.command, path, body or None, kept)
        answer = connection.getresponse()
        return answer, answer.read(LARGEST)

    def _connect(self, place: Place) -> http.client.HTTPConnection:
        if self._upstream and self._upstream[0] == place:
            return self._upstream[1]
        self._hang_up()
        connection = http.client.HTTPConnection(*place, timeout=120)
        connection.connect()
        self._upstream = (place, connection)
        if not self.server.proxy.holds(connection.sock):
            raise ConnectionAbortedError
        return connection

    def _hang_up(self) -> None:
        if self._upstream:
            _, connection = self._upstream
            if connection.sock:
                self.server.proxy.lets_go(connection.sock)
            connection.close()
            self._upstream = None

    def _relay(self, answer: http.client.HTTPResponse, body: bytes) -> None:
        self.send_response_only(answer.status, answer.reason)
        for name, value in answer.headers.items():
            if _passes(name):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _passes(header: str) -> bool:
    return header.lower() not in HOP_BY_HOP
