"""What an HTTP answer means: its status, how much of it is taken, and whether it is the PBX's."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from typing import TypeVar

import requests

from pbx_tray.core.link import (
    Busy,
    CursorRefused,
    NoPbxThere,
    NotAllowed,
    ProxySignInNeeded,
    Redirected,
    ServerTrouble,
    SignInRefused,
    SomethingElse,
    Trouble,
    Unreadable,
)

T = TypeVar("T")
B = TypeVar("B", bytes, str)

_PIECE = 2**16  # bytes: read in one, a body would be held twice
_REFUSALS: dict[int, type[Trouble]] = {
    401: SignInRefused,
    403: NotAllowed,
    404: NoPbxThere,
    407: ProxySignInNeeded,
}


def check(response: requests.Response, what: str, *, asked_after: bool) -> None:
    """Raise the Trouble that a status other than 200 stands for.

    `asked_after` says that the question named a cursor, which may be what is refused.
    """
    status = response.status_code
    if status == 200:
        return
    if asked_after and status in {400, 404, 410}:
        raise CursorRefused(str(status))
    if status in {429, 503}:
        raise Busy(str(status), _retry_after(response.headers))
    refusal = _REFUSALS.get(status)
    if refusal is not None:
        raise refusal(what)
    if 300 <= status < 400:
        raise Redirected
    raise ServerTrouble(str(status)) if status >= 500 else Unreadable(str(status))


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Answer the seconds of a Retry-After, a date counted from the answer's own; or None."""
    asked = headers.get("Retry-After", "")
    try:
        seconds = float(asked)
    except ValueError:
        try:
            until, now = (parsedate_to_datetime(d) for d in (asked, headers.get("Date", "")))
            seconds = (until - now).total_seconds()
        except (ValueError, TypeError, OverflowError):
            return None
    return seconds if math.isfinite(seconds) and seconds >= 0 else None


def body_of(response: requests.Response, most: int) -> bytes:
    """Read the body, of `most` bytes at most. Raises Unreadable, also where it is empty."""
    headers = response.headers
    if headers.get("Content-Encoding", "identity").lower() != "identity":
        raise Unreadable("encoded")
    if headers.get("Age", "0").strip() not in {"", "0"}:
        raise Unreadable("from a cache")
    length = headers.get("Content-Length", "")
    if length.isascii() and length.isdigit() and int(length[:20]) > most:
        raise Unreadable("too large")
    body = bytearray()
    while piece := response.raw.read(_PIECE, decode_content=False):
        body += piece
        if len(body) > most:
            raise Unreadable("too large")
    if not body:
        raise Unreadable("empty")
    return bytes(body)


def understood(response: requests.Response, body: B, read: Callable[[B], T]) -> T:
    """Answer what `read` makes of a body. Raises Unreadable, or SomethingElse for a web page."""
    try:
        return read(body)
    except Unreadable:
        if "html" in response.headers.get("Content-Type", "").lower():
            raise SomethingElse from None
        raise
