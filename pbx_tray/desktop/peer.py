"""Who is at the other end of a local socket."""

from __future__ import annotations

import os
import socket
import struct
import sys

_LOCAL_PEERCRED = 1  # macOS: at level 0, answers a struct xucred (its version, then the user)


def is_me(descriptor: int) -> bool:
    """Whether the process at the other end of this socket runs as the same user.

    Where the system does not tell (Windows), the pipe's own access list has kept others out.
    """
    if sys.platform == "win32":
        return True
    else:  # noqa: RET505 - the checker of types knows by this that it is not Windows
        with socket.socket(fileno=os.dup(descriptor)) as end:
            try:
                return _user_of(end) == os.getuid()
            except OSError:
                return False


def _user_of(end: socket.socket) -> int:
    if sys.platform == "linux":
        asked = end.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
        user = struct.unpack("3i", asked)[1]
    else:
        user = struct.unpack_from("II", end.getsockopt(0, _LOCAL_PEERCRED, 76))[1]
    return int(user)
