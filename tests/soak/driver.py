"""The other side of the soak, in a process of its own: calls, troubles, and the PBX's log.

It obeys the words that come in, one a line, and says each when it is done:

    fill      a great many calls, so that whatever remembers calls is full
    go        calls from now on
    trouble   calls and trouble from now on
    part      the calls and troubles of a twentieth of a day, and then calm
    doze      calls that the app cannot hear of: the machine it runs on is asleep
    wake      it wakes up
    calm      nothing more; said when every call that rings for me has ended
    end       read the log to its end, and end

What it sees goes into a file, one JSON object a line: `begin`, `event` (it happened between `after`
and `by`), `restart`, `asked` (for a call), `trouble` and `over`, `asleep` and `awake`, and `end`.
Times are seconds since the epoch.
"""

from __future__ import annotations

import contextlib
import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from random import Random
from typing import Any
from uuid import UUID

from tests.soak.back_door import BackDoor, NoAnswerError, RefusedError
from tests.soak.paces import BUSY, DAY, Pace
from tests.soak.scenes import ME, Scene, Scenes
from tests.soak.troubles import Troubles

READ_EVERY_S = 0.5
FILLED_WITH = 2200  # more than the 2048 calls that a client may remember
CALLS, TROUBLES = 252, 25  # in a twentieth of a day: more than 5,000 calls and 500 troubles in all
IN_PEACE_S = 15.0  # calls before trouble begins
DOZES_OFF_S = 0.8  # until the app waits for an answer that will not come


class Log:
    """The PBX's log, read to its end again and again, and written into a file."""

    def __init__(self, door: BackDoor, path: Path) -> None:
        self._door = door
        self._file = path.open("w", encoding="utf-8")
        state = door.state()
        self._last, self._read_at = state["seq"], time.time()
        self.count = 0
        self.note("begin", me=ME, users=state["users"])

    def note(self, what: str, **more: Any) -> None:
        """Write one line."""
        self._file.write(json.dumps({"what": what, **more}) + "\n")

    def read(self) -> bool:
        """Read what is new; answer whether that was possible."""
        try:
            while events := self._read_some():
                if len(events) < 1000:
                    break
        except (NoAnswerError, RefusedError):
            return False
        return True

    def _read_some(self) -> list[Any]:
        asked = time.time()
        events = self._door.events(self._last)
        by = time.time()
        for event in events:
            self._last = event["seq"]
            self.count += 1
            if event["event_type"] != "phone status update":
                self.note("event", after=self._read_at, by=by, event=event)
        self._read_at = asked
        return events

    def begin_again(self) -> None:
        """Take note that the PBX counts from 1 again."""
        self.note("restart", at=time.time())
        self._last = 0

    def close(self) -> None:
        self._file.close()


class Driver:
    """Lets scenes happen in real time, and reads the log in between."""

    def __init__(self, url: str, path: Path, seed: int, pace: Pace) -> None:
        self._pace = pace
        self._door = BackDoor(url)
        self._log = Log(self._door, path)
        # Not for secrets: the same seed brings the same calls and the same troubles.
        self._chance, trouble = Random(seed), Random(f"trouble {seed}")  # noqa: S311
        self._scenes = Scenes(self._door, self._chance, self._asked, pace)
        self._troubles = Troubles(
            self._door, trouble, self._log.read, self._log.begin_again, pace.lasts
        )
        self._in_trouble = False
        self._due = 0.0
        self._words: SimpleQueue[str] = SimpleQueue()
        self._never = threading.Event()
        self._running: list[tuple[float, Scene]] = []
        self._standing: list[tuple[float, Scene]] = []

    def run(self) -> None:
        """Obey until told to end, or until whoever tells is gone."""
        threading.Thread(target=self._listen, daemon=True).start()
        word = ""
        while word != "end":
            with contextlib.suppress(Empty):
                word = self._words.get(timeout=0.02)
                self._obey(word)
            self._step()
        self._end()

    def _step(self) -> None:
        self._play()
        if time.monotonic() >= self._due and not self._in_trouble:
            self._log.read()
            self._due = time.monotonic() + READ_EVERY_S

    def _listen(self) -> None:
        for line in sys.stdin:
            self._words.put(line.strip())
        self._words.put("end")

    def _obey(self, word: str) -> None:
        if word == "fill":
            self._fill()
        elif word == "go":
            self._go()
        elif word == "trouble":
            self._start(self._troubled())
        elif word == "part":
            self._part()
        elif word == "doze":
            self._doze()
        elif word == "wake":
            self._wake()
        elif word == "calm":
            self._calm()
        if word not in {"", "end"}:
            say(word)

    def _go(self) -> None:
        self._start(self._now_and_then(self._pace.call, self._scenes.call))
        self._start(self._now_and_then(self._pace.change, self._scenes.change))

    def _start(self, scene: Scene) -> None:
        self._standing.append((0.0, scene))

    def _play(self) -> None:
        """Let go on whatever is due."""
        self._standing = self._played(self._standing)
        self._running = self._played(self._running)

    def _played(self, scenes: list[tuple[float, Scene]]) -> list[tuple[float, Scene]]:
        still: list[tuple[float, Scene]] = []
        for due, scene in scenes:
            if due > time.monotonic():
                still.append((due, scene))
                continue
            pause = next(scene, None)
            if pause is not None:
                still.append((time.monotonic() + pause, scene))
        return still

    def _now_and_then(self, seconds: float, begin: Callable[[], Scene]) -> Scene:
        while True:
            yield self._chance.uniform(0.3, 1.7) * seconds
            self._running.append((0.0, begin()))

    def _troubled(self) -> Iterator[float]:
        while True:
            yield self._chance.uniform(*self._pace.rest)
            name = self._troubles.next_name()
            self._log.note("trouble", name=name, at=time.time())
            self._in_trouble = True  # we read nothing now: the faults are meant for the client
            yield from self._troubles.happen(name)
            self._be_over()

    def _be_over(self) -> None:
        self._log.note("over", at=time.time())
        self._in_trouble = False

    def _part(self) -> None:
        calls = self._scenes.rung + CALLS
        troubles = self._troubles.struck + TROUBLES
        self._go()
        self._go_on_for(IN_PEACE_S)
        self._start(self._troubled())
        while self._scenes.rung < calls or self._troubles.struck < troubles:
            self._go_on_for(0.0)
        self._calm()

    def _go_on_for(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        self._never.wait(0.02)
        self._step()
        while time.monotonic() < until:
            self._never.wait(0.02)
            self._step()

    def _doze(self) -> None:
        """Answer the app nothing more, and have calls ring for it."""
        self._log.read()
        self._log.note("trouble", name="sleep", at=time.time())
        self._door.do("fault", fault=f"events:stall:by={ME}")
        self._go_on_for(DOZES_OFF_S)
        fell_asleep = time.time()
        self._log.read()
        self._log.note("asleep", at=fell_asleep)
        for _ in range(3):
            self._running.append((0.0, self._scenes.missed()))
        self._play()

    def _wake(self) -> None:
        self._log.read()
        self._log.note("awake", at=time.time())
        self._door.do("lift")
        self._be_over()

    def _calm(self) -> None:
        """Let everything come to its end, and end what chance keeps ringing for me."""
        self._standing.clear()
        self._door.do("lift")
        self._be_over()
        while self._running:
            self._play()
            self._log.read()
            self._never.wait(0.02)
        self._finish_mine()
        self._log.read()

    def _finish_mine(self) -> None:
        state = self._door.state()
        me = next(user["uuid"] for user in state["users"] if user["username"] == ME)
        for call in state["calls"]:
            if any(target.get("user_uuid") == me for target in call["targets"]):
                with contextlib.suppress(RefusedError):
                    self._door.do("finish", unique_id=call["unique_id"])

    def _fill(self) -> None:
        for number in range(FILLED_WITH):
            event = {
                "event_type": "call finished",
                "unique_id": f"1000000000.{number}",
                "caller": {
                    "number": f"+3110{number:07}",
                    "normalized_number": f"+3110{number:07}",
                    "name": f"Nobody of our own {number}",
                },
                "called_did": "+31201234500",
                "called_extension": f"{number}",
                "targets": [
                    {
                        "user_uuid": str(UUID(int=4 * number + place)),
                        "user_phone_type": "phone",
                        "phone_uuid": str(UUID(int=4 * number + place + 2)),
                    }
                    for place in (0, 1)  # as many as ring for me
                ],
                "reason": "hangup",
            }
            self._door.do("emit", event=event)
        self._log.read()
        self._log.count = 0

    def _asked(self, call: str, at: float) -> None:
        self._log.note("asked", unique_id=call, at=at)

    def _end(self) -> None:
        with contextlib.suppress(NoAnswerError, RefusedError):
            self._door.do("lift")
        self._log.read()
        self._log.note("end", events=self._log.count)
        self._log.close()
        self._door.close()
        say("end")


def say(word: str) -> None:
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    pace = DAY if sys.argv[4] == "day" else BUSY
    Driver(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), pace).run()
