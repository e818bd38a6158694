"""What an account may see: "limited functionality", as a PBX gives it to a plain user."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pbx_tray.simulator.directory import Json, User
from pbx_tray.simulator.event_log import Event


@dataclass(frozen=True, slots=True)
class Rights:
    """The limits of an account; the default has none.

    Attributes:
        refused: endpoints that are answered 403: users, phones, events, call, calls, switches.
        own_events: whether only events that name the user, or a phone of theirs, are seen; the
            numbers of the others are gaps.
        own_items: whether the lists hold only the user and the phones of theirs.

    """

    refused: frozenset[str] = frozenset()
    own_events: bool = False
    own_items: bool = False


FULL = Rights()


def rights_of(limits: Mapping[str, Any]) -> Rights:
    """Read rights from JSON: `{"refused": ["phones"], "own_events": true}`; else ValueError."""
    refused, rest = limits.get("refused", []), {"own_events", "own_items"} & limits.keys()
    known = {"refused", "own_events", "own_items"}
    if not (limits.keys() <= known and isinstance(refused, list)):
        raise ValueError("Rights are refused (a list), own_events and own_items.")
    return Rights(frozenset(map(str, refused)), **{name: bool(limits[name]) for name in rest})


def uuids_of(user: User) -> frozenset[str]:
    """Give the uuids that make something a user's own: theirs, and those of their phones."""
    phones = {point.phone for point in user.endpoints} | {user.phone}
    return frozenset({user.uuid, *(phone for phone in phones if phone)})


def own_items(items: list[Json], own: frozenset[str]) -> list[Json]:
    """Give the items of a list that are the user's own."""
    return [item for item in items if item.get("uuid") in own]


def sees(own: Callable[[], frozenset[str]]) -> Callable[[Event], bool]:
    """Say which events somebody sees to whom `own` belongs: theirs, and that lists changed."""

    def seen(event: Event) -> bool:
        if isinstance(event, bytes) or str(event.get("event_type")).endswith("list changed"):
            return True
        return not own().isdisjoint(_names(event))

    return seen


def _names(value: Any) -> set[str]:
    """Give all the words in an event, of which some are uuids."""
    if isinstance(value, dict):
        return set().union(*map(_names, value.values()))
    if isinstance(value, list):
        return set().union(*map(_names, value))
    return {value} if isinstance(value, str) else set()
