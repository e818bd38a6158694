"""Plays a recording: the lists, the answers with their events as they came, and the troubles."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from pbx_tray.simulator.faults import Fault
from pbx_tray.simulator.played_events import PlayedEvents
from pbx_tray.simulator.recording import Entry, Kind
from pbx_tray.simulator.timeline import Scene
from pbx_tray.simulator.troubles import EVERYWHERE, Troubles, fault_of

if TYPE_CHECKING:
    from pbx_tray.simulator.server import Simulator

CHANGES: Mapping[str, Kind] = {"user list changed": "users", "phone list changed": "phones"}
LOOKS_EVERY = 0.05  # s, for the first request, and for whoever meets a trouble
MEETS_WITHIN = 30.0  # s: as long as a client may pause after other trouble


def replay(simulator: "Simulator", entries: Sequence[Entry]) -> Scene:
    """Stand ready with the first lists; play on from when somebody first asks for something."""
    player = _Player(simulator, entries)
    player.set_out()
    return player.play()


class _Player:
    def __init__(self, simulator: "Simulator", entries: Sequence[Entry]) -> None:
        self._simulator = simulator
        self._exchange = simulator.exchange
        self._entries = entries
        self._events = PlayedEvents(simulator.exchange)
        self._troubles = Troubles(simulator.faults)

    def set_out(self) -> None:
        """Show the first lists, and what had happened before anybody asked."""
        for kind in ("users", "phones"):
            lists = [entry.content for entry in self._entries if entry.kind == kind]
            self._show(kind, lists[0] if lists else [])
        self._begin_log(self._entries)

    def play(self) -> Scene:
        """Let one line after the other happen, each at its time."""
        while not self._simulator.requests.count():
            yield LOOKS_EVERY
        now = self._entries[0].at if self._entries else 0.0
        for place, entry in enumerate(self._entries):
            if entry.at > now:
                yield entry.at - now
                now = entry.at
            if entry.kind == "trouble":
                text = fault_of(entry, tls=self._simulator.tls is not None)
                over = {EVERYWHERE, text.partition(":")[0]}
                yield from self._met(self._troubles.at(over))
                self._troubles.end(over)
                self._strike(text)
            else:
                over = {EVERYWHERE, entry.kind}
                yield from self._met(self._troubles.at(over))
                self._happen(entry, self._entries[place:])
                if met := self._troubles.at(over):
                    self._troubles.end(over)
                    yield from self._asked_again(met)

    def _met(self, faults: Sequence[Fault]) -> Scene:
        """Wait until somebody has met these: no trouble is over before it was there."""
        waited = 0.0
        while waited < MEETS_WITHIN and not all(fault.met for fault in faults):
            waited += LOOKS_EVERY
            yield LOOKS_EVERY

    def _asked_again(self, met: Sequence[Fault]) -> Scene:
        """Wait until whoever met these is back: what comes next happened before their eyes."""
        before, waited = self._simulator.requests.count(), 0.0
        while waited < MEETS_WITHIN and all(fault.met for fault in met):
            if self._simulator.requests.count() > before:
                return
            waited += LOOKS_EVERY
            yield LOOKS_EVERY

    def _strike(self, text: str) -> None:
        """Let a trouble begin, and have whoever waits for an answer ask anew, so as to meet it."""
        fault = self._troubles.begin(text)
        if fault.kind.greet:
            self._simulator.drop_connections()
        else:
            self._exchange.release()

    def _happen(self, entry: Entry, on: Sequence[Entry]) -> None:
        """Play a line of which `on` is it and what follows."""
        if entry.kind != "events":
            self._show(entry.kind, entry.content)
            return
        self._show_ahead(entry.content, on)
        if entry.more.get("anew"):
            self._begin_log(on)
            self._exchange.release()
        elif not entry.more.get("earlier"):
            self._events.play(entry.content)

    def _begin_log(self, on: Sequence[Entry]) -> None:
        """Start the log anew, with what was in it already when somebody first asked."""
        lines = [entry for entry in on if entry.kind == "events"]
        self._events.begin(item for entry in lines for item in entry.content)
        for place, entry in enumerate(lines):
            if not entry.more.get("earlier") or (place and entry.more.get("anew")):
                break
            self._events.play(entry.content)

    def _show_ahead(self, events: list[Any], later: Sequence[Entry]) -> None:
        """Show a list that these events say has changed: whoever recorded it got it only then."""
        told = [event.get("event_type") for event in events if isinstance(event, dict)]
        for event_type, kind in CHANGES.items():
            changed = next((entry for entry in later if entry.kind == kind), None)
            if event_type in told and changed:
                self._show(kind, changed.content)

    def _show(self, kind: Kind, items: list[Any]) -> None:
        if kind == "users":
            self._exchange.show(users=items)
        else:
            self._exchange.show(phones=items)
