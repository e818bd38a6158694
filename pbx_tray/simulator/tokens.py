"""OAuth2 as a PBX 4.2+ offers it: `POST /apis/oauth2/token` gives tokens for a password.

Source: public client code for the v1 API. A form asks with
`grant_type=password&username=&password=` or `grant_type=refresh_token&refresh_token=`, without a
client id; the answer is `access_token, token_type, expires_in, refresh_token, scope`, and else
RFC 6749's `{"error": …}`.
"""

import hashlib
import secrets
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from time import monotonic

from pbx_tray.simulator.directory import Json

KEPT = 10_000  # tokens; the oldest are forgotten
_SEAL = b"not a secret: a demo knows its own tokens again after a restart"


class TokenError(Exception):
    """No token is given; `code` is the word of RFC 6749 that says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Token:
    """Whose it is, and until when by the monotonic clock."""

    user: str
    until: float


class Tokens:
    """Gives out tokens and knows them again. Thread-safe.

    Attributes:
        offered: whether there is such a thing here; else its address is answered 404, and a token
            is worth nothing.
        lifetime: seconds that an access token is good for.
        refresh_lifetime: seconds that a refresh token is good for.
        rotates: whether a renewal brings a new refresh token, the old one being good no longer.
        refusal: the status of `invalid_grant`: 400 by the RFC, 401 or 403 by many.

    """

    def __init__(self, signs_in: Callable[[str, str], bool], *, offered: bool) -> None:
        self.offered = offered
        self.lifetime = 3600.0
        self.refresh_lifetime = 30 * 86400.0
        self.rotates = True
        self.refusal = 400
        self._signs_in = signs_in
        self._lock = threading.Lock()
        self._access: dict[str, Token] = {}
        self._refresh: dict[str, Token] = {}
        self._ended: set[str | None] = set()  # refresh tokens, and users (None: all), of no worth

    def grant(self, form: Mapping[str, str]) -> Json:
        """Give tokens for what a form says; `TokenError` where it says nothing good."""
        kind = form.get("grant_type")
        if kind == "password":
            return self._by_password(form.get("username", ""), form.get("password", ""))
        if kind == "refresh_token":
            return self._by_refresh(form.get("refresh_token", ""))
        raise TokenError("unsupported_grant_type" if kind else "invalid_request")

    def user_of(self, token: str) -> str | None:
        """Say whose access token it is; None where it is not good, or not good any more."""
        with self._lock:
            found = self._access.get(token) if self.offered else None
        return found.user if found and found.until > monotonic() else None

    def expire(self) -> None:
        """Let all access tokens expire now; they can be renewed."""
        with self._lock:
            self._access = {text: replace(item, until=0.0) for text, item in self._access.items()}

    def revoke(self, user: str | None = None) -> None:
        """Make all tokens of a user, or of everybody, worth nothing, refresh tokens too."""
        with self._lock:
            self._ended.add(user)
            for tokens in (self._access, self._refresh):
                for text in [key for key, item in tokens.items() if user in {None, item.user}]:
                    del tokens[text]

    def _by_password(self, user: str, password: str) -> Json:
        if not self._signs_in(user, password):
            raise TokenError("invalid_grant")
        return self._give(user, None)

    def _by_refresh(self, text: str) -> Json:
        with self._lock:
            found = self._refresh.get(text) or self._of_another_run(text)
            if found is None or found.until <= monotonic():
                raise TokenError("invalid_grant")
            if self.rotates:
                self._refresh.pop(text, None)
                self._ended.add(text)
        return self._give(found.user, None if self.rotates else text)

    def _of_another_run(self, text: str) -> Token | None:
        """Know a token that was given before a restart, as a PBX with a disk does."""
        user, _, random = text.rpartition(".")[0].rpartition(".")
        if text != _sealed(user, random) or not self._ended.isdisjoint({None, user, text}):
            return None
        return Token(user, monotonic() + self.refresh_lifetime)

    def _give(self, user: str, refresh: str | None) -> Json:
        access = secrets.token_urlsafe(24)
        with self._lock:
            _keep(self._access, access, Token(user, monotonic() + self.lifetime))
            if refresh is None:
                refresh = _sealed(user, secrets.token_urlsafe(12))
                _keep(self._refresh, refresh, Token(user, monotonic() + self.refresh_lifetime))
        return {
            "access_token": access,
            "token_type": "Bearer",
            "expires_in": int(self.lifetime),
            "refresh_token": refresh,
            "scope": "pbx",
        }


def _sealed(user: str, random: str) -> str:
    seal = hashlib.blake2b(f"{user}.{random}".encode(), key=_SEAL, digest_size=12).hexdigest()
    return f"{user}.{random}.{seal}"


def _keep(tokens: dict[str, Token], text: str, token: Token) -> None:
    tokens[text] = token
    while len(tokens) > KEPT:
        del tokens[next(iter(tokens))]
