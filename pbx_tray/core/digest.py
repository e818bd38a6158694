"""What happened while nobody was told, in one notice."""

from __future__ import annotations

from pbx_tray.core.display import isolated
from pbx_tray.core.log_news import WhileAway
from pbx_tray.core.notices import Notice
from pbx_tray.core.parties import Caller
from pbx_tray.core.words import Message

_NAMED = 3  # callers; who wants to know them all looks at the call log


def digest(away: WhileAway, gap: str = "", *, hides: bool = False) -> Notice:
    """Answer the notice of a time away; `gap` is its time without data, as people write it.

    `hides` leaves out who was missed: somebody else may see it.
    """
    lines = (
        "" if hides else _missed(away.missed),
        Message.M11_GAP.value.format(time=gap) if gap else "",
    )
    return Notice(
        title=_title(away),
        body="\n".join(line for line in lines if line),
        urgency="low",
        category="call.unanswered" if away.missed else "",
    )


def _title(away: WhileAway) -> str:
    if not away.calls:
        return Message.M11_NONE.value
    told = Message.M11_CALL if away.calls == 1 else Message.M11_CALLS
    if away.at_least:
        told = Message.M11_AT_LEAST
    missed = len(away.missed)
    of_them = Message.M11_MISSED.value.format(n=missed) if missed else ""
    return told.value.format(n=away.calls, missed=of_them)


def _missed(callers: tuple[Caller, ...]) -> str:
    """Answer who was missed, the last first, each once: a few of them, and how many more."""
    names = list(dict.fromkeys(isolated(c.name) or isolated(c.shown) for c in callers))
    known = [name for name in names if name]
    if not known:
        return ""
    more = len(known) - _NAMED
    said = ", ".join(known[:_NAMED])
    if more > 0:
        return Message.M11_WHO_MORE.value.format(names=said, n=more)
    return Message.M11_WHO.value.format(names=said)
