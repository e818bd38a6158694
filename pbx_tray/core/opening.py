"""What is opened with a call: an address or a program that a person chose, and its facts in it.

Who calls chooses their own name and number. So these stand in an address percent-encoded and behind
its host, and in a program's arguments as text: never as the program, as an option of it, or as
anything that a shell would read. Nothing else of a call is used.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from pathlib import PurePosixPath, PureWindowsPath
from urllib.parse import quote

from pbx_tray.core.account import AddressError, parse_address
from pbx_tray.core.calls import Call
from pbx_tray.core.choices import OpeningRule, OpensWhen
from pbx_tray.core.display import display
from pbx_tray.core.language import tr
from pbx_tray.core.parties import Caller

A_MINUTE = 10
"""How many things are opened by themselves within a minute at most."""

_MINUTE = 60.0
_REMEMBERED = 512  # calls for which something was opened

_FIELD = re.compile(r"\{([^{}]*)\}")
_ADDRESS = re.compile(r"(https?)://([^/?#]*)(.*)", re.IGNORECASE | re.DOTALL)
_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_KEPT = "!#$%&'()*+,/:;=?@[]~"  # what has a meaning in an address, as it was written
_NO_OPTION = re.compile(r"^(?:[^\w(+]|\+(?!\d))+")
_IN_PATHS = frozenset("/\\:")
_BATCH = (".bat", ".cmd")
_SHELLS = frozenset(
    {"sh", "ash", "bash", "csh", "dash", "fish", "ksh", "tcsh", "zsh"}
    | {"cmd", "powershell", "pwsh", "cscript", "wscript", "mshta"}
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a template can name of a call; empty what is not known."""

    number_e164: str = ""
    number: str = ""
    name: str = ""
    did: str = ""
    extension: str = ""
    call_id: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """For which calls something was opened by itself, and when lately (in seconds)."""

    calls: tuple[str, ...] = ()
    times: tuple[float, ...] = ()

    def allows(self, call: str, now: float) -> bool:
        """Whether something may be opened for this call now: one a call, and ten a minute."""
        return call not in self.calls and len(self._lately(now)) < A_MINUTE

    def noting(self, call: str, now: float) -> Opened:
        """Answer what is so after something was opened for this call."""
        return Opened((*self.calls, call)[-_REMEMBERED:], (*self._lately(now), now))

    def _lately(self, now: float) -> tuple[float, ...]:
        return tuple(at for at in self.times if now - at < _MINUTE)


class OpeningError(ValueError):
    """A rule that cannot be used; its text is a sentence for the person who wrote it."""


FIELDS = tuple(field.name for field in fields(Facts))

MADE_UP = Facts("+442079460101", "020 7946 0101", "Harriet Jones", "+31201234500", "101", "test")
"""A call by which a rule can be tried; the number is one that is given to nobody."""


def facts(call: Call, caller: Caller, e164: Callable[[str], str]) -> Facts:
    """Answer what is known of a call, as it may be shown.

    `e164` answers a number in international form, "" where it has none.
    """
    return Facts(
        number_e164=display(e164(caller.number)),
        number=display(caller.number),
        name=display(caller.name),
        did=display(call.called_did or ""),
        extension=display(call.called_extension or ""),
        call_id=display(call.unique_id, 256),
    )


def chosen(rules: Iterable[OpeningRule], when: OpensWhen) -> OpeningRule | None:
    """Answer the first rule for this moment; for the button, else the first of all."""
    every = tuple(rules)
    fitting = [rule for rule in every if rule.when is when]
    if when is OpensWhen.BUTTON:
        fitting += every
    return fitting[0] if fitting else None


def asks_in_vain(rule: OpeningRule, known: Facts) -> bool:
    """Whether it asks who calls, and that is not known: there is nothing to look up."""
    used = _used(rule) & {"number_e164", "number", "name"}
    return bool(used) and not any(getattr(known, field) for field in used)


def rule_trouble(rule: OpeningRule) -> str:
    """Answer what is wrong with a rule, in a sentence; "" where nothing is."""
    try:
        filled(rule, MADE_UP)
    except OpeningError as error:
        return str(error)
    return ""


def filled(rule: OpeningRule, known: Facts) -> str | tuple[str, ...]:
    """Answer the address, or the program with its arguments, for a call. Raises OpeningError."""
    if bool(rule.address) is bool(rule.program):
        raise OpeningError(tr("Enter a web address, or a program: one of the two."))
    _check_fields(rule)
    return _address(rule.address, known) if rule.address else _command(rule.program, known)


def is_batch(program: str) -> bool:
    """Whether it is a batch file, which Windows has a shell read, its arguments too."""
    return program.rstrip(" .").lower().endswith(_BATCH)


def _used(rule: OpeningRule) -> set[str]:
    return {field for part in (rule.address, *rule.program) for field in _FIELD.findall(part)}


def _check_fields(rule: OpeningRule) -> None:
    for part in (rule.address, *rule.program):
        for field in _FIELD.findall(part):
            if field not in FIELDS:
                told = tr(
                    "There is no field {field}. {there_are}",
                    field=f"{{{display(field)}}}",
                    there_are=_there_are(),
                )
                raise OpeningError(told)
        if re.search("[{}]", _FIELD.sub("", part)):
            raise OpeningError(
                tr("A field stands between two braces. {there_are}", there_are=_there_are())
            )
        if not part.isprintable():
            raise OpeningError(tr("It holds a character that can't be seen. Type it anew."))


def _there_are() -> str:
    *some, last = (f"{{{field}}}" for field in FIELDS)
    return tr("The fields are {some} and {last}.", some=", ".join(some), last=last)


def _address(template: str, known: Facts) -> str:
    found = _ADDRESS.fullmatch(template.strip())
    if found is None:
        raise OpeningError(tr("The address begins with https:// or http://."))
    scheme, place, rest = found.groups()
    if field := _FIELD.search(place):
        raise OpeningError(
            tr("The host is always the same: {field} can stand after it alone.", field=field[0])
        )
    if "\\" in place:
        raise OpeningError(tr("There is a \\ in the address where a / should be."))
    if _ESCAPE.search(_FIELD.sub(" ", rest)):
        raise OpeningError(
            tr("After a % in the address come two digits. For a % itself, write %25.")
        )
    try:
        origin = parse_address(f"{scheme}://{place}").url
    except AddressError as error:
        raise OpeningError(str(error)) from None
    parts = _FIELD.split(rest)  # by turns: as it was written, and a field
    parts[::2] = [quote(written, safe=_KEPT) for written in parts[::2]]
    parts[1::2] = [_in_address(getattr(known, field)) for field in parts[1::2]]
    return origin + "".join(parts)


def _in_address(value: str) -> str:
    """Answer a value percent-encoded. What is but dots would lead elsewhere, and is left out."""
    return quote(value, safe="", errors="replace") if value.strip(".") else ""


def _command(parts: tuple[str, ...], known: Facts) -> tuple[str, ...]:
    program, *arguments = parts
    _check_program(program, has_fields=any(_FIELD.search(part) for part in arguments))
    return (program, *(_argument(part, known) for part in arguments))


def _check_program(program: str, *, has_fields: bool) -> None:
    if _FIELD.search(program):
        raise OpeningError(tr("The program is always the same: fields can stand in its arguments."))
    by_name = bool(program.strip()) and _IN_PATHS.isdisjoint(program)
    whole = PurePosixPath(program).is_absolute() or PureWindowsPath(program).is_absolute()
    if not by_name and not whole:
        raise OpeningError(tr("Enter a program by its name, or by its whole path."))
    if is_batch(program):
        raise OpeningError(
            tr("A batch file can't be run: what a caller sends could do harm in it.")
        )
    if has_fields and PureWindowsPath(program).stem.lower() in _SHELLS:
        raise OpeningError(
            tr("A shell can't be given fields: what a caller sends could do harm in it.")
        )


def _argument(template: str, known: Facts) -> str:
    """Answer an argument filled in. What begins with a value is never taken for an option."""
    text = _FIELD.sub(lambda field: str(getattr(known, field[1])), template)
    return _NO_OPTION.sub("", text) if template.startswith("{") else text
