"""What the window says where its list is empty, and the button under it that leads on."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from pbx_tray.core.language import tr
from pbx_tray.core.link import Connecting, Link, Live
from pbx_tray.core.words import Message
from pbx_tray.qt import link_words

Words = tuple[str, str]
"""What is said, and what is on the button; no button where that is empty."""


def no_roster(link: Link | None, host: str) -> Words:
    """Answer what is said where nobody is known at all; `link` is None where nobody signed in."""
    match link:
        case None:
            return tr("You are not signed in."), tr("Sign in…")
        case Connecting():
            return Message.M01.said(host=link_words.shortened(host)), ""
        case Live():
            return _no_users(), ""
    return tr("People appear here once the PBX answers."), ""


def _no_users() -> str:
    return tr("The PBX lists no users. Ask your administrator whether your account may see them.")


def no_match(text: str, *, contacts: bool) -> Words:
    """Answer what is said where this search finds no colleague; `contacts`: but a contact."""
    if contacts:
        words, action = tr("No colleague matches “{text}”."), ""
    else:
        words, action = tr("Nobody matches “{text}”."), tr("Clear search")
    return words.replace("{text}", text), action  # what was typed may hold braces


def no_favourites(total: int, locale: QLocale) -> Words:
    """Answer what is said in a large office where nobody has a star yet."""
    words = tr(
        "Type a name to find one of {count} people. Those with a star stand here.",
        count=locale.toString(total),
    )
    return words, tr("Show everyone")


def nobody_left() -> Words:
    """Answer what is said where the chip that is chosen leaves nobody."""
    return tr("Nobody is, right now."), tr("Show everyone")
