"""How else to follow a PBX: as the reference client does, and at the limit of what is possible.

The reference client makes a connection for each poll and looks at every user for each event. The
limit keeps one connection, decodes, and writes into a dictionary.
"""

from __future__ import annotations

import http.client
import json
import ssl
import time
import urllib.request
from base64 import b64encode
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlencode, urlsplit

from tests.benchmarks.fast_line import Place

_HEADERS = {
    "Accept": "application/json",
    "Authorization": "Basic " + b64encode(b"user00000:demo").decode("ascii"),
}
_FROM_NOW = 1


class Way(Protocol):
    """Follows a PBX; `last` is where it is in the log."""

    last: int

    def poll(self) -> list[Any]:
        """Ask for events, take them in, and answer them."""


class Limit:
    """`http.client` kept alive, `json.loads`, and a dictionary."""

    def __init__(self, place: Place, authority: Path) -> None:
        where = urlsplit(place.url).netloc
        self._line: http.client.HTTPConnection
        if place.tls:
            context = ssl.create_default_context(cafile=str(authority))
            self._line = http.client.HTTPSConnection(where, context=context)
        else:
            self._line = http.client.HTTPConnection(where)
        self.last = _FROM_NOW
        self.phones: dict[str, str] = {}

    def poll(self) -> list[Any]:
        asked = f"/apis/pbx/events?last={self.last}&limit=1000&timeout=45"
        self._line.request("GET", asked, headers=_HEADERS)
        events: list[Any] = json.loads(self._line.getresponse().read())
        for event in events:
            self.phones[event["phone_uuid"]] = event["status"]
            self.last = event["seq"]
        return events

    def close(self) -> None:
        self._line.close()


class Reference:
    """A new `urllib` connection for each poll, and a look at all users for each event."""

    def __init__(self, place: Place, authority: Path) -> None:
        self._place, self._authority = place, authority
        self.users = self._asked("users", status=1)
        self.phones = {phone["uuid"]: phone for phone in self._asked("phones", status=1)}
        self.last = _FROM_NOW
        self.said: list[str] = []

    def poll(self) -> list[Any]:
        events = self._asked("events", last=self.last, limit=1000, timeout=45)
        for event in events:
            phone = self.phones[event["phone_uuid"]]
            phone["status"] = event["status"]
            self.said = [
                f"{user['username']}: {phone['status']}"
                for user in self.users
                if user["phone"] == phone["uuid"]
            ]
            self.last = event["seq"]
        return events

    def _asked(self, what: str, **query: int) -> list[Any]:
        url = f"{self._place.api}{what}?{urlencode(query)}"
        request = urllib.request.Request(url, headers=_HEADERS)  # noqa: S310 - ours
        context = self._context() if self._place.tls else None
        with urllib.request.urlopen(request, context=context) as answer:  # noqa: S310 - ours
            events: list[Any] = json.loads(answer.read())
        return events

    def _context(self) -> ssl.SSLContext:
        """Answer what urllib makes anew for each connection; only that it believes us, too."""
        context = ssl.create_default_context()
        context.load_verify_locations(self._authority)
        return context


def latencies(way: Way, count: int) -> list[float]:
    """Answer for each of the next events how many seconds after its sending it was taken in."""
    taken: list[float] = []
    while len(taken) < count:
        for event in way.poll():
            taken.append((time.monotonic_ns() - int(event["status_code"])) / 1e9)  # noqa: PERF401
    return taken


def caught_up(way: Way, last: int) -> int:
    """Ask until the event of that number is there; answer when that was (monotonic, ns)."""
    while way.last < last:
        way.poll()
    return time.monotonic_ns()
