"""What the answers, and their absence, have shown about the line itself."""

from __future__ import annotations

from random import Random

from pbx_tray.core.backoff import Backoff
from pbx_tray.core.link import (
    NotAllowed,
    ProxySignInNeeded,
    SignInRefused,
    Stop,
    Trouble,
    Unreadable,
)
from pbx_tray.core.wants import Answer, Moment

REFUSED_PAUSE = 30.0
"""Seconds before a sign-in that worked before is tried once more."""

STEADY = 10.0
"""Seconds for which the line must have been good for the next failure to be the first."""

_SILENT = 10.0  # seconds of silence in which nothing on the way forgets a connection
_DEATHS = 3  # polls that die in silence
_DEATHS_WITHIN = 600.0  # ... in so many seconds are too many
_SHORTER = 0.6  # how much shorter the next are then held
_STRANGE = 5  # answers in a row on new connections: this server does not keep them
_POISONED = 3  # unreadable answers in a row: something in the log cannot be got past


class Line:
    """Counts and remembers; decides nothing.

    `connection` carried the last answer; `closing` says that the PBX ends it; `shaken` that there
    was trouble, or another connection, since continuity was last proven; `good` is the wall time
    of the last good answer, `heard` its elapsed one; `missing` names what this account may not
    read; `lenient` that the log holds something that cannot be read: from then on the rest of such
    an answer must do.
    """

    def __init__(self, chance: Random) -> None:
        self.backoff = Backoff(chance)
        self.connection = 0
        self.closing = False
        self.shaken = False
        self.lenient = False
        self.good: float | None = None
        self.heard = 0.0
        self._down: Moment | None = None
        self._share = 1.0
        self._deaths: tuple[float, ...] = ()
        self.missing: frozenset[str] = frozenset()
        self._good_since: float | None = None
        self._strange = 0
        self._moves = 0
        self._unreadable = 0
        self._accepted = False
        self._refused = False

    def answered(self, answer: Answer) -> None:
        """Take in what an answer shows, be it good or not."""
        if answer.trouble is not None:
            self._accepted = self._accepted or isinstance(answer.trouble, NotAllowed)
            return
        self._accepted = True
        self.good, self.heard = answer.received.wall, answer.received.elapsed
        self._strange = self._strange + 1 if answer.connection != self.connection else 0
        self.connection = answer.connection
        self.closing = answer.closing and self.keeps_alive

    @property
    def keeps_alive(self) -> bool:
        """Whether a connection lasts for more than one answer here."""
        return max(self._strange, self._moves) < _STRANGE

    def hold(self, longest: float) -> float:
        """Answer the seconds that a poll is held here, of those that it might be."""
        return max(longest * self._share, min(longest, _SILENT))

    def poll_died(self, sent: Moment, now: Moment) -> None:
        """Take in that a poll died: something on the way may forget idle connections."""
        if now.steady - sent.steady < _SILENT:
            return
        recent = tuple(at for at in self._deaths if now.elapsed - at < _DEATHS_WITHIN)
        self._deaths = (*recent, now.elapsed)
        if len(self._deaths) == _DEATHS:
            self._deaths = ()
            self._share *= _SHORTER

    def moved_from(self, connection: int) -> bool:
        """Whether the line runs over another connection than that one, and that says something."""
        moved = self.connection != connection and self.keeps_alive
        self.shaken = self.shaken or moved
        self._moves += moved
        return moved

    def failed(self, trouble: Trouble, now: Moment) -> float:
        """Take in a failure; answer the seconds to wait."""
        self.shaken = True
        if self._down is None:
            self._down = now
        # What fails again right after it was well may do so for ever: asking must slow down.
        if self._good_since is not None and now.elapsed - self._good_since >= STEADY:
            self.backoff.reset()
        self._good_since = None
        self._unreadable = self._unreadable + 1 if isinstance(trouble, Unreadable) else 0
        self.lenient = self.lenient or self.is_poisoned
        if isinstance(trouble, SignInRefused):
            self._refused = True
            return REFUSED_PAUSE
        return self.backoff.pause(trouble, now.elapsed - self._down.elapsed)

    @property
    def down_since(self) -> float:
        """The wall time at which the line went down; of no meaning while it is up."""
        return self._down.wall if self._down else 0.0

    @property
    def is_poisoned(self) -> bool:
        """Whether the same place in the log has been unreadable too often."""
        return self._unreadable >= _POISONED

    def settle(self, now: Moment) -> None:
        """Continuity is proven: the past is forgiven."""
        if self._good_since is None:
            self._good_since = now.elapsed
        self._moves = 0
        self.shaken = self.closing = self._refused = False
        self._down = None
        self._unreadable = 0

    def is_final(self, trouble: Stop, *, known: bool) -> bool:
        """Whether only the person can go on.

        A sign-in that has worked is tried once more: a PBX that boots may refuse everybody. An
        address that was right before is not given up for what a network on the way puts there;
        nothing secret is sent before its certificate is believed.
        """
        if isinstance(trouble, SignInRefused):
            return self._refused or not self._accepted
        if isinstance(trouble, ProxySignInNeeded):
            return True
        return not (known or self._accepted)
