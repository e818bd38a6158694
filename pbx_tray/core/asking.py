"""The conversation with the PBX: what is wanted is yielded, and each answer tells of the line."""

from __future__ import annotations

from collections.abc import Generator
from random import Random
from typing import Any

from pbx_tray.core.backoff import LEAST
from pbx_tray.core.line import Line
from pbx_tray.core.wants import LIMIT, AskEvents, AskList, Moment, Pause, Want

HURRY_WITHIN = 0.5  # seconds in which we ask when somebody hurries us: an office comes at once
HURRY_APART = 5.0  # seconds between two times that somebody can hurry us

Steps = Generator[Want, Any, Any]


class Asking:
    """Asks and waits, a step at a time; `now` is the moment of the last answer, or of the start."""

    def __init__(self, line: Line, chance: Random, start: Moment) -> None:
        self.now = start
        self._line = line
        self._chance = chance
        self._hurried = -HURRY_APART  # the time (elapsed) at which somebody last cut a pause short

    def ask(self, want: AskList | AskEvents) -> Steps:
        """Answer what is answered. Raises Trouble."""
        answer = yield want
        self.now = answer.received
        self._line.answered(answer)
        if answer.trouble is not None:
            raise answer.trouble
        return answer

    def events(self, after: int | None, hold: float, limit: int = LIMIT) -> Steps:
        """Ask for the events after that number. Raises Trouble."""
        return (yield from self.ask(AskEvents(after, hold, limit, self._line.lenient)))

    def pause(self, seconds: float) -> Steps:
        """Wait; answer whether somebody hurried us."""
        answer = yield Pause(seconds)
        self.now = answer.received
        return answer.hurried

    def rest(self, seconds: float) -> Steps:
        """Pause, less long if somebody hurries: as often as they like, but asked seldom.

        Answer whether somebody did.
        """
        ends, hurried = self.now.elapsed + seconds, False
        while self.now.elapsed < ends:
            if (yield from self.pause(ends - self.now.elapsed)):
                soon = self.now.elapsed + max(LEAST, self._chance.uniform(0, HURRY_WITHIN))
                ends, hurried = min(ends, max(soon, self._hurried + HURRY_APART)), True
        if hurried:
            self._line.backoff.reset()
            self._hurried = self.now.elapsed
        return hurried
