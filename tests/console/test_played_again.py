"""A case goes from one PBX to another by the two commands, and means the same there."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.console.conftest import Serve, Start
from tests.console.running import PATIENCE, ROOT, UNENCRYPTED, Running
from tests.sentinels.values import KEY, NAME, NUMBER, hits

Play = Callable[[Path], str]

BROKEN = (
    f'{{"seq": 0, "event_type": "incoming call", "x": {NAME}, "{NAME}": "{NUMBER}", '
    f'"caller": {{"name": "{NAME}", "number": "{NUMBER}", "x": ["{KEY}"]}}}}'
)
"""An event that cannot be decoded, in the midst of which one that can be seems to begin."""

SKIPPED = [
    "pbx-monitor: The PBX sent something unreadable. Trying again…",
    "pbx-monitor: Reconnected to HERE.",
]


@pytest.fixture
def play() -> Iterator[Play]:
    """Play a recording by pbx-simulator, in a process of its own; answer its address."""
    with ExitStack() as stack:

        def begin(file: Path) -> str:
            command = [sys.executable, "-W", "error", "-m", "pbx_tray.simulator", "--port", "0"]
            process = stack.enter_context(
                subprocess.Popen(
                    [*command, "--replay", str(file)],
                    cwd=ROOT,
                    stdout=subprocess.PIPE,
                    encoding="utf-8",
                )
            )
            stack.callback(process.kill)
            assert process.stdout
            return process.stdout.readline().split()[1]

        yield begin


@pytest.mark.parametrize(
    ("fault", "said"),
    [("poison:kind=deep", SKIPPED), ("poison:kind=nan", []), ("hostile-call", [])],
)
def test_what_went_wrong_at_one_pbx_goes_wrong_in_the_same_way_where_it_is_played(
    serve: Serve, start: Start, play: Play, tmp_path: Path, fault: str, said: list[str]
) -> None:
    ours, file = serve(Exchange(8)), tmp_path / "case"
    ours.api.key = KEY
    first = start("--record", str(file), ours.url, PBX_API_KEY=KEY)
    before = seen_until_somebody_calls(first, ours)
    something_goes_wrong(ours, fault, broken=said == SKIPPED)
    assert [heard(first) for _ in [UNENCRYPTED, *said]] == [UNENCRYPTED, *said]
    after = seen_until_somebody_calls(first, ours)
    first.told_to_end()

    again = tmp_path / "again"
    second = start("--record", str(again), play(file))
    assert shapes(told(second)) == shapes(before)
    assert shapes(told(second)) == shapes(after)
    second.told_to_end()
    assert [heard(second) for _ in [UNENCRYPTED, *said]] == [UNENCRYPTED, *said]
    assert (first.said.rest(), second.said.rest()) == ([], [])
    assert numbers(again) == numbers(file)
    assert numbers(file).count("unreadable") == (2 if said == SKIPPED else 0)
    for kept in (file.read_text("ascii"), again.read_text("ascii"), *second.printed.all):
        assert hits(kept) == []


def seen_until_somebody_calls(monitor: Running, pbx: Simulator) -> list[str]:
    """Let a call come and go once the monitor is live, and answer what it tells up to its end."""
    if not monitor.printed.all:
        assert pbx.requests.wait_for("events", 3)  # where "now" is, what there was, what comes
    pbx.exchange.finish(pbx.exchange.ring("sanne", "jonas", number=NUMBER, name=NAME))
    pbx.exchange.emit({"event_type": "user logged out", "user_uuid": NAME})
    return told(monitor)


def something_goes_wrong(pbx: Simulator, fault: str, *, broken: bool) -> None:
    """Let a fault strike the next request for events."""
    asked = pbx.faults.add(f"events:{fault}:1")
    event = {"event_type": "phone status update", "phone_uuid": "nobody's"}
    pbx.exchange.emit(BROKEN.encode() if broken else event)
    assert pbx.exchange.wait_until(lambda: asked.met > 0, PATIENCE)


def told(monitor: Running) -> list[str]:
    """Answer what is printed until a stranger logs out."""
    lines = [monitor.printed.next()]
    while not lines[-1].startswith("unknown user logged out: "):
        lines.append(monitor.printed.next())
    return lines


def shapes(lines: list[str]) -> list[str]:
    """Answer the lines without what has stand-ins; lists are in the order of other names now."""
    return sorted(re.sub(r"\w", "x", line) for line in lines)


def numbers(file: Path) -> list[Any]:
    """Answer the numbers of all events that were recorded, as they came."""
    lines = [json.loads(line) for line in file.read_text("ascii").splitlines()]
    events = [event for line in lines for event in line.get("events", ())]
    return [event.get("seq", "none") if event else "unreadable" for event in events]


def heard(monitor: Running) -> str:
    """Answer what the monitor says next, wherever its PBX is."""
    return re.sub(r"127\.0\.0\.1:\d+", "HERE", monitor.said.next())
