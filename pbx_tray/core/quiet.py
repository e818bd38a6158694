"""Which calls are told, and when none are: by what a person chose, and by the clock.

Local times come in as naive datetimes: hours of the week are what a clock on the wall shows, also
on the day on which it is set.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from pbx_tray.core.calls import Call, CallKind, Target
from pbx_tray.core.choices import FOREVER, QuietChoices, QuietHours
from pbx_tray.core.state import PbxState

SECOND_WITHIN = 300.0
"""Seconds within which who calls again is let through, where that is wanted."""

_DAY = 24 * 60
_WEEK = 7 * _DAY
_TIME = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")


class Kind(Enum):
    """What kind of call it is, for those who want to hear of some and not of others."""

    OUTSIDE = "outside"
    INTERNAL = "internal"
    GROUP = "group"


class Mute(Enum):
    """For how long a person wants to hear of nothing; the values are minutes, where it is those."""

    QUARTER = 15
    HALF_HOUR = 30
    HOUR = 60
    TOMORROW = "until tomorrow"
    ON = "until it is ended"


@dataclass(frozen=True, slots=True)
class Silence:
    """That nothing is told now: until when (seconds since the epoch, None for until it is ended).

    `muted` says that the person muted it just so; else these are hours of the week.
    """

    until: float | None
    muted: bool


@dataclass(frozen=True, slots=True)
class Ring:
    """A call that rings: its `unique_id`, the caller's number (or ""), and what kinds it is of.

    `began` in seconds of a clock that goes on while the machine sleeps.
    """

    call: str
    number: str
    kinds: frozenset[Kind]
    began: float


def kinds(state: PbxState, call: Call) -> frozenset[Kind]:
    """Answer what kinds of call it is: from outside or internal, and of a group or not.

    From outside or not is the PBX's own word; of a call that was placed for somebody, or whose
    beginning nobody reported, it is who calls. It is a group's where it rings for more than one
    person. What was called proves nothing: a menu or a forwarded number leads to one person too.
    """
    origin = Kind.INTERNAL if _is_internal(call) else Kind.OUTSIDE
    people = {_person(state, target) for target in call.targets}
    return frozenset({origin, Kind.GROUP} if len(people) > 1 else {origin})


def is_told(
    choices: QuietChoices,
    ring: Ring,
    earlier: Iterable[Ring],
    *,
    silent: bool,
    key: Callable[[str], str],
) -> bool:
    """Answer whether a person wants to hear of this ring.

    `earlier` are rings that came before it, told or not; `key` answers the same text for all
    spellings of a number, and "" where there is none. A call that is of several kinds is told if
    all of them are wanted.
    """
    if choices.always and (number := key(ring.number)) and number in map(key, choices.always):
        return True
    if choices.second_call and any(_follows(ring, elder, key) for elder in earlier):
        return True
    unwanted = {
        kind
        for kind, wanted in (
            (Kind.OUTSIDE, choices.outside),
            (Kind.INTERNAL, choices.internal),
            (Kind.GROUP, choices.group),
        )
        if not wanted
    }
    return not silent and ring.kinds.isdisjoint(unwanted)


def is_muted(choices: QuietChoices, wall: float) -> bool:
    """Whether a mute that the person chose goes on at this moment (seconds since the epoch)."""
    return choices.until is not None and wall < choices.until


def mute_ends(mute: Mute, wall: float, midnight: float) -> float:
    """Answer when a mute ends that begins now; `midnight` is when the next local day begins."""
    if mute is Mute.ON:
        return FOREVER
    return midnight if mute is Mute.TOMORROW else wall + 60.0 * mute.value


def hours_end(hours: Iterable[QuietHours], local: datetime) -> datetime | None:
    """Answer when the quiet hours end in which this local time lies; None outside of them.

    Hours that follow one another, or overlap, are one.
    """
    spans, now = _spans(hours), _minute_of_the_week(local)
    end = now
    while end < now + _WEEK:
        left = max((length - (end - begins) % _WEEK for begins, length in spans), default=0)
        if left <= 0:
            break
        end += left
    return _after(local, min(end - now, _WEEK)) if end > now else None


def hours_begin(hours: Iterable[QuietHours], local: datetime) -> datetime | None:
    """Answer when the next quiet hours begin after this local time; None where there are none."""
    now = _minute_of_the_week(local)
    return min((_after(local, (b - now) % _WEEK or _WEEK) for b, _ in _spans(hours)), default=None)


def _is_internal(call: Call) -> bool:
    if call.kind in {CallKind.INCOMING, CallKind.INTERNAL}:
        return call.kind is CallKind.INTERNAL
    return bool(call.caller.user or call.caller.phone)


def _person(state: PbxState, target: Target) -> str | None:
    """Answer for whom a target rings, as far as it is known, else what rings."""
    if target.user is None and target.phone is not None:
        owners = state.users_of.get(target.phone, ())
        return owners[0] if len(owners) == 1 else target.phone
    return target.user or target.number


def _follows(ring: Ring, elder: Ring, key: Callable[[str], str]) -> bool:
    """Whether it is another call, of the same number, soon after the elder."""
    if ring.call == elder.call or not 0 <= ring.began - elder.began <= SECOND_WITHIN:
        return False
    number = key(ring.number)
    return bool(number) and number == key(elder.number)


def _spans(hours: Iterable[QuietHours]) -> list[tuple[int, int]]:
    """Answer when in the week they begin, and how long they last, in minutes."""
    found: list[tuple[int, int]] = []
    for each in hours:
        begins, ends = _minute(each.begins), _minute(each.ends)
        if begins is not None and ends is not None:
            length = (ends - begins) % _DAY or _DAY
            found += [(day * _DAY + begins, length) for day in each.days if 0 <= day < 7]
    return found


def _minute(text: str) -> int | None:
    """Answer the minute of the day that "HH:MM" stands for; None where it is no time."""
    found = _TIME.fullmatch(text)
    return 60 * int(found[1]) + int(found[2]) if found else None


def _minute_of_the_week(local: datetime) -> int:
    return local.weekday() * _DAY + local.hour * 60 + local.minute


def _after(local: datetime, minutes: int) -> datetime:
    then = local.replace(second=0, microsecond=0) + timedelta(minutes=minutes)
    return then.replace(fold=local.fold)  # of an hour that comes twice, the same one
