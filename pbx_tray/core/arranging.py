"""How the people in the list are parted into sections, and in which order they stand.

A section is a number or a letter; the sections of one grouping are compared with each other alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pbx_tray.core.choices import Grouping, Sorting
from pbx_tray.core.presence import Presence

Section = int | str
Key = tuple[int | str, ...]

IN_ORDER = (
    Presence.AVAILABLE,
    Presence.RINGING,
    Presence.ON_A_CALL,
    Presence.ON_HOLD,
    Presence.UNKNOWN,
    Presence.UNAVAILABLE,
    Presence.NO_PHONE,
)
"""Presences as people look for them: who can be called comes first."""

NO_LETTER = "\U0010ffff"
"""The section of names that begin with no letter: the last one."""

FAVOURITE, OTHER = 0, 1

_PLACES = {presence: place for place, presence in enumerate(IN_ORDER)}
_LONGEST = 18  # digits of an extension that is read as a number


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What is chosen. `follows_presence`: whether somebody moves whose presence changes."""

    grouping: Grouping = Grouping.NOTHING
    sorting: Sorting = Sorting.NAME

    @property
    def follows_presence(self) -> bool:
        """Whether whoever's presence changes may have to move."""
        return self.grouping is Grouping.PRESENCE or self.sorting is Sorting.PRESENCE

    def section(self, name: str, presence: Callable[[], Presence], *, favourite: bool) -> Section:
        """Answer where somebody of this folded name stands."""
        match self.grouping:
            case Grouping.PRESENCE:
                return _PLACES[presence()]
            case Grouping.FAVOURITES:
                return FAVOURITE if favourite else OTHER
            case Grouping.LETTER:
                return name[0].upper() if name[:1].isalpha() else NO_LETTER
        return OTHER

    def key(self, name: str, extension: str, presence: Callable[[], Presence]) -> Key:
        """Answer what sorts them within their section, before the folded name."""
        match self.sorting:
            case Sorting.PRESENCE:
                return (_PLACES[presence()], name)
            case Sorting.EXTENSION:
                return (*extension_key(extension), name)
        return (name,)


def extension_key(extension: str) -> tuple[int, int]:
    """Answer what sorts extensions as numbers; whatever is none comes last."""
    if extension.isdecimal() and len(extension) <= _LONGEST:
        return 0, int(extension)
    return 1, 0


def has_headings(grouping: Grouping, counts: dict[Section, int]) -> bool:
    """Answer whether sections with so many people each are told apart by headings.

    Where nobody is a favourite, everybody is simply there.
    """
    if grouping is Grouping.FAVOURITES:
        return FAVOURITE in counts
    return grouping is not Grouping.NOTHING
