"""The faults that are asked for now, and whom they strike."""

import re
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from pbx_tray.simulator.faults.catalogue import Fault, lookup

ENDPOINTS = ("users", "phones", "events", "call", "calls", "switches", "token", "*")


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
    kind = lookup(name)
    for key, value in fault.options.items():
        if problem := kind.problem_with(key, value):
            raise ValueError(problem)
    if kind.act is None and endpoint != "*":
        raise ValueError(f"{name} strikes before a request is made: ask for *:{name}.")
    return fault


@dataclass(frozen=True, slots=True)
class Struck:
    """What a fault is to strike: a request by its endpoint, its parameters and its account."""

    endpoint: str
    parameters: Mapping[str, str] = field(default_factory=dict)
    account: str | None = None


class Faults:
    """The faults that are asked for now; of several at one endpoint the first added comes first.

    A fault at an endpoint goes before one at `*`. One that was added while a request was held
    strikes the next. Thread-safe.

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

    def take_back(self, fault: Fault) -> None:
        """Take back one fault."""
        with self._lock:
            fault.lifted = True
            self._asked = [item for item in self._asked if item is not fault]
        self._wake()

    def asked(self) -> list[Fault]:
        """Give the faults that are asked for now."""
        with self._lock:
            return list(self._asked)

    def take(self, struck: Struck) -> Fault | None:
        """Find the fault that strikes a request, and count it down."""
        with self._lock:
            for asked in (struck.endpoint, "*"):
                for fault in self._asked:
                    if fault.endpoint == asked and fault.kind.act and _concerns(fault, struck):
                        return self._count(fault, struck.endpoint)
        return None

    def take_at_accept(self) -> list[Fault]:
        """Find the faults that strike a connection before a byte of it is read."""
        with self._lock:
            everywhere = [fault for fault in self._asked if fault.endpoint == "*"]
            # One that is for requests too waits its turn among those.
            turn = next((fault for fault in everywhere if fault.kind.act), None)
            return [
                self._count(fault, "*")
                for fault in everywhere
                if fault.kind.greet and (fault is turn or fault.kind.act is None)
            ]

    def spare(self, fault: Fault, endpoint: str) -> None:
        """Give back a fault that found nothing to do: as if it had not been taken."""
        with self._lock:
            self.seen[f"{endpoint}:{fault.name}"] -= 1
            if fault.times is not None:
                fault.times += 1
                if fault.times == 1 and not fault.lifted:
                    self._asked.insert(0, fault)

    def _count(self, fault: Fault, endpoint: str) -> Fault:
        self.seen[f"{endpoint}:{fault.name}"] += 1
        if fault.times is not None:
            fault.times -= 1
            if fault.times == 0:
                self._asked.remove(fault)
        return fault


def _concerns(fault: Fault, struck: Struck) -> bool:
    if fault.text("only") not in {"", *struck.parameters}:
        return False
    if fault.text("by") not in {"", struck.account}:
        return False
    fault.passed += 1
    return fault.passed > fault.count("after")
