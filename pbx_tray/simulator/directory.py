"""Users and phones of the simulated PBX, and how its two generations write them as JSON.

Source of the shapes: the reference client, which reads both.
"""

from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

Json = dict[str, Any]
Shape = Literal[3, 4]
EndpointKind = Literal["phone", "hot-desk", "number", "trunk number"]


class Status(NamedTuple):
    """What a phone reports: a text for people and Asterisk's number for an extension state."""

    text: str
    code: int


IDLE = Status("Not in use", 0)
IN_USE = Status("In use", 1)
BUSY = Status("Busy", 2)
UNAVAILABLE = Status("Unavailable", 4)
RINGING = Status("Ringing", 8)
RINGING_IN_USE = Status("Ring+Inuse", 9)
ON_HOLD = Status("On Hold", 16)


@dataclass(frozen=True, slots=True)
class Phone:
    """A device. `name` may be missing; `uuid` and `phone_username` never are."""

    uuid: str
    phone_username: str
    name: str | None = None
    status: Status = IDLE

    @property
    def registered(self) -> bool:
        """Whether the PBX reaches the phone at all."""
        return self.status.code != UNAVAILABLE.code

    def as_json(self) -> Json:
        """Give the phone as an item of `GET phones`; the same in both generations."""
        return {
            "uuid": self.uuid,
            "phone_username": self.phone_username,
            "name": self.name,
            "status": self.status.text,
            "status_code": self.status.code,
        }


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One way to reach a user; `phone` is a uuid, `trunk` the uuid of a trunk."""

    kind: EndpointKind
    phone: str | None = None
    number: str | None = None
    trunk: str | None = None

    def as_json(self) -> Json:
        """Give an item of a 4.x user's `phones`: only the keys that mean something for its kind."""
        keys = {"phone": self.phone, "number": self.number, "trunk": self.trunk}
        return {"type": self.kind} | {key: value for key, value in keys.items() if value}


@dataclass(frozen=True, slots=True)
class User:
    """A person, or whatever else has an extension. `at` is the uuid of the phone logged in on."""

    uuid: str
    username: str
    full_name: str | None
    extension: str
    endpoints: tuple[Endpoint, ...] = ()
    at: str | None = None

    @property
    def primary_phone(self) -> str | None:
        """Uuid of the first phone that is the user's own."""
        return next((point.phone for point in self.endpoints if point.kind == "phone"), None)

    @property
    def phone(self) -> str | None:
        """Uuid of the phone the user is at now."""
        return self.at or self.primary_phone

    @property
    def hot_desk(self) -> str | None:
        """Uuid of the borrowed phone the user is at: nobody borrows what is their own."""
        own = any(point.phone == self.at for point in self.endpoints)
        return None if own else self.at

    def as_json(self, shape: Shape) -> Json:
        """Give the user as an item of `GET users`: 4.x says all that 3.x says, and more."""
        shared: Json = {
            "uuid": self.uuid,
            "username": self.username,
            "full_name": self.full_name,
            "extension": self.extension,
            "phone": self.phone,
            "primary_phone": self.primary_phone,
            "current_phone": self.phone,
        }
        if shape == 3:
            return shared
        return shared | {
            "phones": [point.as_json() for point in self.endpoints],
            "hot_desk": self.hot_desk,
        }
