"""The troubles of a recording, as the faults that let another client meet them."""

import re
from collections.abc import Iterable, Mapping

from pbx_tray.simulator.faults import Fault, Faults
from pbx_tray.simulator.recording import Entry

# What strikes a connection, whatever is asked for by it.
OF_THE_LINE: Mapping[str, str] = {
    "closed": "drop",
    "reset": "reset-held:seconds=0",
    "refused": "refuse",
    "unanswered": "no-answer:seconds=6",
    "tls": "certificate:kind=self-signed",
    "tls expired": "certificate:kind=expired",
    "tls not yet valid": "certificate:kind=not-yet-valid",
    "tls wrong name": "certificate:kind=wrong-name",
    "tls unknown issuer": "certificate:kind=unknown-authority",
    "tls self-signed": "certificate:kind=self-signed",
    "tls changed": "certificate:kind=another",
    "tls no TLS": "tls-plain",
    "tls too old": "tls-old",
    "tls certificate wanted": "tls-client-certificate",
}
OF_A_REQUEST: Mapping[str, str] = {
    "timeout": "stall",
    "unreadable": "garble",
    "html": "html",
    "redirect": "redirect",
}
EVERYWHERE = "*"
PLACES = ("users", "phones", "events")


def fault_of(entry: Entry, *, tls: bool) -> str:
    """Name the fault that plays a trouble; `tls` is whether the simulator serves HTTPS."""
    words = entry.content
    place = entry.more.get("of", EVERYWHERE)
    place = place if place in PLACES else EVERYWHERE
    if status := re.fullmatch(r"status ([1-9]\d\d)", words):
        return f"{place}:status-{status[1]}{_asked_to_wait(entry)}"
    if words.startswith("tls"):
        kind = OF_THE_LINE.get(words, OF_THE_LINE["tls"])
        return f"{EVERYWHERE}:{kind}" if tls else f"{EVERYWHERE}:drop"
    if words in OF_A_REQUEST:
        return f"{place}:{OF_A_REQUEST[words]}"
    return f"{EVERYWHERE}:{OF_THE_LINE.get(words, OF_THE_LINE['closed'])}"


def _asked_to_wait(entry: Entry) -> str:
    seconds = entry.more.get("retry_after")
    good = isinstance(seconds, int | float) and not isinstance(seconds, bool) and seconds >= 0
    return f":retry-after={seconds:g}" if good else ""


class Troubles:
    """The troubles that are played now: one at each place, until something came from there."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._now: dict[str, Fault] = {}

    def begin(self, text: str) -> Fault:
        """Let a trouble begin."""
        fault = self._now[text.partition(":")[0]] = self._faults.add(text)
        return fault

    def at(self, places: Iterable[str]) -> list[Fault]:
        """Give the troubles at these places."""
        return [self._now[place] for place in places if place in self._now]

    def end(self, places: Iterable[str]) -> None:
        """End the troubles at these places."""
        for place in places:
            if fault := self._now.pop(place, None):
                self._faults.take_back(fault)
