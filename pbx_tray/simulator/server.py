"""Speaks the PBX's API over HTTP or HTTPS: keep-alive, long poll, and faults when asked for."""

import ssl
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from pbx_tray.simulator.answer import Answer
from pbx_tray.simulator.api import Api
from pbx_tray.simulator.certificate_kinds import Certificates
from pbx_tray.simulator.control import Control
from pbx_tray.simulator.directory import Shape
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.faults import Faults
from pbx_tray.simulator.faults.asked import Struck
from pbx_tray.simulator.line import Line
from pbx_tray.simulator.listener import Listener
from pbx_tray.simulator.query import Query
from pbx_tray.simulator.requests_seen import RequestsSeen
from pbx_tray.simulator.timeline import Timeline


class Simulator:
    """A running PBX: a context manager that serves from `start` to `stop`.

    Args:
        exchange: the PBX to serve; a new one of 30 users without. It outlives the simulator.
        shape: 3 or 4, for a new exchange.
        host, port: where to listen; port 0 takes any that is free.
        tls: a server's context, for HTTPS; the attribute may be changed at any time, and counts
            for connections from then on.
        certificates: where faults find certificates of other kinds; without, they are made in a
            temporary folder.
        form_only: whether `POST call` insists on a form and answers 415 to JSON.
        hold: the longest, and the default, time in seconds that `events` is held.

    Raises:
        OSError: from `start`, where the port is taken.

    Attributes:
        exchange, faults, requests, api, tls: what is served, and how; `api.tokens` is OAuth2,
            `api.rights` what an account may see.
        errors: exceptions out of the simulator itself; a test may ask that there are none.

    """

    def __init__(  # noqa: PLR0913 - a bench has many knobs; each has a default and goes by its name
        self,
        exchange: Exchange | None = None,
        *,
        shape: Shape = 4,
        host: str = "127.0.0.1",
        port: int = 0,
        tls: ssl.SSLContext | None = None,
        certificates: Certificates | None = None,
        form_only: bool = False,
        hold: float = 60.0,
    ) -> None:
        self.exchange = exchange or Exchange(shape=shape)
        self.faults = Faults(self.exchange.wake)
        self.requests = RequestsSeen()
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self.api = Api(self.exchange, self._stopping.is_set, form_only=form_only, hold=hold)
        self.tls = tls
        self.errors: list[Exception] = []
        self._certificates = certificates
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._previous: dict[str, Answer] = {}
        self._control = Control(self)
        self._host, self._port = host, port
        self._accepted = 0
        self._listener: Listener | None = None
        self._threads: list[threading.Thread] = []

    @property
    def url(self) -> str:
        """Scheme, host and port, without a path: what a person would type."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"{'https' if self.tls else 'http'}://{host}:{self._port}"

    @property
    def port(self) -> int:
        """The port listened on; kept through `stop`, so that `start` comes back there."""
        return self._port

    @property
    def connections(self) -> int:
        """How many TCP connections were accepted, refused ones included."""
        return self._accepted + (self._listener.accepted if self._listener else 0)

    @property
    def open_connections(self) -> int:
        """How many TCP connections are open."""
        return len(self._listener.open()) if self._listener else 0

    @property
    def certificates(self) -> Certificates:
        """Certificates of every kind, for HTTPS that goes wrong."""
        with self._lock:
            if self._certificates is None:
                self._folder = tempfile.TemporaryDirectory(prefix="pbx-simulator-")
                self._certificates = Certificates(Path(self._folder.name))
            return self._certificates

    def start(self) -> Self:
        """Listen and serve; again on the same port after `stop`."""
        self._stopping.clear()
        self._listener = Listener(self, self._host, self._port)
        self._port = self._listener.server_port
        self._run(self._listener.run)
        return self

    def play(self, timeline: Timeline, pace: float = 1.0) -> None:
        """Let a timeline happen, `pace` times as fast as real time, until it ends or `stop`."""
        self._run(timeline.play, self._stopping, pace)

    def do(self, wish: object) -> object:
        """Do what the back door would: `do({"verb": "ring", "to": ["sanne"]})`; see `control`."""
        return self._control.do(wish)

    def _run(self, work: Any, *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def stop(self) -> None:
        """End everything at once, held polls too; idempotent."""
        self._stopping.set()
        listener, self._listener = self._listener, None
        if listener:
            listener.end()
            self.exchange.wake()
        for thread in self._threads:
            thread.join(timeout=2)
        self._threads.clear()
        with self._lock:
            if self._folder:
                self._folder.cleanup()
                self._folder = self._certificates = None
        self._accepted += listener.accepted if listener else 0

    def drop_connections(self, *, reset: bool = False) -> None:
        """End every open connection with FIN, or with RST; new ones are welcome.

        The connection by which another process asks for it is spared.
        """
        if self._listener:
            self._listener.drop_all(reset=reset)
            self.exchange.wake()

    def be_away(self, is_over: Callable[[float], bool], *, silently: bool = False) -> None:
        """End every connection, and have nobody listen until `is_over(seconds so far)`."""
        if self._listener:
            self._listener.be_away(is_over, silently=silently)

    def serve(self, query: Query, line: Line) -> None:
        """Serve one request: as a fault wants it, or plainly."""
        if self._control.concerns(query):
            line.send(self._control.answer(query).to_bytes())
            return
        account = self.api.account(query)
        fault = self.faults.take(Struck(query.endpoint, query.parameters, account))
        if fault:
            try:
                fault.act(line)
            finally:
                self.exchange.wake()  # for whoever waits for it to be met
            return
        answer = line.answer()
        if answer.status == 200 and answer.body != b"[]":
            self._previous[query.endpoint] = answer
        line.send(answer.to_bytes())

    def previous(self, endpoint: str) -> Answer | None:
        """Give the last answer with anything in it that an endpoint gave without a fault."""
        return self._previous.get(endpoint)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_exception: object) -> None:
        self.stop()
