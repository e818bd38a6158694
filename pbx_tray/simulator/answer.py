"""An HTTP answer, and its bytes on the wire."""

from dataclasses import dataclass, replace
from email.utils import formatdate
from http import HTTPStatus


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer, whole. `status` may be a number that HTTP has no name for."""

    status: int = 200
    body: bytes = b""
    content_type: str = "application/json"
    headers: tuple[tuple[str, str], ...] = ()
    protocol: str = "HTTP/1.1"

    def head(self, length: int | None = None) -> bytes:
        """Give status line and headers; `length` is claimed in place of the truth."""
        return self.open_head(("Content-Length", str(len(self.body) if length is None else length)))

    def open_head(self, *framing: tuple[str, str]) -> bytes:
        """Give status line and headers, with `framing` to say how long the body is, or nothing."""
        known = self.status in HTTPStatus.__members__.values()
        phrase = HTTPStatus(self.status).phrase if known else "Unnamed"
        dated = any(name.lower() == "date" for name, _ in self.headers)
        date = () if dated else (("Date", formatdate(usegmt=True)),)
        pairs = (*date, ("Content-Type", self.content_type), *framing, *self.headers)
        lines = [f"{self.protocol} {self.status} {phrase}", *map(": ".join, pairs)]
        return "\r\n".join([*lines, "", ""]).encode("latin-1")

    def to_bytes(self) -> bytes:
        """Give all that goes over the wire."""
        return self.head() + self.body

    def with_headers(self, *pairs: tuple[str, str]) -> "Answer":
        """Give the same answer with headers added."""
        return replace(self, headers=(*self.headers, *pairs))
