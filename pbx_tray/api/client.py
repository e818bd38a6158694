"""Asks the PBX; whatever goes wrong is one of our own troubles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar
from urllib.parse import urljoin

from requests import PreparedRequest, Response

from pbx_tray.api import wire
from pbx_tray.api.answers import body_of, check, understood
from pbx_tray.api.grants import Form, Grant, by_password, first_grant, next_grant
from pbx_tray.api.json_list import text_of
from pbx_tray.api.route import STRAIGHT, Route
from pbx_tray.api.tokens import Tokens
from pbx_tray.api.transport import Reply, Transport, utf8
from pbx_tray.api.trust import Trust
from pbx_tray.core.directory import Phone, User
from pbx_tray.core.link import TooSlow
from pbx_tray.core.wants import LIMIT, Batch

T = TypeVar("T")

_EVENTS_BYTES = 8 * 2**20
_LIST_BYTES = 32 * 2**20
_LONGEST = 58.0  # seconds: what is shown must not be called live for a minute


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
        self._patience = patience
        self._slow: Counter[str] = Counter()
        self._transport = Transport(api, trust, route, patience.connect)
        self.use(credentials)

    def use(self, credentials: Credentials | Tokens) -> None:
        """Send these from now on."""
        self._credentials = credentials
        if isinstance(credentials, Tokens):
            self._transport.sign(credentials)
        else:
            # As bytes: requests would send text in Latin-1, the reference client sends UTF-8.
            pair = (utf8(credentials.user), utf8(credentials.secret))
            self._transport.sign(pair, credentials.secret)

    def sign_in(self, user: str, password: str) -> Grant | None:
        """Answer the tokens that the PBX gives for a password; None where it gives none at all.

        Raises SignInRefused where it would, but does not accept this password.
        """
        return self._granted(by_password(user, password), first_grant)

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

    def post(
        self,
        what: str,
        wish: Mapping[str, str | int],
        seconds: float,
        read: Callable[[Response], T],
        *,
        as_form: bool = False,
    ) -> Reply[T]:
        """Send a wish, as JSON unless as a form; `read` looks at the answer's status as well."""
        url = self._api + what

        def taken(answer: Response) -> tuple[str, T]:
            return "", read(answer)

        def sent() -> Reply[T]:
            if not as_form:
                return self._transport.post_json(url, wish, seconds, taken)
            form = {name: str(value) for name, value in wish.items()}
            return self._transport.post(url, form, seconds, taken)

        return self._signed(sent)

    @property
    def connections(self) -> int:
        """How many connections have come to stand so far."""
        return self._transport.connections

    def hang_up(self) -> None:
        """End whatever is under way, and refuse what comes. From any thread."""
        self._transport.hang_up()

    def interrupt(self) -> None:
        """End whatever is under way: its connection may lead nowhere by now. From any thread."""
        self._transport.interrupt()

    def close(self) -> None:
        """Let the connection go. From the thread that asks."""
        self._transport.close()

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
        def taken(response: Response) -> tuple[str, T]:
            check(response, what, asked_after="last" in query)
            text = text_of(body_of(response, most))
            return text, understood(response, text, read)

        def asked() -> Reply[T]:
            return self._transport.get(self._api + what, query, seconds, taken)

        return self._signed(asked)

    def _signed(self, asked: Callable[[], Reply[T]]) -> Reply[T]:
        if isinstance(self._credentials, Tokens):
            return self._credentials.used(asked, self._renewed)
        return asked()

    def _renewed(self, form: Form) -> Grant:
        return self._granted(form, next_grant)

    def _granted(self, form: Form, read: Callable[[Response, Form], T]) -> T:
        def taken(response: Response) -> tuple[str, T]:
            return "", read(response, form)  # nobody else is shown what was answered

        url = urljoin(self._api, "../oauth2/token")
        return self._transport.post(url, form, self._patience.answer, taken, auth=_unsigned).value


def _unsigned(request: PreparedRequest) -> PreparedRequest:
    """Add nothing: what the form says is all that is shown there."""
    return request
