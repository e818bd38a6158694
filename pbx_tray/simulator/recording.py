"""The format of a recording: what somebody's client received, to be played again elsewhere.

`pbx-monitor --record FILE` writes it and `pbx-simulator --replay FILE` plays it. It is UTF-8 text,
a JSON object a line, in the order in which things came; empty lines are skipped. Every line has
`at`, the seconds since the recording began, which never fall, and one of these:

    {"at": 0.0, "users": [ITEM, …]}         what `GET users` gave, whole
    {"at": 0.1, "phones": [ITEM, …]}        what `GET phones` gave, whole
    {"at": 4.2, "events": [EVENT, …]}       what `GET events` gave that was new, as it came
    {"at": 9.9, "trouble": "TROUBLE"}       a request failed

Events keep their `seq`, whatever it is, and the order in which they came; an item that nobody could
read is null. `"earlier": true` says of them that they were there before anybody asked, `"anew":
true` that the log was begun anew: what it had told before is in it no more.

TROUBLE is `refused` (no connection), `unanswered` (connecting got no answer), `reset`, `closed` (no
answer), `timeout`, `unreadable` (no JSON), `html` (a page in its place), `redirect`, `tls PROBLEM`,
or `status N`, with `"retry_after": SECONDS` where so long was asked for; any other text is played
as `closed`. `"of": "users"`, `"phones"` or `"events"` says what was asked for. It lasts until the
next line of that kind, and a trouble of the line until any other line; what follows that waits,
for half a minute at most, until somebody asks again. Other keys are ignored: a recorder may add,
say, `"version"` to a line.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

Kind = Literal["users", "phones", "events", "trouble"]
KINDS: Sequence[Kind] = ("users", "phones", "events", "trouble")
MORE = ("earlier", "anew", "of", "retry_after")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line: seconds since the start, what it is, a list of items or the trouble's text.

    `more` is what else it says.
    """

    at: float
    kind: Kind
    content: Any
    more: Mapping[str, Any] = field(default_factory=dict)


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
        more = {key: item[key] for key in MORE if key in item}
        return Entry(at, kind, item[kind], more)
    raise ValueError(f"{kind} in line {number} of the recording is no {word}.")
