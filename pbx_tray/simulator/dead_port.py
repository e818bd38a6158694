"""A port that answers nobody: whoever connects waits, as at a firewall that drops the SYN."""

import socket
from typing import Self

TRIES = 64


class DeadPort:
    """Listens, accepts nobody, and keeps its queue full, so that the kernel drops each new SYN.

    A context manager. Raises OSError where the system answers all the same; Linux does not.

    Attributes:
        host, port: where it is; a `Simulator(port=…)` may listen there afterwards.

    """

    def __init__(self, host: str = "127.0.0.1", port: int = 0) -> None:
        self.host, self.port = host, port
        self._sockets: list[socket.socket] = []

    def __enter__(self) -> Self:
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        listening = socket.socket(family)
        self._sockets.append(listening)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((self.host, self.port))
        self.port = listening.getsockname()[1]
        listening.listen(0)
        if not any(self._is_full(family) for _ in range(TRIES)):
            self.close()
            raise OSError("This system lets everybody into the queue.")
        return self

    def _is_full(self, family: socket.AddressFamily) -> bool:
        """Queue up; whether that was no longer possible."""
        caller = socket.socket(family)
        self._sockets.append(caller)
        caller.settimeout(0.1)
        try:
            caller.connect((self.host, self.port))
        except TimeoutError:
            return True
        return False

    def close(self) -> None:
        """Refuse from now on; idempotent."""
        while self._sockets:
            self._sockets.pop().close()

    def __exit__(self, *_exception: object) -> None:
        self.close()
