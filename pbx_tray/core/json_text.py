"""JSON as a PBX may write it, decoded by the same rules wherever it is read."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

_DIGITS = 18  # a longer number is no number of the PBX's


def decoder(
    hook: Callable[[dict[str, Any]], Any] | None = None,
) -> Callable[[str, int], tuple[Any, int]]:
    """Answer what decodes the value at a place of a text, and tells where it ends.

    `hook` may replace each object. What it answers raises ValueError where there is no JSON.
    """
    return json.JSONDecoder(
        object_hook=hook,
        parse_constant=lambda _: None,  # NaN and its kin are no JSON
        parse_int=lambda digits: int(digits) if len(digits.lstrip("-")) <= _DIGITS else None,
    ).raw_decode
