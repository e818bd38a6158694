"""OAuth2, as PBXs from 4.2 on offer it: a password is shown once, and tokens stand in for it.

An access token goes with each request and ends soon; the refresh token brings the next one. Only
the refresh token is ever kept, and a PBX may give a new one at each renewal. RFC 6749, 6750.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TypeVar

from requests import PreparedRequest
from requests.auth import AuthBase

from pbx_tray.api.grants import Form, Grant
from pbx_tray.core.link import NotAllowed, SignInRefused
from pbx_tray.hidden import hide

T = TypeVar("T")

_EARLY = 60.0  # seconds before its end that a token is renewed, or a tenth of its life


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
        self._has_worked = False  # once the PBX has accepted it, a refusal says that it has ended

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

    def used(self, call: Callable[[], T], renew: Callable[[Form], Grant]) -> T:
        """Call with a good token; once more with a new one where it ended before its time."""
        token = self.ready(renew)
        try:
            reply = call()
        except SignInRefused:
            if not self._has_worked:
                raise
            self.ready(renew, refused=token)
            reply = call()
        except NotAllowed:
            self._has_worked = True
            raise
        self._has_worked = True
        return reply

    def _take(self, grant: Grant) -> None:
        hide(grant.access)
        hide(grant.refresh)
        self._access, self._has_worked = grant.access, False
        self._until = self._now() + grant.lasts - min(_EARLY, grant.lasts / 10)
        if grant.refresh != self._refresh:
            self._refresh = grant.refresh
            self._keep(grant.refresh)
