"""The format of a recording: what somebody's client received, to be played again elsewhere.

`pbx-monitor --record FILE` writes it and `pbx-simulator --replay FILE` plays it. It is UTF-8 text,
a JSON object a line, in the order in which things came; empty lines are skipped. Every line has
`at`, the seconds since the recording began, which never fall, and one of these:

    {"at": 0.0, "users": [ITEM, …]}         what `GET users` gave, whole
    {"at": 0.1, "phones": [ITEM, …]}        what `GET phones` gave, whole
    {"at": 4.2, "events": [EVENT, …]}       what `GET events` gave that was new, with their `seq`
    {"at": 9.9, "trouble": "TROUBLE"}       a request failed; until the next line of another kind

TROUBLE is `refused` (no connection), `reset`, `closed` (no answer), `timeout`, `unreadable` (no
JSON), `redirect`, `tls`, or `status N`; any other text is played as `closed`. A `seq` that is not
above the one before it says that the PBX had been restarted. Other keys are kept and ignored: a
recorder may add, say, `"version"` to a line.
"""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

Kind = Literal["users", "phones", "events", "trouble"]
KINDS: Sequence[Kind] = ("users", "phones", "events", "trouble")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line: seconds since the start, what it is, and a list of items or the trouble's text."""

    at: float
    kind: Kind
    content: Any


def read_recording(path: Path) -> list[Entry]:
    """Read a recording.

    Raises:
        OSError: where the file cannot be read.
        ValueError: where a line is not what it should be; the sentence names the line.

    """
    entries: list[Entry] = []
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                entries.append(_read(number, line, entries[-1].at if entries else 0.0))
    return entries


def _read(number: int, line: str, before: float) -> Entry:
    try:
        item = json.loads(line)
        at = float(item["at"])
        kind = next(kind for kind in KINDS if kind in item)
    except (ValueError, TypeError, KeyError, RecursionError, StopIteration):
        raise ValueError(f"Line {number} of the recording is none of {', '.join(KINDS)}.") from None
    if not (math.isfinite(at) and at >= before):
        raise ValueError(f"Line {number} of the recording goes back in time.")
    wanted, word = (str, "text") if kind == "trouble" else (list, "list")
    if isinstance(item[kind], wanted):
        return Entry(at, kind, item[kind])
    raise ValueError(f"{kind} in line {number} of the recording is no {word}.")
