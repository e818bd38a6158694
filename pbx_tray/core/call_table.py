"""Calls as the rows of a table that goes into a file, safe to be opened in a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable

from pbx_tray.core.display import display
from pbx_tray.core.language import mark, tr
from pbx_tray.core.logged import OUTCOME_WORDS, LoggedCall

_HEADINGS = (
    *(mark("Time"), mark("Direction"), mark("Outcome"), mark("Name"), mark("Number")),
    *(mark("Called"), mark("Answered by"), mark("Seconds")),
)

_LONGEST = 1000
# What a spreadsheet takes for the beginning of a formula, full-width letters among it.
_BEGINS_A_FORMULA = tuple("=+-@\uff1d\uff0b\uff0d\uff20")


def headings() -> tuple[str, ...]:
    """Answer what stands over the columns."""
    return tuple(tr(heading) for heading in _HEADINGS)


def cells(call: LoggedCall, moment: Callable[[float], str]) -> tuple[str, ...]:
    """Answer the cells of a call; `moment` writes a time, in seconds since the epoch."""
    talked = "" if call.talked is None else str(round(call.talked))
    told = (call.name, call.number, call.called, call.answered_by)
    way = tr("out") if call.outgoing else tr("in")
    return (moment(call.heard), way, tr(OUTCOME_WORDS[call.outcome]), *map(guarded, told), talked)


def guarded(text: str) -> str:
    """Answer `text` as a cell that is text, whatever a caller calls themselves."""
    shown = display(text, _LONGEST)
    return f"'{shown}" if shown.startswith(_BEGINS_A_FORMULA) else shown
