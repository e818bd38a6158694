"""What can go wrong between a client and a PBX, on request and by name.

A fault is one function that takes the `Line` of a request and does something else than send its
answer. Another one is added by writing another such function under `@_fault("name")`.
"""

import gzip
import re
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from pbx_tray.simulator.line import Answer, Line

ENDPOINTS = ("users", "phones", "events", "call", "*")


@dataclass(slots=True)
class Fault:
    """A fault that was asked for: where, which, with what options, and how often still."""

    endpoint: str
    name: str
    options: dict[str, str] = field(default_factory=dict)
    times: int | None = None
    lifted: bool = False

    def act(self, line: Line) -> None:
        """Do it to a request."""
        _entry(self.name)(line, self)


Entry = Callable[[Line, Fault], None]
_ENTRIES: dict[str, Entry] = {}


def _fault(name: str) -> Callable[[Entry], Entry]:
    def enter(entry: Entry) -> Entry:
        _ENTRIES[name] = entry
        return entry

    return enter


def _entry(name: str) -> Entry:
    if re.fullmatch(r"status-[1-9]\d\d", name):
        return _status
    try:
        return _ENTRIES[name]
    except KeyError:
        known = ", ".join([*sorted(_ENTRIES), "status-N"])
        raise ValueError(f"There is no fault {name!r}; there are {known}.") from None


def fault_names() -> list[str]:
    """Give the names of all faults but `status-N`, sorted."""
    return sorted(_ENTRIES)


def parse(text: str) -> Fault:
    """Read ENDPOINT:NAME[:OPTION=VALUE…][:TIMES]; ValueError says what is wrong with it."""
    endpoint, _, rest = text.partition(":")
    # A colon inside an option's value (an address, a time of day) divides nothing.
    name, *more = re.split(r":(?=[a-z-]+=|\d+$)", rest)
    fault = Fault(endpoint, name)
    for part in more:
        key, equals, value = part.partition("=")
        if equals:
            fault.options[key] = value
        elif int(part) > 0:
            fault.times = int(part)
        else:
            raise ValueError(f"{text!r} asks for a fault that never strikes.")
    if endpoint not in ENDPOINTS:
        raise ValueError(f"There is no endpoint {endpoint!r}; there are {', '.join(ENDPOINTS)}.")
    _entry(name)
    return fault


class Faults:
    """The faults that are asked for now; of several at one endpoint the first added comes first.

    A fault at an endpoint goes before one at `*`. Thread-safe.

    Attributes:
        seen: how often each `ENDPOINT:NAME` has struck, by the endpoint that it struck.

    """

    def __init__(self, wake: Callable[[], None] = lambda: None) -> None:
        self.seen: Counter[str] = Counter()
        self._wake = wake
        self._lock = threading.Lock()
        self._asked: list[Fault] = []

    def add(self, text: str) -> Fault:
        """Ask for a fault as on the command line: `add("events:status-503:retry-after=5:2")`."""
        fault = parse(text)
        with self._lock:
            self._asked.append(fault)
        return fault

    def lift(self, endpoint: str | None = None) -> None:
        """Take back the faults of an endpoint, or all; what is stalled is answered."""
        with self._lock:
            lifted = [fault for fault in self._asked if endpoint in {None, fault.endpoint}]
            self._asked = [fault for fault in self._asked if fault not in lifted]
            for fault in lifted:
                fault.lifted = True
        self._wake()

    def take(self, endpoint: str) -> Fault | None:
        """Find the fault that strikes a request for `endpoint`, and count it down."""
        with self._lock:
            return self._take(endpoint, endpoint) or self._take("*", endpoint)

    def take_at_accept(self) -> bool:
        """Whether a connection is to be refused before a byte of it is read."""
        with self._lock:
            first = next((fault for fault in self._asked if fault.endpoint == "*"), None)
            return bool(first and first.name == "refuse" and self._take("*", "*"))

    def _take(self, asked: str, struck: str) -> Fault | None:
        for fault in self._asked:
            if fault.endpoint == asked:
                self.seen[f"{struck}:{fault.name}"] += 1
                if fault.times is not None:
                    fault.times -= 1
                    if fault.times == 0:
                        self._asked.remove(fault)
                return fault
        return None


# No answer


@_fault("refuse")
def _refuse(line: Line, _fault: Fault) -> None:
    line.reset()


@_fault("drop")
def _drop(line: Line, _fault: Fault) -> None:
    line.close()


@_fault("lose")
def _lose(line: Line, _fault: Fault) -> None:
    """Do what was asked, so that a call is placed, and lose the answer."""
    line.answer()
    line.close()


@_fault("stall")
def _stall(line: Line, fault: Fault) -> None:
    line.wait(None, until=lambda: fault.lifted)
    line.send(line.answer().to_bytes())


@_fault("slow")
def _slow(line: Line, fault: Fault) -> None:
    line.wait(float(fault.options.get("seconds", 1)))
    line.send(line.answer().to_bytes())


# Half an answer


@_fault("reset")
def _reset(line: Line, _fault: Fault) -> None:
    whole = line.answer().to_bytes()
    line.send(whole[: len(whole) - 1])
    line.reset()


@_fault("truncate")
def _truncate(line: Line, _fault: Fault) -> None:
    answer = line.answer()
    line.send(answer.head(len(answer.body) + 100) + answer.body)
    line.close()


@_fault("drip")
def _drip(line: Line, fault: Fault) -> None:
    for byte in line.answer().to_bytes():
        line.send(bytes([byte]))
        line.wait(float(fault.options.get("every", 0.5)))


# Another answer


def _instead(line: Line, **changes: Any) -> None:
    """Send what the PBX would, with some of it replaced, once it would have sent it."""
    line.send(replace(line.answer(), **changes).to_bytes())


@_fault("garble")
def _garble(line: Line, _fault: Fault) -> None:
    _instead(line, body=b'[{"seq": 1, "event_type": nonsense')


@_fault("empty")
def _empty(line: Line, _fault: Fault) -> None:
    _instead(line, body=b"")


@_fault("null")
def _null(line: Line, _fault: Fault) -> None:
    _instead(line, body=b"null")


@_fault("gzip")
def _gzip(line: Line, _fault: Fault) -> None:
    packed = gzip.compress(line.answer().body)
    _instead(line, body=packed, headers=(("Content-Encoding", "gzip"),))


@_fault("http-1.0")
def _http_1_0(line: Line, _fault: Fault) -> None:
    _instead(line, protocol="HTTP/1.0")
    line.close()


@_fault("mislabel")
def _mislabel(line: Line, _fault: Fault) -> None:
    _instead(line, content_type="text/html")


@_fault("html")
def _html(line: Line, _fault: Fault) -> None:
    page = b"<!doctype html><title>Free Wi-Fi</title><p>Please sign in to use this network.</p>"
    line.send(Answer(200, page, "text/html").to_bytes())


@_fault("redirect")
def _redirect(line: Line, fault: Fault) -> None:
    where = fault.options.get("to", "http://portal.invalid/sign-in")
    line.send(Answer(302, headers=(("Location", where),)).to_bytes())


def _status(line: Line, fault: Fault) -> None:
    """Answer `status-N`; its options become headers, as in `status-503:retry-after=5`."""
    number = int(fault.name.removeprefix("status-"))
    headers = tuple((key.title(), value) for key, value in fault.options.items())
    body = b"" if number in {204, 304} else b'{"error": "asked for by a fault"}'
    line.send(Answer(number, body, headers=headers).to_bytes())


# The PBX itself


@_fault("forget")
def _forget(line: Line, _fault: Fault) -> None:
    line.exchange.forget()
    line.send(line.answer().to_bytes())


@_fault("restart")
def _restart(line: Line, fault: Fault) -> None:
    line.exchange.restart(int(fault.options.get("seq", 0)))
    line.send(line.answer().to_bytes())
