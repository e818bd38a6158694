"""What the simulated PBX answers at each address of its API."""

import base64
import binascii
import hmac
import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from pbx_tray.simulator.directory import Json
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.line import Answer, GoneError, Line

ROOT = "/apis/pbx/"


@dataclass(frozen=True, slots=True)
class Query:
    """A request as the API sees it: `path` without its query, `credentials` as (name, secret).

    `local` is whether it comes from this machine.
    """

    method: str
    path: str
    parameters: Mapping[str, str]
    credentials: tuple[str, str] | None
    content_type: str
    body: bytes
    local: bool = True

    @property
    def endpoint(self) -> str:
        """Name of the endpoint: the part of the path below the API's root, or "other"."""
        name = self.path.removeprefix(ROOT)
        return name if name in {"users", "phones", "events", "call"} else "other"


class RefusedError(Exception):
    """The request is answered with a status other than 200 and a sentence."""

    def __init__(self, status: int, sentence: str, **headers: str) -> None:
        super().__init__(sentence)
        pairs = tuple((name.replace("_", "-"), value) for name, value in headers.items())
        self.answer = json_answer({"error": sentence}, status=status, headers=pairs)


def json_answer(
    value: object, *, status: int = 200, headers: tuple[tuple[str, str], ...] = ()
) -> Answer:
    """Write a value as UTF-8; a lone surrogate, which UTF-8 cannot hold, as an escape."""
    try:
        body = json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        body = json.dumps(value).encode()
    return Answer(status, body, headers=headers)


def read_query(path: str, parts: tuple[str, str, str, bytes], *, local: bool) -> Query:
    """Take a request apart; `parts` are its method, Authorization, Content-Type and body."""
    method, authorization, content_type, body = parts
    split = urlsplit(path)
    parameters = dict(parse_qsl(split.query, keep_blank_values=True))
    kind = content_type.partition(";")[0].strip().lower()
    return Query(method, split.path, parameters, _credentials(authorization), kind, body, local)


def _credentials(authorization: str) -> tuple[str, str] | None:
    scheme, _, code = authorization.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        name, colon, secret = base64.b64decode(code, validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        return None
    return (name, secret) if colon else None


def same(one: str, other: str) -> bool:
    """Compare secrets in a time that says nothing of them."""
    return hmac.compare_digest(one.encode(), other.encode())


class Api:
    """The API of one exchange.

    Attributes:
        key: the API key that `apiKey` signs in with; may be changed at any time.
        password: the password of every user; may be changed at any time.

    """

    def __init__(
        self, exchange: Exchange, stopping: Callable[[], bool], *, form_only: bool, hold: float
    ) -> None:
        self.key = "demo-key"
        self.password = "demo"  # noqa: S105 - the demo's, printed in its documentation
        self._exchange = exchange
        self._stopping = stopping
        self._form_only = form_only
        self._hold = hold
        self._places: dict[tuple[str, str], Callable[[Query, Line], Any]] = {
            ("GET", ROOT + "users"): self._users,
            ("GET", ROOT + "phones"): self._phones,
            ("GET", ROOT + "events"): self._events,
            ("POST", ROOT + "call"): self._call,
        }

    def answer(self, query: Query, line: Line) -> Answer:
        """Answer a request; blocks as long as the request asks for."""
        try:
            place = self._find(query)
            self._let_in(query)
            return json_answer(place(query, line))
        except RefusedError as refused:
            return refused.answer

    def _find(self, query: Query) -> Callable[[Query, Line], Any]:
        place = self._places.get((query.method, query.path))
        if place:
            return place
        if any(path == query.path for _, path in self._places):
            raise RefusedError(405, f"{query.path} is not asked with {query.method}.")
        raise RefusedError(404, "There is nothing here.")

    def _let_in(self, query: Query) -> None:
        name, secret = query.credentials or ("", "")
        if name == "apiKey":
            good = same(secret, self.key)
        else:
            good = self._exchange.has_user(name) and same(secret, self.password)
        if not good:
            raise RefusedError(401, "Who are you?", WWW_Authenticate='Basic realm="PBX"')

    def _users(self, _query: Query, _line: Line) -> list[Json]:
        return [user.as_json(self._exchange.shape) for user in self._exchange.users()]

    def _phones(self, _query: Query, _line: Line) -> list[Json]:
        return [phone.as_json() for phone in self._exchange.phones()]

    def _events(self, query: Query, line: Line) -> list[Json]:
        last = _number(query, "last", None)
        limit = _number(query, "limit", 1000)
        timeout = _number(query, "timeout", self._hold)
        if limit is None or timeout is None or limit < 1:
            raise RefusedError(400, "limit is a whole number above 0.")
        after = None if last is None else int(last)
        held = min(timeout, self._hold)
        events = self._exchange.wait_for_events(after, int(limit), held, line.ended)
        if not events and line.ended():
            raise GoneError
        return events

    def _call(self, query: Query, _line: Line) -> Json:
        wish = self._wish(query)
        number = str(wish.get("number", ""))
        digits = number.removeprefix("+")
        if not (digits.isascii() and digits.isdecimal() and len(number) < 20):
            raise RefusedError(400, "number is digits with at most one leading +.")
        at_once = str(wish.get("auto_answer", "")).lower() in {"1", "true", "yes"}
        # A client that goes away meanwhile does not stop it: a PBX has the order, and dials.
        outcome, unique_id = self._exchange.originate(
            str(wish.get("user_name", "")), number, auto_answer=at_once, cancelled=self._stopping
        )
        return {"status": outcome} | ({"unique_id": unique_id} if unique_id else {})

    def _wish(self, query: Query) -> Mapping[str, Any]:
        if query.content_type == "application/x-www-form-urlencoded":
            return dict(parse_qsl(query.body.decode("utf-8", "replace"), keep_blank_values=True))
        if self._form_only or query.content_type != "application/json":
            raise RefusedError(415, "Send a form.")
        try:
            wish = json.loads(query.body)
        except (ValueError, RecursionError):
            wish = None
        if not isinstance(wish, dict):
            raise RefusedError(400, "The body is not a JSON object.")
        return wish


def _number(query: Query, name: str, default: float | None) -> float | None:
    """Read a parameter of `events`: not negative; only `timeout` may have a fraction."""
    text = query.parameters.get(name)
    if text is None:
        return default
    try:
        value: float = float(text) if name == "timeout" else int(text)
    except ValueError:
        value = -1
    if not (math.isfinite(value) and value >= 0):
        raise RefusedError(400, f"{name} is a number that is not negative.")
    return value
