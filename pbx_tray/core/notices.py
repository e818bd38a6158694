"""What a notification says, in words; where it is shown is the desktop's business."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pbx_tray.core.display import display, isolated
from pbx_tray.core.log_news import NotSaved, SetAside, Unsaved
from pbx_tray.core.parties import Caller
from pbx_tray.core.watch import Answered, Missed, PhoneRang, Rang
from pbx_tray.core.words import Message

ELSEWHERE_SHOWN = 3.0
"""Seconds for which it is told that somebody else answered."""

_NOT_SAVED = {Unsaved.FULL: Message.M18, Unsaved.NEWER: Message.M18_NEWER}


@dataclass(frozen=True, slots=True)
class Notice:
    """One notification, in plain text.

    `category` is one of the freedesktop specification's; `expires` in seconds, None for until it
    is withdrawn or put away.
    """

    title: str
    body: str = ""
    urgency: Literal["low", "normal", "critical"] = "normal"
    category: str = ""
    expires: float | None = None


def ringing(alert: Rang) -> Notice:
    """Answer the notice of a call that rings: who, their number, what they called."""
    lines = [_number_beside_name(alert.caller)]
    if called := isolated(alert.called):
        lines.append(f"To {called}")
    if (elsewhere := isolated(alert.elsewhere)) and not alert.phones:
        lines.append(f"Rings at {elsewhere}")
    return Notice(
        title=f"{_who(alert.caller)} is calling",
        body="\n".join(line for line in lines if line),
        urgency="critical",
        category="call.incoming",
    )


def phone_ringing(alert: PhoneRang) -> Notice:
    """Answer the notice of a phone that rings with nobody to say who calls."""
    return Notice(
        title="Your phone is ringing",
        body=display(alert.phone),
        urgency="critical",
        category="call.incoming",
    )


def answered_elsewhere(alert: Answered, caller: Caller) -> Notice:
    """Answer the notice that somebody else took the call; it goes by itself."""
    who = isolated(alert.who)
    return Notice(
        title=f"{who} answered" if who else "Answered elsewhere",
        body=f"The call from {_who(caller)}",
        urgency="low",
        category="call.ended",
        expires=ELSEWHERE_SHOWN,
    )


def missed(alert: Missed, time: str) -> Notice:
    """Answer the notice of a call that nobody answered; `time` as people write it."""
    return Notice(
        title=f"Missed call from {_who(alert.caller)}, {time}",
        body=_number_beside_name(alert.caller),
        category="call.unanswered",
    )


def line_lost(why: str) -> Notice:
    """Answer the notice that the line to the PBX is down; `why` is the message that says so."""
    return Notice(
        title="Not connected",
        body=f"{why} Until it is back, no calls are announced.",
        category="network.disconnected",
    )


def line_back(host: str, calls: int = 0, *, at_least: bool = False) -> Notice:
    """Answer the notice that the line is up again, and how many calls rang for me meanwhile."""
    told = Message.M11_CALL if calls == 1 else Message.M11_CALLS
    if at_least:
        told = Message.M11_AT_LEAST
    return Notice(
        title=Message.M11.value.format(host=host),
        body=told.value.format(n=calls) if calls else "",
        urgency="low",
        category="network.connected",
    )


def _number_beside_name(caller: Caller) -> str:
    """Answer the number, unless it is what stands in the title already."""
    return display(caller.number) if display(caller.name) else ""


def log_trouble(news: SetAside | NotSaved) -> Notice:
    """Answer the notice of what befell the call log."""
    if isinstance(news, SetAside):
        return Notice("Call history damaged", Message.M17.value.format(file=news.file))
    told = _NOT_SAVED.get(news.reason, Message.M18_OTHER)
    return Notice("Calls are not saved", told.value.format(reason=news.reason.value))


def _who(caller: Caller) -> str:
    return isolated(caller.name) or isolated(caller.number) or "Unknown caller"
