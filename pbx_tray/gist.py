"""An update in a line for the log: kinds, counts, and a mark for each call. No name, no number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from pbx_tray.core.events import CallAnswered, CallFinished, CallRang, Event
from pbx_tray.core.wants import Update
from pbx_tray.core.watch import Alert
from pbx_tray.logs import mark


def gist(update: Update) -> str:
    """Answer what was published, in a line."""
    events = [_event(numbered.event) for numbered in update.events]
    told = [f"{type(alert).__name__} {mark(_call(alert))}" for alert in update.alerts]
    parts = [
        type(update.link).__name__,
        "afresh" if update.afresh else "",
        *sorted(f"{listing.value} loaded" for listing in update.loaded),
        f"{len(events)} events: {_counted(events)}" if events else "",
        f"told: {', '.join(told)}" if told else "",
    ]
    return "; ".join(part for part in parts if part)


def _event(event: Event) -> str:
    match event:
        case CallRang(call=call) | CallAnswered(call=call) | CallFinished(call=call):
            return f"{type(event).__name__} {mark(call.unique_id)}"
    return type(event).__name__


def _call(alert: Alert) -> str:
    """Answer the call's own id: the key says how often it was told, too."""
    return alert.key.split(":", 2)[-1]


def _counted(events: Iterable[str]) -> str:
    return ", ".join(
        f"{count} x {what}" if count > 1 else what for what, count in Counter(events).items()
    )
