"""What the PBX can report, one frozen class each.

Source: the event table of the reference client. An event is absolute: applying it twice is
applying it once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pbx_tray.core.calls import Call
from pbx_tray.core.json_text import decoder

_decode = decoder()


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


@dataclass(frozen=True, slots=True, eq=False)
class Numbered:
    """An event with its number in the PBX's log.

    As it was received it stands at a `place` of the `answer`, which all events of one answer
    share: decoded, each would take as much memory again.
    """

    seq: int
    event: Event
    answer: str = field(repr=False)
    place: int = field(default=0, repr=False)

    @property
    def raw(self) -> Mapping[str, Any]:
        """The event as it was received, decoded each time.

        It tells whether two events with one number are one event; beyond that it is for the
        console client alone.
        """
        received: dict[str, Any] = _decode(self.answer, self.place)[0]
        return received

    def __eq__(self, other: object) -> bool:
        """Whether it is the same event, be it out of another answer."""
        return (
            isinstance(other, Numbered)
            and self.seq == other.seq
            and self.event == other.event
            and self.raw == other.raw
        )

    def __hash__(self) -> int:
        return hash((self.seq, self.event))
