"""A person's own list of which program opens what, on Linux: what is said there of this app.

After <https://specifications.freedesktop.org/mime-apps-spec/latest/>.
"""

from __future__ import annotations

import re
from pathlib import Path

from pbx_tray.whole_file import write_whole

LIST = "mimeapps.list"
ENTRY_NAME = "pbx-tray.desktop"
PHONE_LINKS = ("x-scheme-handler/tel", "x-scheme-handler/callto")
_LINE = re.compile(rf"\s*({'|'.join(PHONE_LINKS)})\s*=(.*)")
_EMPTY = re.compile(r"\s*(\[[^]]*]\s*)*")


def forget(file: Path) -> None:
    """Take this app out of what opens phone links; all else stays as it is. Raises OSError."""
    try:
        # Bytes that are no text come back as they were.
        before = file.read_bytes().decode("utf-8", errors="surrogateescape")
    except FileNotFoundError:
        return
    after = "".join(map(_without_us, before.splitlines(keepends=True)))
    if after == before:
        return
    if _EMPTY.fullmatch(after):
        file.unlink()
    else:
        write_whole(file.resolve(), after.encode("utf-8", errors="surrogateescape"))


def _without_us(line: str) -> str:
    """Answer a line of the list without this app, and nothing where it named nobody else."""
    found = _LINE.fullmatch(line.rstrip("\r\n"))
    if found is None:
        return line
    kind, named = found.groups()
    programs = [name for name in named.split(";") if name.strip()]
    others = [name for name in programs if name.strip() != ENTRY_NAME]
    if others == programs:
        return line
    return f"{kind}={';'.join(others)};\n" if others else ""
