"""How the PBX is followed: cursor, snapshot, drain, live; and proof that nothing was lost.

A follower is a generator that neither reads nor waits itself: it yields what it wants (a list,
events, a pause) or has to say (an Update), and is sent an Answer for what it wanted. It has no
clock: readings come with the answers.

    BASE   where is "now", or where we were; the lists, then all events since, in silence; all of
           it or none
    LIVE   a poll that the PBX holds until something happens
    FENCE  asks again for events we hold: if they are still there, nothing was lost meanwhile
    WAIT   a pause after trouble, then back: from LIVE to FENCE, from BASE to BASE
    LISTS  where the account may not read events: the lists, every ten seconds

How they lead to one another is told in the README, under "Following".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from random import Random
from typing import Any

from pbx_tray.core.asking import Asking, Steps
from pbx_tray.core.backoff import is_worth_a_word
from pbx_tray.core.events import Numbered
from pbx_tray.core.ledger import FRESH, Ledger, fold
from pbx_tray.core.line import Line
from pbx_tray.core.link import (
    Connecting,
    CursorRefused,
    Dropped,
    Link,
    Live,
    NotAllowed,
    Retrying,
    Stop,
    Stopped,
    TooSlow,
    Trouble,
    Unreachable,
    Unreadable,
)
from pbx_tray.core.past import NO_PAST, Past
from pbx_tray.core.presence import STATUS_WORDS, Presence
from pbx_tray.core.proof import AnotherLog, Proof
from pbx_tray.core.state import Listing, PbxState, listed, untargeted, without_rings
from pbx_tray.core.wants import (
    LIMIT,
    SLEPT,
    AskList,
    Batch,
    Moment,
    Update,
)
from pbx_tray.core.watch import Alert, Rang, lasting

HOLD = 45.0  # seconds the PBX is asked to hold a poll, give or take a tenth
HOLD_UNPROVEN = 10.0  # ... while there is no event yet to prove anything by
ON_ITS_WAY = 5.0  # seconds that an answer may have taken to reach us
AT_ONCE = 1.0  # an empty answer within this time means that the PBX does not hold polls
UNHELD_PAUSE = 3.0  # seconds between polls of a PBX that does not hold them
CROWD = 500  # users from which on an office does not begin anew in one moment
MAKE_WAY = (2.0, 10.0)  # seconds, drawn at random, that one of such an office waits before it does
LISTS_PAUSE = 10.0  # seconds between lists where events may not be read
UNKEPT_FENCE = 3  # polls with news between fences where a connection tells nothing
SILENT = 49.0  # seconds without an answer after which a break in the line is told at once
EVENTS_AGAIN = 900.0  # seconds before events that may not be read are asked for again

State = Callable[[], Steps]


class Follower:
    """Follows one PBX for the user who signs in as `me` (None: nobody's calls are told).

    `hold` is how many seconds a poll is held; `words` how the PBX words a phone's status; `known`
    says that this PBX was reached with this account before, so that a stranger at its address (a
    sign-in page on the way, say) is a passing trouble. `past` is what an earlier run has left.
    """

    def __init__(
        self,
        me: str | None,
        chance: Random,
        *,
        hold: float = HOLD,
        words: Mapping[str, Presence] = STATUS_WORDS,
        known: bool = False,
        past: Past = NO_PAST,
    ) -> None:
        self._chance = chance
        self._hold = hold
        self._known = known
        self._ledger = Ledger(me, chance, words, past)
        self._goes_on = bool(past.marks)  # a new beginning looks for what it has missed
        self._recalls = True  # ... and for what went before
        self._proven = 0.0  # the time (elapsed) up to which all that happened is known
        self._line = Line(chance)
        self._polls = 0
        self._asking = Asking(self._line, chance, Moment(0.0, 0.0, 0.0))
        self._link: Link = Connecting(0.0)
        self._known_until: float | None = None  # as `_proven`, by the wall clock

    def run(self, start: Moment) -> Steps:
        """Follow until the generator is closed, or until only the person can go on."""
        self._asking.now = start
        yield self._said(Connecting(start.wall))
        state: State = self._base
        while True:
            try:
                state = yield from state()
            except AnotherLog:
                # A log that contradicts itself while it is read would have us begin for ever.
                again = state == self._base
                state = yield from self._wait(Unreadable(), state) if again else self._anew()
            except NotAllowed:
                state = self._lists
            except Trouble as trouble:
                if isinstance(trouble, Stop) and self._line.is_final(trouble, known=self._known):
                    link = Stopped(trouble, self._now.wall, self._line.good)
                    yield self._said(link, alerts=self._ledger.lose_calls())
                    return
                state = yield from self._wait(trouble, state)

    def _base(self) -> Steps:
        """Cursor, snapshot, drain. Nothing is shown before the last of it has come."""
        began = self._now
        proof, known, missed, head, proven = yield from self._opening()
        connection = self._line.connection
        users = yield from self._list(Listing.USERS)
        phones = yield from self._list(Listing.PHONES)
        # An end that an earlier run heard of may have said too little for its log.
        past = self._ledger.state
        elder = fold(untargeted(past, known), known) if proven else without_rings(past)
        snapshot = listed(users, phones, fold(elder, missed))
        drained, malformed, last = tuple[Numbered, ...](), 0, proof.last
        # What the newest event says may be missing from the lists: a call, for one.
        state = fold(snapshot, head)
        batch = yield from self._recalled(proof) if head else self._events(proof.last)
        while events := proof.unseen(batch.events):
            proof.take(events)
            drained += events
            state = fold(state, events)
            malformed += batch.malformed
            batch = yield from self._events(proof.last)
        if self._now.slept_since(began) > SLEPT or self._line.moved_from(connection):
            return self._base
        said = self._ledger.begin(state, proof)
        for numbered in drained:  # a list may have changed after it was loaded
            self._ledger.want_lists(last, numbered, self._now.elapsed)
            last = numbered.seq
        if malformed or batch.malformed:
            self._ledger.reloads.want_all(self._now.elapsed)
        self._line.settle(self._now)
        self._goes_on = False
        drain = {"missed": missed, "events": drained, "late": True, "torn": not proven}
        until = self._known_until
        self._known_until = self._now.wall
        more = {"afresh": True, "known_until": until, **drain}
        yield self._said(self._live_link, snapshot, alerts=said, **more)
        return self._live

    def _opening(self) -> Steps:
        """Find where to begin: after the events that we hold, or at the newest.

        Answers the proof to go on with, the events known and those missed, the newest where nothing
        else is known, and whether nothing between is lost.
        """
        proof = Proof()
        if self._goes_on:
            held = self._ledger.proof
            batch = yield from self._events(held.start)
            known, missed = held.parted(batch.events)
            proof.take((*known, *missed))
            more = missed
            while more and len(batch.events) >= LIMIT:
                batch = yield from self._events(proof.last)
                more = proof.unseen(batch.events)
                proof.take(more)
                missed += more
            if proof.last is not None:
                return proof, known, missed, (), held.passes(known, strictly=True)
        batch = yield from self._events(None, limit=1)
        head = proof.unseen(batch.events)
        proof.take(head)
        return proof, (), (), head, False

    def _recalled(self, proof: Proof) -> Steps:
        """Ask for what follows, and for what went before, which will prove that nothing is lost."""
        try:
            batch = yield from self._events(proof.before if self._recalls else proof.last)
        except CursorRefused:
            self._recalls = False  # a PBX may have no patience with the past
            raise
        proof.recall(batch.events)
        return batch

    def _live(self) -> Steps:
        """Wait for what happens next, where the last answer left us."""
        due = self._ledger.reloads.due_in(self._now.elapsed)
        if due <= 0:
            return self._reload
        if self._line.closing:
            return self._fence
        unproven = self._ledger.proof.last is None
        longest = self._line.hold(self._hold) * self._chance.uniform(0.9, 1.1)
        hold = HOLD_UNPROVEN if unproven else longest
        # Whole seconds, and with 10 s to answer in less than a minute: so long we say "live".
        hold = float(max(1, int(min(hold, due))))
        began, connection = self._now, self._line.connection
        last = self._ledger.proof.last
        try:
            answer = yield from self._asking.events(last, hold)
        except (TooSlow, Unreachable):
            self._line.poll_died(began, self._now)
            raise
        slept, moved = self._now.slept_since(began), self._line.moved_from(connection)
        if slept > SLEPT:
            return self._fence
        # A poll that is held is answered at once, so the holding itself adds nothing to the age.
        sent = answer.sent.elapsed
        held = self._now.elapsed - sent
        age = sent - self._proven + slept + ON_ITS_WAY
        quiet = max(0.0, held - ON_ITS_WAY - slept)
        if moved:
            self._proven += quiet  # if this was the PBX that we know, as the fence will tell
            return self._fence
        if len(answer.value.events) < LIMIT:
            self._proven = sent + quiet
        self._known_until = self._now.wall
        self._polls += 1
        if (yield from self._commit(answer.value, last, age)):
            due = not self._line.keeps_alive and self._polls % UNKEPT_FENCE == 0
            return self._fence if due else self._live
        if held < min(AT_ONCE, hold / 2):
            yield from self._asking.pause(UNHELD_PAUSE)
        return self._fence

    def _fence(self) -> Steps:
        """Ask again for what we hold. An empty log proves nothing, and needs to prove nothing."""
        start, connection = self._ledger.proof.start, self._line.connection
        if start is None and self._line.shaken:
            return self._base
        answer = yield from self._asking.events(start, 0.0)
        if answer.received.slept_since(answer.sent) > SLEPT:
            return self._fence  # how old it is nobody knows, nor then what comes after it
        shaken = self._line.shaken or self._line.moved_from(connection)
        if not self._ledger.proof.passes(answer.value.events, strictly=shaken):
            self._goes_on = True
            return (yield from self._anew())
        age = answer.received.elapsed - self._proven
        if len(answer.value.events) < LIMIT:  # else there may be more, as old
            self._proven = answer.sent.elapsed
        self._line.settle(self._now)
        self._known_until = self._now.wall
        yield from self._commit(answer.value, start, age)
        return self._live

    def _anew(self) -> Steps:
        """Begin anew: the PBX restarted, and all who follow it find that out in one moment."""
        if len(self._ledger.state.users) > CROWD:
            yield from self._asking.pause(self._chance.uniform(*MAKE_WAY))
        return self._base

    def _wait(self, trouble: Trouble, state: State) -> Steps:
        """Pause after trouble; somebody who has reason to hurry cuts the pauses short."""
        quiet = self._now.elapsed - self._line.heard
        passing = isinstance(trouble, Dropped) and not self._line.shaken and quiet < SILENT
        pause = self._line.failed(trouble, self._now)
        ends = self._now.wall + pause if is_worth_a_word(trouble, pause) else None
        link = Retrying(trouble, self._line.down_since, self._line.good, ends)
        if not passing and not self._says_so_already(link):
            yield self._said(link)
        hurried = yield from self._asking.rest(pause)
        if hurried and ends is not None:
            yield self._said(replace(link, next_try=None))
        lost = isinstance(trouble, CursorRefused) or self._line.is_poisoned
        self._goes_on = self._goes_on and not lost
        return self._base if lost or state in {self._base, self._lists} else self._fence

    def _lists(self) -> Steps:
        """Go by the lists alone, until it is time to ask for events again."""
        self._line.missing |= {"events"}
        if said := self._ledger.lose_calls():
            yield self._said(self._link, alerts=said)
        until = self._now.elapsed + EVENTS_AGAIN
        while self._now.elapsed < until:
            users = yield from self._list(Listing.USERS)
            phones = yield from self._list(Listing.PHONES)
            before = self._ledger.state
            said = self._ledger.take_over(listed(users, phones, before), self._now.elapsed)
            self._line.settle(self._now)
            link, after = self._live_link, self._ledger.state
            same = after.users == before.users and after.phones == before.phones
            if not same or link is not self._link:
                yield self._said(link, after, alerts=said, afresh=True)
            yield from self._asking.pause(LISTS_PAUSE * self._chance.uniform(0.9, 1.1))
        return self._base

    def _reload(self) -> Steps:
        """Load a list that is due, between two polls, and compare."""
        began, connection, before = self._now, self._line.connection, self._ledger.state
        due = self._ledger.reloads.due(began.elapsed)
        listing = next(one for one in Listing if one in due)
        is_doubted = self._ledger.reloads.is_doubted(listing)
        items = yield from self._list(listing)
        users = items if listing is Listing.USERS else before.users.values()
        phones = items if listing is Listing.PHONES else before.phones.values()
        said = self._ledger.take_over(listed(users, phones, before), self._now.elapsed)
        loaded, drift = frozenset({listing}), None
        fresh: dict[str, Any] = {}
        if not is_doubted and listing.value not in self._line.missing:
            drift = self._ledger.state.differences(before)
        met: Trouble | AnotherLog | None = None
        if any(isinstance(alert, Rang) for alert in said):
            try:
                said, fresh = yield from self._confirmed(said)
            except (Trouble, AnotherLog) as trouble:
                met = trouble
        more = {"loaded": loaded, "drift": drift, **fresh}
        yield self._said(self._live_link, before, alerts=said, **more)
        if met is not None:
            raise met
        doubtful = self._line.moved_from(connection) or self._now.slept_since(began) > SLEPT
        return self._fence if doubtful else self._live

    def _confirmed(self, said: tuple[Alert, ...]) -> Steps:
        """Ask whether a call still rings that a list, which may be newer, has brought to me."""
        last, connection = self._ledger.proof.last, self._line.connection
        answer = yield from self._asking.events(last, 0.0)
        if self._line.moved_from(connection):
            return said, {}
        age = answer.received.elapsed - self._proven
        events, more = self._ledger.commit(answer.value, last, age, self._now.elapsed)
        return lasting(said + more), {"events": events, "late": age > FRESH}

    def _commit(self, batch: Batch, after: int | None, age: float) -> Steps:
        """Publish what is new in a batch, and answer whether anything was."""
        before = self._ledger.state
        events, said = self._ledger.commit(batch, after, age, self._now.elapsed)
        if events or not isinstance(self._link, Live):
            late = age > FRESH
            yield self._said(self._live_link, before, events=events, alerts=said, late=late)
        return bool(events)

    def _list(self, listing: Listing) -> Steps:
        if self._ledger.reloads.is_refused(listing, self._now.elapsed):
            return ()
        try:
            answer = yield from self._asking.ask(AskList(listing))
        except NotAllowed:
            self._line.missing |= {listing.value}
            self._ledger.reloads.refused(listing, self._now.elapsed)
            return ()
        self._line.missing -= {listing.value}
        self._ledger.reloads.loaded(listing, answer.sent.elapsed)
        return answer.value

    def _events(self, after: int | None, limit: int = LIMIT) -> Steps:
        """Ask for what is there already, while a new beginning is made."""
        answer = yield from self._asking.events(after, 0.0, limit)
        self._proven = answer.sent.elapsed
        self._line.missing -= {"events"}
        return answer.value

    @property
    def _now(self) -> Moment:
        return self._asking.now

    def _said(self, link: Link, before: PbxState | None = None, **more: Any) -> Update:
        self._link = link
        ledger = self._ledger
        marks = ledger.proof.marks
        return Update(link, ledger.state, before or ledger.state, marks=marks, **more)

    @property
    def _live_link(self) -> Live:
        missing = frozenset(self._line.missing)
        if isinstance(self._link, Live) and self._link.missing == missing:
            return self._link
        return Live(self._now.wall, missing)

    def _says_so_already(self, link: Retrying) -> bool:
        told = self._link
        if not isinstance(told, Retrying) or told.next_try != link.next_try:
            return False
        return link.trouble.says_the_same_as(told.trouble)
