"""What the PBX can report, one frozen class each.

Source: the event table of the reference client. An event is absolute: applying it twice is
applying it once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pbx_tray.core.calls import Call


@dataclass(frozen=True, slots=True)
class UserListChanged:
    """Users came, went or changed: load them again."""


@dataclass(frozen=True, slots=True)
class PhoneListChanged:
    """Phones came, went or changed: load them again."""


@dataclass(frozen=True, slots=True)
class PhoneStatus:
    """A phone is in another state now, in the PBX's own words."""

    phone: str
    status: str | None
    status_code: str | None


@dataclass(frozen=True, slots=True)
class UserLoggedIn:
    """A user logged in at a (hot-desk) phone."""

    user: str
    phone: str | None


@dataclass(frozen=True, slots=True)
class UserLoggedOut:
    """A user logged out and is back at their own phone."""

    user: str


@dataclass(frozen=True, slots=True)
class CallRang:
    """A call rings: from outside, from inside or placed by the API (`call.kind`)."""

    call: Call


@dataclass(frozen=True, slots=True)
class CallAnswered:
    """Somebody picked up."""

    call: Call


@dataclass(frozen=True, slots=True)
class CallFinished:
    """A call is over; `call.reason` in the PBX's own words."""

    call: Call


@dataclass(frozen=True, slots=True)
class Unrecognised:
    """An event of a type that this program does not know."""

    event_type: str


Event = (
    UserListChanged
    | PhoneListChanged
    | PhoneStatus
    | UserLoggedIn
    | UserLoggedOut
    | CallRang
    | CallAnswered
    | CallFinished
    | Unrecognised
)


@dataclass(frozen=True, slots=True)
class Numbered:
    """An event with its place in the PBX's log.

    `raw` is the event as it was received. It tells whether two events with one number are one
    event; beyond that it is for the console client and the recorder alone.
    """

    seq: int
    event: Event
    raw: Mapping[str, Any] = field(repr=False)
