"""What a person chooses, as frozen values. Each group has one page of preferences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

PREMIUM = ("+31900", "+31906", "+31909", "+32900", "+49900", "+44909", "+1900", "+33899")
"""Numbers that begin so cost more than a call; a beginning, for people to add to."""


FOREVER = 253_402_214_400.0
"""The end of a mute that a person ends: the last day of the year 9999, which no calendar passes."""


_A_CENTURY = 36_525  # days


class ShownAs(Enum):
    """Where a call that rings is shown. The values are what the settings file holds."""

    AUTOMATIC = "automatic"
    NOTIFICATION = "notification"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class AlertChoices:
    """How a call that rings is told.

    `gentle` asks the desktop for less urgency; `names_hidden` while presenting; `card_place` is
    the corner of the call card, as "top left"; empty, it is kept away from the tray.
    """

    shown_as: ShownAs = ShownAs.AUTOMATIC
    gentle: bool = False
    names_hidden: bool = False
    sound: bool = False
    card_place: str = ""


@dataclass(frozen=True, slots=True)
class QuietHours:
    """Hours of the week without alerts. `days` count from 0, Monday; times are "HH:MM".

    Where `ends` is not after `begins`, it is of the next day.
    """

    days: tuple[int, ...] = ()
    begins: str = "18:00"
    ends: str = "08:00"


@dataclass(frozen=True, slots=True)
class QuietChoices:
    """Which calls are told, and when.

    `until` is the wall time (seconds since the epoch) at which a mute ends, FOREVER where a person
    ends it, None where there is none. `outside`, `internal` and `group` say which kinds of call are
    told; `always` are numbers that ring through all of it, and so does, with `second_call`, who
    calls again within five minutes.
    """

    until: float | None = None
    hours: tuple[QuietHours, ...] = ()
    outside: bool = True
    internal: bool = True
    group: bool = True
    always: tuple[str, ...] = ()
    second_call: bool = False


@dataclass(frozen=True, slots=True)
class CallChoices:
    """How numbers are read and dialled.

    `region` is two letters, as "NL", empty for the system's; `outside_prefix` is what the PBX
    wants dialled before an outside number.
    """

    region: str = ""
    outside_prefix: str = ""
    premium: tuple[str, ...] = PREMIUM


@dataclass(frozen=True, slots=True)
class ContactChoices:
    """The files that contacts are read from, vCard or CSV; each is read again when it changes."""

    files: tuple[str, ...] = ()


class OpensWhen(Enum):
    """What has something opened. The values are what the settings file holds."""

    RING = "ring"
    ANSWER = "answer"
    END = "end"
    BUTTON = "button"


@dataclass(frozen=True, slots=True)
class OpeningRule:
    """Opens a web address (a template), or runs a program with these arguments; one of the two."""

    when: OpensWhen = OpensWhen.BUTTON
    address: str = ""
    program: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OpeningChoices:
    """What is opened with a call. Nothing, as long as nobody asks for it."""

    rules: tuple[OpeningRule, ...] = ()


@dataclass(frozen=True, slots=True)
class UpdateChoices:
    """`feed` is the https address where newer versions are told of; empty, nobody is asked."""

    feed: str = ""


@dataclass(frozen=True, slots=True)
class LanguageChoices:
    """`language` is one that the app speaks, as "nl"; empty, or unknown: the system's."""

    language: str = ""


class Density(Enum):
    """How much room a badge takes in the list. The values are what the settings file holds."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


class Grouping(Enum):
    """Into what sections the list is parted. The values are what the settings file holds."""

    NOTHING = "nothing"
    PRESENCE = "presence"
    FAVOURITES = "favourites"
    LETTER = "letter"


class Sorting(Enum):
    """In what order badges stand. The values are what the settings file holds."""

    NAME = "name"
    EXTENSION = "extension"
    PRESENCE = "presence"


@dataclass(frozen=True, slots=True)
class Favourite:
    """Somebody with a star: by `user`, the PBX's id, or where it gave another one, by name."""

    user: str = ""
    username: str = ""


@dataclass(frozen=True, slots=True)
class FavouritesOf:
    """Who has a star for one account, named by `Account.key`."""

    account: str = ""
    people: tuple[Favourite, ...] = ()


@dataclass(frozen=True, slots=True)
class RosterChoices:
    """How the list of people looks, and who stands first in it."""

    density: Density = Density.COMFORTABLE
    grouping: Grouping = Grouping.FAVOURITES
    sorting: Sorting = Sorting.NAME
    favourites: tuple[FavouritesOf, ...] = ()


class Scheme(Enum):
    """Of which colours the windows are. The values are what the settings file holds."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class AppearanceChoices:
    """How the windows look."""

    scheme: Scheme = Scheme.SYSTEM


@dataclass(frozen=True, slots=True)
class StartUpChoices:
    """Whether the app starts when the person logs in; `hidden`, without its window then."""

    at_login: bool = False
    hidden: bool = True


@dataclass(frozen=True, slots=True)
class PrivacyChoices:
    """What is remembered of others: for how many days calls are kept."""

    kept_days: int = 90

    @property
    def days_kept(self) -> int:
        """For how many days calls are kept: a day at least, whatever a settings file says."""
        return min(max(1, self.kept_days), _A_CENTURY)


class Logged(Enum):
    """What is written into the log of the program. The values are what the settings file holds."""

    EVENTS = "events"
    TROUBLES = "troubles"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class AdvancedChoices:
    """What only those want to choose who look for a fault."""

    logged: Logged = Logged.EVENTS
