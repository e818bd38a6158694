"""Plays a written sequence of events: JSON lines `{"at": SECONDS, "event": {…}}`."""

import json
import math
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from pbx_tray.simulator.directory import Json
from pbx_tray.simulator.exchange import Exchange, NotThereError
from pbx_tray.simulator.timeline import Scene

Line = tuple[float, Json]


def read_script(path: Path) -> list[Line]:
    """Read a script and sort it by time.

    Raises:
        OSError: where the file cannot be read.
        ValueError: where a line is not what it should be; the sentence names the line.

    """
    lines = path.read_text(encoding="utf-8").splitlines()
    numbered = [(number, line) for number, line in enumerate(lines, 1) if line.strip()]
    return sorted((_read_line(number, line) for number, line in numbered), key=lambda item: item[0])


def _read_line(number: int, line: str) -> Line:
    try:
        item = json.loads(line)
        at, event = float(item["at"]), item["event"]
    except (ValueError, TypeError, KeyError, RecursionError):
        at, event = math.nan, None
    if not (isinstance(event, dict) and math.isfinite(at) and at >= 0):
        raise ValueError(f'Line {number} of the script is not {{"at": SECONDS, "event": {{…}}}}.')
    return at, event


def play_script(exchange: Exchange, lines: Sequence[Line]) -> Scene:
    """Write each event into the log at its time, seconds from the start.

    A `phone_uuid` or `user_uuid` may be a name; a phone status update is applied to the phone.
    """
    now = 0.0
    for at, event in lines:
        if at > now:
            yield at - now
            now = at
        exchange.report(_with_uuids(exchange, event))


def _with_uuids(exchange: Exchange, value: Any) -> Any:
    if isinstance(value, list):
        return [_with_uuids(exchange, item) for item in value]
    if not isinstance(value, dict):
        return value
    resolved: Json = {key: _with_uuids(exchange, item) for key, item in value.items()}
    # A uuid that is in no list stays as it is: that is something to test with, too.
    with suppress(NotThereError):
        if isinstance(value.get("phone_uuid"), str):
            resolved["phone_uuid"] = exchange.phone(value["phone_uuid"]).uuid
    with suppress(NotThereError):
        if isinstance(value.get("user_uuid"), str):
            resolved["user_uuid"] = exchange.user(value["user_uuid"]).uuid
    return resolved
