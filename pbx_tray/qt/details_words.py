"""What the details of a person say, line by line."""

from __future__ import annotations

from html import escape
from typing import Final

from pbx_tray.core.directory import EndpointKind
from pbx_tray.core.display import isolated
from pbx_tray.core.language import tr
from pbx_tray.core.logged import LoggedCall
from pbx_tray.core.presence import Badge, Presence
from pbx_tray.core.reach import Reach
from pbx_tray.qt import lamps
from pbx_tray.qt.badge_words import tooltip
from pbx_tray.qt.call_words import outcome_words
from pbx_tray.qt.link_words import clock
from pbx_tray.qt.sign_line import Line

_NOTE_SHOWN: Final = 200


def reach_line(reach: Reach, *, mine: bool, stale: bool) -> Line:
    """Answer the line of an endpoint: how it stands, or, of mine, whether it rings for me."""
    end = _ringing(reach) if mine else _standing(reach)
    return Line(_sign(reach), _name(reach), end, stale)


def call_line(call: LoggedCall, now: float) -> Line:
    """Answer the line of a call with the person."""
    return Line(call.outcome, outcome_words(call), clock(call.heard, now))


def tip(badge: Badge, of: tuple[Reach, ...], note: str, *, stale: bool) -> str:
    """Answer what is said where the pointer rests, as HTML: what others wrote is escaped."""
    lines = [reach_line(r, mine=badge.me, stale=stale).words for r in of]
    if note:
        lines.append(tr("Note: {note}", note=isolated(note, _NOTE_SHOWN)))
    return (
        tooltip(badge, stale=stale).removesuffix("</qt>")
        + "".join(f"<br>{escape(line)}" for line in lines)
        + "</qt>"
    )


def _sign(reach: Reach) -> Presence | None:
    if reach.kind is EndpointKind.HOT_DESK and not reach.label:
        return Presence.NO_PHONE
    return reach.presence


def _name(reach: Reach) -> str:
    if reach.kind is EndpointKind.HOT_DESK:
        if not reach.label:
            return tr("Hot desk")
        return tr("Hot desk: {desk}", desk=isolated(reach.label))
    return reach.label or tr("A phone that is not listed")


def _standing(reach: Reach) -> str:
    """Answer how an endpoint of somebody else's stands."""
    if reach.taken_by:
        return tr("{name} is logged in", name=isolated(reach.taken_by))
    if reach.rings:
        return lamps.word(Presence.RINGING)
    if reach.presence is None:
        is_desk = reach.kind is EndpointKind.HOT_DESK
        return tr("Not logged in") if is_desk else ""
    if reach.presence is Presence.UNKNOWN and reach.status:
        return reach.status
    return lamps.word(reach.presence)


def _ringing(reach: Reach) -> str:
    """Answer whether an endpoint of mine rings, or would."""
    if reach.rings:
        return tr("Ringing now")
    if reach.presence is Presence.UNAVAILABLE:
        return tr("Offline: does not ring")
    if reach.presence is Presence.AVAILABLE and reach.would_ring:
        return tr("Will ring")
    if reach.presence is None and reach.would_ring:
        return tr("May ring")  # the PBX tells nothing of a number
    return _standing(reach)
