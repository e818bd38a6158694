"""Chance events at a given rate, for tests that want much of it."""

import random
from contextlib import suppress

from pbx_tray.simulator.exchange import Exchange, NotThereError
from pbx_tray.simulator.names import OUTSIDERS
from pbx_tray.simulator.timeline import Scene

MOST_CALLS = 20


def traffic(exchange: Exchange, rate: float, seed: int = 1) -> Scene:
    """Make about `rate` events a second, of phones and calls, for ever; at least one phone."""
    chance = random.Random(seed)
    while True:
        before = exchange.seq
        with suppress(NotThereError):  # somebody else may be quicker
            _act(exchange, chance)
        yield max(exchange.seq - before, 1) / rate


def _act(exchange: Exchange, chance: random.Random) -> None:
    calls = exchange.calls()
    turn = chance.random()
    if turn < 0.3:
        _plug(exchange, chance)
    elif len(calls) >= MOST_CALLS or (calls and turn < 0.6):
        exchange.finish(chance.choice(calls).unique_id)
    elif calls and turn < 0.8:
        ringing = [call for call in calls if call.stage == "ringing" and call.targets]
        if ringing:
            exchange.answer(chance.choice(ringing).unique_id)
    else:
        _ring(exchange, chance)


def _plug(exchange: Exchange, chance: random.Random) -> None:
    phone = chance.choice(exchange.phones())
    if phone.registered:
        exchange.go_offline(phone.uuid)
    else:
        exchange.come_online(phone.uuid)


def _ring(exchange: Exchange, chance: random.Random) -> None:
    users = exchange.users()
    if users:
        number, name = chance.choice(OUTSIDERS)
        exchange.ring(chance.choice(users).uuid, number=number, name=name)
