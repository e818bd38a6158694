"""What a row of the call log says: in the list, to a screen reader, and in its heading.

Moments are seconds since the epoch; times are written as the person's locale does.
"""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale

from pbx_tray.core.display import display, isolated
from pbx_tray.core.language import tr
from pbx_tray.core.logged import Gap, LoggedCall, Outcome
from pbx_tray.core.numbers import written
from pbx_tray.core.words import Message
from pbx_tray.qt.call_signs import word

_TO, _TO_DAY = "\u2013", " \u2013 "
_SHORT = QLocale.FormatType.ShortFormat


def day_of(moment: float) -> date:
    """Answer the day on which `moment` was, here."""
    return datetime.fromtimestamp(moment).astimezone().date()


def heading(day: date, today: date) -> str:
    """Answer the heading over the calls of a day."""
    ago = (today - day).days
    if ago in {0, 1}:
        return tr("Yesterday") if ago else tr("Today")
    written = QDate(day.year, day.month, day.day)
    if 1 < ago < 7:
        return QLocale().toString(written, "dddd")
    return QLocale().toString(written, QLocale.FormatType.LongFormat)


def who(call: LoggedCall) -> str:
    """Answer the name, else the number, else that it is not known."""
    return display(call.name) or number_of(call) or tr("Withheld number")


def number_of(call: LoggedCall) -> str:
    """Answer the number as people read it; empty where it is withheld."""
    return written(call.shown) or display(call.number)


def outcome_words(call: LoggedCall) -> str:
    """Answer what became of a call, and who answered it where that was a colleague."""
    by = display(call.answered_by)
    if call.outcome is Outcome.ELSEWHERE and by:
        return tr("{name} answered", name=by)
    return word(call.outcome)


def details(call: LoggedCall) -> tuple[str, ...]:
    """Answer what more is known: the number, how long was talked, what was called."""
    number = number_of(call) if display(call.name) else ""
    talked = "" if call.talked is None else _lasted(call.talked)
    away = tr("while you were away") if call.offline else ""
    called = display(call.called)
    to = tr("to {called}", called=called) if called and not call.outgoing else ""
    return tuple(part for part in (number, talked, away, to) if part)


def when(call: LoggedCall) -> str:
    """Answer the time of day at which a call came, or by which it had."""
    told = clock(call.heard)
    return tr("before {time}", time=told) if call.offline else told


def gap_words(gap: Gap) -> str:
    """Answer of which time nothing is known."""
    return Message.M11_GAP.said(time=span(gap))


def span(gap: Gap) -> str:
    """Answer from when to when: "12:03 to 12:40" in figures, with the days where they differ."""
    first, last = (QDateTime.fromSecsSinceEpoch(int(m)) for m in (gap.began, gap.ended))
    if first.date() != last.date():
        return _TO_DAY.join(QLocale().toString(moment, _SHORT) for moment in (first, last))
    began, ended = clock(gap.began), clock(gap.ended)
    return began if began == ended else f"{began}{_TO}{ended}"


def gap_reason() -> str:
    """Answer why nothing is known of a time."""
    return Message.M11_GAP_WHY.said()


def spoken(call: LoggedCall) -> str:
    """Answer a whole row in one line: "Anna de Vries, Missed, 201, 12:04"."""
    parts = (isolated(who(call)), outcome_words(call), *details(call), when(call))
    return ", ".join(part for part in parts if part)


def clock(moment: float) -> str:
    """Answer the time of day of `moment`."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment)).time(), _SHORT)


def _lasted(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 1:
        return tr("{n} s", n=round(seconds))
    if minutes < 60:
        return tr("{n} min", n=minutes)
    return tr("{hours} h {n} min", hours=minutes // 60, n=minutes % 60)
