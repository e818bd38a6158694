"""Small and large offices, as the PBX would list them."""

from pbx_tray.core.directory import Endpoint, EndpointKind, Phone, User
from pbx_tray.core.events import PhoneStatus
from pbx_tray.core.state import PbxState, apply, listed

NAMES = ("Anna de Vries", "Bram Smit", "Chloé Lefèvre", "Dmitri Sokolov", "Eva Jansen")


def user(number: int, name: str, *, desk: str | None = None) -> User:
    """Somebody with extension 200 + `number` and phone `p<number>`, perhaps at a hot desk."""
    own = (Endpoint(EndpointKind.PHONE, f"p{number}"),)
    at = f"p{number}" if desk is None else desk
    return User(
        f"u{number}", f"user{number}", name, str(200 + number), at, hot_desk=desk, endpoints=own
    )


def phone(number: int, status: str = "Idle") -> Phone:
    return Phone(f"p{number}", f"phone{number}", f"Desk {number}", status)


def office(*names: str) -> PbxState:
    """An office of people with these names, all available."""
    count = range(len(names))
    return listed([user(n, names[n]) for n in count], [phone(n) for n in count])


def large_office(count: int) -> PbxState:
    return office(*(f"Person {number:05}" for number in range(count)))


def with_status(state: PbxState, number: int, status: str) -> PbxState:
    return apply(state, PhoneStatus(f"p{number}", status, None))
