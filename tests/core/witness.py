"""What must hold between a follower and a model PBX, looked at after every step.

What is excused is excused for a reason that is named here, for as long as the reason lasts.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import inf
from typing import TYPE_CHECKING, Any

from pbx_tray.core.calls import CallPhase
from pbx_tray.core.directory import Phone, User
from pbx_tray.core.events import CallAnswered, CallFinished, CallRang, Numbered
from pbx_tray.core.link import Busy, Live, NotAllowed, SignInRefused, Stopped
from pbx_tray.core.past import Past
from pbx_tray.core.proof import HELD
from pbx_tray.core.state import CALLS_KEPT, Listing, PbxState, listed
from pbx_tray.core.wants import AskEvents, AskList, Update
from pbx_tray.core.watch import Alert, Answered, Missed, MovedOn, PhoneQuiet, PhoneRang, Rang
from tests.core.model_pbx import ModelCall, ModelPbx

if TYPE_CHECKING:
    from tests.core.virtual_line import Coming, VirtualLine

WELL = 90.0  # seconds after which a line that was disturbed must be good again
STALE = 31.0  # seconds after which no ring is news
AGAIN = 1000.0  # seconds after which it is known that a list may be read again
COMPARED = 800.0  # seconds after which the lists have been compared, come what may
PACED = 5.2  # seconds in which a ring is heard of though polls are not held
PROVES = 3  # events that must be there again to prove that none was lost
LIVE_FOR = 60.0  # seconds that the last good answer may be old while the line is called live
EVERYTHING = 3  # users, phones and events: who may read none of them is shown nothing
RANKS = {
    CallRang: CallPhase.RINGING,
    CallAnswered: CallPhase.ANSWERED,
    CallFinished: CallPhase.FINISHED,
}
AWAKE = 15.0  # seconds after a sleep in which that must be so again


class DifferedError(AssertionError):
    """The state that is shown is not the PBX's."""


@dataclass(frozen=True)
class Truth:
    """How the PBX was when it made an answer."""

    version: tuple[int, int]
    users: tuple[User, ...]
    phones: tuple[Phone, ...]
    standing: frozenset[str]
    calls: Mapping[str, tuple[str, float]]  # phase and beginning, where events say them

    @classmethod
    def of(cls, pbx: ModelPbx, version: tuple[int, int]) -> Truth:
        known = ((uid, call) for uid, call in pbx.calls.items() if not call.was_lost)
        live = {uid: (call.stage, call.began) for uid, call in known}
        past = pbx.past.items()
        dead = {uid: ("finished", call.began) for uid, call in past if not call.was_lost}
        standing = frozenset(pbx.standing())
        return cls(version, pbx.listed_users(), pbx.listed_phones(), standing, {**dead, **live})


class Witness:
    """Sees both ends of a line. Times in seconds of the line's clock.

    `begun` is since when the follower can know of calls; `known` since when what it or an earlier
    run was told of one is not forgotten; `blind` until when it could not know whose calls are mine;
    `disturbed` when the line was last not
    well; `made` when the last answer was made that was heard; `hidden` until when a loss that
    could not be seen excuses what is shown; `forbidden` when a list was last refused; `patient`
    until when the PBX asked not to be asked.
    """

    def __init__(self, line: VirtualLine) -> None:
        self.line, self.pbx = line, line.pbx
        manner = line.manner
        self._soon = 16.0 if manner.is_slow else 1.2 if manner.holds else PACED
        self._paced = -inf
        self.disturbed = line.elapsed
        self.forbidden = self.hidden = self.patient = self.flapped = -inf
        self.asked: list[AskEvents | AskList] = []
        self.checked = 0
        self.told = 0
        self.most = 0
        self._hid = -inf
        self._rings_seen = 0
        self.known = inf
        self.blind = -inf

    def began(self, past: Past) -> None:
        """Somebody starts the program, and `past` is what an earlier run has left."""
        self.disturb()
        self.begun = inf
        self.known = self.known if past.marks else inf
        self.made = self.good = self.woken = self._listed = self.line.elapsed
        self.failed = -inf
        self.requests: list[float] = []
        self.displayed: dict[str, Alert] = {}
        self._truth: Truth | None = None
        self._polled = (0, 0)
        self._held: list[int] = []
        self.asked_from = -1
        self._head_asked = self.line.elapsed
        self._accepted = self._lacks = self._is_vague = False
        self._refusals = 0

    def disturb(self) -> None:
        self.disturbed = self.line.elapsed

    def woke(self) -> None:
        self.disturb()
        self.woken = self.line.elapsed

    def hide(self) -> None:
        """Something was lost that the line does not show: content tells, or a comparison."""
        self._hid = self.line.elapsed
        self.hidden = self._hid + COMPARED

    @property
    def link(self) -> object:
        return self.update.link

    @property
    def state(self) -> PbxState:
        return self.update.state

    @property
    def is_exact(self) -> bool:
        """Whether all is shown as it is now."""
        state, pbx = self.state, self.pbx
        return (
            isinstance(self.link, Live)
            and not self.link.missing
            and dict(state.users) == {one.uuid: one for one in pbx.listed_users()}
            and dict(state.phones) == {one.uuid: one for one in pbx.listed_phones()}
        )

    def look(self) -> None:
        """Look again: time has passed."""
        now = self.line.elapsed
        if self.line.is_down or self._lacks or now < max(self.patient, self.hidden):
            self.disturbed = now
        claims = isinstance(self.link, Live) and len(self.link.missing) < EVERYTHING
        if claims and not self.line.asleep:
            is_fresh = now - self.good <= LIVE_FOR or now - self.woken <= AWAKE
            assert is_fresh, f"called live {now - self.good} s after the last good answer"
        if self.pbx.log and self.pbx.log[-1].seq in self.pbx.unreadable | self.pbx.poison:
            self._paced = now  # it is answered at once, again and again, and so asked for slowly
        self._check_rings()

    # What is asked

    def check_request(self, want: AskEvents | AskList) -> None:
        now = self.line.elapsed
        assert now - self.failed > 0.0499, "asked again at once after a failure"
        self.asked.append(want)
        self.requests.append(now)
        lately = _since(now - 60, self.requests)
        busy = _since(now - 70, self.pbx.event_times)
        flapping = now < self.flapped + 70
        allowed = 200 if flapping else 110 + 4 * max(0, busy - 30)
        assert lately <= allowed, f"{lately} requests in a minute"
        if busy <= 35 and not flapping:
            self.most = max(self.most, lately)
        if _is_head(want):
            self._head_asked = now
        if not isinstance(want, AskEvents) or not want.hold:
            return
        assert (want.after or 0) >= self.asked_from, "the place in the log goes back by itself"
        self.asked_from = want.after or 0
        is_well = self.failed < self.made and isinstance(self.link, Live)
        if is_well and self.line.follower._ledger.reloads.due_in(now) >= 30:
            self._check_state()

    def check_stop(self) -> None:
        """Only a sign-in that is refused twice, or that never worked, ends the program."""
        assert isinstance(self.link, Stopped)
        assert isinstance(self.link.trouble, SignInRefused)
        assert self._refusals == (2 if self._accepted else 1)

    # What is answered

    def will_hear(self, want: AskEvents, events: list[Numbered]) -> None:
        """See whether the log was too short for what happened since the last answer."""
        if _is_head(want):  # what went before it is asked for as well, but needed by nobody
            self._held = [e.seq for e in events]
            return
        held = [seq for seq in self._held if seq > (want.after or 0)]
        needed = held[-PROVES:][0] - 1 if held and not want.hold else want.after or 0
        if self.pbx.forgotten > needed:
            self.begun = max(self.begun, self.pbx.forgotten_at)
            self.known = max(self.known, self.pbx.forgotten_at)
            self.disturb()
            if self.line.manner.has_gaps:
                self.hide()  # one gap among many
        bad = self.pbx.unreadable | self.pbx.poison
        self._held += [e.seq for e in events if e.seq not in bad]
        self._held = sorted(set(self._held))[-HELD:]

    def hears(self, want: AskEvents | AskList, came: Coming) -> None:
        if came.trouble is None or isinstance(came.trouble, NotAllowed):
            self._accepted = True
        if came.trouble is not None:
            if isinstance(came.trouble, NotAllowed):
                self.forbidden = self.line.elapsed
            else:
                self.failed = self.line.elapsed
            self._refusals += isinstance(came.trouble, SignInRefused)
            if isinstance(came.trouble, Busy) and came.trouble.retry_after:
                asked = min(max(came.trouble.retry_after, 1.0), 300.0)
                self.patient = self.line.elapsed + 1.1 * asked
            return
        assert came.truth is not None
        self.good = self.line.elapsed
        if isinstance(want, AskEvents):
            self._truth, self.made = came.truth, came.made
            # Which items of a fence are unreadable nobody can tell: the poll after it shows it.
            is_new = self._polled != came.truth.version
            self._is_vague = not want.hold and came.value.malformed > 0 and is_new
            self._polled = came.truth.version if want.hold else self._polled
            return
        self._listed = came.made
        if self._truth:
            then, now = self._truth, came.truth
            is_users = want.listing is Listing.USERS
            users, phones = (now.users, then.phones) if is_users else (then.users, now.phones)
            standing = then.standing | now.standing
            self._truth = Truth(now.version, users, phones, standing, then.calls)

    # What is said

    def hear(self, update: Update) -> None:
        if update.afresh:
            self.begun = self.made
            if self._head_asked >= self._hid:
                self.hidden = -inf
            self.asked_from = -1
        if isinstance(update.link, Live):
            self._refusals = 0
            self._lacks = bool(update.link.missing)
            if Listing.USERS.value in update.link.missing:
                self.blind = inf
            elif self.blind == inf:
                self.blind = self.line.elapsed
        assert len(update.state.calls) <= CALLS_KEPT
        self.update = update
        if update.afresh:
            self._check_going_on(update)
        for alert in update.alerts:
            self._hear_alert(alert)

    def _hear_alert(self, alert: Alert) -> None:
        match alert:
            case Rang(key=key):
                if key not in self.displayed:
                    self._check_new_ring(key)
                self.displayed[key] = alert
            case PhoneRang(key=key):
                self.displayed[key] = alert
            case Missed(key=key):
                call = self._call(key)
                is_known = call.began > self.begun
                assert call.stage == "ringing" or not is_known, f"{key} was not missed"
                self.displayed.pop(key, None)  # it may have been over at once
            case Answered(key=key):
                assert self._call(key).was_answered
                self.displayed.pop(key, None)
            case MovedOn(key=key) | PhoneQuiet(key=key):
                self.displayed.pop(key, None)

    def _call(self, key: str) -> ModelCall:
        uid = key.split(":", 2)[2]
        return self.pbx.calls.get(uid) or self.pbx.past[uid]

    def _check_new_ring(self, key: str) -> None:
        call = self._call(key)
        assert call.caller != 0, "told of a call of my own"
        is_hidden = self._hid > self._head_asked
        if call.was_lost and is_hidden:
            return  # nobody reported its end
        known = max(self.made, self._listed)
        rings = [r for r in self.pbx.rings if r.call == call.uid and r.began <= known]
        open_ = [ring for ring in rings if ring.ended is None or ring.ended >= self.made]
        if not open_ and self._may_seem_to_ring(call, is_hidden=is_hidden):
            return
        assert open_, f"{key} rings no more"
        ring = open_[-1]
        # What was forgotten in a new beginning may be told again when the PBX reports it again.
        is_back = not set(ring.told) & set(self.displayed) and ring.began < self.known < call.rang
        assert not ring.told or is_back, f"{ring} is told again as {key}"
        assert max(call.rang, ring.began) >= self.begun, f"{key} is an old call"
        age = self.line.elapsed - max(ring.began, call.rang)
        assert age <= STALE, f"{key} is {age} s old"
        ring.told.append(key)
        self.told += 1

    def _may_seem_to_ring(self, call: ModelCall, *, is_hidden: bool) -> bool:
        """Whether nobody can tell that a call is over, or who sits where it rings."""
        its_end_is_forgotten = call.began <= self.begun and call.end <= self.pbx.forgotten
        return its_end_is_forgotten or (is_hidden and self.pbx.is_half_heard)

    def _check_rings(self) -> None:
        """Whatever rang for a moment while the line was well was told, once."""
        now = self.line.elapsed
        while self._rings_seen < len(self.pbx.rings):
            ring = self.pbx.rings[self._rings_seen]
            soon = max(self._soon, PACED if ring.began < self._paced + PACED else 0.0)
            if now < ring.began + soon and ring.ended is None:
                return
            self._rings_seen += 1
            lasted = (now if ring.ended is None else ring.ended) - ring.began
            well = self.disturbed + WELL < ring.began
            known = self._call("call::" + ring.call).began > self.begun and not ring.excused
            if lasted >= soon - 0.2 and well and known:
                assert len(ring.told) == 1, f"{ring} was told {len(ring.told)} times"

    # What is kept

    def was_saved(self, update: Update) -> None:
        """The log says where it broke off, though the program died before it said so."""
        if update.torn:
            self.known = self.made

    def _check_going_on(self, update: Update) -> None:
        """What the log holds is not forgotten: of a call that was not over, by proof alone."""
        self.was_saved(update)
        is_proven = not update.torn and isinstance(self.link, Live) and not self.link.missing
        for kept in self.line.kept.recent(self.line.elapsed):
            call = update.state.calls.get(kept.unique_id)
            assert call or not (is_proven or kept.phase is CallPhase.FINISHED), f"{kept} is unknown"
            is_over = call is not None and call.phase is CallPhase.FINISHED
            assert is_over or kept.phase is not CallPhase.FINISHED, f"{kept} was over"

    def check_log(self) -> None:
        """The log has one row of each call of mine, with its rank, for whatever the PBX retains.

        A call that nothing was heard of for an hour stays behind in a log that broke off.
        """
        log = self.line.kept
        for row in log.rows:
            uid, phase = row.call.unique_id, row.call.phase
            call = self._call("call::" + uid)
            assert not log.is_twice(uid), f"{uid} has two rows"
            assert phase is not CallPhase.FINISHED or call.ended < inf, f"{uid} is not over"
            assert phase is not CallPhase.ANSWERED or call.was_answered, f"{uid} was not answered"
        rows, old = log.current(), log.left_behind()
        for event in self._retained():
            uid, phase = event.call.unique_id, RANKS[type(event)]
            named = {event.call.caller.user, *(target.user for target in event.call.targets)}
            assert uid in rows or uid in old or "u0" not in named, f"{uid} is not in the log"
            assert uid not in rows or rows[uid].phase >= phase, f"{uid} {phase} is not in the log"

    def _retained(self) -> Iterator[CallRang | CallAnswered | CallFinished]:
        """Answer what the PBX still says of calls, and the follower can have heard as mine."""
        bad = self.pbx.unreadable | self.pbx.poison
        times = self.pbx.event_times[len(self.pbx.event_times) - len(self.pbx.log) :]
        for at, numbered in zip(times, self.pbx.log, strict=True):
            event = numbered.event
            is_asked_for = numbered.seq > self.pbx.unheard
            since = max(self.known, self.blind)
            can_be_heard = at > since and is_asked_for and numbered.seq not in bad
            if can_be_heard and isinstance(event, CallRang | CallAnswered | CallFinished):
                yield event

    # What is shown

    def _check_state(self) -> None:
        """The state shown is the PBX's, as it was when the last answer was made."""
        truth, state = self._truth, self.state
        if truth is None or self._is_vague or self.line.elapsed < self.hidden:
            return
        if isinstance(self.link, Live) and not self.link.missing:
            self._compare(truth)
        for uid, (stage, began) in truth.calls.items():
            call = state.calls.get(uid)
            if began > self.begun and (call is None or call.phase.name != stage.upper()):
                raise DifferedError(uid)
        for key, alert in self.displayed.items():
            self._check_displayed(truth, key, alert)
        for ring in self.pbx.rings:
            is_open = ring.ended is None or ring.ended > max(self.made, self._listed)
            if is_open and ring.told and self.disturbed + WELL < ring.began:
                assert set(ring.told) & set(self.displayed), f"{ring} is not shown any more"

    def _compare(self, truth: Truth) -> None:
        self.checked += 1
        state = self.state
        if dict(state.users) != {one.uuid: one for one in truth.users}:
            raise DifferedError("users")
        if dict(state.phones) != {one.uuid: one for one in truth.phones}:
            raise DifferedError("phones")
        if state.users_of != listed(truth.users, truth.phones).users_of:
            raise DifferedError("who is at which phone")

    def _check_displayed(self, truth: Truth, key: str, alert: Any) -> None:
        if isinstance(alert, Rang):
            uid = key.split(":", 2)[2]
            # A call whose end was lost in a new beginning may be taken for another that rings.
            is_known = uid in truth.calls and truth.calls[uid][1] > self.begun
            assert uid in truth.standing or not is_known, f"{key} stands and rings no more"
        else:
            words = {phone.uuid: phone.status or "" for phone in truth.phones}
            assert words[key.removeprefix("phone:")].startswith("Ring")

    def has_lost_an_end(self) -> bool:
        """Whether nobody reported the end of all that is displayed."""
        calls = [self._call(key) for key in self.displayed if key.startswith("call:")]
        lost = [call for call in calls if call.was_lost or call.began <= self.begun]
        return len(lost) == len(self.displayed)


def _is_head(want: AskEvents | AskList) -> bool:
    """Whether a new beginning begins."""
    return isinstance(want, AskEvents) and want.after is None and want.limit == 1


def _since(at: float, times: list[float]) -> int:
    return len(times) - bisect_left(times, at)
