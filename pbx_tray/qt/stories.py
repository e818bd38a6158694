"""What is known of what rings: since when, and what has passed with the caller before.

The story is asked off the GUI thread, and no call waits for it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLocale, QObject, QTime, Signal

from pbx_tray.core.notices import Ringing
from pbx_tray.core.story import Story, story_line
from pbx_tray.qt.errand import Errand
from pbx_tray.qt.link_words import clock

_WAITING = 50
"""How many calls may wait for their story; in a storm of calls, those beyond have none."""


class Stories(QObject):
    """Keeps what is known of each ring, and asks for one story at a time.

    `story` answers what is known of a number, or None; it may take its time, and is called in
    another thread. Where there is no `story`, nothing is asked. `time_of_day` is for people.

    Signals:
        changed(str): more is known of the ring with this key.
    """

    changed = Signal(str)

    def __init__(
        self,
        story: Callable[[str], Story | None] | None,
        time_of_day: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._story = story
        self._time_of_day = time_of_day
        self._known: dict[str, Ringing] = {}
        self._told: dict[str, Story] = {}
        self._wanted: dict[str, str] = {}
        self._errand: Errand | None = None
        self._asked = ""

    def begin(self, key: str, number: str) -> None:
        """Take in that this rings from now on, and that `number` calls, where that is known."""
        self._known[key] = Ringing(time.monotonic(), self._time_of_day())
        if self._story is not None and number and len(self._wanted) < _WAITING:
            self._wanted[key] = number
            self._ask_next()

    def of(self, key: str) -> Ringing:
        """Answer what is known of this ring."""
        return self.teller(key)()

    def teller(self, key: str) -> Callable[[], Ringing]:
        """Answer what says, in the language of then, what is known of this ring by now."""
        known, story = self._known.get(key, Ringing()), self._told.get(key)
        return lambda: known if story is None else replace(known, story=_line(story))

    def forget(self, key: str) -> None:
        """Forget this ring: it is over."""
        for of_rings in (self._known, self._told, self._wanted):
            of_rings.pop(key, None)

    def close(self) -> None:
        """End, and wait for what is being asked."""
        self._wanted.clear()
        if self._errand is not None:
            self._errand.stop()

    def _ask_next(self) -> None:
        if self._errand is None and self._story is not None and self._wanted:
            self._asked = next(iter(self._wanted))
            question = partial(self._story, self._wanted.pop(self._asked))
            self._errand = Errand(question, parent=self)
            self._errand.answered.connect(self._take)
            self._errand.finished.connect(self._go_on)
            self._errand.start()

    def _take(self, story: object) -> None:
        if isinstance(story, Story) and self._asked in self._known and _line(story):
            self._told[self._asked] = story
            self.changed.emit(self._asked)

    def _go_on(self) -> None:
        if self._errand is not None:
            self._errand.deleteLater()
            self._errand = None
        self._ask_next()


def time_now() -> str:
    """Answer the time of day as the person's locale writes it."""
    return QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)


def _line(story: Story) -> str:
    """Answer what has passed, in the language that is spoken now."""
    spoken = story.last_spoken
    return story_line(story, "" if spoken is None else clock(spoken, time.time()))
