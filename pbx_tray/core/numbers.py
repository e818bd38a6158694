"""Phone numbers in their many spellings: which of them are one, and how people read it.

`phonenumbers` is imported by the first number that is read: before the first paint nobody needs it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pbx_tray.core.display import display
from pbx_tray.core.language import mark, tr

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

WITHHELD = mark("Withheld number")
"""What a number is read as where the caller keeps it to themselves."""

_LONGEST = 64  # characters of a text that can be a number
_SHORT = 6  # digits up to which a number may be an extension

_ANONYMOUS = re.compile(
    r"(?:sips?:)?(?:anonymous|anonymous caller|number withheld|withheld|private|private number"
    r"|restricted|blocked|hidden|no caller id|anoniem|anonym|unterdrückt)(?:@.*)?",
    re.IGNORECASE,
)
_EXTENSION = re.compile(r"(?:;ext=|\bextension|\bext\.?|x|#)\s*(\d{1,8})\s*$", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s()./\u2010-\u2015\u2212-]+")
_BARE = re.compile(r"\+?[0-9]+")


def written(shown: str) -> str:
    """Answer what was read as a number for people, of whatever text it was."""
    return tr(WITHHELD) if shown == WITHHELD else display(shown)


@dataclass(frozen=True, slots=True)
class Plan:
    """How numbers are written here.

    `region` is two letters, as "NL", empty where it is unknown; `outside_prefix` is what the PBX
    wants dialled before an outside number; `in_file` says that they are from a file of contacts,
    where few write that.
    """

    region: str = ""
    outside_prefix: str = ""
    in_file: bool = False


@dataclass(frozen=True, slots=True)
class Number:
    """One number, however it was written.

    `key` is the same for all its spellings, and empty where there is no number; `e164` is empty
    for an extension, and for what is no number; `shown` is how people read it.
    """

    key: str
    e164: str
    shown: str


def read(text: str, plan: Plan) -> Number:
    """Answer which number `text` is. What is no number is its own key, and shown as it is."""
    shown = display(text[: 4 * _LONGEST], _LONGEST)
    if _ANONYMOUS.fullmatch(shown):
        return Number("", "", WITHHELD)
    bare, extension = _taken_apart(shown)
    found = _found(bare, plan) if bare else None
    if found is None:
        return Number(bare or _plain(shown).casefold(), "", shown)
    behind = f" ext. {extension}" if extension else ""
    return Number(_e164(found), _e164(found), _formatted(found, plan, shown) + behind)


def key(text: str, plan: Plan) -> str:
    """Answer the `Number.key` of `text`, for those who read very many."""
    bare, _ = _taken_apart(display(text[: 4 * _LONGEST], _LONGEST))
    found = _found(bare, plan) if bare else None
    return read(text, plan).key if found is None else _e164(found)


def _taken_apart(shown: str) -> tuple[str, str]:
    """Answer the digits with their +, and those dialled behind them; empty where it's no number."""
    plain = _plain(shown)
    extension = _EXTENSION.search(plain)
    bare = _BETWEEN.sub("", plain[: extension.start()] if extension else plain)
    return (bare, extension[1] if extension else "") if _BARE.fullmatch(bare) else ("", "")


def _plain(text: str) -> str:
    """Answer `text` with the digits and signs of ASCII, whatever keyboard it was typed on."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKC", text)
    return "".join(str(d) if (d := unicodedata.decimal(c, None)) is not None else c for c in text)


def _found(bare: str, plan: Plan) -> PhoneNumber | None:
    """Answer the best reading: valid here before valid elsewhere, and that before possible."""
    import phonenumbers  # noqa: PLC0415 - not before the first paint

    others: list[PhoneNumber] = []
    for reading in _readings(bare, plan):
        number = _parsed(reading, plan.region)
        if number is None:
            continue
        valid = phonenumbers.is_valid_number(number)
        if valid and (plan.in_file or _is_here(number, plan.region)):
            return number
        if valid or (len(bare) > _SHORT and _is_possible(number)):
            others.append(number)
    return next(filter(phonenumbers.is_valid_number, others), others[0] if others else None)


def _is_possible(number: PhoneNumber) -> bool:
    """Whether it has the length of a whole number; it may be newer than what we know."""
    import phonenumbers  # noqa: PLC0415 - as above

    length = phonenumbers.is_possible_number_with_reason(number)
    return bool(length == phonenumbers.ValidationResult.IS_POSSIBLE)


def _readings(bare: str, plan: Plan) -> list[str]:
    """Answer what these digits may stand for, the likeliest first."""
    if bare.startswith("+"):
        return [bare]
    trunk, prefix = _trunk(plan.region), plan.outside_prefix
    readings = [bare]
    if prefix and bare.startswith(prefix):
        rest = bare.removeprefix(prefix)
        likely = trunk and rest.startswith(trunk) and not bare.startswith(f"00{_code(plan.region)}")
        readings.insert(0 if likely and not plan.in_file else 1, rest)
    # A short number that does not begin as those outside do is an extension.
    readings = [one for one in readings if len(one) > _SHORT or one.startswith(trunk)]
    return readings + [f"+{one[2:]}" for one in readings if one.startswith("00")]


def _trunk(region: str) -> str:
    """Answer what a number begins with when it's dialled within its country, as "0"; often none."""
    import phonenumbers  # noqa: PLC0415 - as above

    return phonenumbers.ndd_prefix_for_region(region.upper(), True) or ""


def _is_here(number: PhoneNumber, region: str) -> bool:
    return bool(number.country_code == _code(region))


def _code(region: str) -> int:
    """Answer the region's country code, 0 where there is none."""
    import phonenumbers  # noqa: PLC0415 - as above

    return phonenumbers.country_code_for_region(region.upper())


def _parsed(text: str, region: str) -> PhoneNumber | None:
    import phonenumbers  # noqa: PLC0415 - as above

    try:
        return phonenumbers.parse(text, region.upper() or None)
    except phonenumbers.NumberParseException:
        return None


def _e164(number: PhoneNumber) -> str:
    import phonenumbers  # noqa: PLC0415 - as above

    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _formatted(number: PhoneNumber, plan: Plan, shown: str) -> str:
    """Answer a number as it is written where we are; what is not valid stays as it is."""
    import phonenumbers  # noqa: PLC0415 - as above

    if not phonenumbers.is_valid_number(number):
        return shown
    kinds = phonenumbers.PhoneNumberFormat
    kind = kinds.NATIONAL if _is_here(number, plan.region) else kinds.INTERNATIONAL
    return phonenumbers.format_number(number, kind)
