"""A follower, a model PBX and the line between them, all by a clock that only turns when told to.

Whatever the follower says is held against the model as it was when the answer was made.
"""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from typing import Any

from pbx_tray.core.calls import CallPhase
from pbx_tray.core.directory import Phone, User
from pbx_tray.core.follow import Follower
from pbx_tray.core.link import (
    Busy,
    CursorRefused,
    Dropped,
    Live,
    NotAllowed,
    ServerTrouble,
    SignInRefused,
    SomethingElse,
    Stopped,
    TooSlow,
    Trouble,
    Unreachable,
    Unreadable,
)
from pbx_tray.core.state import Listing, PbxState, listed
from pbx_tray.core.wants import Answer, AskEvents, AskList, Batch, Moment, Pause, Update
from pbx_tray.core.watch import Alert, Answered, Missed, MovedOn, PhoneQuiet, PhoneRang, Rang
from tests.core.building import chance
from tests.core.model_pbx import ModelPbx, Ring

PROVES = 3  # events that must be there again to prove that none was lost
WAY = 0.02  # seconds from here to there
WELL = 90.0  # seconds after which a line that was disturbed must be good again
STALE = 31.0  # seconds after which no ring is news
AGAIN = 1000.0  # seconds after which a list is asked for again that might not be read

FAULTS: dict[str, Callable[[], Trouble]] = {
    "refused": Unreachable,
    "error": ServerTrouble,
    "busy": lambda: Busy("", 20.0),
    "garbled": Unreadable,
    "page": SomethingElse,
    "sign-in": SignInRefused,
}


def _since(at: float, times: list[float]) -> int:
    return len(times) - bisect_left(times, at)


@dataclass(frozen=True)
class Truth:
    """How the PBX was when it made an answer."""

    users: tuple[User, ...]
    phones: tuple[Phone, ...]
    standing: frozenset[str]
    calls: dict[str, tuple[str, float]]  # phase and beginning, where events say them


class VirtualLine:
    """`holds` is whether the PBX holds polls; `keeps` whether it keeps connections."""

    def __init__(
        self, pbx: ModelPbx, *, seed: int = 1, holds: bool = True, keeps: bool = True
    ) -> None:
        self.pbx, self.holds, self.keeps = pbx, holds, keeps
        self.elapsed, self.slept = 1000.0, 0.0
        self.pbx.now = self.elapsed
        self.asleep = False
        self.fault: str | None = None
        self.black_hole = False
        self.forbidden: set[str] = set()
        self.refuses_cursor = self.closes_next = False
        self.connection, self.is_cut = 1, False
        self.disturbed = self.elapsed
        self.was_forbidden = -inf
        self.updates: list[Update] = []
        self.displayed: dict[str, Alert] = {}
        self.keys: dict[str, Ring] = {}
        self.requests: list[float] = []
        self.asked: list[AskEvents | AskList] = []
        self.failed = -inf
        self.checked = 0
        self._rings_seen = 0
        self._chance = chance(seed)
        self.start()

    def start(self) -> None:
        """Have somebody start the program, or try once more after it has stopped."""
        self.disturb()
        self.begun = inf
        self.displayed.clear()
        self._truth: Truth | None = None
        self._made = self.elapsed
        self._had = 0
        self._refusals = 0
        self.follower = Follower("USER0", self._chance)
        self._steps = self.follower.run(self.moment())
        self._want: Any = None
        self._stage, self._due, self._deadline = "", inf, inf
        self._answer: dict[str, Any] = {}
        self._sent = self.moment()
        self._go_on(None)

    # The clock

    def moment(self) -> Moment:
        return Moment(1e9 + self.elapsed, self.elapsed - self.slept, self.elapsed)

    def advance(self, seconds: float) -> None:
        until = self.elapsed + seconds
        while (due := self._next_due()) <= until:
            self._turn_to(max(due, self.elapsed))
            self._happen()
        self._turn_to(until)

    def sleep(self, seconds: float) -> None:
        """Let the machine sleep while the PBX goes on."""
        self.disturb()
        self.asleep = True
        self.advance(seconds)
        self.asleep = False
        self.disturb()

    def disturb(self) -> None:
        self.disturbed = self.elapsed

    def _turn_to(self, at: float) -> None:
        if self.asleep:
            self.slept += at - self.elapsed
        self.elapsed = self.pbx.now = at
        if self.fault or self.black_hole or self.forbidden or self.is_over:
            self.disturb()
        self._check_rings()

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
        self.disturb()
        self.is_cut = True
        if self._stage in {"going", "held"}:
            self._comes(trouble=Dropped())

    def hurry(self) -> None:
        if isinstance(self._want, Pause):
            self._receive(hurried=True)

    def _happen(self) -> None:
        if self._deadline <= self.elapsed and not self.asleep:
            self.is_cut = True
            self._answer = {"trouble": TooSlow()}
            self._receive()
        elif self._stage == "going":
            self._arrive()
        elif self._stage == "held":
            self._answered()
        else:
            self._receive()

    def _arrive(self) -> None:
        what = "events" if isinstance(self._want, AskEvents) else self._want.listing.value
        if self.black_hole:
            self._stage, self._due = "lost", inf
        elif self.fault:
            self._comes(trouble=FAULTS[self.fault]())
        elif what in self.forbidden:
            self._comes(trouble=NotAllowed(what))
        elif self.refuses_cursor and getattr(self._want, "after", None) is not None:
            self.refuses_cursor = False
            self._comes(trouble=CursorRefused())
        elif what != "events" or self.pbx.after(self._want.after, 1) or not self._hold:
            self._answered()
        else:
            self._stage, self._due = "held", self.elapsed + self._hold

    @property
    def _hold(self) -> float:
        return float(self._want.hold) if self.holds else 0.0

    def _answered(self) -> None:
        pbx, want = self.pbx, self._want
        live = {uid: (call.stage, call.began) for uid, call in pbx.calls.items()}
        past = pbx.past.items()
        dead = {uid: ("finished", call.began) for uid, call in past if not call.was_lost}
        truth = Truth(
            pbx.listed_users(), pbx.listed_phones(), frozenset(pbx.standing()), {**dead, **live}
        )
        value: Any
        if isinstance(want, AskEvents):
            value = Batch(tuple(pbx.after(want.after, want.limit)))
            self._look_for_loss(want)
        else:
            value = truth.users if want.listing is Listing.USERS else truth.phones
        closing, self.closes_next = self.closes_next or not self.keeps, False
        self._comes(value=value, truth=truth, closing=closing, made=self.elapsed)

    def _look_for_loss(self, want: AskEvents) -> None:
        """See whether the log is too short for all that happened since the last answer."""
        if want.after is None:
            return
        if self.pbx.forgotten > max(want.after, self._had - PROVES):
            self.begun = max(self.begun, self.pbx.forgotten_at)
            self.disturb()

    def _comes(self, **answer: Any) -> None:
        self._answer, self._stage, self._due = answer, "coming", self.elapsed + WAY

    def _receive(self, *, hurried: bool = False) -> None:
        answer = self._answer
        trouble, closing = answer.get("trouble"), answer.get("closing", False)
        if trouble is not None:
            if not isinstance(trouble, NotAllowed):
                self.failed = self.elapsed
            self._refusals += isinstance(trouble, SignInRefused)
            self.is_cut = self.is_cut or isinstance(trouble, Unreachable)
        elif isinstance(self._want, AskEvents):
            self._truth, self._made = answer["truth"], answer["made"]
            self._had = max((event.seq for event in answer["value"].events), default=self._had)
        elif isinstance(self._want, AskList) and self._truth:
            now, then = answer["truth"], self._truth
            is_users = self._want.listing is Listing.USERS
            users, phones = (now.users, then.phones) if is_users else (then.users, now.phones)
            self._truth = Truth(users, phones, then.standing, then.calls)
        if trouble is None and not isinstance(self._want, Pause):
            self._refusals = 0
        self.is_cut = self.is_cut or closing
        said = Answer(
            self._sent,
            self.moment(),
            answer.get("value"),
            trouble,
            self._number,
            closing,
            hurried,
        )
        self._go_on(said)

    def _go_on(self, answer: Answer | None) -> None:
        try:
            want = self._steps.send(answer)
            while isinstance(want, Update):
                self._hear(want)
                want = self._steps.send(None)
        except StopIteration:
            self._check_stop()
            self._want, self._stage, self._due, self._deadline = None, "", inf, inf
            return
        self._want, self._sent, self._answer = want, self.moment(), {}
        self._number = self.connection
        if isinstance(want, Pause):
            self._stage, self._due, self._deadline = "resting", self.elapsed + want.seconds, inf
            return
        if self.is_cut:
            self.is_cut = False
            self.connection += 1
            self._number = self.connection
        self._check_request(want)
        self._stage, self._due = "going", self.elapsed + WAY
        patience = 15.0 if isinstance(want, AskList) else want.hold + 10.0
        self._deadline = self.elapsed + patience

    # What must hold

    @property
    def update(self) -> Update:
        return self.updates[-1]

    @property
    def link(self) -> object:
        return self.update.link

    @property
    def state(self) -> PbxState:
        return self.update.state

    @property
    def is_over(self) -> bool:
        return self._want is None

    def _check_stop(self) -> None:
        """Only a sign-in that is refused twice, or that never worked, ends it."""
        assert isinstance(self.link, Stopped)
        assert isinstance(self.link.trouble, SignInRefused)
        assert self._refusals == (1 if self.begun == inf else 2)

    def _check_request(self, want: AskEvents | AskList) -> None:
        assert self.elapsed - self.failed > 0.0499, "asked again at once after a failure"
        self.asked.append(want)
        self.requests.append(self.elapsed)
        lately = _since(self.elapsed - 60, self.requests)
        busy = _since(self.elapsed - 70, self.pbx.event_times)
        assert lately <= 110 + 4 * max(0, busy - 30), f"{lately} requests in a minute"
        is_live = isinstance(want, AskEvents) and want.hold > 0
        if is_live and self.failed < self._made and isinstance(self.link, Live):
            self._check_state()

    def _check_state(self) -> None:
        """The state shown is the PBX's, as it was when the last answer was made."""
        if self._truth is None or self.follower._ledger.reloads.due_in(self.elapsed) < 30:
            return
        truth, state = self._truth, self.state
        if self.update.link == Live(self.update.link.since):
            assert dict(state.users) == {one.uuid: one for one in truth.users}
            assert dict(state.phones) == {one.uuid: one for one in truth.phones}
            assert state.users_of == listed(truth.users, truth.phones).users_of
            self.checked += 1
        for uid, (stage, began) in truth.calls.items():
            if began > self.begun:
                assert state.calls[uid].phase is CallPhase[stage.upper()], uid
        for key, alert in self.displayed.items():
            if isinstance(alert, Rang):
                uid = key.split(":", 2)[2]
                # A call whose end was lost in a new beginning may be taken for another that rings.
                is_known = uid in truth.calls and truth.calls[uid][1] > self.begun
                assert uid in truth.standing or not is_known, f"{key} stands and rings no more"
            else:
                words = {phone.uuid: phone.status or "" for phone in truth.phones}
                assert words[key.removeprefix("phone:")].startswith("Ring")
        for ring in self.pbx.rings:
            is_open = ring.ended is None or ring.ended > self._made
            if is_open and ring.told and self.disturbed + WELL < ring.began:
                assert set(ring.told) & set(self.displayed), f"{ring} is not shown any more"

    def has_lost_an_end(self) -> bool:
        """Whether all that is displayed began before the follower last had to begin anew."""
        uids = [key.split(":", 2)[2] for key in self.displayed if key.startswith("call:")]
        past = [self.pbx.past[uid] for uid in uids]
        old = [call for call in past if call.was_lost or call.began <= self.begun]
        return len(old) == len(self.displayed)

    def _check_rings(self) -> None:
        """Whatever rang for five seconds while the line was well was told, once."""
        while self._rings_seen < len(self.pbx.rings):
            ring = self.pbx.rings[self._rings_seen]
            if self.elapsed < ring.began + 5.2 and ring.ended is None:
                return
            self._rings_seen += 1
            lasted = (self.elapsed if ring.ended is None else ring.ended) - ring.began
            well = self.disturbed + WELL < ring.began and self.was_forbidden + AGAIN < ring.began
            call = self.pbx.calls.get(ring.call) or self.pbx.past[ring.call]
            known = call.began > self.begun and not ring.excused
            if lasted >= 5.0 and well and known:
                assert len(ring.told) == 1, f"{ring} was told {len(ring.told)} times"

    def _hear(self, update: Update) -> None:
        if update.afresh:
            self.begun = self._made
        if isinstance(update.link, Live) and update.link.missing:
            self.was_forbidden = self.elapsed
        self.updates.append(update)
        del self.updates[:-50]
        for alert in update.alerts:
            self._hear_alert(alert)

    def _hear_alert(self, alert: Alert) -> None:
        match alert:
            case Rang(key=key):
                if key not in self.keys:
                    self._check_new_ring(key)
                self.displayed[key] = alert
            case PhoneRang(key=key):
                self.displayed[key] = alert
            case Missed(key=key):
                call = self.pbx.past[key.split(":", 2)[2]]
                is_known = call.began > self.begun
                assert call.stage == "ringing" or not is_known, f"{key} was not missed"
                self.displayed.pop(key, None)  # it may have been over at once
            case Answered(key=key, here=here, who=who):
                self.displayed.pop(key, None)
                call = self.pbx.calls.get(key.split(":", 2)[2]) or self.pbx.past[key[7:]]
                assert call.was_answered
                assert self.pbx.names_answerer or call.was_answered, (here, who)
            case MovedOn(key=key) | PhoneQuiet(key=key):
                self.displayed.pop(key, None)  # it may have been over at once

    def _check_new_ring(self, key: str) -> None:
        uid = key.split(":", 2)[2]
        call = self.pbx.calls.get(uid) or self.pbx.past[uid]
        assert call.caller != 0, "told of a call of my own"
        rings = [ring for ring in self.pbx.rings if ring.call == uid and ring.began <= self._made]
        open_ = [ring for ring in rings if ring.ended is None or ring.ended >= self._made]
        assert open_, f"{key} rings no more"
        ring = open_[-1]
        # What a new beginning took back may be told again when the PBX reports it again.
        is_back = not set(ring.told) & set(self.displayed) and ring.began < self.begun < call.rang
        assert not ring.told or is_back, f"{ring} is told again as {key}"
        assert max(call.rang, ring.began) >= self.begun, f"{key} is an old call"
        age = self.elapsed - max(ring.began, call.rang)
        assert age <= STALE, f"{key} is {age} s old"
        ring.told.append(key)
        self.keys[key] = ring
