"""A working day in the office, seeded: enough of everything that happens at a PBX to look alive."""

import random
from collections.abc import Callable, Iterator

from pbx_tray.simulator.calls import Dialled
from pbx_tray.simulator.directory import IDLE, User
from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.names import OUTSIDERS
from pbx_tray.simulator.timeline import Scene, Timeline

GROUP = Dialled(called_did="+31201234500", called_extension="900")
FIRST_RING = 3.0  # seconds into the day at which the phone of the person at the desk rings


class OfficeDay:
    """Fills a timeline with calls and with people who come and go.

    The same seed and the same times of stepping make the same day.

    Args:
        timeline: what the scenes are added to.
        exchange: where they happen.
        seed: what chance is drawn from.
        desk: username of the person who looks at the screen: only their own scenes call them.

    """

    def __init__(
        self, timeline: Timeline, exchange: Exchange, *, seed: int = 1, desk: str = "sanne"
    ) -> None:
        self._timeline = timeline
        self._exchange = exchange
        self._random = random.Random(seed)
        self._desk = desk
        self._tended: set[str] = set()

    def begin(self) -> None:
        """Add the day's scenes: the first calls are there at once."""
        add = self._timeline.add
        if self._exchange.has_user(self._desk):
            add(self._at_the_desk(), FIRST_RING)
        add(self._again(6, 14, self._call_from_outside))
        add(self._again(6, 14, self._call_between_colleagues))
        add(self._again(6, 14, self._call_between_colleagues), 0.5)
        add(self._again(20, 40, self._group_call), 8)
        add(self._again(20, 40, self._missed_call), 12)
        add(self._again(25, 50, self._click_to_dial), 15)
        add(self._again(15, 35, self._borrowed_desk), 5)
        add(self._again(30, 60, self._pulled_plug), 10)
        add(self._again(80, 160, self._new_intern), 45)
        add(self._again(80, 160, self._new_label), 60)
        add(self._tend(), 1)

    def _again(self, least: float, most: float, scene: Callable[[], Scene]) -> Scene:
        while True:
            self._timeline.add(scene())
            yield self._random.uniform(least, most)

    # The person at the desk

    def _at_the_desk(self) -> Scene:
        scenes = [self._desk_misses, self._colleague_picks_up, self._desk_answers]
        while True:
            for scene in scenes:
                yield from scene()
                yield self._random.uniform(15, 35)
            self._random.shuffle(scenes)

    def _desk_misses(self) -> Scene:
        call = self._from_outside(self._desk)
        yield self._random.uniform(10, 14)
        self._exchange.finish(call)

    def _colleague_picks_up(self) -> Scene:
        others = self._free(2)
        call = self._from_outside(self._desk, *others, dialled=GROUP)
        yield self._random.uniform(4, 7)
        yield from self._talk(call, others[0] if others else self._desk)

    def _desk_answers(self) -> Scene:
        callers = self._free(1)
        if not callers:
            return
        call = self._exchange.ring(self._desk, caller=callers[0])
        yield self._random.uniform(4, 7)
        yield from self._talk(call, self._desk)

    # Everybody else

    def _call_from_outside(self) -> Scene:
        for callee in self._free(1):
            call = self._from_outside(callee)
            yield self._random.uniform(2, 6)
            yield from self._talk(call, callee)

    def _call_between_colleagues(self) -> Scene:
        pair = self._free(2)
        if len(pair) == 2:
            call = self._exchange.ring(pair[0], caller=pair[1])
            yield self._random.uniform(2, 6)
            yield from self._talk(call, pair[0])

    def _group_call(self) -> Scene:
        group = self._free(4)
        if group:
            call = self._from_outside(*group, dialled=GROUP)
            yield self._random.uniform(3, 8)
            yield from self._talk(call, self._random.choice(group))

    def _missed_call(self) -> Scene:
        for callee in self._free(1):
            call = self._from_outside(callee)
            yield self._random.uniform(12, 20)
            self._exchange.finish(call)

    def _click_to_dial(self) -> Scene:
        pair = self._free(2)
        if len(pair) == 2:
            dialled = Dialled(called_number=self._exchange.user(pair[0]).extension)
            call = self._exchange.ring(pair[0], caller=pair[1], kind="api call", dialled=dialled)
            self._tended.add(call)
            yield self._random.uniform(2, 5)
            yield from self._talk(call, pair[0])

    def _talk(self, call: str, by: str) -> Scene:
        """Answer and talk; now and then hold the line or pass the caller on; hang up."""
        self._exchange.answer(call, by)
        yield self._random.uniform(8, 30)
        turn = self._random.random()
        if turn < 0.3:
            self._exchange.hold(call)
            yield self._random.uniform(4, 10)
            self._exchange.hold(call, held=False)
            yield self._random.uniform(5, 20)
        elif turn < 0.45:
            for other in self._free(1):
                self._exchange.transfer(call, other)
                yield self._random.uniform(2, 6)
                self._exchange.answer(call, other)
                yield self._random.uniform(5, 20)
        self._exchange.finish(call)

    def _borrowed_desk(self) -> Scene:
        users = self._exchange.users()
        taken = {user.hot_desk for user in users}
        desks = [
            phone.uuid
            for phone in self._exchange.phones()
            if phone.phone_username.startswith("desk-") and phone.uuid not in taken
        ]
        nomads = [user.username for user in users if self._may_borrow(user)]
        if desks and nomads:
            nomad = self._random.choice(nomads)
            self._exchange.log_in(nomad, self._random.choice(desks))
            yield self._random.uniform(40, 90)
            self._exchange.log_out(nomad)

    def _may_borrow(self, user: User) -> bool:
        nomadic = any(point.kind == "hot-desk" for point in user.endpoints)
        return nomadic and not user.hot_desk and user.username != self._desk

    def _pulled_plug(self) -> Scene:
        for somebody in self._free(1):
            phone = self._exchange.user(somebody).phone or ""
            self._exchange.go_offline(phone)
            yield self._random.uniform(15, 40)
            self._exchange.come_online(phone)

    def _new_intern(self) -> Scene:
        if not self._exchange.has_user("intern"):
            self._exchange.add_user("intern", "Noor El Amrani", phone=None)
            yield self._random.uniform(30, 60)
            self._exchange.remove_user("intern")

    def _new_label(self) -> Iterator[float]:
        phones = [phone for phone in self._exchange.phones() if phone.name]
        if phones:
            phone = self._random.choice(phones)
            self._exchange.rename_phone(phone.uuid, "Being repaired")
            yield self._random.uniform(20, 40)
            self._exchange.rename_phone(phone.uuid, phone.name)

    def _tend(self) -> Scene:
        """Let somebody answer the calls that the client places, and hang up in the end."""
        while True:
            calls = [call for call in self._exchange.calls() if call.kind == "api call"]
            self._tended &= {call.unique_id for call in calls}
            for call in calls:
                if call.stage == "ringing" and call.unique_id not in self._tended:
                    self._tended.add(call.unique_id)
                    self._timeline.add(self._reply(call.unique_id), self._random.uniform(2, 5))
            yield 1.0

    def _reply(self, call: str) -> Scene:
        self._exchange.answer(call)
        yield self._random.uniform(10, 25)
        self._exchange.finish(call)

    # Who and whence

    def _from_outside(self, *to: str, dialled: Dialled | None = None) -> str:
        number, name = self._random.choice(OUTSIDERS)
        return self._exchange.ring(*to, number=number, name=name, dialled=dialled)

    def _free(self, count: int) -> list[str]:
        """Pick up to `count` people, never the one at the desk, whose phone is idle."""
        users = self._exchange.users()
        picked = self._random.sample(users, min(len(users), 10 * count))
        idle = {phone.uuid for phone in self._exchange.phones() if phone.status == IDLE}
        free = [
            user.username for user in picked if user.phone in idle and user.username != self._desk
        ]
        return free[:count]
