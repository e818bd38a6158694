"""Plain text, line for line: the transcripts are what the reference client prints.

Each was compared with the output of a restored reference client (its named faults mended) on the
same server and scenario. They are written anew by PBX_TRANSCRIPTS=write, and then to be compared
again.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from pbx_tray.simulator.directory import Shape
from pbx_tray.simulator.exchange import Exchange
from tests.console.conftest import Serve, Start
from tests.console.running import Running
from tests.console.scenarios import SCENARIOS, Scenario, peculiar

TRANSCRIPTS = Path(__file__).parent / "transcripts"


# Both shapes differ in how users are listed, and in nothing else.
CASES: list[tuple[str, Shape]] = [
    *((name, 4) for name in SCENARIOS),
    ("presence", 3),
    ("lists", 3),
]


@pytest.mark.parametrize(("name", "shape"), CASES)
def test_the_plain_text_is_the_reference_clients(
    name: str, shape: Shape, serve: Serve, start: Start
) -> None:
    exchange = peculiar()
    exchange.shape = shape
    monitor = start(serve(exchange).url)
    printed = "".join(f"{line}\n" for line in _played(SCENARIOS[name], exchange, monitor))
    transcript = TRANSCRIPTS / f"{name}-{shape}.txt"
    if os.environ.get("PBX_TRANSCRIPTS") == "write":
        transcript.write_text(printed, encoding="utf-8")
    assert printed == transcript.read_text(encoding="utf-8")


def _played(scenario: Scenario, exchange: Exchange, monitor: Running) -> Iterator[str]:
    yield monitor.printed.next()  # from here on every event is printed
    for step, _ in enumerate(scenario(exchange), 1):
        exchange.emit({"event_type": f"step {step}"})
        yield from monitor.printed.up_to(f"unknown event: step {step}")
        yield f"unknown event: step {step}"
