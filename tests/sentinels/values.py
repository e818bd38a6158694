"""Six values that must not leave their place, and the search for them in whatever a run left."""

from __future__ import annotations

import json
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote, quote_plus

USER = "sanne"
PASSWORD = "sEnt1nel-passw0rd+/?=%7"  # which every keyboard has; the key is not in ASCII
KEY = "sEnt1nel-kéy+/?=%8-of-the-office"
NUMBER = "+442079460101"
NAME = "Harriet Lane"


def _written(text: str) -> frozenset[bytes]:
    """Every way in which a text may stand in a file, a stream or a message."""
    raw = text.encode()
    in_ascii = {repr(raw)[2:-1], json.dumps(text)[1:-1], text.encode("unicode_escape").decode()}
    in_urls = {quote(text), quote(text, safe=""), quote_plus(text)}
    encoded = {raw, text.encode("utf-16-le"), text.encode("utf-16-be"), raw.hex().encode()}
    return frozenset(encoded | {one.encode() for one in in_ascii | in_urls})


def _in_base64(secret: str, user: str) -> frozenset[bytes]:
    """Its base64 alone and as HTTP sends it: what of it depends on nothing that follows."""
    told = (secret.encode(), f"{user}:{secret}".encode())
    return frozenset(
        encode(one[: len(one) // 3 * 3])
        for one in told
        for encode in (b64encode, urlsafe_b64encode)
    )


SENTINELS = {
    "the password": _written(PASSWORD),
    "the key": _written(KEY),
    "the password in base64": _in_base64(PASSWORD, USER),
    "the key in base64": _in_base64(KEY, "apiKey"),
    "a number": _written(NUMBER) | {NUMBER.removeprefix("+").encode()},
    "a name": _written(NAME) | {NAME.split(maxsplit=1)[0].encode()},
}
PERSONAL = frozenset({"a number", "a name"})
PLACES = ("calls.", "table.csv")
"""Where they belong: the call log, and the table into which a person exports it."""


def hits(content: bytes | str, allowed: Iterable[str] = ()) -> list[str]:
    """Answer which sentinels stand in `content`, but for those that may."""
    raw = content.encode("utf-8", "surrogateescape") if isinstance(content, str) else content
    lower = raw.lower()
    return [
        name
        for name, forms in SENTINELS.items()
        if name not in allowed and any(form.lower() in lower for form in forms)
    ]


def hits_in(folder: Path, allowed: Iterable[str] = (), places: Iterable[str] = ()) -> list[str]:
    """Answer which sentinels stand in which files below `folder`; `allowed` in those `places`.

    A place is the beginning of a file's name.
    """
    found = []
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            may = allowed if file.name.startswith(tuple(places)) else ()
            found += [f"{name} in {file.name}" for name in hits(file.read_bytes(), may)]
    return found
