"""At most three notifications of calls that ring at once: more would hide the screen."""

from __future__ import annotations

from pbx_tray.core.notices import Notice, more_ringing
from pbx_tray.qt.announcer import Surface

MOST = 3
_MORE = "more calls"


class ThreeRings:
    """Shows the first calls that ring on another surface, and how many more there are.

    Whatever else is told is passed on.
    """

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._rings: dict[str, Notice] = {}
        self._shown: set[str] = set()
        self._more = 0

    def post(self, key: str, notice: Notice) -> None:
        """Show this notice; one of a call that rings waits where three ring already."""
        if notice.category != "call.incoming":
            self._forget(key)
            self._surface.post(key, notice)
        else:
            self._rings[key] = notice
            if key in self._shown:
                self._surface.post(key, notice)
        self._fill()

    def withdraw(self, key: str) -> None:
        """Take away what has this key, and let the next one be seen."""
        self._forget(key)
        self._surface.withdraw(key)
        self._fill()

    def _forget(self, key: str) -> None:
        self._rings.pop(key, None)
        self._shown.discard(key)

    def _fill(self) -> None:
        waiting = [key for key in self._rings if key not in self._shown]
        for key in waiting[: max(0, MOST - len(self._shown))]:
            self._shown.add(key)
            self._surface.post(key, self._rings[key])
        more = len(self._rings) - len(self._shown)
        if more == self._more:
            return
        self._more = more
        if more:
            self._surface.post(_MORE, more_ringing(more))
        else:
            self._surface.withdraw(_MORE)
