"""What stands in the roster: a row for each user, and headings over their sections."""

from __future__ import annotations

from dataclasses import dataclass

from pbx_tray.core.arranging import Key, Section
from pbx_tray.core.directory import User
from pbx_tray.core.finding import digits_of, searched
from pbx_tray.core.presence import Badge, Presence, folded


class UserRow:
    """One user: where they stand, what a search looks at, and the badge once it was looked at.

    Most rows of a large office are never seen, and their badges would be most of the work.
    `since` is when their presence was seen to change; `rank` how well a search matches.
    """

    __slots__ = (
        "badge",
        "favourite",
        "key",
        "name",
        "presence",
        "rank",
        "since",
        "text",
        "user",
    )

    def __init__(self, user: User, note: str = "") -> None:
        self.badge: Badge | None = None
        self.presence: Presence | None = None
        self.since: float | None = None
        self.favourite = False
        self.rank = 0
        self.key: Key = (0, 0, "", "", "")
        self.user = user
        self.name = folded(user.name)
        self.text = _text(self.name, user, note)

    def read(self, user: User, note: str = "") -> bool:
        """Take in what the directory says of this user; answer whether that is anything new."""
        self.user = user
        name = folded(user.name)
        text = _text(name, user, note)
        if (name, text) == (self.name, self.text):
            return False
        self.name, self.text = name, text
        return True


@dataclass(eq=False, slots=True)
class Heading:
    """Stands over a section, before all its rows; `count` is how many there are."""

    key: tuple[Section]
    count: int = 0


Entry = UserRow | Heading


def numbers_of(user: User) -> list[str]:
    """Answer the digits of the numbers by which a user is reached, besides their extension."""
    return [digits_of(one.number) for one in user.endpoints if one.number]


def _text(name: str, user: User, note: str) -> str:
    """Answer by what this user of that folded name is found."""
    return searched(name, user.username, user.extension or "", *numbers_of(user), note)
