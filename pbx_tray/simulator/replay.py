"""Plays a recording: the lists, the events with their own numbers, and the troubles."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from pbx_tray.simulator.exchange import Exchange
from pbx_tray.simulator.faults import Fault
from pbx_tray.simulator.recording import Entry, Kind
from pbx_tray.simulator.timeline import Scene

if TYPE_CHECKING:
    from pbx_tray.simulator.server import Simulator

# What a client met, as the fault that lets another one meet it.
TROUBLES: Mapping[str, str] = {
    "refused": "*:refuse",
    "reset": "*:reset-held:seconds=0",
    "closed": "*:drop",
    "timeout": "*:stall",
    "unreadable": "*:garble",
    "redirect": "*:redirect",
    "tls": "*:certificate:kind=self-signed",
}
CHANGES: Mapping[str, Kind] = {"user list changed": "users", "phone list changed": "phones"}
LOOKS_EVERY = 0.05  # s, for the first request


def replay(simulator: "Simulator", entries: Sequence[Entry]) -> Scene:
    """Stand ready with the first lists; play on from when somebody first asks for something."""
    _set_out(simulator.exchange, entries)
    return _play(simulator, entries)


def _play(simulator: "Simulator", entries: Sequence[Entry]) -> Scene:
    while not simulator.requests.count():
        yield LOOKS_EVERY
    now = entries[0].at if entries else 0.0
    trouble: Fault | None = None
    for place, entry in enumerate(entries):
        if entry.at > now:
            yield entry.at - now
            now = entry.at
        if trouble:
            simulator.faults.take_back(trouble)
            trouble = None
        if entry.kind == "trouble":
            trouble = _begin(simulator, entry.content)
        else:
            if entry.kind == "events":
                _show_ahead(simulator.exchange, entry.content, entries[place:])
            _PLAYS[entry.kind](simulator.exchange, entry.content)


def _show_ahead(exchange: Exchange, events: list[Any], later: Sequence[Entry]) -> None:
    """Show a list that these events say has changed: whoever recorded it got it only then."""
    told = [event.get("event_type") for event in events if isinstance(event, dict)]
    for event_type, kind in CHANGES.items():
        changed = next((entry for entry in later if entry.kind == kind), None)
        if event_type in told and changed:
            _PLAYS[kind](exchange, changed.content)


def _set_out(exchange: Exchange, entries: Sequence[Entry]) -> None:
    """Show the first lists, and stand at the number before the first event."""
    for kind in ("users", "phones"):
        lists = [entry.content for entry in entries if entry.kind == kind]
        _PLAYS[kind](exchange, lists[0] if lists else [])
    events = (event for entry in entries if entry.kind == "events" for event in entry.content)
    number = next((number for event in events if (number := _number(event)) is not None), 1)
    exchange.restart(max(0, number - 1))


def _number(event: Any) -> int | None:
    number = event.get("seq") if isinstance(event, dict) else None
    return number if isinstance(number, int) and not isinstance(number, bool) else None


def _begin(simulator: "Simulator", words: str) -> Fault:
    status = re.fullmatch(r"status ([1-9]\d\d)", words)
    if status:
        return simulator.faults.add(f"*:status-{status[1]}")
    fault = TROUBLES.get(words, TROUBLES["closed"])
    if words == "tls" and simulator.tls is None:
        fault = TROUBLES["closed"]
    return simulator.faults.add(fault)


def _show_users(exchange: Exchange, items: list[Any]) -> None:
    exchange.show(users=items)


def _show_phones(exchange: Exchange, items: list[Any]) -> None:
    exchange.show(phones=items)


def _tell(exchange: Exchange, events: list[Any]) -> None:
    for event in events:
        if not isinstance(event, dict):
            continue
        number = _number(event)
        if number is not None:
            if number <= exchange.seq:
                exchange.restart(max(0, number - 1))
            exchange.skip(number - 1 - exchange.seq)
        exchange.report(event)


_PLAYS: Mapping[str, Callable[[Exchange, list[Any]], None]] = {
    "users": _show_users,
    "phones": _show_phones,
    "events": _tell,
}
