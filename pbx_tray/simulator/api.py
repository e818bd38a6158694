"""What the simulated PBX answers at each address of its API."""

import hmac
import json
import math
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from pbx_tray.simulator.answer import Answer
from pbx_tray.simulator.directory import Json
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.json_answers import RefusedError, json_answer
from pbx_tray.simulator.line import GoneError, Line
from pbx_tray.simulator.query import ROOT, TOKEN, Query, read_query
from pbx_tray.simulator.rights import FULL, Rights, own_items, sees, uuids_of
from pbx_tray.simulator.switches import Switches
from pbx_tray.simulator.tokens import TokenError, Tokens

__all__ = ["ROOT", "Api", "Query", "RefusedError", "Rights", "json_answer", "read_query", "same"]

CALLS, SWITCHES = ROOT + "v1/calls", ROOT + "v1/switches"
FORM = "application/x-www-form-urlencoded"


def same(one: str, other: str) -> bool:
    """Compare secrets in a time that says nothing of them."""
    return hmac.compare_digest(one.encode(), other.encode())


class Api:
    """The API of one exchange.

    Attributes:
        key: the API key that `apiKey` signs in with; may be changed at any time.
        password: the password of every user; may be changed at any time.
        rights: what an account may see, by its name (`apiKey` too), where there are limits.
        tokens: OAuth2; `tokens.offered` is whether this PBX has it, and v1 of the API.
        switches: night mode and the like.

    """

    def __init__(
        self, exchange: Exchange, stopping: Callable[[], bool], *, form_only: bool, hold: float
    ) -> None:
        self.key = "demo-key"
        self.password = "demo"  # noqa: S105 - the demo's, printed in its documentation
        self.rights: dict[str, Rights] = {}
        self.tokens = Tokens(self._is_user, offered=exchange.shape == 4)
        self.switches = Switches()
        self._exchange = exchange
        self._stopping = stopping
        self._form_only = form_only
        self._hold = hold
        self._places: dict[tuple[str, str], Callable[[Query, Line], Any]] = {
            ("GET", ROOT + "users"): self._users,
            ("GET", ROOT + "phones"): self._phones,
            ("GET", ROOT + "events"): self._events,
            ("POST", ROOT + "call"): self._call,
            ("POST", CALLS): self._own_call,
            ("GET", SWITCHES): lambda _query, _line: self.switches.all(),
            ("POST", SWITCHES + "/"): self._turn,
        }

    def answer(self, query: Query, line: Line) -> Answer:
        """Answer a request; blocks as long as the request asks for."""
        try:
            if query.path == TOKEN:
                return self._token(query)
            place = self._find(query)
            self._let_in(query)
            return json_answer(place(query, line))
        except RefusedError as refused:
            return refused.answer

    def account(self, query: Query) -> str | None:
        """Say whose request it is, as it says itself: a name, or the name behind a token."""
        if query.bearer is not None:
            return self.tokens.user_of(query.bearer)
        return query.credentials[0] if query.credentials else None

    def _find(self, query: Query) -> Callable[[Query, Line], Any]:
        path = query.path
        if path.startswith(ROOT + "v1/") and not self.tokens.offered:
            raise RefusedError(404, "There is nothing here.")
        if path.startswith(SWITCHES + "/"):
            path = SWITCHES + "/"
        place = self._places.get((query.method, path))
        if place:
            return place
        if any(known == path for _, known in self._places):
            raise RefusedError(405, f"{query.path} is not asked with {query.method}.")
        raise RefusedError(404, "There is nothing here.")

    def _let_in(self, query: Query) -> None:
        name, secret = query.credentials or ("", "")
        if query.bearer is not None:
            good = self.tokens.user_of(query.bearer) is not None
        elif name == "apiKey":
            good = same(secret, self.key)
        else:
            good = self._is_user(name, secret)
        if not good:
            scheme = 'Basic realm="PBX"' if query.bearer is None else 'Bearer error="invalid_token"'
            raise RefusedError(401, "Who are you?", WWW_Authenticate=scheme)
        if query.endpoint in self._rights(query).refused:
            raise RefusedError(403, "This account may not do that.")

    def _is_user(self, name: str, password: str) -> bool:
        return self._exchange.has_user(name) and same(password, self.password)

    def _rights(self, query: Query) -> Rights:
        return self.rights.get(self.account(query) or "", FULL)

    def _own(self, query: Query) -> frozenset[str]:
        user = self._exchange.user_at(self.account(query) or "")
        return uuids_of(user) if user else frozenset()

    def _token(self, query: Query) -> Answer:
        if not self.tokens.offered:
            raise RefusedError(404, "There is nothing here.")
        if query.method != "POST":
            raise RefusedError(405, "A token is asked for with POST.")
        try:
            form = query.form() if query.content_type == FORM else {}
            return json_answer(self.tokens.grant(form), headers=(("Cache-Control", "no-store"),))
        except TokenError as refused:
            status = self.tokens.refusal if refused.code == "invalid_grant" else 400
            return json_answer({"error": refused.code}, status=status)

    def _users(self, query: Query, _line: Line) -> list[Any]:
        return self._own_items(query, self._exchange.user_list())

    def _phones(self, query: Query, _line: Line) -> list[Any]:
        return self._own_items(query, self._exchange.phone_list())

    def _own_items(self, query: Query, items: list[Any]) -> list[Any]:
        return own_items(items, self._own(query)) if self._rights(query).own_items else items

    def _events(self, query: Query, line: Line) -> list[Any]:
        last = _number(query, "last", None)
        limit = _number(query, "limit", 1000)
        timeout = _number(query, "timeout", self._hold)
        if limit is None or timeout is None or limit < 1:
            raise RefusedError(400, "limit is a whole number above 0.")
        after = None if last is None else int(last)
        held = min(timeout, self._hold)
        own = self._rights(query).own_events
        seen = {"sees": sees(lambda: self._own(query))} if own else {}
        events = self._exchange.wait_for_events(after, int(limit), held, line.ended, **seen)
        if not events and line.ended():
            raise GoneError
        return events

    def _call(self, query: Query, _line: Line) -> Json:
        wish = self._wish(query)
        return self._originate(str(wish.get("user_name", "")), wish)

    def _own_call(self, query: Query, _line: Line) -> Json:
        user = self.account(query) or ""
        if not self._exchange.has_user(user):
            raise RefusedError(403, "Only a user has a phone to call from.")
        return self._originate(user, self._wish(query))

    def _turn(self, query: Query, _line: Line) -> Json:
        found = self.switches.find(query.path.removeprefix(SWITCHES + "/"))
        if found is None:
            raise RefusedError(404, "There is no such switch.")
        value = self._wish(query).get("value")
        if not isinstance(value, bool):
            raise RefusedError(400, "value is true or false.")
        if not found.can_toggle:
            raise RefusedError(403, "This switch is not turned by a client.")
        self.switches.turn(found.uuid, value=value)
        return asdict(self.switches.find(found.uuid) or found)

    def _originate(self, user: str, wish: Mapping[str, Any]) -> Json:
        number = str(wish.get("number", ""))
        digits = number.removeprefix("+")
        if not (digits.isascii() and digits.isdecimal() and len(number) < 20):
            raise RefusedError(400, "number is digits with at most one leading +.")
        at_once = str(wish.get("auto_answer", "")).lower() in {"1", "true", "yes"}
        # A client that goes away meanwhile does not stop it: a PBX has the order, and dials.
        outcome, unique_id = self._exchange.originate(
            user, number, auto_answer=at_once, cancelled=self._stopping
        )
        return {"status": outcome} | ({"unique_id": unique_id} if unique_id else {})

    def _wish(self, query: Query) -> Mapping[str, Any]:
        if query.content_type == FORM:
            return query.form()
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
