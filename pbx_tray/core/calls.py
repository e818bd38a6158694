"""A call, from its first ring to its end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, IntEnum

from pbx_tray.core.directory import EndpointKind


class CallKind(Enum):
    """How a call came to be; the values are the PBX's own event types."""

    INCOMING = "incoming call"
    INTERNAL = "internal dial"
    API = "api call"


class CallPhase(IntEnum):
    """How far a call has come. A phase never falls but by a transfer."""

    RINGING = 0
    ANSWERED = 1
    FINISHED = 2


@dataclass(frozen=True, slots=True)
class Party:
    """Who calls. Every part may be missing."""

    user: str | None = None
    phone: str | None = None
    number: str | None = None
    normalized_number: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """What rings: a user by one of their endpoints, a phone, or a number elsewhere."""

    user: str | None = None
    kind: EndpointKind | None = None
    phone: str | None = None
    trunk: str | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """One call by its `unique_id`.

    `targets` is what rang last; `answered_by` the one target that picked up, where the PBX says
    so. `kind` is None for a call whose beginning nobody reported.
    """

    unique_id: str
    kind: CallKind | None = None
    phase: CallPhase = CallPhase.RINGING
    caller: Party = Party()
    targets: tuple[Target, ...] = ()
    called_did: str | None = None
    called_extension: str | None = None
    called_number: str | None = None
    event_tag: str | None = None
    answered_by: Target | None = None
    reason: str | None = None

    def rung(self, heard: Call) -> Call:
        """Take in that the call rings as `heard`, again or with other targets (a transfer)."""
        if self.phase is CallPhase.FINISHED:
            return self
        merged = self._merged(heard)
        if self._is_late(heard):
            return merged
        targets = heard.targets or merged.targets
        return replace(merged, phase=CallPhase.RINGING, targets=targets, answered_by=None)

    def _is_late(self, heard: Call) -> bool:
        """Whether this ring was over before we heard of it; a transfer names other targets."""
        if self.phase is not CallPhase.ANSWERED:
            return False
        if not heard.targets:
            return True
        if self.kind is None:
            return not self.targets or not set(self.targets).isdisjoint(heard.targets)
        return self.targets == heard.targets

    def answered(self, heard: Call) -> Call:
        """Take in that somebody picked up."""
        if self.phase is CallPhase.FINISHED:
            return self
        one = heard.targets[0] if len(heard.targets) == 1 else None
        return replace(self._merged(heard), phase=CallPhase.ANSWERED, answered_by=one)

    def finished(self, heard: Call) -> Call:
        """Take in that the call is over, and the PBX's word for why."""
        return replace(self._merged(heard), phase=CallPhase.FINISHED, reason=heard.reason)

    def _merged(self, heard: Call) -> Call:
        """Fill in what `heard` knows; keep what it leaves out."""
        return replace(
            self,
            kind=heard.kind or self.kind,
            caller=_party(self.caller, heard.caller),
            targets=self.targets or heard.targets,
            called_did=heard.called_did or self.called_did,
            called_extension=heard.called_extension or self.called_extension,
            called_number=heard.called_number or self.called_number,
            event_tag=heard.event_tag or self.event_tag,
        )


def _party(known: Party, heard: Party) -> Party:
    return Party(
        heard.user or known.user,
        heard.phone or known.phone,
        heard.number or known.number,
        heard.normalized_number or known.normalized_number,
        heard.name or known.name,
    )
