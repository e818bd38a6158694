"""What the soak asks of the simulator, over one connection that is kept: its API and its back door.

It shares no code with the client that is soaked.
"""

from __future__ import annotations

import base64
import http.client
import json
import threading
from typing import Any
from urllib.parse import urlsplit

_TRIES = 50
_PAUSE_S = 0.1
_TIMEOUT_S = 10.0


class RefusedError(Exception):
    """The simulator cannot do that, or not any more: the call has ended, for one."""


class NoAnswerError(Exception):
    """No answer that can be used came: a fault that was meant for the client struck us."""


class BackDoor:
    """Asks as the API key, from any one thread."""

    def __init__(self, url: str) -> None:
        where = urlsplit(url)
        self._connection = http.client.HTTPConnection(
            where.hostname or "", where.port, timeout=_TIMEOUT_S
        )
        code = base64.b64encode(b"apiKey:demo-key").decode("ascii")
        self._headers = {"Authorization": f"Basic {code}", "Content-Type": "application/json"}
        self._never = threading.Event()

    def do(self, verb: str, **arguments: Any) -> Any:
        """Have something done. What was answered to nobody is asked again, and so done twice."""
        return self._surely("POST", "/simulator/do", {"verb": verb, **arguments})["result"]

    def state(self) -> Any:
        """Answer `{seq, users, phones, calls}` of one moment."""
        return self._surely("GET", "/simulator/state")

    def events(self, after: int, limit: int = 1000) -> list[Any]:
        """Answer the events after a number that are there already, asking once."""
        path = f"/apis/pbx/events?last={after}&limit={limit}&timeout=0"
        answer: list[Any] = self._once("GET", path)
        return answer

    def place_call(self, user: str, number: str) -> str | None:
        """Place a call as any client does, at once; answer its id where there is one."""
        wish = {"user_name": user, "number": number, "auto_answer": True}
        placed: str | None = self._once("POST", "/apis/pbx/call", wish).get("unique_id")
        return placed

    def close(self) -> None:
        self._connection.close()

    def _surely(self, method: str, path: str, body: object = None) -> Any:
        for _ in range(_TRIES):
            try:
                return self._once(method, path, body)
            except NoAnswerError:
                self._never.wait(_PAUSE_S)
        raise NoAnswerError

    def _once(self, method: str, path: str, body: object = None) -> Any:
        try:
            said = None if body is None else json.dumps(body)
            self._connection.request(method, path, said, self._headers)
            answer = self._connection.getresponse()
            text = answer.read()
            value = json.loads(text)
        except (OSError, ValueError, http.client.HTTPException):
            self._connection.close()
            raise NoAnswerError from None
        if answer.status == http.HTTPStatus.BAD_REQUEST:
            raise RefusedError(value)
        if answer.status != http.HTTPStatus.OK:
            raise NoAnswerError
        return value
