"""Faults of the way: what a PBX wrote once, in order, arrives twice, late or out of order.

They rewrite the answer and leave the log as it is. For a log that is odd itself, see `pbx`.
"""

import random
from typing import Any

from pbx_tray.simulator.faults.catalogue import Fault, batch


@batch("duplicate", 54, count=2)
def _duplicate(items: list[Any], fault: Fault) -> list[Any]:
    """Send each event COUNT times."""
    return [item for item in items for _ in range(min(fault.count("count"), 1000))]


@batch("duplicate-batch", 54, count=2)
def _duplicate_batch(items: list[Any], fault: Fault) -> list[Any]:
    """Send the whole batch COUNT times in one answer."""
    return items * min(fault.count("count"), 1000)


@batch("shuffle", 55, seed=1)
def _shuffle(items: list[Any], fault: Fault) -> list[Any]:
    """Send the events of an answer in any order, the same for the same SEED."""
    return random.Random(fault.count("seed")).sample(items, len(items))


@batch("reverse", 55)
def _reverse(items: list[Any], _fault: Fault) -> list[Any]:
    """Send the events of an answer last first: `call finished` before `incoming call`."""
    return items[::-1]


@batch("hold-back", 55, type="incoming call")
def _hold_back(items: list[Any], fault: Fault) -> list[Any]:
    """Send events of TYPE one answer late, at its end."""
    late, fault.kept = fault.kept, [item for item in items if _is(item, fault.text("type"))]
    return [item for item in items if not _is(item, fault.text("type"))] + late


def _is(item: Any, event_type: str) -> bool:
    return isinstance(item, dict) and item.get("event_type") == event_type
