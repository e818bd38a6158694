"""How pbx-monitor ends, whatever it is at: by a signal, or where nobody reads any more."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterable, Iterator


class Output:
    """Standard output, which may stand still: who reads a pipe may have stopped reading."""

    def __init__(self) -> None:
        self._is_over = False
        self._is_writing = False

    def write(self, lines: Iterable[str]) -> None:
        """Print the lines and flush. Raises KeyboardInterrupt when interrupted at it."""
        self._is_writing = True
        try:
            if not self._is_over:
                for line in lines:
                    print(line)
                print(end="", flush=True)
        finally:
            self._is_writing = False

    def interrupt(self) -> None:
        """Write no more. From a signal handler of the thread that writes."""
        self._is_over = True
        if self._is_writing:
            raise KeyboardInterrupt


@contextlib.contextmanager
def ended_by_signals(end: Callable[[], None], interrupt: Callable[[], None]) -> Iterator[None]:
    """Have Ctrl-C and SIGTERM call `interrupt`, and `end` on a thread of its own.

    In a signal handler `end` could wait for ever: for a lock that the interrupted thread holds.
    """
    ear, bell = socket.socketpair()
    bell.setblocking(False)
    listener = threading.Thread(target=_listen, args=(ear, end), name="signals", daemon=True)
    listener.start()
    wakeup = signal.set_wakeup_fd(bell.fileno(), warn_on_full_buffer=False)
    handlers = {
        number: signal.signal(number, lambda *_: interrupt())
        for number in (signal.SIGINT, signal.SIGTERM)
        if signal.getsignal(number) is not signal.SIG_IGN  # as in a shell's background job
    }
    try:
        yield
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(wakeup)
        bell.close()
        listener.join()
        ear.close()


def _listen(ear: socket.socket, end: Callable[[], None]) -> None:
    if ear.recv(1):
        end()


def forget_what_is_not_written() -> None:
    """Have what is not written vanish: Python would try once more at its end, and fail or wait."""
    with contextlib.suppress(OSError, ValueError, AttributeError):  # standard output is no file
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
