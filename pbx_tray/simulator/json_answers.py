"""How the API writes an answer, and how it says no."""

import json
from typing import Any

from pbx_tray.simulator.answer import Answer


class RefusedError(Exception):
    """The request is answered with a status other than 200 and a sentence."""

    def __init__(self, status: int, sentence: str, **headers: str) -> None:
        super().__init__(sentence)
        pairs = tuple((name.replace("_", "-"), value) for name, value in headers.items())
        self.answer = json_answer({"error": sentence}, status=status, headers=pairs)


def json_answer(
    value: object, *, status: int = 200, headers: tuple[tuple[str, str], ...] = ()
) -> Answer:
    """Write a value; a list's items that are bytes are written as they are."""
    if isinstance(value, list) and any(isinstance(item, bytes) for item in value):
        items = [item if isinstance(item, bytes) else _written(item) for item in value]
        return Answer(status, b"[" + b", ".join(items) + b"]", headers=headers)
    return Answer(status, _written(value), headers=headers)


def _written(value: Any) -> bytes:
    """Write a value as UTF-8; a lone surrogate, which UTF-8 cannot hold, as an escape."""
    try:
        return json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return json.dumps(value).encode()
