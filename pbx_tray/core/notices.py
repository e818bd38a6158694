"""What a notification says, in words; where it is shown is the desktop's business."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Literal

from pbx_tray.core.choices import AlertChoices
from pbx_tray.core.display import display, isolated
from pbx_tray.core.language import mark, plural, tr
from pbx_tray.core.log_news import NotSaved, SetAside, Unsaved
from pbx_tray.core.numbers import written
from pbx_tray.core.parties import Caller
from pbx_tray.core.watch import Answered, Missed, PhoneRang, Rang
from pbx_tray.core.words import Message

ELSEWHERE_SHOWN = 3.0
"""Seconds for which it is told that somebody else answered."""

_NOT_SAVED = {Unsaved.FULL: Message.M18, Unsaved.NEWER: Message.M18_NEWER}


class Action(Enum):
    """What a person can do about a call. The values travel to the desktop and back."""

    OPEN = "open"
    CALL = "call"
    CALL_BACK = "call-back"
    COPY = "copy-number"
    IGNORE = "ignore"


ACTION_WORDS = {
    Action.OPEN: mark("Open"),
    Action.CALL: mark("Call"),
    Action.CALL_BACK: mark("Call back"),
    Action.COPY: mark("Copy number"),
    Action.IGNORE: mark("Ignore"),
}


@dataclass(frozen=True, slots=True)
class Face:
    """A call as our own window shows it.

    `who` stands largest, `lines` under it; `state` says in a word or two what is so. `name` is the
    caller's, empty where it is not known or not to be seen. `since` is when it began to ring, on
    the steady clock, None where it does not ring. `behind` is what is shown instead while the
    pointer is over it.
    """

    who: str
    lines: str = ""
    state: str = ""
    name: str = ""
    since: float | None = None
    behind: Face | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """One notification, in plain text.

    `category` is one of the freedesktop specification's; `expires` in seconds, None for until it
    is withdrawn or put away. `face` is there where it is about a call, and so is what can be done
    about that; `sounds` asks for the desktop's own sound of a call. `again` answers the same notice
    in the language that is spoken then.
    """

    title: str
    body: str = ""
    urgency: Literal["low", "normal", "critical"] = "normal"
    category: str = ""
    expires: float | None = None
    face: Face | None = None
    actions: tuple[Action, ...] = ()
    sounds: bool = False
    again: Callable[[], Notice] | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Ringing:
    """What is known of a ring beside the call: since when, and what has passed with the caller.

    `since` is on the steady clock; `time` is the same moment and `story` a line, for people.
    """

    since: float | None = None
    time: str = ""
    story: str = ""


def ringing(alert: Rang, known: Ringing = Ringing()) -> Notice:
    """Answer the notice of a call that rings: who, their number, what they called."""
    lines = _lines(_number_beside_name(alert.caller), *_called(alert), known.story)
    return Notice(
        title=tr("{who} is calling", who=_who(alert.caller)),
        body=_lines(lines, _ringing_since(known)),
        urgency="critical",
        category="call.incoming",
        face=replace(_face(alert.caller, lines, tr("Incoming call")), since=known.since),
    )


def more_ringing(number: int) -> Notice:
    """Answer the notice of how many calls ring beside those that are shown."""
    words = plural("1 more call rings", "{n} more calls ring", number)
    return Notice(words, category="call.incoming")


def phone_ringing(alert: PhoneRang, known: Ringing = Ringing()) -> Notice:
    """Answer the notice of a phone that rings with nobody to say who calls."""
    title, label = tr("Your phone is ringing"), display(alert.phone)
    return Notice(
        title=title,
        body=_lines(label, _ringing_since(known)),
        urgency="critical",
        category="call.incoming",
        face=Face(title, label, tr("Incoming call"), since=known.since),
    )


def answered_elsewhere(alert: Answered, caller: Caller) -> Notice:
    """Answer the notice that somebody else took the call; it goes by itself."""
    who = isolated(alert.who)
    title = tr("{name} answered", name=who) if who else tr("Answered elsewhere")
    body = tr("The call from {who}", who=_who(caller))
    return Notice(
        title=title,
        body=body,
        urgency="low",
        category="call.ended",
        expires=ELSEWHERE_SHOWN,
        face=Face(title, body, name=display(caller.name)),
    )


def missed(alert: Missed, time: str, story: str = "") -> Notice:
    """Answer the notice of a call that nobody answered; `time` as people write it."""
    lines = _lines(_number_beside_name(alert.caller), story)
    return Notice(
        title=tr("Missed call from {who}, {time}", who=_who(alert.caller), time=time),
        body=lines,
        category="call.unanswered",
        face=_face(alert.caller, lines, tr("Missed call, {time}", time=time)),
    )


def as_chosen(notice: Notice, choices: AlertChoices) -> Notice:
    """Answer the notice of a call as the person wants calls to be told."""
    if choices.gentle and notice.urgency == "critical":
        notice = replace(notice, urgency="normal")
    if choices.names_hidden:
        notice = _hidden(notice)
    return replace(notice, sounds=choices.sound and notice.category == "call.incoming")


def _hidden(notice: Notice) -> Notice:
    """Answer a notice that does not say who calls, unless the pointer asks its face."""
    if notice.face is None:
        return notice
    title = notice.face.state or notice.title
    face = Face(title, since=notice.face.since, behind=notice.face)
    return replace(notice, title=title, body="", face=face)


def line_lost(why: str) -> Notice:
    """Answer the notice that the line to the PBX is down; `why` is the message that says so."""
    return Notice(
        title=tr("Not connected"),
        body=tr("{why} Until it is back, no calls are announced.", why=why),
        category="network.disconnected",
    )


def line_back(host: str) -> Notice:
    """Answer the notice that the line is up again."""
    return Notice(
        title=Message.M11.said(host=host),
        urgency="low",
        category="network.connected",
    )


def _number_beside_name(caller: Caller) -> str:
    """Answer the number, unless it is what stands in the title already."""
    return written(caller.shown) if display(caller.name) else ""


def log_trouble(news: SetAside | NotSaved) -> Notice:
    """Answer the notice of what befell the call log."""
    if isinstance(news, SetAside):
        return Notice(tr("Call history damaged"), Message.M17.said(file=news.file))
    told = _NOT_SAVED.get(news.reason, Message.M18_OTHER)
    return Notice(tr("Calls are not saved"), told.said(reason=tr(news.reason.value)))


def _face(caller: Caller, lines: str, state: str) -> Face:
    return Face(_who(caller), lines, state, display(caller.name))


def _called(alert: Rang) -> list[str]:
    """Answer where they called, and who else it rings for, as far as that is known."""
    lines = []
    called, extension = isolated(alert.called), isolated(alert.extension)
    if called:
        whole = tr("To {called}, extension {extension}", called=called, extension=extension)
        lines.append(whole if extension else tr("To {called}", called=called))
    if alert.others:
        lines.append(plural("Also rings for one other", "Also rings for {n} others", alert.others))
    if (elsewhere := isolated(alert.elsewhere)) and not alert.phones:
        lines.append(tr("Rings at {phone}", phone=elsewhere))
    return lines


def _ringing_since(known: Ringing) -> str:
    return tr("Ringing since {time}", time=known.time) if known.time else ""


def _lines(*lines: str) -> str:
    return "\n".join(line for line in lines if line)


def _who(caller: Caller) -> str:
    return isolated(caller.name) or isolated(written(caller.shown)) or tr("Unknown caller")
