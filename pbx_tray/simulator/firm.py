"""Makes the directory of a firm of any size, the same for the same seed."""

import random
import uuid
from collections.abc import Iterator

from pbx_tray.simulator.directory import Endpoint, EndpointKind, Phone, User
from pbx_tray.simulator.names import COLLEAGUES, FAMILY, GIVEN

# How the people at these places are reached; later places repeat the second row. The first ten
# hold everything a PBX can say: all kinds of endpoint, two phones, none at all.
FIRST_TEN: tuple[tuple[EndpointKind, ...], ...] = (
    ("phone", "number"),
    ("phone",),
    ("phone", "hot-desk"),
    ("phone", "phone"),
    ("phone", "trunk number"),
    ("phone",),
    ("hot-desk",),
    ("phone",),
    (),
    ("phone",),
)
THE_REST: tuple[tuple[EndpointKind, ...], ...] = (("phone",), ("phone", "hot-desk"), ("phone",))
SHARED_DESKS = ("Window desk", "Quiet room", None)


class Firm:
    """Users and phones, in the order in which they were hired and bought.

    `size` is the number of users, from 0 to 80,000; the shared desks' phones come on top.
    """

    def __init__(self, size: int, seed: int) -> None:
        self._random = random.Random(seed)
        self._extension = 100 if size <= 800 else 10_000
        self._trunk = self._uuid()
        self.phones: list[Phone] = []
        self.users = [self._hire(place) for place in range(size)]
        for number, name in enumerate(SHARED_DESKS, 1):
            self._buy(f"desk-{number}", name)

    def _uuid(self) -> str:
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def _hire(self, place: int) -> User:
        username, full_name = self._person(place)
        extension = str(self._extension + place)
        kinds = FIRST_TEN[place] if place < 10 else THE_REST[place % 3]
        points = tuple(self._endpoints(kinds, username, extension))
        return User(self._uuid(), username, full_name, extension, points)

    def _person(self, place: int) -> tuple[str, str | None]:
        if place < len(COLLEAGUES):
            return COLLEAGUES[place]
        name = f"{self._random.choice(GIVEN)} {self._random.choice(FAMILY)}"
        return f"user{place + 1:05}", name

    def _endpoints(
        self, kinds: tuple[EndpointKind, ...], username: str, extension: str
    ) -> Iterator[Endpoint]:
        for nth, kind in enumerate(kinds, 1):
            if kind == "phone":
                name = None if extension.endswith("5") else f"{username}'s desk"
                phone_username = username if nth == 1 else f"{username}-{nth}"
                yield Endpoint(kind, phone=self._buy(phone_username, name))
            elif kind == "hot-desk":
                yield Endpoint(kind)
            elif kind == "number":
                yield Endpoint(kind, number=f"+3161234{extension}")
            else:
                yield Endpoint(kind, number=f"+3161235{extension}", trunk=self._trunk)

    def _buy(self, phone_username: str, name: str | None) -> str:
        phone = Phone(self._uuid(), phone_username, name)
        self.phones.append(phone)
        return phone.uuid
