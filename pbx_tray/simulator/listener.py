"""Accepts connections, gives each a thread, and reads HTTP requests from it."""

import logging
import os
import selectors
import socket
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from time import monotonic
from typing import TYPE_CHECKING, Any

from pbx_tray.simulator.connection import Connection
from pbx_tray.simulator.dead_port import DeadPort
from pbx_tray.simulator.faults import Fault
from pbx_tray.simulator.line import GoneError, Line, Wire
from pbx_tray.simulator.query import Query, read_query
from pbx_tray.simulator.requests_seen import Request

if TYPE_CHECKING:
    from pbx_tray.simulator.server import Simulator

LONGEST_BODY = 1 << 20  # bytes
STIRS_EVERY = 0.05  # s, to look whether somebody is wanted back
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Away:
    """That nobody listens, until when, and whether not even the system answers."""

    is_over: Callable[[float], bool]
    silently: bool


class _Handler(BaseHTTPRequestHandler):
    """One connection's requests, in the connection's own thread."""

    server: "Listener"
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # otherwise the client's delayed ACK costs 40 ms an event

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        """Stay silent: what came in is kept where tests can ask for it."""

    def _serve(self) -> None:
        query = self._query()
        if query is None:
            self.close_connection = True
            return
        try:
            self.server.simulator.serve(query, self._line(query))
        except GoneError:
            self.close_connection = True
        if self.server.connection_here().dropped:
            self.close_connection = True

    def _query(self) -> Query | None:
        length = self.headers.get("Content-Length", "0")
        if not length.isdecimal() or int(length) > LONGEST_BODY:
            self.send_error(413)
            return None
        body = self.rfile.read(int(length))
        if len(body) < int(length):
            return None
        header = self.headers.get
        authorization, kind = header("Authorization", ""), header("Content-Type", "")
        local = ip_address(self.client_address[0]).is_loopback
        query = read_query(self.path, (self.command, authorization, kind, body), local=local)
        self._note(query)
        return query

    def _note(self, query: Query) -> None:
        user = self.server.simulator.api.account(query)
        number = self.server.connection_here().number
        scheme = self.headers.get("Authorization", "").partition(" ")[0].lower() or None
        request = Request(query.endpoint, query.method, self.path, number, user, scheme)
        self.server.simulator.requests.add(request)

    def _line(self, query: Query) -> Line:
        return Line(self.server.connection_here(), self.server.simulator, query)


class Listener(ThreadingHTTPServer):
    """Accepts connections and keeps account of them and of their threads."""

    daemon_threads = True
    request_queue_size = 512

    def __init__(self, simulator: "Simulator", host: str, port: int) -> None:
        self.simulator = simulator
        self.accepted = 0
        self._lock = threading.Lock()
        self._here = threading.local()
        self._open: set[Connection] = set()
        self._attending: list[threading.Thread] = []
        self._ending = False
        self._away: _Away | None = None
        self._bell, self._rope = socket.socketpair()
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, port), _Handler)

    def server_bind(self) -> None:
        """Bind without asking the resolver for our own name, as the base class does."""
        if os.name == "posix":  # elsewhere it would let two servers have one port
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = str(self.server_address[0]), self.server_address[1]

    def connection_here(self) -> Connection:
        """Give the connection that the calling thread serves."""
        connection: Connection = self._here.connection
        return connection

    def process_request(self, request: Any, client_address: Any) -> None:
        """Give the connection a thread, or refuse it."""
        with self._lock:
            self.accepted += 1
            connection = Connection(request, self.accepted)
            late = self._ending
            if not late:
                self._open.add(connection)
        if late:
            connection.drop(reset=True)
            connection.close()
            return
        # Counted here, in the order of arrival, and done in the connection's own thread.
        faults = self.simulator.faults.take_at_accept()
        thread = threading.Thread(
            target=self._attend, args=(connection, client_address, faults), daemon=True
        )
        thread.start()
        self._attending = [item for item in self._attending if item.is_alive()] + [thread]

    def _attend(self, connection: Connection, client_address: Any, faults: Sequence[Fault]) -> None:
        self._here.connection = connection
        wire, context = Wire(connection, self.simulator), self.simulator.tls
        try:
            for fault in faults:
                context = fault.greet(wire, context)
            connection.secure(context)
            self.finish_request(connection.socket, client_address)
        except (OSError, GoneError):
            pass  # the client went away or never learnt to speak TLS, or a fault sent it away
        except Exception as error:
            self.simulator.errors.append(error)
            log.exception("The simulator failed to serve a request")
        finally:
            connection.close()
            with self._lock:
                self._open.discard(connection)

    def open(self) -> list[Connection]:
        """Give the connections that are open."""
        with self._lock:
            return list(self._open)

    def drop_all(self, *, reset: bool = False) -> None:
        """End every connection but the one that the calling thread serves, if any."""
        for connection in self.open():
            if connection is not getattr(self._here, "connection", None):
                connection.drop(reset=reset)

    def run(self) -> None:
        """Accept connections until `end`."""
        while not self._ending:
            self._accept()
            if self._away and not self._ending:
                self._be_away(self._away)
        self.server_close()
        for thread in self._attending:
            thread.join(timeout=2)

    def _accept(self) -> None:
        """Accept connections until the bell rings, without the base class's polling."""
        with selectors.DefaultSelector() as selector:
            selector.register(self.socket, selectors.EVENT_READ)
            selector.register(self._bell, selectors.EVENT_READ)
            while not self._ending and not self._away:
                ready = [key.fileobj for key, _ in selector.select()]
                if self.socket in ready:
                    self.handle_request()

    def be_away(self, is_over: Callable[[float], bool], *, silently: bool = False) -> None:
        """End every connection, have nobody listen until `is_over(seconds so far)`, return then.

        Whoever connects is refused by the system or, `silently`, not answered at all.
        """
        away = _Away(is_over, silently)
        with self._lock:
            if self._away or self._ending:
                return
            self._away = away
            self._rope.send(b"!")
        self.simulator.exchange.wait_until(lambda: self._ending or self._away is not away)

    def _be_away(self, away: "_Away") -> None:
        self._bell.recv(1)
        self.socket.close()
        host, port = str(self.server_address[0]), self.server_port
        with ExitStack() as stack:
            if away.silently:
                with suppress(OSError):  # a system that drops no SYN refuses instead
                    stack.enter_context(DeadPort(host, port))
            self.drop_all()
            self.simulator.exchange.wake()
            began = monotonic()
            while not self._ending and not away.is_over(monotonic() - began):
                self.simulator.exchange.wait_until(lambda: self._ending, STIRS_EVERY)
        if self._ending:
            return
        self.socket = socket.socket(self.address_family, self.socket_type)
        self.server_bind()
        self.server_activate()
        self._away = None
        self.simulator.exchange.wake()

    def end(self) -> None:
        """Stop accepting, and end every connection; `run` returns after their threads."""
        with self._lock:
            self._ending = True
            self._rope.close()  # rings the bell
        self.drop_all()

    def server_close(self) -> None:
        """Close what was listened to."""
        super().server_close()
        self._bell.close()
        self._rope.close()
