"""A quiet PBX and the line to it by a clock of its own, for rows that last minutes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from typing import Any

from pbx_tray.core.directory import Phone, User
from pbx_tray.core.events import Event, Numbered
from pbx_tray.core.follow import Follower
from pbx_tray.core.link import Live, TooSlow, Trouble
from pbx_tray.core.state import Listing, PbxState, apply
from pbx_tray.core.wants import Answer, AskEvents, AskList, Batch, Moment, Pause, Update
from tests.core.building import at, chance, numbered, office, rang

WAY = 0.02
"""Seconds from here to there and back."""

EPOCH = 1e9
"""When this clock begins, in seconds since the epoch."""

HEAD = (numbered(10, rang(at(3), uid="another")),)
"""The log: one call, by which a fence can prove it."""

Ask = AskEvents | AskList


@dataclass(frozen=True, slots=True)
class Outage:
    """From `begins` to `ends`, in seconds, each request meets this trouble, `after` seconds.

    A poll that was held as it began ends at once; in silence only at its deadline.
    """

    begins: float
    ends: float
    trouble: Callable[[], Trouble]
    after: float = WAY
    silent: bool = False


class Virtual:
    """Follows a PBX in which nothing happens but what is said by `happens`; `log` may be changed.

    `state` is what it shows, `beginnings` are when it began anew.
    The PBX holds a poll for `holds` seconds at most; something on the way `forgets` a connection
    that was silent for so many. `known` is as the follower has it, and as the app always says.
    """

    def __init__(
        self,
        *outages: Outage,
        seed: int = 1,
        people: int = 4,
        holds: float = inf,
        forgets: float = inf,
        known: bool = False,
    ) -> None:
        self.office: PbxState = office(people)
        self.log: tuple[Numbered, ...] = HEAD
        self.outages, self.holds, self.forgets = outages, holds, forgets
        self.now = 0.0
        self.connection = 1
        self.requests: list[tuple[float, Ask]] = []
        self.links: list[tuple[float, Any]] = []
        self.beginnings: list[float] = []
        self.state = PbxState()
        self.good = 0.0
        self.oldest_live = 0.0
        self._steps = Follower("user0", chance(seed), known=known).run(self._moment())
        self._want: Any = next(self._steps)

    def run(self, until: float) -> None:
        """Let time go by; what ends after `until` is still waited for."""
        while self.now < until and self._want is not None:
            match self._want:
                case Update(link=link, state=state, afresh=afresh):
                    self.links.append((self.now, link))
                    self.beginnings += [self.now] if afresh else []
                    self.state = state
                    self._go_on(None)
                case Pause(seconds=seconds):
                    self._answer(seconds)
                case want:
                    self.requests.append((self.now, want))
                    self._asked(want)

    def happens(self, event: Event) -> None:
        """Have something happen at the PBX; a poll that is held does not hear of it."""
        self.office = apply(self.office, event)
        self.log += (numbered(self.log[-1].seq + 1, event),)

    @property
    def is_exact(self) -> bool:
        """Whether users and phones are shown as they are."""
        shown, office = self.state, self.office
        return (shown.users, shown.phones) == (office.users, office.phones)

    def live_from(self, moment: float) -> float:
        """Answer when the link was live for the first time at or after a moment."""
        return next(when for when, link in self.links if when >= moment and isinstance(link, Live))

    def is_live_at(self, moment: float) -> bool:
        """Whether the link was live at a moment."""
        return isinstance([link for when, link in self.links if when <= moment][-1], Live)

    def asked(self, begins: float, ends: float) -> int:
        """Answer how many requests there were in that time."""
        return sum(begins <= when < ends for when, _ in self.requests)

    def _asked(self, want: Ask) -> None:
        hold = min(self._hold(want), self.holds)
        ends = self.now + WAY + hold
        for outage in self.outages:
            if outage.begins <= self.now < outage.ends:
                self._answer(outage.after, trouble=outage.trouble())
                return
            if self.now < outage.begins < ends:
                deadline = self.now + getattr(want, "hold", 5.0) + 10.0
                lasts = (deadline if outage.silent else outage.begins) - self.now
                self._answer(lasts, trouble=outage.trouble())
                return
        if hold > self.forgets:
            self._answer(hold + 10.0, trouble=TooSlow())
            return
        self._answer(WAY + hold, value=self._value(want))

    def _hold(self, want: Ask) -> float:
        if isinstance(want, AskList) or self._value(want).events:
            return 0.0
        return want.hold

    def _value(self, want: Ask) -> Any:
        if isinstance(want, AskEvents):
            return Batch(tuple(e for e in self.log if want.after is None or e.seq > want.after))
        listed: tuple[User, ...] | tuple[Phone, ...] = tuple(self.office.phones.values())
        return tuple(self.office.users.values()) if want.listing is Listing.USERS else listed

    def _answer(self, seconds: float, **answer: Any) -> None:
        sent = self._moment()
        self.now += seconds
        if self.links and isinstance(self.links[-1][1], Live):
            self.oldest_live = max(self.oldest_live, self.now - self.good)
        if "value" in answer:
            self.good = self.now
        elif "trouble" in answer:
            self.connection += 1
        self._go_on(Answer(sent, self._moment(), connection=self.connection, **answer))

    def _go_on(self, answer: Answer | None) -> None:
        try:
            self._want = self._steps.send(answer)
        except StopIteration:
            self._want = None

    def _moment(self) -> Moment:
        return Moment(EPOCH + self.now, self.now, self.now)
