"""A firm's JSON, read as the client reads it, for tests that need no server."""

import json
from collections.abc import Iterable
from typing import Any

from pbx_tray.api import wire
from pbx_tray.core.events import Numbered
from pbx_tray.core.state import PbxState, listed
from pbx_tray.simulator.exchange import Exchange


def state_of(exchange: Exchange) -> PbxState:
    """What a client that loads both lists now would hold."""
    seen = exchange.snapshot()
    return listed(wire.users(body(seen.users)), wire.phones(body(seen.phones)))


def events_of(items: Iterable[Any]) -> tuple[Numbered, ...]:
    """Events as they come out of an answer; those that cannot be read are left out."""
    return wire.events(body(list(items))).events


def body(value: Any) -> str:
    return json.dumps(value)
