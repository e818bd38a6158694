"""Calls through the simulated PBX: who, to whom, how far they are, and what phones show of it."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Literal

from pbx_tray.simulator.directory import (
    IDLE,
    IN_USE,
    ON_HOLD,
    RINGING,
    RINGING_IN_USE,
    Json,
    Status,
)

CallKind = Literal["incoming call", "internal dial", "api call"]
# "calling back" is the first half of a call placed through the API: the caller's own phone rings.
Stage = Literal["calling back", "ringing", "answered"]


def _known(item: "Caller | Target") -> Json:
    return {key: value for key, value in asdict(item).items() if value is not None}


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls; whatever is not known is not sent."""

    user_uuid: str | None = None
    phone_uuid: str | None = None
    number: str | None = None
    normalized_number: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """What rings. `user_phone_type` is phone, hot-desk, number, trunk number or forward."""

    user_uuid: str | None = None
    user_phone_type: str | None = None
    phone_uuid: str | None = None
    trunk_uuid: str | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Dialled:
    """What the caller dialled, as far as the PBX says so."""

    called_did: str | None = None
    called_extension: str | None = None
    called_number: str | None = None
    event_tag: str | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """A call that has not ended. `onward` is what an API call dials after the own phone."""

    unique_id: str
    kind: CallKind
    caller: Caller
    targets: tuple[Target, ...]
    dialled: Dialled = Dialled()
    stage: Stage = "ringing"
    answerer: Target | None = None
    held: bool = False
    onward: tuple[Target, ...] = ()

    @property
    def ringing_phones(self) -> frozenset[str]:
        """Uuids of the phones that ring for this call."""
        targets = self.targets if self.stage != "answered" else ()
        return frozenset(target.phone_uuid for target in targets if target.phone_uuid)

    @property
    def talking_phones(self) -> frozenset[str]:
        """Uuids of the phones that are off the hook for this call."""
        caller = self.caller.phone_uuid if self.stage != "calling back" else None
        answerer = self.answerer.phone_uuid if self.answerer else None
        return frozenset(phone for phone in (caller, answerer) if phone)

    @property
    def phones(self) -> frozenset[str]:
        """Uuids of all phones that this call has anything to do with."""
        return self.ringing_phones | self.talking_phones

    def as_json(self, *, single_target: bool = False) -> Json:
        """Give the fields of a call event; `single_target` writes a lone target the older way."""
        dialled = {key: value for key, value in asdict(self.dialled).items() if value is not None}
        call: Json = {"unique_id": self.unique_id, "caller": _known(self.caller)} | dialled
        targets = [_known(target) for target in self.targets]
        if single_target and len(targets) == 1:
            return call | {"target": targets[0]}
        return call | {"targets": targets}


def status_of(phone_uuid: str, calls: Iterable[Call]) -> Status:
    """Say what a registered phone shows while these are all the calls there are."""
    calls = list(calls)
    rings = any(phone_uuid in call.ringing_phones for call in calls)
    talks = [call for call in calls if phone_uuid in call.talking_phones]
    if rings:
        return RINGING_IN_USE if talks else RINGING
    if not talks:
        return IDLE
    return ON_HOLD if all(call.held for call in talks) else IN_USE
