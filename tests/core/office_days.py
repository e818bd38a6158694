"""Random days in an office with trouble: each seed is another, and always the same."""

from collections.abc import Callable
from random import Random
from typing import Any

from tests.core.building import chance
from tests.core.model_pbx import DESKS, PEOPLE, ModelPbx
from tests.core.virtual_line import FAULTS, VirtualLine
from tests.core.world import RESTARTS, World

_PLACES = [
    *((number, number) for number in range(PEOPLE)),
    *((None, number) for number in (*range(PEOPLE), *DESKS)),
    (0, None),
    (0, 4),
]
_PAUSES = [0.01, 0.5, 2.0, 6.0, 10.0, 20.0, 60.0]

Happening = tuple[str, Callable[[Random], tuple[Any, ...]]]


def _targets(dice: Random) -> list[tuple[int | None, int | None]]:
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
    ("forbid", lambda dice: (dice.choice(["users", "phones", "events"]), 20.0)): 1,
    ("hurry", lambda _: ()): 1,
}


def office_day(seed: int, minutes: int) -> World:
    """Live through some minutes of office life, about one event in two seconds, with trouble."""
    dice = chance(seed)
    world = _an_office(dice, seed)
    trouble = dice.choice([0.0, 0.02, 0.1])
    until = world.line.elapsed + 60 * minutes
    while world.line.elapsed < until:
        if dice.random() < trouble:
            _something(world, dice, _TROUBLE)
        _something(world, dice, _WORK)
        world.act("wait", dice.choice(_PAUSES))
    return world


def _an_office(dice: Random, seed: int) -> World:
    retention, newest = dice.choice([8, 64, 10_000]), dice.random() < 0.5
    pbx = ModelPbx(retention=retention, newest=newest, names_answerer=dice.random() < 0.5)
    if dice.random() < 0.7:
        pbx.restart(0, boots_aloud=True)
    holds, keeps = dice.random() < 0.8, dice.random() < 0.8
    world = World(pbx, VirtualLine(pbx, seed=seed, holds=holds, keeps=keeps))
    world.act("wait", dice.uniform(0, 100))
    return world


def _something(world: World, dice: Random, what: dict[Happening, int]) -> None:
    [(word, about)] = dice.choices([*what], [*what.values()])
    world.act(word, *about(dice))
