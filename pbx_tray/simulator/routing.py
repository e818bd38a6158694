"""Who is meant: what rings for a name or a number, and how a caller and what they dialled are told.

Source of the fields: the reference client, which prints them.
"""

from collections.abc import Iterator, Sequence

from pbx_tray.simulator.calls import Caller, CallKind, Dialled, Target
from pbx_tray.simulator.directory import Endpoint, User
from pbx_tray.simulator.registry import Registry

# A username, an extension, a phone_username, a number outside, or the finished target.
Callee = str | Target
OWN_NUMBER = "+31201234500"  # what people outside dial to reach the firm


def targets_of(registry: Registry, callee: Callee) -> list[Target]:
    """Say what rings for a callee; `NotThereError` for a word that names nobody."""
    if isinstance(callee, Target):
        return [callee]
    user = registry.user_at(callee)
    if user:
        return [_target(user, point) for point in _ringing(user)]
    if callee.removeprefix("+").isdecimal():
        return [Target(number=callee)]
    return [Target(phone_uuid=registry.phone(callee).uuid)]


def caller_of(
    registry: Registry, caller: str | Caller | None, number: str | None, name: str | None
) -> Caller:
    """Describe who calls: a colleague by name, or somebody outside by number."""
    if isinstance(caller, Caller):
        return caller
    if caller is None:
        return Caller(number=number, normalized_number=number, name=name)
    user = registry.user(caller)
    extension = number or user.extension
    return Caller(user.uuid, user.phone, extension, extension, name or user.full_name or None)


def dialled_for(registry: Registry, to: Sequence[Callee], kind: CallKind) -> Dialled:
    """Guess what was dialled to reach `to`, from its first."""
    first = next((callee for callee in to if isinstance(callee, str)), None)
    user = registry.user_at(first or "")
    if kind == "incoming call":
        return Dialled(OWN_NUMBER, user.extension if user else None)
    return Dialled(called_extension=user.extension) if user else Dialled(called_number=first)


def own_phone(user: User) -> Target:
    """Describe the phone that the user is at, as the target of a call."""
    return _target(user, next(point for point in _ringing(user) if point.phone == user.phone))


def _ringing(user: User) -> Iterator[Endpoint]:
    """Give the endpoints that ring now: a hot-desk only while the user sits at one."""
    if user.hot_desk:
        yield Endpoint("hot-desk", phone=user.hot_desk)
    for point in user.endpoints:
        if point.kind != "hot-desk":
            yield point


def _target(user: User, point: Endpoint) -> Target:
    return Target(user.uuid, point.kind, point.phone, point.trunk, point.number)
