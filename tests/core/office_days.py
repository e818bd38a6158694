"""Random days in an office with trouble: each seed is another, and always the same."""

from collections.abc import Callable
from math import inf
from random import Random
from typing import Any

from tests.core.building import chance
from tests.core.model_pbx import DESKS, PEOPLE, Manner
from tests.core.virtual_line import FAULTS
from tests.core.world import CLOCKS, RESTARTS, Places, World

_PLACES = [
    *((number, number) for number in range(PEOPLE)),
    *((None, number) for number in (*range(PEOPLE), *DESKS)),
    (0, None),
    (0, 4),
]
_PAUSES = [0.01, 0.5, 2.0, 6.0, 10.0, 20.0, 60.0]

Happening = tuple[str, Callable[[Random], tuple[Any, ...]]]


def _targets(dice: Random) -> Places:
    return dice.sample(_PLACES, dice.choice([1, 1, 2, 3]))


def _somebody(dice: Random) -> tuple[int]:
    return (dice.randrange(PEOPLE),)


_WORK: dict[Happening, int] = {
    ("place", lambda dice: (dice.choice([None, None, 0, 1]), _targets(dice))): 4,
    ("answer", lambda dice: (dice.randrange(4), dice.randrange(3))): 4,
    ("move", lambda dice: (dice.randrange(4), _targets(dice))): 2,
    ("finish", lambda dice: (dice.randrange(4),)): 8,
    ("log_in", lambda dice: (dice.randrange(PEOPLE), dice.choice([0, 1, *DESKS]))): 2,
    ("log_out", _somebody): 2,
    ("rename", _somebody): 1,
    ("install", lambda _: ()): 1,
    ("plug", _somebody): 1,
}
_TROUBLE: dict[Happening, int] = {
    ("restart", lambda dice: (dice.choice([*RESTARTS]), dice.randrange(2))): 10,
    ("cut", lambda _: ()): 10,
    ("close_next", lambda _: ()): 10,
    ("refuse_cursor", lambda _: ()): 10,
    ("fail", lambda dice: (dice.choice([*FAULTS]), dice.choice([0.3, 5.0, 60.0]))): 10,
    ("vanish", lambda dice: (dice.choice([0.3, 5.0, 60.0]),)): 10,
    ("sleep", lambda dice: (dice.choice([2.0, 6.0, 60.0, 3600.0]),)): 10,
    ("flap", lambda dice: (dice.choice([3, 30]),)): 5,
    ("garble", lambda dice: (dice.randrange(1, 4),)): 5,
    ("spoil", lambda _: ()): 5,
    ("muddle", lambda dice: (_targets(dice), dice.choice([0.0, 0.3, 60.0]))): 10,
    ("meet_strangers", lambda dice: (dice.choice([1, 20]),)): 5,
    ("crash", lambda _: ()): 10,
    ("set_clock", lambda dice: (dice.choice([*CLOCKS]),)): 5,
    ("forbid", lambda dice: (dice.choice(["users", "phones", "events"]), 20.0)): 1,
    ("hurry", lambda _: ()): 1,
}


def office_day(seed: int, minutes: int) -> World:
    """Live through some minutes of office life, an event in two seconds, and trouble at its end."""
    dice = chance(seed)
    world = _an_office(dice, seed)
    trouble = dice.choice([0.0, 0.02, 0.1])
    until = world.line.elapsed + 60 * minutes
    while world.line.elapsed < until:
        if dice.random() < trouble:
            _something(world, dice, _TROUBLE)
        _something(world, dice, _WORK)
        world.act("wait", dice.choice(_PAUSES))
    _something(world, dice, _TROUBLE)
    return world


def _an_office(dice: Random, seed: int) -> World:
    manner = Manner(
        retention=dice.choice([8, 64, 10_000]),
        newest=dice.random() < 0.5,
        names_answerer=dice.random() < 0.5,
        has_gaps=dice.random() < 0.2,
        is_untidy=dice.random() < 0.2,
        holds=dice.choice([0.0, 30.0, inf, inf, inf]),
        keeps=dice.random() < 0.8,
        hides=dice.random() < 0.2,
        is_slow=dice.random() < 0.1,
    )
    world = World(manner, seed, [] if dice.random() < 0.7 else None)
    world.act("wait", dice.uniform(0, 100))
    return world


def _something(world: World, dice: Random, what: dict[Happening, int]) -> None:
    [(word, about)] = dice.choices([*what], [*what.values()])
    world.act(word, *about(dice))
