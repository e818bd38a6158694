"""The catalogue of faults: their names, options and deeds."""

import json
import math
import re
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from time import monotonic
from typing import Any

from pbx_tray.simulator.line import Line, Wire

# Every fault has these: strike only requests that give this parameter, only this account's, and
# only after so many of them were let by.
COMMON: Mapping[str, Any] = {"only": "", "by": "", "after": 0}
MOST = 10**10  # of anything; Content-Length may well be 10 GB
STATUS = "status-N"


@dataclass(slots=True, eq=False)
class Fault:
    """A fault that was asked for: where, which, with what options, and how often still.

    `since` is when, by the monotonic clock; `kept` is what it remembers between two strikes; `met`
    is how often it has struck and was done with.
    """

    endpoint: str
    name: str
    options: dict[str, str] = field(default_factory=dict)
    times: int | None = None
    lifted: bool = False
    passed: int = 0
    met: int = 0
    since: float = field(default_factory=monotonic)
    kept: list[Any] = field(default_factory=list)

    @property
    def kind(self) -> "Kind":
        """What the catalogue says of it."""
        return lookup(self.name)

    @property
    def is_of_https(self) -> bool:
        """Whether it strikes before a request is made, and plain HTTP knows nothing of it."""
        return self.kind.act is None

    def act(self, line: Line) -> None:
        """Do it to a request."""
        try:
            if self.kind.act:
                self.kind.act(line, self)
        finally:
            self.met += 1

    def greet(self, wire: Wire, context: ssl.SSLContext | None) -> ssl.SSLContext | None:
        """Do it to a connection; give the TLS context to go on with."""
        try:
            return self.kind.greet(wire, self, context) if self.kind.greet else context
        finally:
            self.met += 1

    def text(self, option: str) -> str:
        """Give an option as it was written; of several choices the first is the default."""
        default = self.kind.options.get(option, COMMON.get(option, ""))
        return self.options.get(option, default[0] if isinstance(default, tuple) else str(default))

    def number(self, option: str) -> float:
        """Give an option that is a number of any kind."""
        return float(self.text(option))

    def count(self, option: str) -> int:
        """Give an option that is a whole number."""
        return int(self.text(option))


Act = Callable[[Line, Fault], None]
Greet = Callable[[Wire, Fault, ssl.SSLContext | None], ssl.SSLContext | None]
Rewrite = Callable[[list[Any], Fault], list[Any]]


@dataclass(frozen=True, slots=True)
class Kind:
    """A fault as the catalogue knows it.

    `options` are its defaults: a float, a whole number, a text, or a tuple of the words to choose
    from. `act` treats a request, `greet` a connection that has just been accepted.
    """

    name: str
    rows: tuple[int, ...]
    options: Mapping[str, Any]
    summary: str
    act: Act | None = None
    greet: Greet | None = None

    def problem_with(self, option: str, value: str) -> str | None:
        """Say what is wrong with an option, in a sentence; None where nothing is."""
        known = {**self.options, **COMMON}
        if option not in known:
            return None if self.name == STATUS else f"{self.name} has no option {option!r}."
        default = known[option]
        if isinstance(default, str):
            return None
        if isinstance(default, tuple):
            words = ", ".join(default)
            return None if value in default else f"{option} of {self.name} is one of {words}."
        return None if _fits(type(default), value) else f"{option}={value} is no such number."


def _fits(kind: type, value: str) -> bool:
    try:
        number = kind(value)
    except ValueError:
        return False
    return math.isfinite(number) and 0 <= number <= MOST


_kinds: dict[str, Kind] = {}


def _enter(name: str, rows: tuple[int, ...], options: Mapping[str, Any], deed: Any) -> Kind:
    summary = str(deed.__doc__ or "").partition("\n")[0]
    entry = _kinds.get(name) or Kind(name, rows, options, summary)
    _kinds[name] = entry
    return entry


def fault(name: str, /, *rows: int, **options: Any) -> Callable[[Act], Act]:
    """Enter what to do with a request, and the options with their defaults."""

    def enter(act: Act) -> Act:
        _kinds[name] = replace(_enter(name, rows, options, act), act=act)
        return act

    return enter


def greeting(name: str, /, *rows: int, **options: Any) -> Callable[[Greet], Greet]:
    """Enter what to do with a new connection before a byte of it is read.

    It is told the server's TLS context, None for plain HTTP, and gives the one to use instead.
    """

    def enter(greet: Greet) -> Greet:
        _kinds[name] = replace(_enter(name, rows, options, greet), greet=greet)
        return greet

    return enter


def batch(name: str, /, *rows: int, **options: Any) -> Callable[[Rewrite], Rewrite]:
    """Enter how to rewrite the list that an answer holds; an empty one is spared, and uncounted."""

    def enter(rewrite: Rewrite) -> Rewrite:
        def act(line: Line, asked: Fault) -> None:
            answer = line.answer()
            try:
                items = json.loads(answer.body)
            except (ValueError, RecursionError):
                items = None
            if answer.status == 200 and isinstance(items, list) and items:
                body = json.dumps(rewrite(items, asked)).encode()
                line.send(replace(answer, body=body).to_bytes())
            else:
                line.simulator.faults.spare(asked, line.query.endpoint)
                line.send(answer.to_bytes())

        _kinds[name] = replace(_enter(name, rows, options, rewrite), act=act)
        return rewrite

    return enter


def lookup(name: str) -> Kind:
    """Find a fault by name; ValueError names those that there are."""
    found = _kinds.get(STATUS if re.fullmatch(r"status-[1-9]\d\d", name) else name)
    if found is None or name == STATUS:
        raise ValueError(f"There is no fault {name!r}; there are {', '.join([*_names()])}.")
    return found


def _names() -> list[str]:
    return sorted(_kinds)


def fault_names() -> list[str]:
    """Give the names of all faults but `status-N`, sorted."""
    return [name for name in _names() if name != STATUS]


def listing() -> str:
    """Describe all faults, a line each: name with options, rows of the fault matrix, sentence."""
    return "\n".join(_describe(_kinds[name]) for name in _names())


def _describe(kind: Kind) -> str:
    shown = {key: "|".join(v) if isinstance(v, tuple) else v for key, v in kind.options.items()}
    name = ":".join([kind.name, *(f"{key}={value}" for key, value in shown.items())])
    rows = ", ".join(map(str, kind.rows))
    return f"{name}  [{rows or '-'}]  {kind.summary}"
