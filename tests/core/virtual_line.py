"""A follower, a model PBX and the line between them, all by a clock that only turns when told to.

Whatever the follower says and asks is held against the model by a Witness.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from random import Random
from typing import Any

from pbx_tray.core.events import Numbered
from pbx_tray.core.follow import Follower
from pbx_tray.core.link import (
    Busy,
    CursorRefused,
    Dropped,
    NotAllowed,
    ServerTrouble,
    SignInRefused,
    SomethingElse,
    TooSlow,
    Trouble,
    Unreachable,
    Unreadable,
)
from pbx_tray.core.state import Listing
from pbx_tray.core.wants import Answer, AskEvents, AskList, Batch, Moment, Pause, Update
from tests.core.kept_calls import KeptCalls
from tests.core.model_pbx import ModelPbx
from tests.core.witness import Truth, Witness

ME = "USER0"
WAY = 0.02  # seconds from here to there
WITHIN = 10.0  # seconds after its hold, or at all, that an answer must have come in; lists: 15

FAULTS: dict[str, Callable[[], Trouble]] = {
    "refused": Unreachable,
    "error": ServerTrouble,
    "busy": lambda: Busy("", 20.0),
    "busy, it does not say how long": lambda: Busy("", None),
    "busy since before": lambda: Busy("", -3.0),
    "busy for ever": lambda: Busy("", 1e9),
    "garbled": Unreadable,
    "page": SomethingElse,
    "sign-in": SignInRefused,
}


@dataclass(frozen=True)
class Coming:
    """An answer on its way; `made` and `truth` are how the PBX was when it was made."""

    value: Any = None
    trouble: Trouble | None = None
    truth: Truth | None = None
    made: float = 0.0
    closing: bool = False


class VirtualLine:
    """The line, the machine's clocks, and the program that runs on it.

    `dies_untold` has the program crash when it has saved an update and told nobody of it yet.
    """

    def __init__(self, pbx: ModelPbx, chance: Random) -> None:
        self.pbx, self.manner, self._chance = pbx, pbx.manner, chance
        self.elapsed, self.slept, self.wall = 1000.0, 0.0, 1e9
        self.pbx.now = self.elapsed
        self.asleep = False
        self.fault: str | None = None
        self.black_hole = False
        self.forbidden: set[str] = set()
        self.refuses_cursor = self.closes_next = False
        self.connection, self.is_cut, self._hurried = 1, False, False
        self._truth: Truth | None = None
        self.kept = KeptCalls(ME)
        self.dies_untold = False
        self.witness = Witness(self)
        self.start()

    def start(self) -> None:
        """Have somebody start the program: for the first time, after a crash, or a stop."""
        past = self.kept.past(self.elapsed)
        self.follower = Follower(ME, self._chance, past=past)
        self.witness.began(past)
        self.is_cut = True
        self._steps = self.follower.run(self.moment())
        self._want: Any = None
        self._stage, self._due, self._deadline = "", inf, inf
        self._coming = Coming()
        self._sent = self.moment()
        self._go_on(None)

    def lose_log(self) -> None:
        """Have the call log be gone when the program is started next."""
        self.kept = KeptCalls(ME)

    @property
    def is_over(self) -> bool:
        return self._want is None

    @property
    def is_down(self) -> bool:
        """Whether no answer could get through just now."""
        return bool(self.fault or self.black_hole or self.forbidden or self.is_over)

    # The clock

    def moment(self) -> Moment:
        return Moment(self.wall + self.elapsed, self.elapsed - self.slept, self.elapsed)

    def advance(self, seconds: float) -> None:
        until = self.elapsed + seconds
        while (due := self._next_due()) <= until:
            self._turn_to(max(due, self.elapsed))
            self._happen()
        self._turn_to(until)

    def sleep(self, seconds: float) -> None:
        """Let the machine sleep while the PBX goes on."""
        self.witness.disturb()
        self.asleep = True
        self.advance(seconds)
        self.asleep = False
        self.witness.woke()

    def _turn_to(self, at: float) -> None:
        if self.asleep:
            self.slept += at - self.elapsed
        self.elapsed = self.pbx.now = at
        self.witness.look()

    def _next_due(self) -> float:
        if self.asleep and self._stage != "held":
            return inf
        return min(self._due, inf if self.asleep else self._deadline)

    # The line

    def stir(self) -> None:
        """Have the PBX answer a poll that it holds, if there is something to answer."""
        if self._stage == "held" and self.pbx.after(self._want.after, 1):
            self._answered()

    def cut(self) -> None:
        """End the connection, whatever is under way on it."""
        self.witness.disturb()
        self.is_cut = True
        if self._stage in {"going", "held"}:
            self._comes(Coming(trouble=Dropped()))

    def hurry(self) -> None:
        """Cut the pause short, or the next one."""
        self._hurried = True
        if isinstance(self._want, Pause):
            self._receive()

    def _happen(self) -> None:
        if self._deadline <= self.elapsed and not self.asleep:
            self.is_cut = True
            self._coming = Coming(trouble=TooSlow())
            self._receive()
        elif self._stage == "going":
            self._arrive()
        elif self._stage == "held":
            self._answered()
        else:
            self._receive()

    def _arrive(self) -> None:
        is_events = isinstance(self._want, AskEvents)
        what = "events" if is_events else self._want.listing.value
        if self.black_hole:
            self._stage, self._due = "lost", inf
        elif self.fault:
            self._comes(Coming(trouble=FAULTS[self.fault]()))
        elif what in self.forbidden:
            self._comes(Coming(trouble=NotAllowed(what)))
        elif self.refuses_cursor and is_events and self._want.after is not None:
            self.refuses_cursor = False
            self._comes(Coming(trouble=CursorRefused()))
        elif not is_events or self.pbx.after(self._want.after, 1) or not self._hold:
            self._answered()
        else:
            self._stage, self._due = "held", self.elapsed + self._hold

    @property
    def _hold(self) -> float:
        return min(float(self._want.hold), self.manner.holds)

    def _answered(self) -> None:
        truth, want = self._truth_now(), self._want
        value: Any = truth.users
        if isinstance(want, AskEvents):
            events = self.pbx.after(want.after, want.limit)
            is_spoilt = any(event.seq in self.pbx.poison for event in events)
            if is_spoilt and not want.leniently:
                self._comes(Coming(trouble=Unreadable()))
                return
            self.witness.will_hear(want, events)
            value = self._batch(events)
        elif want.listing is Listing.PHONES:
            value = truth.phones
        closing, self.closes_next = self.closes_next or not self.manner.keeps, False
        self._comes(Coming(value, None, truth, self.elapsed, closing))

    def _batch(self, events: list[Numbered]) -> Batch:
        bad = self.pbx.unreadable | self.pbx.poison
        readable = [event for event in events if event.seq not in bad]
        if self.manner.is_untidy and readable and self._want.limit > 1:
            first = events[0].seq
            older = [e for e in self.pbx.log if first - 4 < e.seq < first and e.seq not in bad]
            readable += [*older, self._chance.choice(readable)]
            self._chance.shuffle(readable)
        return Batch(tuple(readable), sum(event.seq in bad for event in events))

    def _truth_now(self) -> Truth:
        version = (len(self.pbx.event_times), self.pbx.restarts)
        if self._truth is None or self._truth.version != version:
            self._truth = Truth.of(self.pbx, version)
        return self._truth

    def _comes(self, coming: Coming) -> None:
        self._coming, self._stage, self._due = coming, "coming", self.elapsed + self._way

    @property
    def _way(self) -> float:
        return self._chance.uniform(WAY, 1.0) if self.manner.is_slow else WAY

    def _receive(self) -> None:
        came, hurried = self._coming, False
        if isinstance(self._want, Pause):
            hurried, self._hurried = self._hurried, False
        else:
            self.witness.hears(self._want, came)
        self.is_cut = self.is_cut or isinstance(came.trouble, Unreachable) or came.closing
        self._go_on(
            Answer(
                self._sent,
                self.moment(),
                came.value,
                came.trouble,
                self._number,
                came.closing,
                hurried,
            )
        )

    def _go_on(self, answer: Answer | None) -> None:
        try:
            want = self._steps.send(answer)
            while isinstance(want, Update):
                self.kept.keep(want, self.elapsed)
                if self.dies_untold:
                    self.dies_untold = False
                    self.witness.was_saved(want)
                    self.start()
                    return
                self.witness.hear(want)
                want = self._steps.send(None)
        except StopIteration:
            self.witness.check_stop()
            self._want, self._stage, self._due, self._deadline = None, "", inf, inf
            return
        self._want, self._sent, self._coming = want, self.moment(), Coming()
        self._number = self.connection
        if isinstance(want, Pause):
            rest = 0.0 if self._hurried else want.seconds
            self._stage, self._due, self._deadline = "resting", self.elapsed + rest, inf
            return
        if self.is_cut:
            self.is_cut = False
            self.connection += 1
            self._number = self.connection
        self.witness.check_request(want)
        self._stage, self._due = "going", self.elapsed + self._way
        patience = 15.0 if isinstance(want, AskList) else want.hold + WITHIN
        self._deadline = self.elapsed + patience
