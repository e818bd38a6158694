"""When the lists are loaded again: soon after a reason, not too often, and at times anyway."""

from __future__ import annotations

from random import Random

from pbx_tray.core.state import Listing

QUIET = 0.25  # seconds that reasons are gathered for
APART = 2.0  # seconds between two loads of one list
RECONCILE = 600.0  # seconds between comparisons for no reason, give or take a fifth
STRANGER = 60.0  # seconds for which one unlisted uuid is no reason again
STRANGERS_KEPT = 1024
ALLOWED_AGAIN = 900.0  # seconds before a list that may not be read is asked for again


class Reloads:
    """Which list is due when. Times in seconds of one clock that runs through sleep."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._due: dict[Listing, float] = {}
        self._loaded: dict[Listing, float] = {}
        self._refused: dict[Listing, float] = {}
        self._doubted: set[Listing] = set()
        self._strangers: dict[str, float] = {}
        self._numbers = 0
        self._gaps = 0

    def want(self, listing: Listing, stranger: str | None, now: float) -> None:
        """Have a list loaded soon: it changed, or `stranger` is missing from it."""
        if self.is_refused(listing, now):
            return
        if stranger is not None and not self._is_news(stranger, now):
            return
        self._doubted.add(listing)
        soon = max(now + QUIET, self._loaded.get(listing, 0.0) + APART)
        self._due[listing] = min(soon, self._due.get(listing, soon))

    def want_all(self, now: float) -> None:
        """Have both lists loaded soon."""
        for listing in Listing:
            self.want(listing, None, now)

    def loaded(self, listing: Listing, asked: float) -> None:
        """Note that a list was loaded, by a request sent at `asked`."""
        self._loaded[listing] = asked
        self._doubted.discard(listing)
        self._due[listing] = asked + RECONCILE * self._chance.uniform(0.8, 1.2)

    def is_doubted(self, listing: Listing) -> bool:
        """Whether there is a reason to think that the list has changed since it was loaded."""
        return listing in self._doubted

    def refused(self, listing: Listing, now: float) -> None:
        """Note that a list may not be read: for a while there is no reason to ask for it."""
        self._refused[listing] = self._due[listing] = now + ALLOWED_AGAIN

    def is_refused(self, listing: Listing, now: float) -> bool:
        """Whether a list was refused not long ago."""
        return now < self._refused.get(listing, now)

    def due_in(self, now: float) -> float:
        """Answer the seconds until some list is due; not above zero when one is."""
        return min(self._due.values(), default=now + RECONCILE) - now

    def due(self, now: float) -> frozenset[Listing]:
        """Answer the lists that are due."""
        return frozenset(listing for listing, at in self._due.items() if at <= now)

    def gap(self, *, is_gap: bool) -> bool:
        """Count one event, after a gap in the numbers or not; answer whether to load again.

        A PBX that numbers events for everybody and shows an account only some has gaps all the
        time; they say nothing then.
        """
        self._numbers += 1
        self._gaps += is_gap
        usual = self._numbers > 50 and self._gaps > self._numbers / 5
        return is_gap and not usual

    def _is_news(self, stranger: str, now: float) -> bool:
        seen = self._strangers.get(stranger)
        if seen is not None and now - seen < STRANGER:
            return False
        if len(self._strangers) >= STRANGERS_KEPT:
            self._strangers.clear()
        self._strangers[stranger] = now
        return True
