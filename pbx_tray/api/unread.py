"""For how long what came last has lain in a socket: as long as nobody ran to read it."""

from __future__ import annotations

import contextlib
import socket
import struct
import sys

# Where `tcpi_last_data_recv`, in milliseconds, stands in Linux's `struct tcp_info` (linux/tcp.h).
_PLACE = 52
_SIZE = _PLACE + 4


def unread_for(sock: socket.socket) -> float:
    """Answer the seconds since the last byte came; 0 where the system does not tell.

    A process that is stopped and continued sees all its clocks go on, as if it had only waited:
    this alone tells an answer that has just come from one that came before the stop.
    """
    if sys.platform != "linux":
        return 0.0
    with contextlib.suppress(OSError, struct.error):  # it was closed meanwhile
        info = sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, _SIZE)
        milliseconds: int = struct.unpack_from("=I", info, _PLACE)[0]
        return milliseconds / 1000
    return 0.0
