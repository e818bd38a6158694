"""Who and what the PBX lists: users, and the phones through which they are reached."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from pbx_tray.core.display import display


class EndpointKind(Enum):
    """One way to reach a user; the values are the PBX's own words (PBX 4.x)."""

    PHONE = "phone"
    HOT_DESK = "hot-desk"
    NUMBER = "number"
    TRUNK_NUMBER = "trunk number"
    FORWARD = "forward"
    UNRECOGNISED = ""


_NUMBERS = (EndpointKind.NUMBER, EndpointKind.TRUNK_NUMBER)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One way to reach a user: a desk phone, whatever desk they log in at, or a number."""

    kind: EndpointKind
    phone: str | None = None
    number: str | None = None
    trunk: str | None = None


@dataclass(frozen=True, slots=True)
class User:
    """A user as the PBX lists them, PBX 3.x and 4.x alike.

    `phone` is the uuid of the phone the user is at now; `hot_desk` that of the phone they are
    logged in on where it is not their own. `full_name` may be None or empty.
    """

    uuid: str
    username: str
    full_name: str | None = None
    extension: str | None = None
    phone: str | None = None
    primary_phone: str | None = None
    hot_desk: str | None = None
    endpoints: tuple[Endpoint, ...] = ()

    @property
    def name(self) -> str:
        """What people call this user, as it may be shown."""
        return display(self.full_name or "") or display(self.username)

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers that are this user's own: the extension, and those elsewhere."""
        elsewhere = (e.number for e in self.endpoints if e.kind in _NUMBERS)
        return tuple(number for number in (self.extension, *elsewhere) if number)

    @property
    def own_phones(self) -> tuple[str, ...]:
        """The uuids of the desk phones that are this user's own."""
        return tuple(
            e.phone for e in self.endpoints if e.kind is EndpointKind.PHONE and e.phone is not None
        )

    @property
    def phones(self) -> tuple[str, ...]:
        """The uuids of all phones where this user may be: their own, and the one they are at."""
        here = (self.hot_desk, self.phone)
        return tuple(dict.fromkeys((*self.own_phones, *(p for p in here if p is not None))))


@dataclass(frozen=True, slots=True)
class Phone:
    """A device, with its state in the PBX's own words (documented nowhere)."""

    uuid: str
    phone_username: str
    name: str | None = None
    status: str | None = None
    status_code: str | None = None

    @property
    def label(self) -> str:
        """What people call this phone, as it may be shown."""
        return display(self.name or "") or display(self.phone_username)
