"""Carries requests to one server; whatever goes wrong on the way is one of our own troubles."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.cookiejar import DefaultCookiePolicy
from typing import Any, Generic, TypeVar

import requests
from requests import PreparedRequest, Response

from pbx_tray.api.connections import GateAdapter
from pbx_tray.api.examine import examined
from pbx_tray.api.failures import translated
from pbx_tray.api.hangup import Gate
from pbx_tray.api.route import Route
from pbx_tray.api.trust import PinError, Trust
from pbx_tray.core.link import CertificateProblem, HungUp, TooSlow, Trouble, Untrusted
from pbx_tray.hidden import hide

T = TypeVar("T")
Auth = Callable[[PreparedRequest], PreparedRequest]

_HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "identity",  # a compressed answer may unfold to anything
    "Cache-Control": "no-cache",
    "User-Agent": "pbx-tray",
}
_MANNER: dict[str, Any] = {"stream": True, "allow_redirects": False}


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


class Transport:
    """Carries requests to the server of `url` over one kept connection, each within its time.

    What reads an answer gives back its text, for whoever records it, and its value. One thread
    asks; any thread may hang up. Everything raises Trouble, and nothing else.
    """

    def __init__(self, url: str, trust: Trust, route: Route, connect: float) -> None:
        self._url = url
        self._route = route
        self._connect = connect
        self._secret = ""
        self._gate = Gate()
        self._session = _Session()
        try:
            adapter = GateAdapter(self._gate, trust, route)
        except PinError:
            raise Untrusted(CertificateProblem.OTHER, "the pin is no SHA-256") from None
        except (OSError, ValueError):
            raise Untrusted(CertificateProblem.NO_FILE) from None
        self._session.mount("https://", adapter)
        self._session.mount("http://", adapter)

    def sign(self, auth: Auth | tuple[bytes, bytes], secret: str = "") -> None:
        """Sign each request in this way from now on; `secret` is kept out of the log."""
        self._session.auth = auth  # type: ignore[assignment]  # bytes are as good as text
        self._secret = secret

    def get(
        self,
        url: str,
        query: Mapping[str, str],
        seconds: float,
        read: Callable[[Response], tuple[str, T]],
    ) -> Reply[T]:
        """Ask, and answer what `read` makes of the answer, all within these seconds."""
        return self._carried(seconds, read, "GET", url, params=query)

    def post(
        self,
        url: str,
        form: Mapping[str, str],
        seconds: float,
        read: Callable[[Response], tuple[str, T]],
        auth: Auth | None = None,
    ) -> Reply[T]:
        """Send a form, signed by `auth` where that is given; otherwise as `get`."""
        data = {name: utf8(value) for name, value in form.items()}
        return self._carried(seconds, read, "POST", url, data=data, auth=auth)

    def post_json(
        self,
        url: str,
        wish: Mapping[str, Any],
        seconds: float,
        read: Callable[[Response], tuple[str, T]],
    ) -> Reply[T]:
        """Send a wish as JSON; otherwise as `get`."""
        return self._carried(seconds, read, "POST", url, json=wish)

    @property
    def connections(self) -> int:
        """How many connections have come to stand so far."""
        return self._gate.connections

    def hang_up(self) -> None:
        """End whatever is under way, and refuse what comes. From any thread."""
        self._gate.close()

    def interrupt(self) -> None:
        """End whatever is under way; new requests may begin. From any thread."""
        self._gate.interrupt()

    def close(self) -> None:
        """Let the connection go. From the thread that asks."""
        self._session.close()
        self._gate.rest()

    def _carried(
        self,
        seconds: float,
        read: Callable[[Response], tuple[str, T]],
        method: str,
        url: str,
        **content: Any,
    ) -> Reply[T]:
        def exchange() -> Reply[T]:
            limits = (self._connect, seconds)
            with self._session.request(method, url, timeout=limits, **_MANNER, **content) as answer:
                unread_for = self._gate.unread_for
                text, value = read(answer)
                closing = "close" in answer.headers.get("Connection", "").lower()
                return Reply(value, self._gate.connections, closing, text, unread_for)

        return self._guarded(seconds, exchange)

    def _guarded(self, seconds: float, exchange: Callable[[], Reply[T]]) -> Reply[T]:
        self._hide()
        before = self._gate.connections
        try:
            with self._gate.deadline(seconds):
                reply = exchange()
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
                return reply
            trouble = ended
        # What lies beneath holds the whole answer, or the request with its credentials.
        trouble.__context__ = None
        raise trouble.with_traceback(None)

    def _hide(self) -> None:
        """Keep what is sent out of the log: each time, for what is not used for long is told."""
        hide(self._route.secret)
        hide(self._secret)

    def _examined(self, trouble: Untrusted) -> Trouble:
        """Answer the trouble with the certificate that led to it, for the person to see."""
        seen = examined(trouble, self._gate, self._url, self._route, self._connect)
        return HungUp() if self._gate.is_closed else seen

    @property
    def _ended(self) -> Trouble | None:
        """Why the call was cut by ourselves, whatever came of that; None where it was not."""
        if self._gate.is_closed:
            return HungUp()
        return TooSlow() if self._gate.has_expired else None


def utf8(text: str) -> bytes:
    """Answer the bytes of a text as the PBX reads it."""
    # A lone surrogate, from a terminal in another encoding, is refused by the PBX, not by us.
    return text.encode("utf-8", "surrogatepass")
