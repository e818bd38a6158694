"""What a badge says in words: in its row, to a screen reader, and in its tooltip."""

from __future__ import annotations

from html import escape

from pbx_tray.core.display import isolated
from pbx_tray.core.language import tr
from pbx_tray.core.presence import Badge, Presence
from pbx_tray.qt.lamps import word
from pbx_tray.qt.link_words import not_live


def presence_words(badge: Badge) -> str:
    """Answer the word for the presence, or the PBX's own words where they say nothing to us."""
    if badge.presence is Presence.UNKNOWN and badge.status:
        return badge.status
    return word(badge.presence)


def details(badge: Badge) -> tuple[str, ...]:
    """Answer what more is known: that it is you, whom the user talks with, and at which desk."""
    you = tr("You") if badge.me else ""
    partner = tr("with {name}", name=badge.partner) if badge.partner else ""
    desk = tr("at {desk}", desk=badge.desk) if badge.desk is not None else ""
    return tuple(part for part in (you, partner, desk) if part)


def lasting(badge: Badge, now: float) -> str:
    """Answer for how long this presence has been seen: "3 min", "2 h 5 min"; "" below a minute."""
    minutes = 0 if badge.since is None else int(now - badge.since) // 60
    if minutes < 1:
        return ""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return tr("{minutes} min", minutes=rest)
    return tr("{hours} h {minutes} min", hours=hours, minutes=rest)


def spoken(badge: Badge, *, stale: bool = False) -> str:
    """Answer the whole badge in one line: "Anna de Vries, 201, on a call, at Desk 12".

    Where it is `stale`: "Anna de Vries, 201, on a call, not live, at Desk 12".
    """
    said = presence_words(badge)
    if badge.presence is not Presence.UNKNOWN:
        said = said[:1].lower() + said[1:]
    star = tr("favourite") if badge.favourite else ""
    waited = tr("you are told when they are free") if badge.waited else ""
    seen = (said, *not_live(stale=stale), *details(badge))
    parts = (badge.name, badge.extension, *seen, star, waited)
    return ", ".join(part for part in parts if part)


def tooltip(badge: Badge, *, stale: bool = False) -> str:
    """Answer the tooltip, as HTML in which everything from the PBX is escaped.

    Where it is `stale` the PBX says nothing.
    """
    lines = [" · ".join(isolated(part) for part in (badge.name, badge.extension) if part)]
    seen = (presence_words(badge), *not_live(stale=stale), *details(badge))
    lines.append(" · ".join(seen))
    if badge.waited:
        lines.append(tr("You are told when they are free; their menu stops that."))
    if badge.status and not stale:
        lines.append(tr("The PBX says: {status}", status=isolated(badge.status)))
    return "<qt>" + "<br>".join(escape(line) for line in lines) + "</qt>"
