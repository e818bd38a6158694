"""When trouble on the line is worth a notification: when it lasts, and once an outage.

An outage is over when the line has been well for ten seconds: one that flaps is one outage.
"""

from __future__ import annotations

from dataclasses import dataclass

from pbx_tray.core.line import STEADY
from pbx_tray.core.link import Link, Live, PasswordNeeded, Retrying, SignInRefused, Stopped
from pbx_tray.core.wants import SLEPT, Moment

PASSING = 10.0
"""Seconds for which trouble may be over by itself, and is not worth a sentence."""

BOOTING = 40.0
"""... where the PBX refuses a sign-in that it took before: it is asked once more after 30."""

WAKING = 30.0
"""Seconds after sleep in which nothing is told: a network takes its time to come back."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is to be told now: that the line is `lost`, or `back`.

    `again` is in how many seconds something may be due.
    """

    lost: Retrying | Stopped | None = None
    back: bool = False
    again: float | None = None


_NOTHING = Said()


class Outage:
    """Remembers one outage, and what was told of it. Has no clock: readings are given."""

    def __init__(self) -> None:
        self._since: float | None = None
        self._well_since: float | None = None
        self._told_lost = self._told_back = False
        self._seen: Moment | None = None
        self._woke = float("-inf")

    def look(self, link: Link, now: Moment) -> Said:
        """Answer what is to be told, now that the line stands like this."""
        if self._seen is not None and now.slept_since(self._seen) > SLEPT:
            self._woke = now.elapsed
        self._seen = now
        match link:
            case Live():
                return self._well(now.elapsed)
            case Retrying() | Stopped():
                return self._down(link, now.elapsed)
        return _NOTHING

    def _down(self, link: Retrying | Stopped, now: float) -> Said:
        self._well_since = None
        if self._since is None:
            self._since = now
        due = max(self._since + _passing(link), self._woke + WAKING)
        # A sign-in is asked for in a way of its own.
        if self._told_lost or _asks_to_sign_in(link):
            return _NOTHING
        if now < due:
            return Said(again=due - now)
        self._told_lost = True
        return Said(lost=link)

    def _well(self, now: float) -> Said:
        if self._since is None:
            return _NOTHING
        if self._well_since is None:
            self._well_since = now
        left = self._well_since + STEADY - now
        back = self._told_lost and not self._told_back
        self._told_back = self._told_back or back
        if left <= 0:
            self._since = self._well_since = None
            self._told_lost = self._told_back = False
            return Said(back=back)
        return Said(back=back, again=left)


def _passing(link: Retrying | Stopped) -> float:
    if isinstance(link, Stopped):
        return 0.0
    return BOOTING if isinstance(link.trouble, SignInRefused) else PASSING


def _asks_to_sign_in(link: Retrying | Stopped) -> bool:
    return isinstance(link, Stopped) and isinstance(link.trouble, SignInRefused | PasswordNeeded)
