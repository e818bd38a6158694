"""What the call log has to say to the person at the desk."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from pbx_tray.core.language import mark
from pbx_tray.core.logged import Gap
from pbx_tray.core.parties import Caller


@dataclass(frozen=True, slots=True)
class SetAside:
    """The log was damaged; it is kept as `file`, and a new one was begun."""

    file: str


class Unsaved(Enum):
    """Why nothing can be written into the log."""

    FULL = mark("the disk is full")
    READ_ONLY = mark("the call history may not be written to")
    LOCKED = mark("another program holds the call history")
    NEWER = mark("a newer version of this program wrote the call history")
    BROKEN = mark("the call history can't be written to")


@dataclass(frozen=True, slots=True)
class NotSaved:
    """Calls are shown and not saved; they will be where the reason passes."""

    reason: Unsaved


@dataclass(frozen=True, slots=True)
class SavedAgain:
    """What could not be saved is saved now."""


@dataclass(frozen=True, slots=True)
class WhileAway:
    """So many calls came for me while nobody was told; `at_least`: there may have been more.

    Of them were `missed` those of these callers, the newest first, each as often as it called.
    `gap` is the time of which the PBX can no longer tell.
    """

    calls: int
    at_least: bool = False
    missed: tuple[Caller, ...] = ()
    gap: Gap | None = None

    def __add__(self, later: WhileAway) -> WhileAway:
        """Answer both as one: nobody wants to be told twice."""
        gaps = [away.gap for away in (self, later) if away.gap]
        return WhileAway(
            self.calls + later.calls,
            at_least=self.at_least or later.at_least,
            missed=later.missed + self.missed,
            gap=Gap(min(g.began for g in gaps), max(g.ended for g in gaps)) if gaps else None,
        )


LogNews = SetAside | NotSaved | SavedAgain | WhileAway
