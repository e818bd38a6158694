"""Reads a small JSON file that anybody may have written: bounded, and never waited for."""

from __future__ import annotations

import json
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Any


def object_in(path: Path, most: int) -> Mapping[str, Any]:
    """Answer the JSON object in a file of at most so many bytes.

    Raises OSError where it cannot be read, ValueError where it is something else.
    """
    if not stat.S_ISREG(path.stat().st_mode):  # a pipe would have us wait for its other end
        raise IsADirectoryError
    with path.open("rb") as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise ValueError("too large")
    try:
        value = json.loads(content)
        json.dumps(value, ensure_ascii=False).encode()  # half a character could not be kept
    except RecursionError:
        raise ValueError("too deep") from None
    if not isinstance(value, dict):
        raise ValueError("no object")  # noqa: TRY004 - what the file holds is wrong
    return value
