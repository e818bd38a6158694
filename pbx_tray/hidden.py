"""The secrets that this process holds, and text without them, in whatever form they stand there."""

from __future__ import annotations

import json
import re
import threading
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterator
from urllib.parse import quote, quote_plus

STARS = "***"

_SHORTEST = 4  # what is shorter stands in every text by chance: to take it out there would tell it
_MOST = 64

_lock = threading.Lock()
_hidden: dict[str, set[str]] = {}
_pattern: re.Pattern[str] | None = None


def hide(secret: str) -> None:
    """Have `without_secrets` leave this secret out, until many others were hidden after it.

    What stays in use is hidden again at each use.
    """
    global _pattern  # noqa: PLW0603 - a process has one log, and so one set of secrets to keep
    with _lock:
        if len(secret) < _SHORTEST:
            return
        if secret in _hidden:
            _hidden[secret] = _hidden.pop(secret)  # the newest again
            return
        _hidden[secret] = forms(secret)
        while len(_hidden) > _MOST:  # tokens come and go: what was not used for longest has ended
            del _hidden[next(iter(_hidden))]
        longest_first = sorted(set().union(*_hidden.values()), key=len, reverse=True)
        _pattern = re.compile("|".join(map(re.escape, longest_first)), re.IGNORECASE)


def without_secrets(text: str) -> str:
    """Answer `text` with stars for each secret that was hidden."""
    return text if _pattern is None else _pattern.sub(STARS, text)


def forms(secret: str) -> set[str]:
    """Answer how a secret may be written: raw, escaped, in a URL, or in base64."""
    raw = secret.encode("utf-8", "surrogatepass")
    plain = {secret, repr(secret)[1:-1], json.dumps(secret)[1:-1], repr(raw)[2:-1]}
    in_urls = {quote(raw), quote(raw, safe=""), quote_plus(raw)}
    return plain | in_urls | {form for form in _in_base64(raw) if len(form) >= _SHORTEST}


def _in_base64(raw: bytes) -> Iterator[str]:
    """Answer what stays the same of its base64, whatever stands before and after it."""
    for before in range(3):
        first, rest = -(-before * 8 // 6), (before + len(raw)) * 8 // 6
        for encode in (b64encode, urlsafe_b64encode):
            yield encode(bytes(before) + raw).decode("ascii")[first:rest]
