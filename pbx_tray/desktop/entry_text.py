"""How a command is written in a desktop entry.

After <https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html>.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_PLAIN = re.compile(r"[\w%+,./:@-]+")


def command_line(command: Sequence[str]) -> str:
    """Answer the value of Exec that starts this program with these arguments, as they are."""
    return escaped(" ".join(map(_quoted, command)))


def escaped(value: str) -> str:
    """Answer a value as the specification wants it in a line of the file."""
    for character, written in (("\\", "\\\\"), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t")):
        value = value.replace(character, written)
    return value


def _quoted(argument: str) -> str:
    """Answer an argument as the specification wants it in a command line.

    What needs no quotes has none: xdg-mime and xdg-open find no program between quotes.
    """
    if _PLAIN.fullmatch(argument):
        return argument.replace("%", "%%")
    for special in ("\\", '"', "`", "$"):
        argument = argument.replace(special, "\\" + special)
    return '"' + argument.replace("%", "%%") + '"'
