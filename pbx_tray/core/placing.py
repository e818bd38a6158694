"""A call that I place: how far it has come, by what the PBX answers and what it reports.

The two come in any order, and either may be missing: the answer is lost with the line, and an
account may not read calls. An attempt never goes back, and what is over stays over.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, IntEnum
from itertools import islice

from pbx_tray.core.calls import Call, CallKind, CallPhase
from pbx_tray.core.directory import User
from pbx_tray.core.link import Trouble
from pbx_tray.core.parties import is_me, my_targets
from pbx_tray.core.presence import plain_words
from pbx_tray.core.state import PbxState

_ALIKE = 7
"""Digits that two spellings of one outside number have in common at their end, at least."""


class Outcome(Enum):
    """What became of my own phone's ringing; the values are the PBX's own words."""

    SUCCESS = "success"
    BUSY = "busy"
    NO_ANSWER = "no answer"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Placed:
    """What the PBX answered: `unique_id` is that of the call, where there is one now."""

    outcome: Outcome
    unique_id: str | None = None


class Step(IntEnum):
    """How far an attempt has come. From `ANSWERED` on nothing more is awaited."""

    MY_PHONE = 0  # it rings first, and I am to pick it up
    UNCONFIRMED = 1  # the answer was lost, and no report says that there is a call
    THEIR_PHONE = 2
    ANSWERED = 3
    ENDED = 4
    MINE_BUSY = 5
    MINE_UNANSWERED = 6
    FAILED = 7
    THEIRS_BUSY = 8
    THEIRS_UNANSWERED = 9


_STEPS = {
    Outcome.SUCCESS: Step.THEIR_PHONE,
    Outcome.BUSY: Step.MINE_BUSY,
    Outcome.NO_ANSWER: Step.MINE_UNANSWERED,
    Outcome.FAILED: Step.FAILED,
}


@dataclass(frozen=True, slots=True)
class Attempt:
    """One call that I place to `number`.

    `before` are the calls that were there already, and `unseen` is how many I placed that may still
    be reported; `call` is the `unique_id` of this one, once it is known; `trouble` is why it
    failed, where it was not the PBX that said so.
    """

    number: str
    before: frozenset[str] = frozenset()
    unseen: int = 0
    call: str | None = None
    step: Step = Step.MY_PHONE
    trouble: Trouble | None = None

    @property
    def is_over(self) -> bool:
        """Whether nothing more will become of it."""
        return self.step >= Step.ENDED


def begun(number: str, state: PbxState, elder: Attempt | None = None) -> Attempt:
    """Answer an attempt that begins now; `elder` is the one before it."""
    before = frozenset(state.calls)
    if elder is None:
        return Attempt(number, before)
    if elder.call is None:
        return Attempt(number, before, elder.unseen + 1)
    return Attempt(number, before | {elder.call})


def answered(attempt: Attempt, placed: Placed) -> Attempt:
    """Take in what the PBX answered."""
    known = replace(attempt, call=placed.unique_id or attempt.call)
    return _gone_on(known, _STEPS[placed.outcome])


def failed(attempt: Attempt, trouble: Trouble) -> Attempt:
    """Take in that the PBX placed no call, and why."""
    return replace(_gone_on(attempt, Step.FAILED), trouble=trouble)


def lost(attempt: Attempt) -> Attempt:
    """Take in that nobody knows whether the PBX placed it, unless it has reported the call."""
    return attempt if attempt.call else _gone_on(attempt, Step.UNCONFIRMED)


def seen(attempt: Attempt, state: PbxState, me: User) -> Attempt:
    """Take in what is known of calls now."""
    call = state.calls.get(attempt.call or "") or _found(attempt, state, me)
    if call is None:
        return attempt
    known = replace(attempt, call=call.unique_id)
    return _gone_on(known, _step(known, state, me, call))


def _found(attempt: Attempt, state: PbxState, me: User) -> Call | None:
    """Answer my new call to that number; those of earlier attempts are reported before it."""
    if attempt.call:
        return None
    found = (
        call
        for uuid, call in state.calls.items()
        if uuid not in attempt.before and _is_mine(state, me, call, attempt.number)
    )
    return next(islice(found, attempt.unseen, None), None)


def _is_mine(state: PbxState, me: User, call: Call, number: str) -> bool:
    if call.kind is not CallKind.API or not is_me(state, me, call.caller):
        return False
    called = {call.called_number, call.called_extension, *(t.number for t in call.targets)}
    return any(_alike(one, number) for one in called if one)


def _alike(one: str, other: str) -> bool:
    """Whether two numbers are one, as far as a prefix may be written or not."""
    ends = sorted((_digits(one), _digits(other)), key=len)
    return ends[0] == ends[1] or (len(ends[0]) >= _ALIKE and ends[1].endswith(ends[0]))


def _digits(number: str) -> str:
    return "".join(c for c in number if c.isdecimal()).lstrip("0")


def _step(attempt: Attempt, state: PbxState, me: User, call: Call) -> Step:
    mine = my_targets(state, me, call)
    # My own phone is picked up first, and a PBX may report that, too.
    answered = call.answered_by not in {None, *mine}
    match call.phase:
        case CallPhase.RINGING:
            return Step.MY_PHONE if mine == call.targets else Step.THEIR_PHONE
        case CallPhase.ANSWERED:
            return Step.ANSWERED if answered or not mine else Step.THEIR_PHONE
    if answered or attempt.step is Step.ANSWERED:
        return Step.ENDED
    if mine and mine == call.targets:
        return Step.MINE_UNANSWERED
    busy = "busy" in plain_words(call.reason or "").split()
    return Step.THEIRS_BUSY if busy else Step.THEIRS_UNANSWERED


def _gone_on(attempt: Attempt, step: Step) -> Attempt:
    if attempt.is_over:
        return attempt
    if attempt.step is Step.UNCONFIRMED and attempt.call and step is Step.MY_PHONE:
        return replace(attempt, step=step)  # it was placed after all
    return replace(attempt, step=max(attempt.step, step))
