"""How I, the line and the alerts stand, in the words of the tray: true without the icon."""

from __future__ import annotations

import time

from PySide6.QtCore import QDateTime, QLocale, QTime

from pbx_tray.core.display import display
from pbx_tray.core.language import plural, tr
from pbx_tray.core.link import Connecting, Link, Live, Retrying, Stopped
from pbx_tray.core.presence import Presence
from pbx_tray.core.quiet import Mute, Silence
from pbx_tray.core.words import Message, briefly, next_try
from pbx_tray.qt.lamps import word
from pbx_tray.qt.link_words import clock, shortened

_COUNTED = 100  # missed calls; beyond that nobody wants to know how many


def in_words(presence: Presence | None, link: Link | None, name: str, host: str) -> str:
    """Answer one line, in plain text. `link` is None while nobody is signed in."""
    match link:
        case None:
            return tr("Not signed in")
        case Connecting():
            return Message.M01.said(host=shortened(host))
        case Live():
            return _live(presence, display(name), shortened(host))
        case Retrying() | Stopped():
            return _lost(link, host, time.time())


def _live(presence: Presence | None, name: str, host: str) -> str:
    if presence is None:  # nobody has said yet who of the list is me
        return name or tr("Connected to {host}", host=host)
    if not name:
        return word(presence)
    return tr("{name}: {presence}", name=name, presence=word(presence))


def _lost(link: Retrying | Stopped, host: str, now: float) -> str:
    said = briefly(link).said(host=shortened(host), time=clock(link.since, now))
    if isinstance(link, Stopped) or link.next_try is None:
        return said
    return f"{said}. {next_try(clock(link.next_try, now))}"


def missed_words(count: int) -> str:
    """Answer how many calls were missed that nobody has looked at; "" for none."""
    if count < 1:
        return ""
    if count >= _COUNTED:
        return tr("{n} missed calls or more", n=_COUNTED)
    return plural("1 missed call", "{n} missed calls", count)


def mute_words(mute: Mute) -> str:
    """Answer for how long alerts can be muted."""
    words = {
        Mute.QUARTER: tr("For 15 minutes"),
        Mute.HALF_HOUR: tr("For 30 minutes"),
        Mute.HOUR: tr("For 1 hour"),
        Mute.TOMORROW: tr("Until tomorrow"),
        Mute.ON: tr("Until I unmute them"),
    }
    return words[mute]


def unmute_words(silence: Silence | None, now: float) -> str:
    """Answer what ends a mute, and when it would end by itself."""
    if silence is None or silence.until is None:
        return tr("Unmute alerts")
    return tr("Unmute alerts (until {time})", time=_until(silence.until, now))


def silence_words(silence: Silence | None, now: float) -> str:
    """Answer until when nothing is told; "" where alerts are told."""
    if silence is None:
        return ""
    if silence.until is None:
        return tr("Alerts muted")
    until = _until(silence.until, now)
    if silence.muted:
        return tr("Alerts muted until {time}", time=until)
    return tr("Quiet hours until {time}", time=until)


def _until(moment: float, now: float) -> str:
    """Answer a moment to come: with its day where a whole one lies between, or as "tomorrow"."""
    then, today = (QDateTime.fromSecsSinceEpoch(round(m)) for m in (moment, now))
    if then.time() == QTime(0, 0) and then.date() == today.date().addDays(1):
        return tr("tomorrow")
    shown = QLocale().toString(then.time(), QLocale.FormatType.ShortFormat)
    if moment - now < 86_400:
        return shown
    return f"{QLocale().dayName(then.date().dayOfWeek())} {shown}"


def without_markup(text: str) -> str:
    """Answer `text` so that no tray takes any of it for markup.

    Tooltips and balloons guess, or are handed to a panel that reads markup, and none says which;
    escaped text would show its escapes where it is taken as it is.
    """
    return text.replace("<", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}")
