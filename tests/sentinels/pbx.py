"""A PBX whose password and key are sentinels: what is signed in there is searched for."""

from __future__ import annotations

from typing import Any

from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator
from tests.sentinels.values import KEY, PASSWORD


def sentinel_pbx(exchange: Exchange, **options: Any) -> Simulator:
    """Make one; options are the simulator's."""
    pbx = Simulator(exchange, **options)
    pbx.api.password, pbx.api.key = PASSWORD, KEY
    return pbx
