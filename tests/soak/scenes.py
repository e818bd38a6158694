"""Small scenes at the PBX: calls that ring for the person who is soaked, and others that do not.

A scene is a generator that yields the seconds until it goes on. Chance traffic at the same PBX may
end its call at any moment: what is refused then is left out, and the PBX's log tells what was so.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from tests.soak.back_door import BackDoor, NoAnswerError, RefusedError
from tests.soak.paces import Pace

ME, COLLEAGUE, OTHER = "sanne", "jonas", "zofia"
VISITOR = "emre"  # sits at other people's desks, and is rung nowhere else
MY_DESK, THEIR_DESK = "desk-1", "desk-2"

Scene = Iterator[float]


class Scenes:
    """The scenes of one PBX.

    `asked` is told the id of each call that rings for me first, and the time it was asked for.

    Attributes:
        rung: how many calls there were so far.

    """

    def __init__(
        self, door: BackDoor, chance: Random, asked: Callable[[str, float], None], pace: Pace
    ) -> None:
        self.rung = 0
        self._door = door
        self._chance = chance
        self._asked = asked
        self._pace = pace
        self._hired = 0
        self._desk_is_free = True
        users = door.state()["users"]
        me = next(user for user in users if user["username"] == ME)
        self._my_phone, self._my_extension = me["primary_phone"], me["extension"]
        reached = (user["username"] for user in users if user["primary_phone"])
        self._far = [name for name in reached if name not in {ME, VISITOR}]
        self._calls = (
            *(self._missed, self._answered, self._taken_by_a_colleague, self._from_a_colleague),
            *(self._my_own, self._for_others, self._handed_to_me, self._handed_on),
            *(self._comes_back, self._over_at_once, self._answered_at_once, self._placed_by_api),
            *(self._at_a_borrowed_desk, self._somebody_at_my_desk),
        )

    def call(self) -> Scene:
        """Answer one scene with a call, by chance."""
        if self._chance.random() < self._pace.elsewhere:
            return self._for_somebody()
        return self._chance.choice(self._calls)()

    def missed(self) -> Scene:
        """Answer a scene with a call for me that nobody answers."""
        return self._missed()

    def change(self) -> Scene:
        """Answer one scene in which the lists change, by chance."""
        return self._chance.choice((self._renamed, self._relabelled, self._hired_and_fired))()

    # For me

    def _missed(self) -> Scene:
        call = self._ring([ME])
        yield self._some_time()
        self._try("finish", unique_id=call)

    def _answered(self) -> Scene:
        call = self._ring([ME])
        yield self._some_time()
        self._try("answer", unique_id=call, by=ME)
        yield self._some_time()
        self._try("finish", unique_id=call)

    def _taken_by_a_colleague(self) -> Scene:
        call = self._ring([ME, COLLEAGUE])
        yield self._some_time()
        self._try("answer", unique_id=call, by=COLLEAGUE)
        yield self._some_time()
        self._try("finish", unique_id=call)

    def _from_a_colleague(self) -> Scene:
        call = self._ring([ME], caller=COLLEAGUE)
        yield self._some_time()
        self._try("finish", unique_id=call)

    def _handed_to_me(self) -> Scene:
        call = self._ring([COLLEAGUE])
        yield self._some_time()
        if self._try("answer", unique_id=call):
            self._try("transfer", unique_id=call, to=[ME])
            yield self._some_time()
        self._try("finish", unique_id=call)

    def _handed_on(self) -> Scene:
        call = self._ring([ME])
        yield self._some_time()
        if self._try("answer", unique_id=call):
            self._try("transfer", unique_id=call, to=[COLLEAGUE])
            yield self._some_time()
        self._try("finish", unique_id=call)

    def _comes_back(self) -> Scene:
        """I hand a call on, and it is handed back: it rings for me twice."""
        call = self._ring([ME])
        yield self._some_time()
        for to in (COLLEAGUE, ME):
            if not self._try("answer", unique_id=call):
                break
            self._try("transfer", unique_id=call, to=[to])
            yield self._some_time()
        self._try("finish", unique_id=call)

    def _over_at_once(self) -> Scene:
        self._try("finish", unique_id=self._ring([ME]))
        yield 0

    def _answered_at_once(self) -> Scene:
        call = self._ring([ME])
        self._try("answer", unique_id=call)
        yield self._some_time()
        self._try("finish", unique_id=call)

    def _placed_by_api(self) -> Scene:
        call = None
        with contextlib.suppress(NoAnswerError, RefusedError):
            call = self._door.place_call(COLLEAGUE, self._my_extension)
        yield self._some_time()
        if call:
            self._try("finish", unique_id=call)

    def _at_a_borrowed_desk(self) -> Scene:
        yield from self._at_desk(ME, MY_DESK, MY_DESK)

    # For others

    def _my_own(self) -> Scene:
        call = self._ring([COLLEAGUE], caller=ME)
        yield self._some_time()
        self._try("answer", unique_id=call)
        yield self._some_time()
        self._try("finish", unique_id=call)

    def _for_others(self) -> Scene:
        call = self._ring([COLLEAGUE, OTHER])
        yield self._some_time()
        self._try("answer", unique_id=call)
        yield self._some_time()
        self._try("hold", unique_id=call)
        yield self._some_time()
        self._try("finish", unique_id=call)

    def _for_somebody(self) -> Scene:
        call = self._ring([self._chance.choice(self._far)])
        yield self._some_time()
        if self._chance.random() < 0.7:
            self._try("answer", unique_id=call)
            yield self._some_time()
        self._try("finish", unique_id=call)

    def _somebody_at_my_desk(self) -> Scene:
        """While a colleague is logged in at my phone, it is not mine."""
        yield from self._at_desk(VISITOR, self._my_phone, self._my_phone)
        yield from self._at_desk(OTHER, THEIR_DESK, THEIR_DESK)

    def _at_desk(self, user: str, phone: str, rings: str) -> Scene:
        if not self._desk_is_free:
            return
        self._desk_is_free = False
        self._try("log in", user=user, phone=phone)
        yield self._some_time()
        call = self._ring([rings])
        yield self._some_time()
        self._try("finish", unique_id=call)
        self._try("log out", user=user)
        self._desk_is_free = True

    # The lists

    def _renamed(self) -> Scene:
        name = self._chance.choice(["Zofia Nowak", "Zofia Wójcik-Nowak", "Ærø", ""])
        self._try("rename user", user=OTHER, full_name=name)
        yield 0

    def _relabelled(self) -> Scene:
        name = self._chance.choice(["Window desk", "Desk by the door", None])
        self._try("rename phone", phone=MY_DESK, name=name)
        yield 0

    def _hired_and_fired(self) -> Scene:
        self._hired += 1
        name = f"temp{self._hired}"
        self._try("add user", username=name, full_name=f"Temp {self._hired}")
        yield 4 * self._some_time()
        self._try("remove user", user=name)

    def _ring(self, to: list[str], caller: str | None = None) -> str:
        number = None if caller else "+442079460" + str(self._chance.randrange(100, 1000))
        at = time.time()
        self.rung += 1
        call: str = self._door.do("ring", to=to, caller=caller, number=number, name=None)
        if ME in to:
            self._asked(call, at)
        return call

    def _try(self, verb: str, **arguments: Any) -> bool:
        try:
            self._door.do(verb, **arguments)
        except RefusedError:
            return False
        return True

    def _some_time(self) -> float:
        return self._chance.uniform(0.3, 2.0) * self._pace.scene
