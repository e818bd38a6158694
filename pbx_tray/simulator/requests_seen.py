"""What a test may ask about the requests that came in."""

import threading
from collections import Counter, deque
from dataclasses import dataclass

KEPT = 1000


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it came in, before anything was made of it.

    `endpoint` is users, phones, events, call, of v1 calls and switches, token, or "other"; `path`
    has its query; `connection` counts from 1; `user` is the name in the Authorization header, or
    the one behind its token, None without one; `scheme` is "basic" or "bearer".
    """

    endpoint: str
    method: str
    path: str
    connection: int
    user: str | None
    scheme: str | None = None

    @property
    def kind(self) -> str:
        """Its endpoint, and of events, whether the answer may wait: "poll" or "events at once"."""
        if self.endpoint != "events":
            return self.endpoint
        return "events at once" if "timeout=0" in self.path else "poll"


class RequestsSeen:
    """Counts requests for good and keeps the last thousand. Thread-safe."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._counts: Counter[str] = Counter()
        self._kinds: Counter[tuple[str | None, str]] = Counter()
        self._recent: deque[Request] = deque(maxlen=KEPT)

    def add(self, request: Request) -> None:
        """Note a request."""
        with self._changed:
            self._counts[request.endpoint] += 1
            self._kinds[request.user, request.kind] += 1
            self._recent.append(request)
            self._changed.notify_all()

    def count(self, endpoint: str | None = None) -> int:
        """How many came in for an endpoint, or at all."""
        with self._changed:
            return self._counts.total() if endpoint is None else self._counts[endpoint]

    def kinds(self, user: str | None) -> dict[str, int]:
        """How many requests of each kind came from that user."""
        with self._changed:
            return {kind: n for (asker, kind), n in self._kinds.items() if asker == user}

    def recent(self, endpoint: str | None = None) -> list[Request]:
        """Give the last ones, oldest first."""
        with self._changed:
            return [item for item in self._recent if endpoint in {None, item.endpoint}]

    def wait_for(self, endpoint: str, count: int, timeout: float = 30.0) -> bool:
        """Wait until `count` requests in all came in for `endpoint`; False after `timeout` s."""
        with self._changed:
            return self._changed.wait_for(lambda: self._counts[endpoint] >= count, timeout)
