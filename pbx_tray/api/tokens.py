"""OAuth2, as PBXs from 4.2 on offer it: a password is shown once, and tokens stand in for it.

An access token goes with each request and ends soon; the refresh token brings the next one. Only
the refresh token is ever kept, and a PBX may give a new one at each renewal. RFC 6749, 6750.
"""

from __future__ import annotations

import json
import math
import re
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from requests import PreparedRequest
from requests.auth import AuthBase

from pbx_tray.core.link import Unreadable
from pbx_tray.hidden import hide

MOST_BYTES = 64 * 2**10
"""How long an answer with tokens may be."""

Form = Mapping[str, str]

_TOKEN = re.compile(r"[A-Za-z0-9._~+/-]{1,8192}=*")  # what may stand in a header, bounded
_EARLY = 60.0  # seconds before its end that a token is renewed, or a tenth of its life


@dataclass(frozen=True, slots=True)
class Grant:
    """The tokens that a PBX gave: `access` is good for `lasts` seconds."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    lasts: float


def by_password(user: str, password: str) -> Form:
    """Answer the form that asks for the first tokens."""
    return {"grant_type": "password", "username": user, "password": password}


def granted(body: bytes, refresh: str = "") -> Grant:
    """Read what a PBX gave; `refresh` goes on where there is no new one. Raises Unreadable."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        raise Unreadable("no tokens") from None
    if not isinstance(answer, dict) or str(answer.get("token_type", "")).lower() != "bearer":
        raise Unreadable("no tokens")
    access = _token(answer.get("access_token"))
    newer = _token(answer.get("refresh_token") or refresh)
    return Grant(access, newer, _seconds(answer.get("expires_in")))


def is_refusal(body: bytes) -> bool:
    """Whether this says that the password or refresh token is not accepted."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return False
    return isinstance(answer, dict) and answer.get("error") == "invalid_grant"


def _token(value: object) -> str:
    if not isinstance(value, str) or not _TOKEN.fullmatch(value):
        raise Unreadable("no tokens")
    return value


def _seconds(value: object) -> float:
    """Answer how long a token lasts: for ever, until it is refused, where that is not said."""
    try:
        return max(0.0, float(value))  # type: ignore[arg-type]  # anything may stand there
    except (TypeError, ValueError, OverflowError):
        return math.inf


class Tokens(AuthBase):
    """The tokens of one sign-in, for all clients of one account: one renewal at a time.

    `keep` is called with each new refresh token, before the next request. It may take its time.
    """

    def __init__(
        self,
        refresh: str,
        keep: Callable[[str], None] = lambda _: None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        hide(refresh)
        self._refresh = refresh
        self._keep = keep
        self._now = now
        self._lock = threading.Lock()
        self._access = ""
        self._until = 0.0
        self._has_worked = False

    @property
    def refresh(self) -> str:
        """The refresh token of now."""
        return self._refresh

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        """Put the access token into a request, where it belongs and nowhere else."""
        request.headers["Authorization"] = f"Bearer {self._access}"
        return request

    def ready(self, renew: Callable[[Form], Grant], *, refused: str | None = None) -> str:
        """Answer a good access token, a new one where it is time, or this one was `refused`."""
        with self._lock:
            if self._access == refused or self._now() >= self._until:
                self._until = 0.0  # whatever comes of it, this one is not sent again
                form = {"grant_type": "refresh_token", "refresh_token": self._refresh}
                self._take(renew(form))
            return self._access

    def take(self, grant: Grant) -> None:
        """Take over what the PBX gave for a password."""
        with self._lock:
            self._take(grant)

    def worked(self) -> None:
        """Note that the PBX accepted the access token: when it is refused, it has ended."""
        self._has_worked = True

    @property
    def has_worked(self) -> bool:
        """Whether the access token was accepted before."""
        return self._has_worked

    def _take(self, grant: Grant) -> None:
        hide(grant.access)
        hide(grant.refresh)
        self._access, self._has_worked = grant.access, False
        self._until = self._now() + grant.lasts - min(_EARLY, grant.lasts / 10)
        if grant.refresh != self._refresh:
            self._refresh = grant.refresh
            self._keep(grant.refresh)
