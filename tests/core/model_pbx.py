"""A PBX as plain as can be, to compare with: people, phones, calls and a numbered log.

It shares nothing with the program but the values that are asked for, and decides by itself whose
phone is whose and what rings.
"""

import json
from dataclasses import dataclass, field
from math import inf
from random import Random
from typing import Any

from pbx_tray.core.calls import Call, CallKind, Party, Target
from pbx_tray.core.directory import Endpoint, EndpointKind, Phone, User
from pbx_tray.core.events import (
    CallAnswered,
    CallFinished,
    CallRang,
    Event,
    Numbered,
    PhoneListChanged,
    PhoneStatus,
    Unrecognised,
    UserListChanged,
    UserLoggedIn,
    UserLoggedOut,
)

ME = 0
PEOPLE = 4
DESKS = (4, 5)  # phones that nobody owns


@dataclass(frozen=True)
class Manner:
    """How a PBX behaves, and the line to it."""

    retention: int = 10_000  # events that its log holds
    newest: bool = True  # whether a limit leaves the newest events, or the oldest
    names_answerer: bool = True  # whether an answer says who picked up
    has_gaps: bool = False  # whether numbers are missing: what other accounts may read
    is_untidy: bool = False  # whether answers repeat what was asked for before, in any order
    holds: float = inf  # seconds that it holds a poll at most; 0 ignores what is asked
    keeps: bool = True  # whether it keeps connections
    hides: bool = False  # whether a proxy hides that it restarts
    is_slow: bool = False  # whether each way takes up to a second


@dataclass
class Ring:
    """A time for which one call rang for me; `told` are the keys under which that was told."""

    call: str
    began: float
    ended: float | None = None
    told: list[str] = field(default_factory=list)
    excused: bool = False


@dataclass
class ModelCall:
    uid: str
    caller: int | None
    targets: list[tuple[int | None, int | None]]  # users and phones, one of them at least
    began: float
    rang: float
    stage: str = "ringing"
    answerer: tuple[int | None, int | None] | None = None
    was_answered: bool = False
    ended: float = inf
    end: float = inf  # the number of the event that says so
    was_lost: bool = False  # a restart kept from everybody how it stands


class ModelPbx:
    """`unreadable` are numbers of events that come garbled, `poison` of those that spoil all."""

    def __init__(self, manner: Manner, chance: Random) -> None:
        self.manner = manner
        self._chance = chance
        self.now = 0.0
        self.seq = 0
        self.log: list[Numbered] = []
        self.unreadable: set[int] = set()
        self.poison: set[int] = set()
        self.garbles = 0  # how many events come garbled next, of those that lists make good
        self.restarts = 0
        self.unheard = 0
        self.is_half_heard = False  # whether something is numbered so that nobody asks for it
        self.mumbled: set[str] = set()  # phones whose last change nobody could read
        self.forgotten = 0  # the last number that the log was too short for
        self.forgotten_at = 0.0
        self.names = {number: f"Person {number}" for number in range(PEOPLE)}
        self.desk: dict[int, int | None] = dict.fromkeys(range(PEOPLE))
        self.phones: dict[int, str] = dict.fromkeys([*range(PEOPLE), *DESKS], "Idle")
        self.unplugged: set[int] = set()
        self.calls: dict[str, ModelCall] = {}
        self.past: dict[str, ModelCall] = {}
        self.rings: list[Ring] = []
        self.event_times: list[float] = []
        self._count = 0

    # What it answers

    def after(self, seq: int | None, limit: int) -> list[Numbered]:
        if seq is not None:
            return [event for event in self.log if event.seq > seq][:limit]
        return self.log[-limit:] if self.manner.newest else self.log[:limit]

    def listed_users(self) -> tuple[User, ...]:
        return tuple(self._user(number) for number in sorted(self.names))

    def _user(self, number: int) -> User:
        desk, own = self.desk[number], f"p{number}"
        at = own if desk is None else f"p{desk}"
        return User(
            f"u{number}",
            f"user{number}",
            self.names[number],
            phone=at,
            primary_phone=own,
            hot_desk=None if desk is None else at,
            endpoints=(Endpoint(EndpointKind.PHONE, own), Endpoint(EndpointKind.HOT_DESK)),
        )

    def listed_phones(self) -> tuple[Phone, ...]:
        return tuple(
            Phone(f"p{number}", f"phone{number}", None, words, None)
            for number, words in sorted(self.phones.items())
        )

    # What happens in it

    def ring(self, caller: int | None, targets: list[tuple[int | None, int | None]]) -> str:
        self._count += 1
        call = ModelCall(f"call{self._count}", caller, targets, self.now, self.now)
        self.calls[call.uid] = call
        self._say(CallRang(self._told(call, self._kind(call), call.targets)))
        self._settle()
        return call.uid

    def move(self, uid: str, targets: list[tuple[int | None, int | None]]) -> None:
        """Transfer a call that was answered, or let one that rings go on to others."""
        call = self.calls[uid]
        call.targets, call.stage, call.answerer = targets, "ringing", None
        call.rang = self.now
        self._say(CallRang(self._told(call, self._kind(call), targets)))
        self._settle()

    def answer(self, uid: str, target: tuple[int | None, int | None]) -> None:
        call = self.calls[uid]
        call.stage, call.answerer, call.was_answered = "answered", target, True
        named = [target] if self.manner.names_answerer else call.targets
        self._say(CallAnswered(self._told(call, None, named)))
        self._settle()

    def finish(self, uid: str) -> None:
        call = self.past[uid] = self.calls.pop(uid)
        call.ended = self.now
        call.end = self._say(CallFinished(self._told(call, None, call.targets)))
        self._settle()

    def end_too_soon(self, targets: list[tuple[int | None, int | None]]) -> Call:
        """Say that a call is over of which nobody has heard; answer how it rang."""
        self._count += 1
        call = ModelCall(f"call{self._count}", None, targets, self.now, self.now)
        call.ended = self.now
        self.past[call.uid] = call
        call.end = self._say(CallFinished(self._told(call, None, targets)))
        return self._told(call, CallKind.INCOMING, targets)

    def ring_too_late(self, call: Call) -> None:
        """Say that a call rings which is over."""
        self._say(CallRang(call))

    def spoil(self) -> None:
        """Log an event that makes each answer unreadable which holds it, and one after it."""
        self.poison.add(self._say(Unrecognised("poison")))
        self._say(Unrecognised("harmless"))

    def say_strangers(self, count: int) -> None:
        """Report phones that are on no list."""
        for number in range(count):
            self._say(PhoneStatus(f"stranger{number}", "Idle", None))

    def log_in(self, user: int, phone: int) -> None:
        self.desk[user] = None if phone == user else phone
        self._say(UserLoggedIn(f"u{user}", f"p{phone}"))
        self._settle_silent_phones()

    def log_out(self, user: int) -> None:
        self.desk[user] = None
        self._say(UserLoggedOut(f"u{user}"))
        self._settle_silent_phones()

    def rename(self, user: int) -> None:
        self.names[user] += "!"
        self._say(UserListChanged())

    def install(self) -> None:
        """Put up one more phone, or take the last one down."""
        extra = max(DESKS) + 1
        if extra in self.phones:
            del self.phones[extra]
        else:
            self.phones[extra] = "Idle"
        self._say(PhoneListChanged())

    def plug(self, phone: int) -> None:
        self.unplugged ^= {phone}
        self._settle()

    def restart(self, seq: int, *, boots_aloud: bool, unheard: int = 0) -> None:
        """Begin a new log; calls are gone, and perhaps each phone says that it is back.

        Nobody hears of it, nor of what it numbers up to `unheard`, where somebody asks on from.
        """
        self.unheard, self.is_half_heard = unheard, False
        for call in self.calls.values():
            call.was_lost = True
            self.past[call.uid] = call
        self.calls.clear()
        self.log.clear()
        self.unreadable.clear()
        self.poison.clear()
        self.forgotten = 0
        self.restarts += 1
        self.seq = max(0, seq)
        for phone in self.phones:
            self.phones[phone] = self._words(phone)
        self._look_what_rings()
        for phone in sorted(self.phones) if boots_aloud else ():
            self._say(PhoneStatus(f"p{phone}", self.phones[phone], None))

    # What follows from it

    def mine(self, user: int) -> set[int]:
        taken = {desk for other, desk in self.desk.items() if other != user}
        own = {user} - taken
        desk = self.desk[user]
        return own | ({desk} if desk is not None else set())

    def rings_for_me(self, call: ModelCall) -> bool:
        if call.stage != "ringing" or call.caller == ME:
            return False
        return any(user == ME or phone in self.mine(ME) for user, phone in call.targets)

    def standing(self) -> set[str]:
        return {call.uid for call in self.calls.values() if self.rings_for_me(call)}

    def _words(self, phone: int) -> str:
        if phone in self.unplugged:
            return "Unavailable"
        rings = any(
            call.stage == "ringing" and any(at == phone for _, at in call.targets)
            for call in self.calls.values()
        )
        talks = any(
            (call.answerer is not None and call.answerer[1] == phone) or call.caller == phone
            for call in self.calls.values()
        )
        if rings:
            return "Ring+Inuse" if talks else "Ringing"
        return "In use" if talks else "Idle"

    def _settle(self) -> None:
        self._look_what_rings()
        for phone, words in self.phones.items():
            if self._words(phone) != words:
                self.phones[phone] = self._words(phone)
                self._say(PhoneStatus(f"p{phone}", self.phones[phone], None))

    def _settle_silent_phones(self) -> None:
        """Excuse that a call is not told which comes to me with a phone that does not ring."""
        known = len(self.rings)
        self._settle()
        for ring in self.rings[known:]:
            called = {phone for _, phone in self.calls[ring.call].targets if phone is not None}
            mine = called & self.mine(ME)
            ring.excused = not any(self._is_heard_to_ring(phone) for phone in mine)

    def _is_heard_to_ring(self, phone: int) -> bool:
        return self.phones[phone].startswith("Ring") and f"p{phone}" not in self.mumbled

    def _look_what_rings(self) -> None:
        standing = self.standing()
        for ring in self.rings:
            if ring.ended is None and ring.call not in standing:
                ring.ended = self.now
        known = {ring.call for ring in self.rings if ring.ended is None}
        self.rings += [Ring(uid, self.now) for uid in sorted(standing - known)]

    def _kind(self, call: ModelCall) -> CallKind:
        return CallKind.INCOMING if call.caller is None else CallKind.INTERNAL

    def _told(self, call: ModelCall, kind: CallKind | None, targets: list[Any]) -> Call:
        caller = Party(number="+3161", name="Outside")
        if call.caller is not None:
            caller = Party(f"u{call.caller}", f"p{call.caller}")
        named = tuple(
            Target(
                None if user is None else f"u{user}",
                None if user is None else EndpointKind.PHONE,
                None if phone is None else f"p{phone}",
            )
            for user, phone in targets
        )
        return Call(call.uid, kind, caller=caller, targets=named)

    def _note(self, uid: str, *, is_end: bool) -> None:
        """Note whether anybody hears how this call stands now."""
        call = self.calls.get(uid) or self.past[uid]
        if self.seq <= self.unheard:
            call.was_lost = True
        elif uid in self.calls or is_end:
            call.was_lost = False

    def _say(self, event: Event) -> int:
        self.seq += self._chance.choice([1, 1, 1, 2, 4]) if self.manner.has_gaps else 1
        if self.garbles and isinstance(event, PhoneStatus | PhoneListChanged | UserListChanged):
            self.garbles -= 1
            self.unreadable.add(self.seq)
        if isinstance(event, PhoneStatus):
            self.mumbled.discard(event.phone)
            self.mumbled |= {event.phone} if self.seq in self.unreadable else set()
        self.is_half_heard |= self.seq <= self.unheard
        received = json.dumps({"seq": self.seq, "event": repr(event)})
        self.log.append(Numbered(self.seq, event, received))
        if len(self.log) > self.manner.retention:
            self.forgotten = self.log.pop(0).seq
            self.forgotten_at = self.event_times[-len(self.log)]
        self.event_times.append(self.now)
        if isinstance(event, CallRang | CallAnswered | CallFinished):
            self._note(event.call.unique_id, is_end=isinstance(event, CallFinished))
        return self.seq
