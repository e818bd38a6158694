"""Whether what a person writes in the preferences can be kept.

Each answers a sentence that says what is wrong, or "" where nothing is.
"""

from __future__ import annotations

import re

from pbx_tray.core.language import tr
from pbx_tray.core.updates import safe_address

_SEPARATORS = re.compile(r"[\s().\-/]")
_NUMBER = re.compile(r"\+?[0-9]+")
_PREFIX = re.compile(r"[0-9]{0,5}")
_PREMIUM = re.compile(r"\+[1-9][0-9]{1,13}")


def bare(number: str) -> str:
    """Answer a number without what people write between its digits."""
    return _SEPARATORS.sub("", number)


def number_trouble(number: str) -> str:
    """Look at a whole number: an extension, or one from outside."""
    digits = bare(number)
    if not digits.isascii() or not _NUMBER.fullmatch(digits):
        return tr("A number has digits, and perhaps a + at its beginning.")
    return tr("A number has fewer than 20 digits.") if len(digits.lstrip("+")) > 19 else ""


def prefix_trouble(prefix: str) -> str:
    """Look at what is dialled before an outside number; it may be empty."""
    if prefix.isascii() and _PREFIX.fullmatch(prefix):
        return ""
    return tr("The prefix is a few digits, such as 0, or nothing.")


def premium_trouble(beginning: str) -> str:
    """Look at how expensive numbers begin: with a + and the country."""
    if beginning.isascii() and _PREMIUM.fullmatch(beginning):
        return ""
    return tr("Write it with a + and the country's code, as in +31900.")


def feed_trouble(address: str) -> str:
    """Look at the address at which newer versions are told of."""
    if safe_address(address):
        return ""
    return tr("Write a whole address that begins with https://, without a name or password in it.")
