"""Writes down what a PBX answers, with stand-ins for whoever it is about, to be played elsewhere.

JSON, an object a line; `at` is the seconds since the first:

    {"at": 0.0, "users": [ITEM, …]}       all users, as they came
    {"at": 0.1, "phones": [ITEM, …]}      all phones
    {"at": 4.2, "events": [EVENT, …]}     events that had not come before; none: the line is well
    {"at": 9.9, "trouble": "TROUBLE"}     nothing came

Events stand in the order in which they came, with the numbers that they came with; one that could
not be read is null. What was there before we asked has `"earlier": true`; where the PBX has dropped
what it had told, `"anew": true`. TROUBLE is refused, unanswered, reset, closed, timeout,
unreadable, html, redirect, "tls PROBLEM" or "status N", with `"of"` for what was asked and
`"retry_after"` for the seconds to wait that were asked for. It lasts until something of that kind
comes, or, where it is about the line, anything. `pbx-simulator --replay` plays the file.
"""

from __future__ import annotations

import json
import os
import secrets
import time
from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from pathlib import Path
from typing import IO, Any

from pbx_tray.api.fields import number_at
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
    (link.SomethingElse, "html"),
    (link.Unreadable, "unreadable"),
    (link.Redirected, "redirect"),
)
_ENDS = {
    "BrokenPipeError": "reset",
    "ConnectionResetError": "reset",
    "ConnectTimeoutError": "unanswered",
    "RemoteDisconnected": "closed",
}
_OF_THE_LINE = ("refused", "unanswered", "reset", "closed", "tls")
_THE_LINE = "line"


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
        self._troubles: dict[str, dict[str, Any]] = {}  # by what was asked for, or the line
        self._seen: dict[str, int | None] = {}  # events, with their numbers
        self._beginning = True

    def answered(self, want: AskList | AskEvents, text: str) -> None:
        """Write down what came, unless it is only where "now" is. Raises OSError."""
        kind = _kind(want)
        was_down = [self._troubles.pop(place, None) for place in (_THE_LINE, kind)]
        if isinstance(want, AskList):
            self._write({kind: self._masked(text)})
            return
        line: dict[str, Any] = {kind: []}
        if want.limit == LIMIT:
            line = self._taken(want, self._masked(text, leniently=want.leniently))
        if line[kind] or line.get("anew") or any(was_down):
            self._write(line)

    def failed(self, want: AskList | AskEvents, trouble: link.Trouble) -> None:
        """Write down what came instead of an answer. Raises OSError."""
        if isinstance(trouble, link.HungUp):
            return
        line: dict[str, Any] = {"trouble": _word(trouble), "of": _kind(want)}
        if isinstance(trouble, link.Busy) and trouble.retry_after is not None:
            line["retry_after"] = trouble.retry_after
        of_the_line = line["trouble"].startswith(_OF_THE_LINE)
        place = _THE_LINE if of_the_line else line["of"]
        if not of_the_line:
            self._troubles.pop(_THE_LINE, None)
        known = self._troubles.get(place, {})
        if {**known, "of": ""} != {**line, "of": ""}:
            self._write(line)
            self._troubles[place] = line

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _masked(self, text: str, *, leniently: bool = False) -> list[Any]:
        return [masked(item, self._stand_ins) for item in items(text, leniently=leniently)]

    def _taken(self, want: AskEvents, events: list[Any]) -> dict[str, Any]:
        """Answer the line for these events, and remember them."""
        known_by = _lines(events, want.after)
        lines = {line: _number(event) for line, event in zip(known_by, events, strict=True)}
        self._beginning = self._beginning and want.hold == 0
        anew = self._is_another_log(want, lines)
        if anew:
            self._seen.clear()
            self._beginning = True
        news = [e for line, e in zip(known_by, events, strict=True) if self._is_new(line, e, want)]
        self._seen |= lines
        for line in list(islice(self._seen, max(0, len(self._seen) - _REMEMBERED))):
            del self._seen[line]
        marks = {"earlier": self._beginning, "anew": anew}
        return {"events": news} | {mark: True for mark, is_so in marks.items() if is_so}

    def _is_new(self, line: str, event: Any, want: AskEvents) -> bool:
        """Whether this had not come before, or comes though it was not asked for again."""
        number = _number(event)
        unasked = number is not None and want.after is not None and number <= want.after
        return unasked or line not in self._seen

    def _is_another_log(self, want: AskEvents, answered: Mapping[str, int | None]) -> bool:
        """Whether what had come has other content now, or the newest of it is there no more."""
        known = {number: line for line, number in self._seen.items() if number is not None}
        if any(known.get(number, line) != line for line, number in answered.items()):  # type: ignore[arg-type]  # None is no key
            return True
        newest = max(known, default=-1)
        asked = want.hold == 0 and want.after is not None and want.after < newest
        return asked and len(answered) < LIMIT and newest not in answered.values()

    def _write(self, content: Mapping[str, Any]) -> None:
        now = self._clock()
        self._began = now if self._began is None else self._began
        line = {"at": round(now - self._began, 3), **content}
        print(json.dumps(line), file=self._file, flush=True)


def _kind(want: AskList | AskEvents) -> str:
    return "events" if isinstance(want, AskEvents) else want.listing.value


def _number(event: Any) -> int | None:
    return number_at(event, "seq") if isinstance(event, dict) else None


def _lines(events: Iterable[Any], after: int | None) -> list[str]:
    """Answer what each event is known by: its content, and without a number its place as well."""
    lines, place = [], -1 if after is None else after
    for event in events:
        number = _number(event)
        place = max(place, -1 if number is None else number)
        lines.append(json.dumps([place, event] if number is None else event))
    return lines


def _word(trouble: link.Trouble) -> str:
    if isinstance(trouble, link.Untrusted):
        return f"tls {trouble.problem.value}"
    if isinstance(trouble, link.NotSecure):
        return f"tls {trouble.reason.value}"
    if isinstance(trouble, link.Unreachable) and trouble.detail in _ENDS:
        return _ENDS[trouble.detail]
    for kind, status in _STATUS:
        if isinstance(trouble, kind):
            return f"status {trouble.detail if trouble.detail.isdecimal() else status}"
    return next((word for kind, word in _WORDS if isinstance(trouble, kind)), "closed")


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
