"""Asks the PBX, over one kept connection; whatever goes wrong is one of our own troubles."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from http.cookiejar import DefaultCookiePolicy
from typing import Generic, TypeVar
from urllib.parse import urljoin

import requests

from pbx_tray.api import wire
from pbx_tray.api.examine import examined
from pbx_tray.api.failures import translated
from pbx_tray.api.hangup import Gate, GateAdapter
from pbx_tray.api.route import STRAIGHT, Route
from pbx_tray.api.tokens import (
    MOST_BYTES,
    Form,
    Grant,
    Tokens,
    by_password,
    granted,
    is_refusal,
)
from pbx_tray.api.trust import PinError, Trust
from pbx_tray.core.directory import Phone, User
from pbx_tray.core.link import (
    Busy,
    CertificateProblem,
    CursorRefused,
    HungUp,
    NoPbxThere,
    NotAllowed,
    ProxySignInNeeded,
    Redirected,
    ServerTrouble,
    SignInRefused,
    SomethingElse,
    TooSlow,
    Trouble,
    Unreadable,
    Untrusted,
)
from pbx_tray.core.wants import LIMIT, Batch
from pbx_tray.hidden import hide

T = TypeVar("T")
B = TypeVar("B", bytes, str)

_EVENTS_BYTES = 8 * 2**20
_LIST_BYTES = 32 * 2**20
_PIECE = 2**16  # bytes: read in one, a body would be held twice
_LONGEST = 58.0  # seconds: what is shown must not be called live for a minute
_HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "identity",  # a compressed answer may unfold to anything
    "Cache-Control": "no-cache",
    "User-Agent": "pbx-tray",
}
_REFUSALS: dict[int, type[Trouble]] = {
    401: SignInRefused,
    403: NotAllowed,
    404: NoPbxThere,
    407: ProxySignInNeeded,
}


@dataclass(frozen=True, slots=True)
class Patience:
    """How many seconds the PBX is given: to connect, for an answer, and for a list.

    An answer that is held has its time on top of what it was to be held for.
    """

    connect: float = 5.0
    answer: float = 10.0
    listing: float = 15.0


PATIENCE = Patience()


@dataclass(frozen=True, slots=True)
class Credentials:
    """What is sent with each request: a user and their password, or an API key."""

    user: str
    secret: str = field(repr=False)

    @classmethod
    def of(cls, user: str | None, secret: str) -> Credentials:
        """Answer the credentials of a user, or of an API key where there is none."""
        return cls("apiKey" if user is None else user, secret)


@dataclass(frozen=True, slots=True)
class Reply(Generic[T]):
    """What was answered, over which connection, and whether the PBX ends that connection.

    `text` is the answer as it came, for whoever records it; `unread_for` the seconds that it had
    lain here before anybody read it.
    """

    value: T
    connection: int
    closing: bool
    text: str = field(default="", repr=False)
    unread_for: float = 0.0


class _Session(requests.Session):
    """A session that takes nothing from its surroundings and keeps nothing of an answer."""

    def __init__(self) -> None:
        super().__init__()
        self.trust_env = False
        self.headers = requests.structures.CaseInsensitiveDict(_HEADERS)
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Look nowhere: requests would read the body whole, and trip over an odd address."""


class PbxClient:
    """Asks one PBX. `api` is the address of its interface, with a slash at its end.

    One thread asks; any thread may hang up. Everything raises Trouble, and nothing else.
    """

    def __init__(
        self,
        api: str,
        credentials: Credentials | Tokens,
        trust: Trust,
        patience: Patience = PATIENCE,
        route: Route = STRAIGHT,
    ) -> None:
        self._api = api
        self._route = route
        self._patience = patience
        self._slow: Counter[str] = Counter()
        self._gate = Gate()
        self._unread_for = 0.0
        self._session = _Session()
        self.use(credentials)
        try:
            adapter = GateAdapter(self._gate, trust, route)
        except PinError:
            raise Untrusted(CertificateProblem.OTHER, "the pin is no SHA-256") from None
        except (OSError, ValueError):
            raise Untrusted(CertificateProblem.NO_FILE) from None
        self._session.mount("https://", adapter)
        self._session.mount("http://", adapter)

    def use(self, credentials: Credentials | Tokens) -> None:
        """Send these from now on."""
        self._credentials = credentials
        if isinstance(credentials, Tokens):
            self._session.auth = credentials
            return
        # As bytes: requests would send text in Latin-1, the reference client sends UTF-8.
        self._session.auth = (_utf8(credentials.user), _utf8(credentials.secret))  # type: ignore[assignment]

    def sign_in(self, user: str, password: str) -> Grant | None:
        """Answer the tokens that the PBX gives for a password; None where it gives none at all.

        Raises SignInRefused where it would, but does not accept this password.
        """
        form = by_password(user, password)
        return self._call(self._patience.answer, lambda: self._posted(form, _first_grant)).value

    def users(self) -> Reply[tuple[User, ...]]:
        """Answer all users with their phones."""
        return self._list("users", wire.users)

    def phones(self) -> Reply[tuple[Phone, ...]]:
        """Answer all phones with their status."""
        return self._list("phones", wire.phones)

    def events(
        self, after: int | None, hold: float, limit: int = LIMIT, *, leniently: bool = False
    ) -> Reply[Batch]:
        """Answer the events after that number, held for `hold` seconds while there are none.

        `leniently`, one that cannot be decoded is left out and the rest is read.
        """
        query = {"limit": str(limit), "timeout": str(round(hold))}
        if after is not None:
            query["last"] = str(after)
        seconds = hold + self._patience.answer
        read = wire.salvaged_events if leniently else wire.events
        return self._get("events", query, seconds, _EVENTS_BYTES, read)

    def hang_up(self) -> None:
        """End whatever is under way, and refuse what comes. From any thread."""
        self._gate.close()

    def interrupt(self) -> None:
        """End whatever is under way: its connection may lead nowhere by now. From any thread."""
        self._gate.interrupt()

    def close(self) -> None:
        """Let the connection go. From the thread that asks."""
        self._session.close()

    def _list(self, what: str, read: Callable[[str], T]) -> Reply[T]:
        """Ask for a list; one that was too long for its time has twice as much the next time."""
        seconds = min(self._patience.listing * 2.0 ** self._slow[what], _LONGEST)
        try:
            reply = self._get(what, {"status": "1"}, seconds, _LIST_BYTES, read)
        except TooSlow:
            self._slow[what] += 1
            raise
        self._slow[what] = 0
        return reply

    def _get(
        self,
        what: str,
        query: Mapping[str, str],
        seconds: float,
        most: int,
        read: Callable[[str], T],
    ) -> Reply[T]:
        def exchange() -> tuple[requests.Response, str, T]:
            response, text = self._exchanged(what, query, seconds, most)
            return response, text, _understood(response, text, read)

        if isinstance(self._credentials, Tokens):
            return self._with_token(self._credentials, lambda: self._call(seconds, exchange))
        return self._call(seconds, exchange)

    def _with_token(self, tokens: Tokens, call: Callable[[], Reply[T]]) -> Reply[T]:
        """Call with a good token; once more with a new one where it ended before its time."""
        token = tokens.ready(self._renewed)
        try:
            reply = call()
        except SignInRefused:
            if not tokens.has_worked:
                raise
            tokens.ready(self._renewed, refused=token)
            reply = call()
        except NotAllowed:
            tokens.worked()
            raise
        tokens.worked()
        return reply

    def _renewed(self, form: Form) -> Grant:
        return self._call(self._patience.answer, lambda: self._posted(form, _next_grant)).value

    def _posted(
        self, form: Form, read: Callable[[requests.Response, Form], T]
    ) -> tuple[requests.Response, str, T]:
        with self._session.post(
            urljoin(self._api, "../oauth2/token"),
            data={name: _utf8(value) for name, value in form.items()},
            auth=lambda request: request,  # what the form says is all that is shown there
            stream=True,
            allow_redirects=False,
            timeout=(self._patience.connect, self._patience.answer),
        ) as response:
            return response, "", read(response, form)  # nobody else is shown what was answered

    def _call(
        self, seconds: float, exchange: Callable[[], tuple[requests.Response, str, T]]
    ) -> Reply[T]:
        self._hide()
        before = self._gate.connections
        try:
            with self._gate.deadline(seconds):
                response, text, value = exchange()
        except Trouble as known:
            trouble = self._ended or known
        except Exception as error:  # noqa: BLE001 - requests trips over odd headers in many ways
            reused = self._gate.connections == before
            trouble = self._ended or translated(error, reused=reused)
            if isinstance(trouble, Untrusted):
                trouble = self._examined(trouble)
        else:
            ended = self._ended
            if ended is None:
                closing = "close" in response.headers.get("Connection", "").lower()
                return Reply(value, self._gate.connections, closing, text, self._unread_for)
            trouble = ended
        # What lies beneath holds the whole answer, or the request with its credentials.
        trouble.__context__ = None
        raise trouble.with_traceback(None)

    def _hide(self) -> None:
        """Keep what is sent out of the log: each time, for what is not used for long is told."""
        hide(self._route.secret)
        if isinstance(self._credentials, Credentials):
            hide(self._credentials.secret)

    def _examined(self, trouble: Untrusted) -> Trouble:
        """Answer the trouble with the certificate that led to it, for the person to see."""
        seen = examined(trouble, self._gate, self._api, self._route, self._patience.connect)
        return HungUp() if self._gate.is_closed else seen

    def _exchanged(
        self, what: str, query: Mapping[str, str], seconds: float, most: int
    ) -> tuple[requests.Response, str]:
        with self._session.get(
            self._api + what,
            params=query,
            stream=True,
            allow_redirects=False,
            timeout=(self._patience.connect, seconds),
        ) as response:
            self._unread_for = self._gate.unread_for
            _check(response, what, asked_after="last" in query)
            return response, wire.text_of(_body(response, most))

    @property
    def _ended(self) -> Trouble | None:
        """Why the call was cut by ourselves, whatever came of that; None where it was not."""
        if self._gate.is_closed:
            return HungUp()
        return TooSlow() if self._gate.has_expired else None


def _utf8(text: str) -> bytes:
    # A lone surrogate, from a terminal in another encoding, is refused by the PBX, not by us.
    return text.encode("utf-8", "surrogatepass")


def _first_grant(response: requests.Response, _form: Form) -> Grant | None:
    """Answer the tokens; an older PBX may answer anything, and then there are none."""
    if response.status_code in {407, 429, 502, 503, 504}:
        _check(response, "token", asked_after=False)
    try:
        body = _body(response, MOST_BYTES)
        if response.status_code in {400, 401} and is_refusal(body):
            raise SignInRefused("token")
        return granted(body) if response.status_code == 200 else None
    except Unreadable:
        return None


def _next_grant(response: requests.Response, form: Form) -> Grant:
    refused = response.status_code in {401, 403}
    if refused or (response.status_code == 400 and is_refusal(_body(response, MOST_BYTES))):
        raise SignInRefused("token")
    _check(response, "token", asked_after=False)
    return _understood(
        response, _body(response, MOST_BYTES), lambda body: granted(body, form["refresh_token"])
    )


def _check(response: requests.Response, what: str, *, asked_after: bool) -> None:
    status = response.status_code
    if status == 200:
        return
    if asked_after and status in {400, 404, 410}:
        raise CursorRefused(str(status))
    if status in {429, 503}:
        raise Busy(str(status), _patience(response.headers))
    refusal = _REFUSALS.get(status)
    if refusal is not None:
        raise refusal(what)
    if 300 <= status < 400:
        raise Redirected
    raise ServerTrouble(str(status)) if status >= 500 else Unreadable(str(status))


def _patience(headers: Mapping[str, str]) -> float | None:
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


def _body(response: requests.Response, most: int) -> bytes:
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


def _understood(response: requests.Response, body: B, read: Callable[[B], T]) -> T:
    try:
        return read(body)
    except Unreadable:
        if "html" in response.headers.get("Content-Type", "").lower():
            raise SomethingElse from None
        raise
