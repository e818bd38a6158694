"""What can be told about calls, and what has been told already."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from pbx_tray.core.parties import Caller
from pbx_tray.core.presence import STATUS_WORDS, Presence, phone_presence
from pbx_tray.core.state import PbxState

TOLD_KEPT = 512
"""How many calls are remembered as told."""


@dataclass(frozen=True, slots=True)
class Rang:
    """A call rings for me. The same `key` again is the same call, known better.

    `called` is what was called (a DID, an extension, a number); `elsewhere` the number where it
    rings when that is not a phone of mine; `phones` those of mine that it rings on, by uuid.
    `extension` is the one that a DID led to, `others` how many others it rings for, as in a group:
    a change of these two is no reason to tell a ring again: they do not count in comparisons.
    """

    key: str
    caller: Caller
    called: str = ""
    elsewhere: str = ""
    phones: frozenset[str] = frozenset()
    extension: str = field(default="", compare=False)
    others: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Answered:
    """Somebody picked up: I (`here`), the colleague `who`, or nobody can tell yet (neither)."""

    key: str
    here: bool = False
    who: str = ""


@dataclass(frozen=True, slots=True)
class Missed:
    """The call ended and nobody had answered it."""

    key: str
    caller: Caller
    called: str = ""


@dataclass(frozen=True, slots=True)
class MovedOn:
    """The call no longer rings for me, or what became of it cannot be known any more."""

    key: str


@dataclass(frozen=True, slots=True)
class PhoneRang:
    """A phone of mine rings and no call says who it is: limited rights, or not yet."""

    key: str
    phone: str


@dataclass(frozen=True, slots=True)
class PhoneQuiet:
    """That phone stopped ringing, or a call now says who it is."""

    key: str


Alert = Rang | Answered | Missed | MovedOn | PhoneRang | PhoneQuiet


def call_of(key: str) -> str:
    """Answer the `unique_id` of the call that the key of an alert stands for; "" for a phone's."""
    kind, _, rest = key.partition(":")
    return rest.partition(":")[2] if kind == "call" else ""


@dataclass(frozen=True, slots=True)
class Told:
    """What has been told of one call.

    `rings` is how many times it was told to ring; `shown` the ring that stands now; `engaged` when
    a targeted phone went to in use meanwhile; `undecided` since when it is answered by nobody knows
    whom, and under which key that was told; `hushed` that the ring which stands was too old to be
    told. Times in seconds.
    """

    rings: int = 0
    shown: Rang | None = None
    engaged: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    undecided: tuple[str, float] | None = None
    hushed: bool = False


@dataclass(frozen=True, slots=True)
class Watch:
    """Who is watching (`me`, a user's uuid), and what they have been told.

    `ringing` are my phones that ring with no call to say who; `words` how the PBX words a status.
    """

    me: str | None = None
    told: Mapping[str, Told] = field(default_factory=lambda: MappingProxyType({}))
    ringing: frozenset[str] = frozenset()
    words: Mapping[str, Presence] = field(default_factory=lambda: STATUS_WORDS)

    @property
    def standing(self) -> frozenset[str]:
        """The keys of the rings of calls that stand now."""
        return frozenset(told.shown.key for told in self.told.values() if told.shown)

    def noting(self, call: str, told: Told) -> Watch:
        """Answer a watch that remembers `told` of this call, forgetting the oldest if need be."""
        kept = {**self.told, call: told}
        while len(kept) > TOLD_KEPT:
            del kept[next(iter(kept))]
        return replace(self, told=MappingProxyType(kept))

    def hushing(self, keys: Iterable[str]) -> Watch:
        """Answer a watch that knows these rings stand, and that nobody was told."""
        hushed = frozenset(keys)
        watch = self
        for call, told in self.told.items():
            if told.shown and told.shown.key in hushed:
                watch = watch.noting(call, replace(told, hushed=True))
        return watch

    def sees(self, state: PbxState, phone: str) -> Presence | None:
        """Answer what that phone's status says; None when it is not listed."""
        known = state.phones.get(phone)
        return phone_presence(known, self.words) if known else None


def lasting(said: Iterable[Alert]) -> tuple[Alert, ...]:
    """Leave out the rings that were over again before anybody could be told."""
    kept: list[Alert] = []
    over: set[str] = set()
    for alert in reversed(list(said)):
        if isinstance(alert, Rang | PhoneRang):
            if alert.key in over:
                continue
        else:
            over.add(alert.key)
        kept.append(alert)
    return tuple(reversed(kept))
