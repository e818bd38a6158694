"""A request, taken apart."""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

ROOT = "/apis/pbx/"
TOKEN = "/apis/oauth2/token"  # noqa: S105 - an address
# What a fault can strike, and a test can count, by name.
NAMES = {
    ROOT + "users": "users",
    ROOT + "phones": "phones",
    ROOT + "events": "events",
    ROOT + "call": "call",
    ROOT + "v1/calls": "calls",
    ROOT + "v1/switches": "switches",
    TOKEN: "token",
}


@dataclass(frozen=True, slots=True)
class Query:
    """A request as the API sees it: `path` without its query, `credentials` as (name, secret).

    `bearer` is the token of an `Authorization: Bearer`; `local` is whether it comes from this
    machine.
    """

    method: str
    path: str
    parameters: Mapping[str, str]
    credentials: tuple[str, str] | None
    content_type: str
    body: bytes
    local: bool = True
    bearer: str | None = None

    @property
    def endpoint(self) -> str:
        """Name of the endpoint, or "other"."""
        if self.path.startswith(ROOT + "v1/switches/"):
            return "switches"
        return NAMES.get(self.path, "other")

    def form(self) -> dict[str, str]:
        """Read the body as a form."""
        return dict(parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True))


def read_query(path: str, parts: tuple[str, str, str, bytes], *, local: bool) -> Query:
    """Take a request apart; `parts` are its method, Authorization, Content-Type and body."""
    method, authorization, content_type, body = parts
    split = urlsplit(path)
    parameters = dict(parse_qsl(split.query, keep_blank_values=True))
    kind = content_type.partition(";")[0].strip().lower()
    scheme, _, code = authorization.partition(" ")
    bearer = code if scheme.lower() == "bearer" else None
    return Query(
        method, split.path, parameters, _credentials(authorization), kind, body, local, bearer
    )


def _credentials(authorization: str) -> tuple[str, str] | None:
    scheme, _, code = authorization.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        name, colon, secret = base64.b64decode(code, validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        return None
    return (name, secret) if colon else None
