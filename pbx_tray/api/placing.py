"""Places a call: the one request that changes something, and that is therefore never repeated.

The PBX rings the caller's own phone first and answers only when that is picked up, so each call
has a connection of its own. What the PBX has refused (a form is wanted instead of JSON, a token has
ended) was not done, and may be sent in the other way. Everything else may have been done.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from functools import partial

from requests import Response

from pbx_tray.api.answers import body_of, check, understood
from pbx_tray.api.client import PbxClient
from pbx_tray.api.transport import Reply
from pbx_tray.core.link import (
    Busy,
    HungUp,
    NotAllowed,
    NotConfirmed,
    Stop,
    Trouble,
    Unreadable,
)
from pbx_tray.core.placing import Outcome, Placed

PICKED_UP_WITHIN = 60.0
"""Seconds that the PBX is given to answer: it waits for somebody to pick up."""

_MOST_BYTES = 64 * 2**10
_TOLD_AS_IT_IS = (
    Busy,
    HungUp,
    NotAllowed,
    Stop,
)  # the PBX has not begun, or nobody is there to tell
_WANTS_A_FORM = {400, 415}
_REFUSES = {405, 406, 409, 413, 422}


class Placing:
    """Places one call for `user`, once. One thread runs it; any may hang up.

    `connect` makes a client, which is used for nothing else: it may take its time.
    """

    def __init__(
        self,
        connect: Callable[[], PbxClient],
        user: str,
        number: str,
        seconds: float = PICKED_UP_WITHIN,
    ) -> None:
        self._connect = connect
        self._client: PbxClient | None = None
        self._lock = threading.Lock()
        self._hung_up = False
        self._wish: dict[str, str | int] = {
            "user_name": user,
            "number": number,
            "auto_answer": 0,
        }
        self._seconds = seconds

    def run(self) -> Placed:
        """Answer what became of it. Raises NotConfirmed, or the Trouble why it was not placed."""
        client = self._connected()
        try:
            return _asked(partial(client.post, "call", self._wish, self._seconds, _read))
        except _TOLD_AS_IT_IS:
            raise
        except Trouble as trouble:
            if not client.connections:
                raise  # nothing was ever sent
            raise NotConfirmed(f"{type(trouble).__name__} {trouble.detail}".strip()) from None
        finally:
            client.close()

    def hang_up(self) -> None:
        """Wait no longer: it raises HungUp. A call that the PBX has begun goes on."""
        with self._lock:
            self._hung_up = True
            client = self._client
        if client is not None:
            client.hang_up()

    def _connected(self) -> PbxClient:
        client = self._connect()
        with self._lock:
            self._client = client
            if self._hung_up:
                raise HungUp
        return client


def _asked(post: Callable[..., Reply[Placed | None]]) -> Placed:
    """Ask with JSON, and once with a form where the PBX has taken nothing else."""
    return post().value or post(as_form=True).value or Placed(Outcome.FAILED)


def _read(response: Response) -> Placed | None:
    """Answer what the PBX says; None where it takes no such request."""
    if response.status_code in _WANTS_A_FORM:
        return None
    if response.status_code in _REFUSES:
        return Placed(Outcome.FAILED)
    check(response, "call", asked_after=False)
    return understood(response, body_of(response, _MOST_BYTES), _placed)


def _placed(body: bytes) -> Placed:
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        raise Unreadable("no outcome") from None
    said = answer.get("status") if isinstance(answer, dict) else None
    outcome = next((one for one in Outcome if one.value == str(said).strip().lower()), None)
    if outcome is None:
        raise Unreadable("no outcome")
    unique_id = answer.get("unique_id")
    return Placed(outcome, str(unique_id) if isinstance(unique_id, str | int) else None)
