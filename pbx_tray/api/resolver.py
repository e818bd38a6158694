"""Looks up the addresses of a host, which nothing can interrupt, in a way that the gate can end."""

from __future__ import annotations

import contextlib
import ipaddress
import socket
import threading
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any

from pbx_tray.api.hangup import Gate

Address = tuple[Any, ...]


def addresses(gate: Gate, host: str, port: int, seconds: float) -> list[Address]:
    """Answer the addresses of a host, on a thread that nobody has to wait for.

    Raises OSError: gaierror where the name leads nowhere, or nobody says where in `seconds`.
    """
    host = host.strip("[]")
    with contextlib.suppress(ValueError):
        ipaddress.ip_address(host)
        return list(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    answers: SimpleQueue[list[Address] | OSError | None] = SimpleQueue()
    hang_up = partial(answers.put, None)
    gate.admit(hang_up)
    threading.Thread(target=_resolve, args=(host, port, answers), daemon=True).start()
    try:
        answer = answers.get(timeout=seconds)
    except Empty:
        raise socket.gaierror("nobody answers") from None
    finally:
        gate.release(hang_up)
    if answer is None:
        raise ConnectionAbortedError
    if isinstance(answer, OSError):
        raise answer
    return answer


def _resolve(host: str, port: int, answers: SimpleQueue[Any]) -> None:
    try:
        answers.put(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    except (OSError, ValueError, OverflowError) as error:
        answers.put(error if isinstance(error, OSError) else socket.gaierror("no such name"))
