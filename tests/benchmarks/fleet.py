"""Many clients of one PBX that dies and comes back, by a clock that is turned.

Each is the core's follower over a real HTTP client of its own, with a connection of its own, and
all that reaches the PBX is asked of a real simulator. Only waiting is not real: a poll is asked
for without holding it, and answered when its time is over. Once a client has met the port closed,
each further attempt fails as that one did.
"""

from __future__ import annotations

import gc
import heapq
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from math import inf
from random import Random
from typing import Any, Final

from pbx_tray.api.client import Credentials, PbxClient
from pbx_tray.api.trust import Trust
from pbx_tray.collector import collector_at_rest
from pbx_tray.core.account import parse_address
from pbx_tray.core.asking import Steps
from pbx_tray.core.follow import Follower
from pbx_tray.core.link import Live, Trouble
from pbx_tray.core.state import Listing
from pbx_tray.core.wants import Answer, AskEvents, AskList, Moment, Pause, Update
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.server import Simulator

WAY: Final = 0.02
"""Seconds that each answer takes, there and back."""

_NO_TLS: Final = Trust(pin="0" * 64)  # nothing is asked to be believed, and no store is read for it
_DAY: Final = 1e9  # some day, by the wall clock

Ask = AskEvents | AskList


@dataclass(slots=True)
class Member:
    """One client: what it wants, when its answer is due, and what has come of it so far."""

    number: int
    client: PbxClient
    chance: Random
    steps: Steps | None = None
    want: Ask | Pause | None = None
    asked: float = 0.0
    due: float = inf
    held: bool = False
    answer: dict[str, Any] = field(default_factory=dict)
    shut: Trouble | None = None
    links: list[tuple[float, bool]] = field(default_factory=list)

    def live_from(self, moment: float) -> float:
        """Answer when it was live for the first time after a moment."""
        return next((at for at, live in self.links if live and at > moment), inf)


class Fleet:
    """So many clients, of an office of so many people; `now` is the virtual time in seconds.

    `requests` are those that reached the PBX, each with its second and its client; `knocks` are
    the attempts that found its port closed.
    """

    def __init__(self, pbx: Simulator, clients: int, seed: int = 1) -> None:
        self.now = 0.0
        self.requests: list[tuple[float, int]] = []
        self.knocks: list[tuple[float, int]] = []
        self._pbx = pbx
        self._is_up = True
        names = [user["username"] for user in pbx.exchange.snapshot().users]
        self.members = [
            Member(number, _client(pbx, names[number % len(names)]), _chance(f"{seed} {number}"))
            for number in range(clients)
        ]
        self._queue: list[tuple[float, int]] = []

    def start(self, within: float) -> None:
        """Have everybody start in so many seconds, evenly."""
        for member in self.members:
            self._due(member, self.now + within * member.number / len(self.members))

    def run(self, seconds: float) -> None:
        """Let time go by."""
        until = self.now + seconds
        while self._queue and self._queue[0][0] <= until:
            due, number = heapq.heappop(self._queue)
            member = self.members[number]
            if member.due == due:
                self.now = due
                self._come(member)
        self.now = until

    def die(self) -> None:
        """Have the PBX go away: every poll that it holds ends at once."""
        self._pbx.stop()
        self._is_up = False
        for member in self.members:
            if member.held and isinstance(member.want, AskEvents | AskList):
                self._ask(member, member.want)

    def come_back(self, *, restarted: bool) -> None:
        """Have it be there again; `restarted`, it has forgotten its calls and its log."""
        if restarted:
            self._pbx.exchange.restart()
            have_a_call(self._pbx.exchange)
        self._pbx.start()
        self._is_up = True
        for member in self.members:
            member.shut = None

    def close(self) -> None:
        """Let every connection go."""
        for member in self.members:
            member.client.close()

    def _come(self, member: Member) -> None:
        """Give a client what it waited for."""
        member.held = False
        if member.steps is None:
            follower = Follower(None, member.chance, known=True)
            member.steps = follower.run(self._moment(self.now))
            self._go_on(member, member.steps, None)
            return
        sent = self._moment(member.asked)
        answer = Answer(sent, self._moment(self.now), **member.answer)
        self._go_on(member, member.steps, answer)

    def _go_on(self, member: Member, steps: Steps, answer: Answer | None) -> None:
        want = steps.send(answer)
        while isinstance(want, Update):
            member.links.append((self.now, isinstance(want.link, Live)))
            want = steps.send(None)
        member.want, member.asked = want, self.now
        if isinstance(want, Pause):
            member.answer = {}
            self._due(member, self.now + want.seconds)
        else:
            self._ask(member, want)

    def _ask(self, member: Member, want: Ask) -> None:
        """Ask the PBX; what it has nothing to say to is answered when the hold is over."""
        member.held, lasts = False, WAY
        (self.requests if self._is_up else self.knocks).append((self.now, member.number))
        try:
            if member.shut is not None:
                raise member.shut
            reply = _asked(member.client, want)
        except Trouble as trouble:
            member.answer = {"trouble": trouble.with_traceback(None)}
            member.shut = None if self._is_up else trouble
        else:
            member.answer = {
                "value": reply.value, "connection": reply.connection, "closing": reply.closing
            }  # fmt: skip
            if isinstance(want, AskEvents) and not reply.value.events:
                member.held, lasts = want.hold > 0, WAY + want.hold
        self._due(member, self.now + lasts)

    def _due(self, member: Member, at: float) -> None:
        member.due = at
        heapq.heappush(self._queue, (at, member.number))

    @staticmethod
    def _moment(at: float) -> Moment:
        return Moment(_DAY + at, at, at)


@contextmanager
def fleet(clients: int, people: int, seed: int = 1) -> Iterator[Fleet]:
    """A fleet and its PBX; the collector is off, for it would walk all their offices each time."""
    gc.collect()
    exchange = Exchange(people)
    have_a_call(exchange)
    with collector_at_rest(), Simulator(exchange) as pbx:
        ships = Fleet(pbx, clients, seed)
        yield ships
        ships.close()


def have_a_call(exchange: Exchange) -> None:
    """Write something into the log that a follower can prove its place by."""
    exchange.finish(exchange.ring("sanne", number="+442079460101"))


def between(
    made: Iterable[tuple[float, int]], begins: float, ends: float
) -> list[tuple[float, int]]:
    """Answer what was made in that time, by its seconds after `begins`."""
    return [(at - begins, number) for at, number in made if begins < at <= ends]


def _chance(seed: str) -> Random:
    return Random(seed)  # noqa: S311 - not for secrets: the same seed, the same fleet


def _client(pbx: Simulator, user: str) -> PbxClient:
    api = parse_address(pbx.url).api
    return PbxClient(api, Credentials.of(user, pbx.api.password), _NO_TLS)


def _asked(client: PbxClient, want: Ask) -> Any:
    if isinstance(want, AskEvents):
        return client.events(want.after, 0.0, want.limit, leniently=want.leniently)
    return client.users() if want.listing is Listing.USERS else client.phones()
