"""Files that a person has made of the call log: a table of calls, and contacts of their own."""

from __future__ import annotations

import contextlib
import csv
import os
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from pbx_tray.core.call_table import cells, headings
from pbx_tray.core.contact_card import contact_card
from pbx_tray.core.logged import LoggedCall
from pbx_tray.whole_file import write_whole

OWN_CONTACTS = "contacts.vcf"
"""The file, among the app's data, that holds the contacts which were added here."""


def export(path: Path, calls: Iterable[LoggedCall]) -> int:
    """Write calls into a CSV file, whole or not at all; answer how many. Raises OSError."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".new")
    try:
        # With a mark at its beginning: without it spreadsheets guess the encoding, and wrong.
        with os.fdopen(handle, "w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file)
            table.writerow(headings())
            count = sum(bool(table.writerow(cells(call, _moment))) for call in calls)
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise
    return count


def add_contact(folder: Path, name: str, number: str) -> str:
    """Add somebody to the contacts that are kept in `folder`; answer in which file.

    Raises OSError, UnicodeError.
    """
    path = folder / OWN_CONTACTS
    known = path.read_text(encoding="utf-8") if path.exists() else ""
    write_whole(path, known + contact_card(name, number))
    return str(path)


def _moment(seconds: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(seconds))
