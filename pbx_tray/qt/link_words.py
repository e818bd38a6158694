"""How the link to the PBX stands, in the words that the window shows.

Moments are seconds since the epoch; `now` decides whether a moment needs its date.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QDateTime, QLocale

from pbx_tray.core.language import tr
from pbx_tray.core.link import (
    Connecting,
    Link,
    Live,
    NotAllowed,
    ProxySignInNeeded,
    Retrying,
    SignInRefused,
    Stop,
    Stopped,
    Trouble,
    Untrusted,
)
from pbx_tray.core.outage import BOOTING, PASSING
from pbx_tray.core.words import Message, next_try, sentence

_LONGEST_HOST = 40


class Remedy(Enum):
    """What the person can do about a link that is not well."""

    TRY_NOW = "try now"
    TRY_ONCE = "try once"
    EDIT = "edit"
    SIGN_IN = "sign in"
    CERTIFICATE = "certificate"


@dataclass(frozen=True, slots=True)
class Notice:
    """What the banner says. `stopped`: nothing goes on until the person does something."""

    text: str
    stopped: bool = False
    remedies: tuple[Remedy, ...] = ()


def notice(link: Link, host: str, now: float) -> Notice | None:
    """Answer what is wrong, since when and what is being done.

    None where nothing is wrong, or where it may be over in a moment.
    """
    short = shortened(host)
    match link:
        case Live(missing=missing) if what := _lists(missing):
            return Notice(sentence(NotAllowed(what), short))
        case Retrying() if quiet_for(link, now) > 0:
            return None
        case Retrying(trouble=trouble, as_of=as_of):
            said = sentence(trouble, short, seen=as_of is not None)
            said = f"{said} {_trying(link, now)}"
            return Notice(said, remedies=(*_looking(trouble), Remedy.TRY_NOW))
        case Stopped(trouble=trouble):
            said = f"{sentence(trouble, short)} {_since(link, now)}"
            return Notice(said, stopped=True, remedies=_remedies(trouble))
    return None


def _remedies(trouble: Stop) -> tuple[Remedy, ...]:
    if isinstance(trouble, SignInRefused | ProxySignInNeeded):
        return Remedy.EDIT, Remedy.TRY_ONCE
    return (*_looking(trouble), Remedy.SIGN_IN)


def _looking(trouble: Trouble) -> tuple[Remedy, ...]:
    """Answer the button to a certificate that a person may accept, where there is one."""
    there = isinstance(trouble, Untrusted) and trouble.acceptable
    return (Remedy.CERTIFICATE,) if there else ()


def quiet_for(link: Link | None, now: float) -> float:
    """Answer the seconds for which a link's trouble is not told yet; 0 where it is."""
    if not isinstance(link, Retrying):
        return 0.0
    passing = BOOTING if isinstance(link.trouble, SignInRefused) else PASSING
    return min(max(0.0, link.since + passing - now), passing)


def status(link: Link | None, host: str, now: float) -> str:
    """Answer the few words of the status line."""
    match link:
        case None:
            return tr("Not signed in")
        case Connecting():
            return Message.M01.said(host=shortened(host))
        case Live(missing=missing) if "events" in missing:
            return Message.M23.said()
        case Live():
            return tr("Connected to {host}", host=shortened(host))
        case Retrying(as_of=as_of) | Stopped(as_of=as_of):
            if as_of is None:
                return tr("Not connected")
            return Message.M12.said(time=clock(as_of, now))


def not_live(*, stale: bool) -> tuple[str, ...]:
    """Answer the word to say behind what nobody knows to be still so; none unless it is `stale`."""
    return (tr("not live"),) if stale else ()


def clock(moment: float, now: float) -> str:
    """Answer a moment as the person's locale writes it, with the date unless it is today's."""
    then, today = (QDateTime.fromSecsSinceEpoch(int(m)) for m in (moment, now))
    short = QLocale.FormatType.ShortFormat
    if then.date() == today.date():
        return QLocale().toString(then.time(), short)
    return QLocale().toString(then, short)


def shortened(host: str) -> str:
    """Answer `host`, the middle left out where it is too long for a line."""
    half = _LONGEST_HOST // 2
    return host if len(host) <= _LONGEST_HOST else f"{host[:half]}…{host[-half:]}"


def _trying(link: Retrying, now: float) -> str:
    """Answer what happens next, and when the line was last well, or else since when it is not."""
    if link.next_try is not None:
        return f"{next_try(clock(link.next_try, now))} {_since(link, now)}"
    if link.as_of is None:
        return _timed(tr("Trying again since {time}."), link, now)
    return _timed(tr("Trying again. Last seen {time}."), link, now)


def _since(link: Retrying | Stopped, now: float) -> str:
    text = tr("Since {time}.") if link.as_of is None else tr("Last seen {time}.")
    return _timed(text, link, now)


def _timed(text: str, link: Retrying | Stopped, now: float) -> str:
    """Answer `text` with the last good moment, or, where there was none, the first bad one."""
    return text.format(time=clock(link.since if link.as_of is None else link.as_of, now))


def _lists(missing: frozenset[str]) -> str:
    """Answer the lists that this account may not read, in words; events are no such list."""
    if {"users", "phones"} <= missing:
        return tr("the list of users and the list of phones")
    names = {"users": tr("the list of users"), "phones": tr("the list of phones")}
    return next((text for name, text in names.items() if name in missing), "")
