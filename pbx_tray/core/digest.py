"""What happened while nobody was told, in one notice."""

from __future__ import annotations

from pbx_tray.core.display import isolated
from pbx_tray.core.language import plural
from pbx_tray.core.log_news import WhileAway
from pbx_tray.core.notices import Notice
from pbx_tray.core.numbers import written
from pbx_tray.core.parties import Caller
from pbx_tray.core.words import Message

_NAMED = 3  # callers; who wants to know them all looks at the call log


def digest(away: WhileAway, gap: str = "", *, hides: bool = False) -> Notice:
    """Answer the notice of a time away; `gap` is its time without data, as people write it.

    `hides` leaves out who was missed: somebody else may see it.
    """
    lines = (
        "" if hides else _missed(away.missed),
        f"{Message.M11_GAP.said(time=gap)}. {Message.M11_GAP_WHY.said()}" if gap else "",
    )
    return Notice(
        title=_title(away),
        body="\n".join(line for line in lines if line),
        urgency="low",
        category="call.unanswered" if away.missed else "",
    )


def _title(away: WhileAway) -> str:
    if not away.calls:
        return Message.M11_NONE.said()
    missed = len(away.missed)
    of_them = plural(", {n} missed", ", {n} missed", missed) if missed else ""
    if away.at_least:
        return plural(
            "While you were away: at least {n} call{missed}",
            "While you were away: at least {n} calls{missed}",
            away.calls,
            missed=of_them,
        )
    return plural(
        "While you were away: {n} call{missed}",
        "While you were away: {n} calls{missed}",
        away.calls,
        missed=of_them,
    )


def _missed(callers: tuple[Caller, ...]) -> str:
    """Answer who was missed, the last first, each once: a few of them, and how many more."""
    names = list(dict.fromkeys(isolated(c.name) or isolated(written(c.shown)) for c in callers))
    known = [name for name in names if name]
    if not known:
        return ""
    more = len(known) - _NAMED
    said = ", ".join(known[:_NAMED])
    if more > 0:
        return Message.M11_WHO_MORE.said(names=said, n=more)
    return Message.M11_WHO.said(names=said)
