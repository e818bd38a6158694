"""How I and the line stand, in the words of the tray: one line, true without the icon."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication

from pbx_tray.core.display import display
from pbx_tray.core.link import Connecting, Link, Live, Retrying, Stopped
from pbx_tray.core.presence import Presence
from pbx_tray.core.words import Message, briefly
from pbx_tray.qt.lamps import word
from pbx_tray.qt.link_words import clock, shortened


def in_words(presence: Presence | None, link: Link | None, name: str, host: str) -> str:
    """Answer one line, in plain text. `link` is None while nobody is signed in."""
    match link:
        case None:
            return _say("Not signed in")
        case Connecting():
            return Message.M01.value.format(host=shortened(host))
        case Live():
            return _live(presence, display(name), shortened(host))
        case Retrying() | Stopped():
            text = _say(briefly(link).value)
            return text.format(host=shortened(host), time=clock(link.since, time.time()))


def _live(presence: Presence | None, name: str, host: str) -> str:
    if presence is None:  # nobody has said yet who of the list is me
        return name or _say("Connected to {host}").format(host=host)
    if not name:
        return word(presence)
    return _say("{name}: {presence}").format(name=name, presence=word(presence))


def without_markup(text: str) -> str:
    """Answer `text` so that no tray takes any of it for markup.

    Tooltips and balloons guess, or are handed to a panel that reads markup, and none says which;
    escaped text would show its escapes where it is taken as it is.
    """
    return text.replace("<", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}")


def _say(text: str) -> str:
    return QCoreApplication.translate("Tray", text)
