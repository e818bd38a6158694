"""How the people in the list are parted into sections, and in which order they stand.

A section is a number or a letter; the sections of one grouping are compared with each other alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from pbx_tray.core.choices import Grouping, Sorting
from pbx_tray.core.directory import User
from pbx_tray.core.presence import Presence

Section = int | str
Key = tuple[Section, int, str, str, str]

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

_PLACES: dict[Presence | None, int] = {presence: n for n, presence in enumerate(IN_ORDER)}
_LONGEST = 18  # digits of an extension that is read as a number
_LAST: int = 10**_LONGEST


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What is chosen. `follows_presence`: whether somebody moves whose presence changes."""

    grouping: Grouping = Grouping.NOTHING
    sorting: Sorting = Sorting.NAME

    @property
    def follows_presence(self) -> bool:
        """Whether whoever's presence changes may have to move."""
        return self.grouping is Grouping.PRESENCE or self.sorting is Sorting.PRESENCE

    def key(self, user: User, name: str, presence: Presence | None, *, favourite: bool) -> Key:
        """Answer where somebody of this folded name stands: the section comes first.

        Their presence may be None where nobody moves with it.
        """
        section = self.section(name, presence, favourite=favourite)
        rank = self.rank(user.extension or "", presence)
        return section, rank, name, user.username, user.uuid

    def section(self, name: str, presence: Presence | None, *, favourite: bool) -> Section:
        """Answer in which section somebody of this folded name stands."""
        if self.grouping is Grouping.PRESENCE:
            return _PLACES[presence]
        if self.grouping is Grouping.LETTER:
            return name[0].upper() if name[:1].isalpha() else NO_LETTER
        return FAVOURITE if favourite and self.grouping is Grouping.FAVOURITES else OTHER

    def rank(self, extension: str, presence: Presence | None) -> int:
        """Answer what sorts them within their section, before the folded name does."""
        if self.sorting is Sorting.PRESENCE:
            return _PLACES[presence]
        return extension_rank(extension) if self.sorting is Sorting.EXTENSION else 0


def extension_rank(extension: str) -> int:
    """Answer what sorts extensions as numbers; whatever is none comes last."""
    if extension.isdecimal() and len(extension) <= _LONGEST:
        return int(extension)
    return _LAST


def has_headings(grouping: Grouping, counts: dict[Section, int]) -> bool:
    """Answer whether sections with so many people each are told apart by headings.

    Where nobody is a favourite, everybody is simply there.
    """
    if grouping is Grouping.FAVOURITES:
        return FAVOURITE in counts
    return grouping is not Grouping.NOTHING
