"""Writes down what a PBX answers, with stand-ins for whoever it is about, to be played elsewhere.

JSON, an object a line; `at` is the seconds since the first:

    {"at": 0.0, "users": [ITEM, …]}       all users, as they came
    {"at": 0.1, "phones": [ITEM, …]}      all phones
    {"at": 4.2, "events": [EVENT, …]}     events that had not come before; none: the line is well
    {"at": 9.9, "trouble": "TROUBLE"}     nothing came; so until the next line of another kind

TROUBLE is refused, closed, timeout, unreadable, redirect, tls, or "status N". `pbx-simulator
--replay` plays the file.
"""

from __future__ import annotations

import json
import os
import secrets
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from pbx_tray.api.json_list import items
from pbx_tray.api.masking import masked
from pbx_tray.core import link
from pbx_tray.core.stand_ins import StandIns
from pbx_tray.core.wants import LIMIT, AskEvents, AskList

_REMEMBERED = 4 * LIMIT  # events: a fence asks again for the last few

_STATUS: tuple[tuple[type[link.Trouble], int], ...] = (
    (link.SignInRefused, 401),
    (link.NotAllowed, 403),
    (link.NoPbxThere, 404),
    (link.ProxySignInNeeded, 407),
    (link.CursorRefused, 410),
    (link.Busy, 503),
    (link.ServerTrouble, 500),
)
_WORDS: tuple[tuple[type[link.Trouble], str], ...] = (
    (link.Dropped, "closed"),
    (link.Unreachable, "refused"),
    (link.TooSlow, "timeout"),
    (link.Unreadable, "unreadable"),
    (link.Redirected, "redirect"),
    (link.Untrusted, "tls"),
    (link.NotSecure, "tls"),
)


def recording_at(path: Path) -> Recorder:
    """Answer a recording in a new file.

    Raises OSError where the file cannot be made, FileExistsError if it is there. Each recording has
    a key of its own, which is not kept: two of them cannot be compared.
    """
    file = open(path, "x", encoding="ascii", opener=_private)  # noqa: SIM115 - `close` closes it
    return Recorder(file, StandIns(secrets.token_bytes(32)))


class Recorder:
    """One recording, in an open file. `clock` answers seconds that only ever grow."""

    def __init__(
        self, file: IO[str], stand_ins: StandIns, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._stand_ins = stand_ins
        self._file = file
        self._clock = clock
        self._began: float | None = None
        self._trouble = ""
        self._seen: dict[str, None] = {}

    def answered(self, want: AskList | AskEvents, text: str) -> None:
        """Write down what came, unless it is only where "now" is. Raises OSError."""
        if isinstance(want, AskList):
            self._write(want.listing.value, self._masked(text))
        elif want.limit == LIMIT:
            news = [
                event
                for event in self._masked(text, leniently=want.leniently)
                if self._is_new(event)
            ]
            if news or self._trouble:
                self._write("events", news)

    def failed(self, trouble: link.Trouble) -> None:
        """Write down what came instead of an answer. Raises OSError."""
        word = _word(trouble)
        if word != self._trouble and not isinstance(trouble, link.HungUp):
            self._write("trouble", word)
            self._trouble = word

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _masked(self, text: str, *, leniently: bool = False) -> list[Any]:
        return [masked(item, self._stand_ins) for item in items(text, leniently=leniently)]

    def _is_new(self, event: Any) -> bool:
        line = json.dumps(event)
        if line in self._seen:
            return False
        self._seen[line] = None
        if len(self._seen) > _REMEMBERED:
            del self._seen[next(iter(self._seen))]
        return True

    def _write(self, what: str, content: Any) -> None:
        now = self._clock()
        self._began = now if self._began is None else self._began
        self._trouble = ""
        line = {"at": round(now - self._began, 3), what: content}
        print(json.dumps(line), file=self._file, flush=True)


def _word(trouble: link.Trouble) -> str:
    for kind, status in _STATUS:
        if isinstance(trouble, kind):
            return f"status {trouble.detail if trouble.detail.isdecimal() else status}"
    return next((word for kind, word in _WORDS if isinstance(trouble, kind)), "closed")


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
