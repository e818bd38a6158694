"""Whether the app starts at login: what was chosen, and what the system says of it."""

from __future__ import annotations

from enum import Enum


class Entry(Enum):
    """What the system has to start at login, as far as it is about this app.

    STALE starts it by another command than today's; OFF is there and was switched off.
    """

    ABSENT = "absent"
    OFF = "off"
    STALE = "stale"
    ON = "on"


def starts(found: Entry, *, chosen: bool, decided: bool) -> bool:
    """Answer whether it starts at login from now on.

    The system has the last word: a person may have chosen it there, or the installer. Where it
    says nothing, the administrator may have `decided`. A command that is another's is left alone
    unless it was chosen here: it may belong to another copy of the app.
    """
    if found is Entry.ABSENT:
        return decided and chosen
    return chosen if found is Entry.STALE else found is Entry.ON
