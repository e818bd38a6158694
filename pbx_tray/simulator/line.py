"""One request on one connection: what a fault, or the plain answer, can do with it."""

import math
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING

from pbx_tray.simulator.answer import Answer
from pbx_tray.simulator.connection import Connection
from pbx_tray.simulator.exchange import Exchange

if TYPE_CHECKING:
    from pbx_tray.simulator.query import Query
    from pbx_tray.simulator.server import Simulator


class GoneError(Exception):
    """The connection has ended, or is to end, without an answer."""


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
