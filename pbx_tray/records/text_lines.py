"""The lines of a text file, whichever system wrote it."""

from __future__ import annotations

import codecs
from collections.abc import Generator
from pathlib import Path

LONGEST = 65536
"""Characters of a line that are read: what follows is a picture, and of no use to us."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def lines_of(path: Path) -> Generator[str, None, None]:
    """Answer the lines with their ends, as UTF-8 or UTF-16 where it is that, else as Windows'.

    Raises OSError, ValueError. Who does not walk to the end closes it.
    """
    with path.open("rb") as file:
        encoding = _encoding(file.read(4))
    errors = "replace" if "16" in encoding else "surrogateescape"
    with path.open(encoding=encoding, errors=errors) as text:
        while line := text.readline(LONGEST):
            rest = line
            while rest and not rest.endswith("\n"):
                rest = text.readline(LONGEST)
            yield _mended(line)


def _encoding(start: bytes) -> str:
    for mark, encoding in _MARKS:
        if start.startswith(mark):
            return encoding
    if start[1:2] == b"\0":
        return "utf-16-le"
    return "utf-16-be" if start[:1] == b"\0" else "utf-8"


def _mended(line: str) -> str:
    """Answer the line as Windows in Western Europe reads it, where it was not UTF-8."""
    if line.isascii():
        return line
    try:
        line.encode()
    except UnicodeEncodeError:
        raw = line.encode("utf-8", "surrogateescape")
        return raw.decode("cp1252", "replace")
    return line
