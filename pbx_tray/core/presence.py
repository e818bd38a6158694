"""What others may conclude from the state of somebody's phones."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from types import MappingProxyType

from pbx_tray.core.directory import Phone, User
from pbx_tray.core.display import display
from pbx_tray.core.state import PbxState


class Presence(Enum):
    """What a lamp shows. The values are this program's own names for it."""

    RINGING = "ringing"
    ON_A_CALL = "on a call"
    ON_HOLD = "on hold"
    AVAILABLE = "available"
    UNAVAILABLE = "unavailable"
    UNKNOWN = "unknown"
    NO_PHONE = "no phone"


# The first that any of a user's phones is in is the user's presence.
_ORDER = (
    Presence.RINGING,
    Presence.ON_A_CALL,
    Presence.ON_HOLD,
    Presence.AVAILABLE,
    Presence.UNAVAILABLE,
)

STATUS_WORDS: Mapping[str, Presence] = MappingProxyType(
    {
        "ringing": Presence.RINGING,
        "ring": Presence.RINGING,
        "ring inuse": Presence.RINGING,
        "ring in use": Presence.RINGING,
        "in use ringing": Presence.RINGING,
        "inuse ringing": Presence.RINGING,
        "in use": Presence.ON_A_CALL,
        "inuse": Presence.ON_A_CALL,
        "busy": Presence.ON_A_CALL,
        "on a call": Presence.ON_A_CALL,
        "in call": Presence.ON_A_CALL,
        "talking": Presence.ON_A_CALL,
        "on hold": Presence.ON_HOLD,
        "onhold": Presence.ON_HOLD,
        "hold": Presence.ON_HOLD,
        "not in use": Presence.AVAILABLE,
        "not inuse": Presence.AVAILABLE,
        "idle": Presence.AVAILABLE,
        "available": Presence.AVAILABLE,
        "registered": Presence.AVAILABLE,
        "online": Presence.AVAILABLE,
        "unavailable": Presence.UNAVAILABLE,
        "offline": Presence.UNAVAILABLE,
        "not registered": Presence.UNAVAILABLE,
        "unregistered": Presence.UNAVAILABLE,
        "invalid": Presence.UNAVAILABLE,
    }
)
"""The PBX's words for a phone's status, as Asterisk and its kin use them; none is documented.

Keys are as `plain_words` makes them. Settings may add to this table.
"""

# Asterisk's extension states. Not 0: it is idle there and unknown among device states.
_STATUS_CODES: Mapping[str, Presence] = MappingProxyType(
    {
        "1": Presence.ON_A_CALL,
        "2": Presence.ON_A_CALL,
        "4": Presence.UNAVAILABLE,
        "8": Presence.RINGING,
        "9": Presence.RINGING,
        "16": Presence.ON_HOLD,
    }
)


# Letters that Unicode does not take for another one with an accent; people do, when they type.
_STROKED = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "ŧ": "t",
        "\u0131": "i",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ŋ": "n",
    }
)


@lru_cache(maxsize=1024)
def plain_words(text: str) -> str:
    """Answer `text` in lower case, its words parted by single spaces, all else left out."""
    words: list[str] = re.findall(r"[^\W_]+", text.casefold())
    return " ".join(words)


def phone_presence(phone: Phone, words: Mapping[str, Presence] = STATUS_WORDS) -> Presence:
    """Answer what one phone's status says: its text first, then its code; never a guess."""
    by_text = words.get(plain_words(phone.status or ""))
    if by_text is not None:
        return by_text
    return _STATUS_CODES.get(phone.status_code or "", Presence.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Badge:
    """One user as the roster shows them.

    `status` is what the PBX itself calls the state of the phone that decided; `desk` the label of
    the phone they are logged in on where that is not their own; `me` whether it is the person who
    looks at the roster, `favourite` whether that person gave them a star. `partner` is with whom
    they talk, "" where nobody tells; `since` when this presence began, in seconds since the epoch,
    None where nobody saw it; `waited` whether that person is to be told when they are free.
    """

    user: str
    name: str
    username: str
    extension: str
    presence: Presence
    status: str
    desk: str | None
    me: bool = False
    favourite: bool = False
    partner: str = ""
    since: float | None = None
    waited: bool = False

    @property
    def initials(self) -> str:
        """One or two letters that stand for the name."""
        return initials_of(self.name)


def initials_of(name: str) -> str:
    """Answer one or two letters that stand for a name; where it has none, its first sign or "?"."""
    words: list[str] = re.findall(r"[^\W\d_]+", name) or [name.strip() or "?"]
    letters = words[0][0] + (words[-1][0] if len(words) > 1 else "")
    return letters.upper()[:2]


def presence_of(
    state: PbxState, user: User, words: Mapping[str, Presence] = STATUS_WORDS
) -> tuple[Presence, str]:
    """Answer a user's presence over all phones that are theirs now, and the PBX's words for it."""
    uuids = state.phones_now(user)
    if not uuids:
        return Presence.NO_PHONE, ""
    found: dict[Presence, str] = {}
    for uuid in uuids:
        phone = state.phones.get(uuid)
        if phone is not None:
            found.setdefault(phone_presence(phone, words), phone.status or "")
    for presence in _ORDER:
        if presence in found:
            return presence, found[presence]
    return Presence.UNKNOWN, found.get(Presence.UNKNOWN, "")


def badge(state: PbxState, user: User, words: Mapping[str, Presence] = STATUS_WORDS) -> Badge:
    """Answer how the roster shows this user."""
    presence, status = presence_of(state, user, words)
    desk = state.phones.get(user.hot_desk or "")
    return Badge(
        user=user.uuid,
        name=user.name,
        username=user.username,
        extension=display(user.extension or ""),
        presence=presence,
        status=display(status),
        desk=desk.label if desk else None,
    )


def roster(state: PbxState, words: Mapping[str, Presence] = STATUS_WORDS) -> tuple[Badge, ...]:
    """Answer everybody's badge, sorted by name."""
    badges = (badge(state, user, words) for user in state.users.values())
    return tuple(sorted(badges, key=by_name))


def by_name(of: Badge) -> tuple[str, str]:
    """Answer the key that sorts badges as people look names up: accents and case aside."""
    return folded(of.name), of.username


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """Answer `text` without case and accents, to sort and search by."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text)  # first: it turns what looks like A into A
    parts = unicodedata.normalize("NFKD", plain.casefold())
    bare = "".join(c for c in parts if not unicodedata.combining(c))
    return bare.translate(_STROKED).casefold()


def touched(before: PbxState, after: PbxState) -> set[str]:
    """Answer the uuids of the users whose badge may differ between two states."""
    if before.users is after.users and before.phones is after.phones:
        return set()
    users = after.users.differing(before.users)
    phones = after.phones.differing(before.phones)
    for user in users:
        for version in (before.users.get(user), after.users.get(user)):
            phones.update(version.phones if version else ())
    for phone in phones:
        users.update(before.users_of.get(phone, ()), after.users_of.get(phone, ()))
    return users
