"""The HTTP connections that pass through a gate, and the adapter that has requests use them.

Neither closing a session nor closing a socket ends a read that is blocked in another thread. What
does: shutting down a duplicate of the socket, taken before it connects.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import sys
import time
import traceback
from collections.abc import Callable
from functools import partial
from typing import Any

from requests.adapters import HTTPAdapter
from requests.models import PreparedRequest, Response
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError
from urllib3.poolmanager import PoolManager, ProxyManager

from pbx_tray.api.hangup import Gate
from pbx_tray.api.resolver import Address, addresses
from pbx_tray.api.route import STRAIGHT, Route
from pbx_tray.api.trust import Trust


class GateAdapter(HTTPAdapter):
    """An HTTP adapter whose connections pass through a gate, and believe one trust alone."""

    def __init__(self, gate: Gate, trust: Trust, route: Route = STRAIGHT) -> None:
        self._gate = gate
        self._trust = trust
        self._route = route
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, *_: Any, **__: Any) -> None:
        """Make the pool of connections (called by HTTPAdapter). Raises OSError, PinError."""
        self.poolmanager = gated_pools(self._gate, self._trust, self._route)

    def request_url(self, request: PreparedRequest, proxies: Any) -> str:
        """Answer what the request line names: for a proxy the whole address."""
        if self._route.proxy and request.url:
            return request.url
        return super().request_url(request, proxies)

    def close(self) -> None:
        """Close the connections: urllib3 would do so only when the last reference to them goes."""
        pools = self.poolmanager.pools
        for key in pools.keys():  # noqa: SIM118 - it is no dict, and cannot be walked itself
            pools[key].close()
        super().close()

    def cert_verify(self, *args: Any, **kwargs: Any) -> None:
        """Leave the trusted authorities alone: requests would add those of certifi here."""

    def send(self, request: PreparedRequest, *args: Any, **kwargs: Any) -> Response:
        """Send a request; `verify` is what the trust says, whatever was asked for."""
        kwargs["verify"] = self._trust.verifies
        return super().send(request, *args, **kwargs)


class _GatedPools(PoolManager):
    def __init__(self, gate: Gate, https: type[_Gated], **kwargs: Any) -> None:
        self._gate = gate
        self._https = https
        super().__init__(**kwargs)

    def _new_pool(
        self, scheme: str, host: str, port: int, request_context: dict[str, Any] | None = None
    ) -> HTTPConnectionPool:
        if scheme == "http" and request_context is not None:
            request_context.pop("assert_fingerprint", None)  # urllib3 2.7 would trip over it
        pool = super()._new_pool(scheme, host, port, request_context)
        kind = self._https if scheme == "https" else _GatedHttp
        pool.ConnectionCls = partial(kind, gate=self._gate)  # type: ignore[assignment]
        return pool


class _GatedProxyPools(_GatedPools, ProxyManager):
    pass


class _Gated(HTTPConnection):
    """A connection whose socket the gate can shut, from before it connects until it is closed."""

    def __init__(self, *args: Any, gate: Gate, **kwargs: Any) -> None:
        self._gate = gate
        self._end: Callable[[], None] | None = None
        self._twin: socket.socket | None = None
        super().__init__(*args, **kwargs)

    def _new_conn(self) -> socket.socket:
        port = int(self.port or self.default_port)
        try:
            # A dead name server takes the system 5 s, and the second one may know the name.
            found = addresses(self._gate, self._dns_host, port, 3 * self._seconds)
        except OSError as error:
            if isinstance(error, socket.gaierror):
                raise NameResolutionError(self.host, self, error) from None
            raise NewConnectionError(self, "hung up") from None
        return self._first_that_connects(found)

    def _first_that_connects(self, found: list[Address]) -> socket.socket:
        """Answer a socket that stands within our time, whatever addresses the name has."""
        error: OSError = OSError("no address")
        until = time.monotonic() + self._seconds
        for tried, address in enumerate(found):
            share = (until - time.monotonic()) / (len(found) - tried)
            try:
                return self._connected(address, max(share, 0.1))
            except OSError as failure:
                error = failure
        if isinstance(error, TimeoutError):
            raise ConnectTimeoutError(self, "no answer")
        raise NewConnectionError(self, type(error).__name__) from None

    @property
    def _seconds(self) -> float:
        return self.timeout if isinstance(self.timeout, int | float) else 5.0

    def _connected(self, address: Address, seconds: float) -> socket.socket:
        family, kind, protocol, _, place = address
        sock = socket.socket(family, kind, protocol)
        try:
            for option in self.socket_options or ():
                sock.setsockopt(*option)
            self._twin = twin = sock.dup()
            self._end = end = partial(_shut, twin)
            self._gate.admit(end)
            sock.settimeout(seconds)
            sock.connect(place)
            # Again: not every system shuts a socket that is not connected yet.
            self._gate.admit(end)
        except OSError:
            self._let_go()
            sock.close()
            raise
        sock.settimeout(self._seconds)
        self._gate.connected(twin)
        return sock

    def _let_go(self) -> None:
        """Close the duplicate as well, or the PBX never learns that we are gone."""
        if self._end is not None:
            self._gate.release(self._end)
        if self._twin is not None:
            self._twin.close()
        self._end = self._twin = None

    def close(self) -> None:
        """Close the connection (called by urllib3)."""
        super().close()
        self._let_go()


class _GatedHttp(_Gated):
    pass


class GatedHttps(_Gated, HTTPSConnection):
    """A connection with TLS that the gate can shut."""

    def connect(self) -> None:
        """Connect, and check what the trust says (called by urllib3)."""
        try:
            super().connect()
        except OSError as error:
            _close_forgotten(error)
            raise
        # Where nothing is checked, the person said so; urllib3 would warn on standard error.
        self.is_verified = True


def gated_pools(
    gate: Gate, trust: Trust, route: Route, https: type[_Gated] = GatedHttps
) -> PoolManager:
    """Answer a pool of one connection, made by this route. Raises OSError, PinError."""
    options: dict[str, Any] = {
        "num_pools": 1,
        "maxsize": 1,
        "ssl_context": trust.context(),
        "assert_fingerprint": trust.fingerprint,
        "socket_options": _socket_options(),
    }
    if route.proxy is None:
        return _GatedPools(gate, https, **options)
    # These go to the proxy: with CONNECT, or, where that reads along anyway, with each request.
    options |= {"proxy_url": route.proxy, "proxy_headers": route.headers}
    return _GatedProxyPools(gate, https, **options)


def _shut(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):  # it may not be connected yet, or no more
        sock.shutdown(socket.SHUT_RDWR)


def _close_forgotten(error: OSError) -> None:
    """Close the TLS socket that CPython (3.11, 3.12) loses when a reset precedes the handshake."""
    for frame, _ in traceback.walk_tb(error.__traceback__):
        one = frame.f_locals.get("self")
        if isinstance(one, ssl.SSLSocket):
            one.close()


def _socket_options() -> list[tuple[int, int, int]]:
    """Notice a peer that is gone: keep-alive after 15 s, every 5 s, three times."""
    options = [(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)]
    options.append((socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1))
    for name, value in (("TCP_KEEPIDLE", 15), ("TCP_KEEPINTVL", 5), ("TCP_KEEPCNT", 3)):
        if hasattr(socket, name):
            options.append((socket.IPPROTO_TCP, getattr(socket, name), value))
    if sys.platform == "linux":
        options.append((socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, 20_000))
    return options
