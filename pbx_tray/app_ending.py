"""How pbx-tray ends where a thread is left behind that nobody can interrupt."""

from __future__ import annotations

import os
import sys
import threading


def ended(code: int) -> int:
    """Answer the exit code; where such a thread is left, end the process with it here and now.

    It loads a password store, or waits for it. At its own end Python unwinds that thread, which
    what is written in Rust (cryptography) or C++ takes for a crash: it would abort the process.
    """
    if _is_one_left():
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:  # as on Windows, where there is no console
                stream.flush()
        os._exit(code)
    return code


def _is_one_left() -> bool:
    # Of this very type: Python keeps a dummy of each of Qt's threads, long after that has ended.
    return any(type(one) is threading.Thread and one.daemon for one in threading.enumerate())
