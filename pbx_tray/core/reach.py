"""Every way to reach a user, each as it stands: their phones, a hot desk, numbers elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pbx_tray.core.calls import CallPhase
from pbx_tray.core.directory import Endpoint, EndpointKind, User
from pbx_tray.core.display import display
from pbx_tray.core.presence import STATUS_WORDS, Presence, phone_presence
from pbx_tray.core.state import PbxState


@dataclass(frozen=True, slots=True)
class Reach:
    """One endpoint of a user, as it stands now.

    `label` is the phone's name or the number, as it may be shown; empty for a hot desk where they
    are not logged in. `presence` is None where the PBX tells no state, as of a number, and `status`
    what it calls that. `taken_by` is who else is logged in on that phone. `rings` says that it
    does so now, as far as the PBX lets one know.
    """

    kind: EndpointKind
    label: str
    presence: Presence | None = None
    status: str = ""
    taken_by: str = ""
    rings: bool = False

    @property
    def would_ring(self) -> bool:
        """Whether a call for the user would ring here."""
        gone = self.presence in {Presence.UNAVAILABLE, Presence.NO_PHONE}
        return bool(self.label) and not gone and not self.taken_by


def reaches(
    state: PbxState, user: User, words: Mapping[str, Presence] = STATUS_WORDS
) -> tuple[Reach, ...]:
    """Answer every endpoint of a user; `words` are the PBX's for the state of a phone."""
    ringing = _ringing_numbers(state, user)
    return tuple(_reach(state, user, endpoint, words, ringing) for endpoint in _endpoints(user))


def _endpoints(user: User) -> Iterator[Endpoint]:
    """Answer the endpoints that the PBX lists, and the phone they are at where it is none."""
    yield from user.endpoints
    known = {*user.own_phones}
    if any(endpoint.kind is EndpointKind.HOT_DESK for endpoint in user.endpoints):
        known.add(user.hot_desk or "")
    for phone in user.phones:
        if phone not in known:
            here = phone == user.hot_desk
            yield Endpoint(EndpointKind.HOT_DESK if here else EndpointKind.PHONE, phone)


def _reach(
    state: PbxState,
    user: User,
    endpoint: Endpoint,
    words: Mapping[str, Presence],
    ringing: frozenset[str],
) -> Reach:
    at = {EndpointKind.PHONE: endpoint.phone, EndpointKind.HOT_DESK: user.hot_desk}
    phone = state.phones.get(at.get(endpoint.kind) or "")
    if phone is None:
        number = endpoint.number or ""
        return Reach(endpoint.kind, display(number), rings=number in ringing)
    presence = phone_presence(phone, words)
    return Reach(
        endpoint.kind,
        phone.label,
        presence,
        display(phone.status or ""),
        _taken_by(state, user, phone.uuid),
        rings=presence is Presence.RINGING,
    )


def _taken_by(state: PbxState, user: User, phone: str) -> str:
    """Answer who else is logged in there; "" where nobody is, or the user themselves."""
    if user.hot_desk == phone:
        return ""
    others = (state.users[uuid] for uuid in state.users_of.get(phone, ()) if uuid != user.uuid)
    return next((other.name for other in others if other.hot_desk == phone), "")


def _ringing_numbers(state: PbxState, user: User) -> frozenset[str]:
    """Answer the numbers elsewhere at which a call rings for the user."""
    calls = (call for call in state.calls.values() if call.phase is CallPhase.RINGING)
    targets = (target for call in calls for target in call.targets)
    return frozenset(t.number for t in targets if t.user == user.uuid and t.number)
