"""Plays what somebody wrote down: JSON lines, each with `at`, the seconds since the start.

{"at": 1, "event": {…}}                          an event, written into the log
{"at": 2, "fault": "events:drip:3"}              a fault, as on the command line
{"at": 9, "lift": "events"}                      its end; "" ends those of all endpoints
{"at": 9, "do": {"verb": "ring", "to": ["sanne"], "number": "+44…"}}   see `control`
"""

import json
import math
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal, get_args

from pbx_tray.simulator.directory import Json
from pbx_tray.simulator.exchange import Exchange, NotThereError
from pbx_tray.simulator.faults import Fault, parse
from pbx_tray.simulator.timeline import Scene

Kind = Literal["event", "fault", "lift", "do"]
Line = tuple[float, Json]


def read_script(path: Path, check: Callable[[Fault], None] = lambda _fault: None) -> list[Line]:
    """Read a script and sort it by time; `check` raises ValueError for a fault that cannot be.

    Raises:
        OSError: where the file cannot be read.
        ValueError: where a line is not what it should be; the sentence names the line.

    """
    lines = path.read_text(encoding="utf-8").splitlines()
    numbered = [(number, line) for number, line in enumerate(lines, 1) if line.strip()]
    read = (_read_line(number, line, check) for number, line in numbered)
    return sorted(read, key=lambda item: item[0])


def _read_line(number: int, line: str, check: Callable[[Fault], None]) -> Line:
    try:
        item = json.loads(line)
        at = float(item["at"])
        kind = next(kind for kind in get_args(Kind) if kind in item)
        good = math.isfinite(at) and at >= 0 and isinstance(item[kind], _TYPES[kind])
    except (ValueError, TypeError, KeyError, RecursionError, StopIteration):
        good = False
    if not good:
        raise ValueError(f'Line {number} of the script is not {{"at": SECONDS, "event": {{…}}}}.')
    if kind == "fault":
        try:
            check(parse(item[kind]))
        except ValueError as problem:
            raise ValueError(f"Line {number} of the script: {problem}") from None
    return at, {kind: item[kind]}


_TYPES: dict[str, type] = {"event": dict, "fault": str, "lift": str, "do": dict}


def play_script(
    exchange: Exchange, lines: Sequence[Line], do: Callable[[Json], object] = lambda _wish: None
) -> Scene:
    """Let each line happen at its time, seconds from the start.

    A `phone_uuid` or `user_uuid` may be a name; a phone status update is applied to the phone. `do`
    is how what is no event is done: `Simulator.do`.
    """
    now = 0.0
    for at, item in lines:
        if at > now:
            yield at - now
            now = at
        if "event" in item:
            exchange.report(_with_uuids(exchange, item["event"]))
        else:
            # What cannot be done any more, such as to end a call that has ended, is let be.
            with suppress(NotThereError, ValueError):
                do(_wish(item))


def _wish(item: Json) -> Json:
    if "fault" in item:
        return {"verb": "fault", "fault": item["fault"]}
    if "lift" in item:
        return {"verb": "lift", "endpoint": item["lift"] or None}
    wish: Json = item["do"]
    return wish


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
