"""People from a CSV file, by the names of its columns.

They are known in English, Dutch and German, and as Google, Outlook and Thunderbird export them.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TypeVar

from pbx_tray.core.contacts import Contact
from pbx_tray.core.presence import folded, plain_words
from pbx_tray.records.entry import entry

T = TypeVar("T")

_DELIMITERS = ",;\t"
_SEVERAL = re.compile(r":::|[;\n]")  # what parts several numbers in one field
_GUARDED = re.compile(r"""^(?:="|['\t])?(.*?)"?$""", re.DOTALL)  # written so that it stays text

# As `_heading` makes them.
_NAMES = {
    "name": {
        "name", "full name", "fullname", "display name", "displayname", "contact", "contact name",
        "naam", "volledige naam", "weergavenaam", "contactpersoon",
        "anzeigename", "vollstandiger name", "kontakt", "kontaktname", "ansprechpartner",
    },
    "given": {
        "first name", "firstname", "given name", "givenname", "voornaam", "roepnaam", "vorname",
    },
    "middle": {
        "middle name", "additional name", "tussenvoegsel", "tussenvoegsels", "tweede naam",
        "weitere vornamen", "zweiter vorname", "namenszusatz",
    },
    "family": {
        "last name", "lastname", "family name", "familyname", "surname", "achternaam",
        "familienaam", "nachname", "familienname", "zuname",
    },
    "company": {
        "company", "company name", "organization", "organisation", "organization name",
        "organization 1 name", "bedrijf", "bedrijfsnaam", "organisatie", "firma", "firmenname",
        "unternehmen",
    },
    "note": {
        "note", "notes", "remark", "remarks", "comment", "comments", "notitie", "notities",
        "opmerking", "opmerkingen", "notiz", "notizen", "bemerkung", "bemerkungen", "anmerkungen",
    },
}  # fmt: skip
_KINDS = {heading: kind for kind, headings in _NAMES.items() for heading in headings}
_NUMBER = "number"

# A column whose heading has one of these holds numbers, with these it does not, after all.
_TELEPHONE = {
    "phone", "telephone", "tel", "mobile", "cell", "cellphone", "landline",
    "telefoon", "telefoonnummer", "mobiel", "mobieltje", "gsm", "doorkiesnummer",
    "telefon", "telefonnummer", "mobil", "mobiltelefon", "mobilnummer", "mobilfunk", "handy",
    "handynummer", "rufnummer", "durchwahl", "festnetz", "phonenumber", "mobiele",
}  # fmt: skip
_OTHERWISE = {"fax", "pager", "telex", "type", "label", "ttytdd", "tty", "callback"}
_ALONE = {"number", "nummer", "extension", "toestel", "nebenstelle"}


class ContactTable:
    """The contacts of a CSV file, read row by row as one walks them.

    `readable` is False where its first row names no column of names, or none of numbers;
    `damaged_at` is the first line that could not be understood, None as long as there was none.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        lines = iter(lines)
        self.damaged_at: int | None = None
        self._before, heading = 1, next(lines, "")  # lines above the rows
        # A spreadsheet is told by `sep=` what parts columns.
        while self._before < 5 and (not heading.strip() or heading.lower().startswith("sep=")):
            self._before, heading = self._before + 1, next(lines, "")
        self._delimiter = max(_DELIMITERS, key=lambda one: len(set(_kinds(heading, one))))
        self._kinds = _kinds(heading, self._delimiter)
        self._rows = csv.reader(lines, delimiter=self._delimiter, strict=True)

    @property
    def readable(self) -> bool:
        """Whether it has columns for a name and for a number."""
        named = {"name", "given", "family", "company"}
        return _NUMBER in self._kinds and not named.isdisjoint(self._kinds)

    def __iter__(self) -> Iterator[Contact]:
        while True:
            line = self._before + self._rows.line_num + 1
            try:
                row = next(self._rows)
            except StopIteration:
                return
            except csv.Error:
                self.damaged_at = self.damaged_at or line
                continue
            yield from self._contact(row)

    def _contact(self, row: Sequence[str]) -> Iterator[Contact]:
        found: dict[str, list[str]] = {}
        for kind, value in zip(self._kinds, row, strict=False):
            if kind and value.strip():
                found.setdefault(kind, []).append(value)
        parts = chain.from_iterable(found.get(kind, ()) for kind in ("given", "middle", "family"))
        name = _first(found.get("name")) or " ".join(parts)
        numbers = (n for field in found.get(_NUMBER, ()) for n in _SEVERAL.split(_bare(field)))
        return entry(name, numbers, _first(found.get("company")), _first(found.get("note")))


def _kinds(heading: str, delimiter: str) -> list[str]:
    """Answer what each column holds, "" for what nobody wants."""
    try:
        headings = next(csv.reader([heading], delimiter=delimiter), [])
    except csv.Error:
        return []
    return [_kind(folded(plain_words(text))) for text in headings]


def _kind(heading: str) -> str:
    words = set(heading.split())
    if heading in _ALONE or (words & _TELEPHONE and not words & _OTHERWISE):
        return _NUMBER
    return _KINDS.get(heading, "")


def _first(values: Sequence[str] | None) -> str:
    return values[0] if values else ""


def _bare(field: str) -> str:
    """Answer a number without what keeps a spreadsheet from reckoning with it."""
    match = _GUARDED.match(field.strip(" "))
    return match[1] if match else field
