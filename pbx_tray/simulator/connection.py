"""A TCP connection that was accepted: how it is secured, dropped and closed."""

import select
import selectors
import socket
import ssl
import struct
import threading
from contextlib import suppress

# On, and no time to linger: close() then sends RST and throws away what was not sent.
NO_LINGER = struct.pack("ii", 1, 0)
HEARD_OUT = 1.0  # seconds for which a client whose hand was refused may be silent


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
