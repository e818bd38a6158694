"""People from a vCard file: versions 3.0 and 4.0, and what 2.1 left in many of them.

Sources: RFC 2426, RFC 6350, RFC 3966 (telephone numbers as addresses).
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from pbx_tray.core.contacts import Contact
from pbx_tray.records.entry import entry

_HEAD = re.compile(r'(?:[\w-]++\.)?([\w-]++)((?:;(?:[^":;]|"[^"]*+")*+)*+):(.*)', re.DOTALL)
_ESCAPED = re.compile(r"\\(.)|;", re.DOTALL)
_CHARSET = re.compile(r'CHARSET="?([\w-]+)', re.IGNORECASE)
_WANTED = {"BEGIN", "END", "FN", "N", "ORG", "NICKNAME", "NOTE", "TEL"}
_SILENT = {"FAX", "PAGER", "MODEM"}  # numbers at which nobody speaks
_PICTURE = re.compile(r"[A-Za-z0-9+/=\s]*+")  # some programs do not fold them
_PARTS = 4096  # lines of one property that are read
_END = "\0"  # what parts the components of a value, once it is no longer escaped


@dataclass(frozen=True, slots=True)
class _Property:
    name: str
    parameters: str
    value: str
    line: int


@dataclass(slots=True)
class _Card:
    begun: int
    values: dict[str, str] = field(default_factory=dict)
    numbers: list[str] = field(default_factory=list)


class VCards:
    """The contacts of a vCard file, read line by line as one walks them.

    `damaged_at` is the first line that could not be understood, None as long as there was none.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = lines
        self.damaged_at: int | None = None

    def __iter__(self) -> Iterator[Contact]:
        card: _Card | None = None
        for found in self._properties():
            begins, ends = found.name == "BEGIN", found.name == "END"
            if begins or ends:
                if begins and card is not None:
                    self._damage(card.begun)
                yield from _contact(card)
                card = _Card(found.line) if begins else None
            elif card is None:
                self._damage(found.line)
            else:
                _take(card, found)
        if card is not None:
            self._damage(card.begun)
            yield from _contact(card)

    def _properties(self) -> Iterator[_Property]:
        for line, text in self._unfolded():
            match = _HEAD.fullmatch(text)
            if match and match[1].upper() in _WANTED:
                yield _Property(match[1].upper(), match[2].upper(), match[3], line)
            elif not match and not _PICTURE.fullmatch(text):
                self._damage(line)

    def _unfolded(self) -> Iterator[tuple[int, str]]:
        """Answer whole lines with their numbers; of what nobody wants, the beginning alone."""
        begun, parts = 1, [""]
        goes_on = soft = wanted = False
        for number, raw in enumerate(self._lines, 1):
            text = raw.rstrip("\r\n")
            if goes_on or text[:1] in {" ", "\t"}:
                parts.append(text if goes_on else text[1:])
            else:
                yield begun, "".join(parts)
                begun, parts = number, [text]
                soft, wanted = _kind(text)
            goes_on = len(parts[0]) > 0 and soft and text.endswith("=")
            if goes_on:
                parts[-1] = parts[-1][:-1]
            if len(parts) > 1 and not (wanted and len(parts) < _PARTS):
                parts.pop()
        yield begun, "".join(parts)

    def _damage(self, line: int) -> None:
        if self.damaged_at is None:
            self.damaged_at = line


def _kind(text: str) -> tuple[bool, bool]:
    """Answer whether the lines of a property end in = where they go on, and whether it's wanted."""
    match = _HEAD.match(text)
    if match is None:  # it may be folded within its name
        return False, True
    return "QUOTED-PRINTABLE" in match[2].upper(), match[1].upper() in _WANTED


def _take(card: _Card, found: _Property) -> None:
    value = _decoded(found)
    if found.name != "TEL":
        card.values.setdefault(found.name, value)
    elif _SILENT.isdisjoint(re.split(r"[^\w-]+", found.parameters)):
        card.numbers.append(_number(_components(value)))


def _decoded(found: _Property) -> str:
    if "QUOTED-PRINTABLE" not in found.parameters:
        return found.value
    raw = quopri.decodestring(found.value.encode())
    charset = _CHARSET.search(found.parameters)
    try:
        return raw.decode(charset[1] if charset else "utf-8")
    except (UnicodeDecodeError, LookupError):
        return raw.decode("cp1252", "replace")


def _components(value: str) -> list[str]:
    """Answer what `;` parts, no longer escaped."""

    def plain(match: re.Match[str]) -> str:
        if match[1] is None:
            return _END
        return "\n" if match[1] in "nN" else match[1]

    return _ESCAPED.sub(plain, value.replace(_END, "")).split(_END)


def _number(parts: list[str]) -> str:
    """Answer a number as one would write it; as an address it may name its place."""
    scheme, colon, rest = parts[0].partition(":")
    if not colon or scheme.strip().casefold() != "tel":
        return ";".join(parts)
    parameters = dict(part.casefold().partition("=")[::2] for part in parts[1:])
    number, context = unquote(rest), parameters.get("phone-context", "")
    if context.startswith("+") and not number.startswith("+"):
        number = context + number
    return number + (f" ext. {parameters['ext']}" if "ext" in parameters else "")


def _contact(card: _Card | None) -> Iterator[Contact]:
    if card is None:
        return
    written = {name: _components(value) for name, value in card.values.items()}
    family, given, middle = (*written.get("N", []), "", "", "")[:3]
    names = (written.get("FN", []), (given, middle, family), written.get("NICKNAME", []))
    name = next((name for parts in names if (name := " ".join(parts).strip())), "")
    company = written.get("ORG", [""])[0]
    yield from entry(name, card.numbers, company, " ".join(written.get("NOTE", [])))
