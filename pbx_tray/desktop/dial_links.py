"""tel: and callto: links, and whatever else asks from outside for a call: read safely.

Whoever wrote a link may mean harm: it can hold commands of the phone system (`*31#`), a second
number, options for our own command line, or letters that look like something else. What is taken
out of one is a plain number of ASCII digits, or nothing at all. It is never dialled without asking.
"""

from __future__ import annotations

import re
from urllib.parse import unquote_to_bytes

from pbx_tray.core.dialling import NumberError, diallable
from pbx_tray.core.words import Message

LONGEST = 256
"""Characters of a link that may be one: a number is far shorter."""

_LINK = re.compile(r"(?:tel|callto):(?://)?(.*?)/?", re.IGNORECASE | re.DOTALL)
_SCHEME = re.compile(r"(?:tel|callto):", re.IGNORECASE)
_CUT_SHORT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_SPELT = re.compile(r"[+(0-9][-+ ./()0-9]*")


def is_dial_link(text: str) -> bool:
    """Whether this begins as a link that asks for a call."""
    return _SCHEME.match(text.lstrip(" ")) is not None


def number_from_outside(text: str) -> str:
    """Answer the number in a link, or in a text that somebody else wrote, as it will be dialled.

    Raises NumberError.
    """
    if len(text) > LONGEST:
        raise NumberError(Message.M16_LONG.said())
    link = _LINK.fullmatch(text.strip(" "))
    spelt = _decoded(link[1]) if link else text
    number = diallable(spelt)  # says best what is wrong with it
    if not _SPELT.fullmatch(spelt.strip(" ")) or len(number.removeprefix("+")) < 2:
        raise NumberError(Message.M16.said())
    return number


def _decoded(spelt: str) -> str:
    """Answer what percent signs stand for: once, for what is hidden twice is meant to be hidden."""
    if _CUT_SHORT.search(spelt):
        raise NumberError(Message.M16.said())
    try:
        return unquote_to_bytes(spelt).decode("utf-8")
    except UnicodeError:
        raise NumberError(Message.M16.said()) from None
