"""How long to wait before asking again: growing, jittered, and patient where the PBX asks for it.

The pauses are drawn from zero up ("full jitter"), so that an office of clients does not come back
in one moment.
"""

from __future__ import annotations

from random import Random

from pbx_tray.core.link import (
    Busy,
    CursorRefused,
    NoPbxThere,
    NotSecure,
    Redirected,
    ServerTrouble,
    Stop,
    TooSlow,
    Trouble,
    Unreadable,
    Untrusted,
)

LEAST = 0.05
"""Seconds that are always waited after a failure."""

USUAL = 30.0
"""Seconds that a pause may take in any long outage."""

_FIRST = 0.25

# An outage of a minute, or of ten: with the seconds that the last attempt may have taken.
_SHORT, _LONG = 66.0, 606.0


class Backoff:
    """Counts the failures since all was well, and answers the next pause."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._failures = 0

    def reset(self) -> None:
        """Begin again with short pauses: all was well, or there is reason for hope."""
        self._failures = 0

    def pause(self, trouble: Trouble, outage: float) -> float:
        """Answer the seconds to wait after `trouble`; `outage` is how long the line is down."""
        ceiling = min(_longest(trouble, outage), _FIRST * 2.0 ** min(self._failures, 16))
        self._failures += 1
        drawn = max(LEAST, self._chance.uniform(0, ceiling))
        if isinstance(trouble, Busy) and trouble.retry_after is not None:
            asked = min(max(trouble.retry_after, 1.0), 300.0)
            return max(drawn, asked * (1 + self._chance.uniform(0, 0.1)))
        return drawn


def is_worth_a_word(trouble: Trouble, pause: float) -> bool:
    """Whether a person is told when this pause ends.

    Where the PBX names a time, from ten seconds on; a usual pause is drawn anew so often that what
    is said of it would change all the time.
    """
    named = isinstance(trouble, Busy) and (trouble.retry_after or 0.0) >= 10.0
    return named or pause > USUAL


def _longest(trouble: Trouble, outage: float) -> float:
    """A refused connection costs the PBX nothing, so a short outage is probed often.

    What stands at the PBX's address in its stead, and is no sign-in page of this network's, may
    stay for days; some of it is sent the credential each time.
    """
    if isinstance(trouble, Untrusted | NotSecure | NoPbxThere | Redirected) and outage >= 600:
        return 900.0
    costly = TooSlow | ServerTrouble | Unreadable | CursorRefused | Stop
    if isinstance(trouble, costly) or outage >= _LONG:
        return USUAL
    return 1.8 if outage < _SHORT else 10.0
