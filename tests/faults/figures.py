"""The figures that the matrix measures, and what each was promised to be."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pbx_tray.core.follow import CROWD

LARGE = CROWD + 1
"""People of the smallest office that does not begin anew in one moment after a restart."""


@dataclass(frozen=True, slots=True)
class Figure:
    """What is measured, in which unit, and the most that it may be."""

    what: str
    unit: str
    most: float


FIGURES = {
    "G3": Figure("recovery after a short outage (refused, reset)", "s", 2.0),
    "G3 SYN": Figure("... where connecting was never answered", "s", 7.0),
    "G3 10 min": Figure("... after ten minutes", "s", 10.0),
    "G3 longer": Figure("... after an hour", "s", 30.0),
    "G5": Figure("from the event to the notice, 200 ms away (near: start.py soak --day)", "s", 1.0),
    "G6": Figure("Live shown after the last good answer, of 45 s polls", "s", 60.0),
    "G7": Figure("times 20 starts sent a refused password, within 15 min", "", 2.0),
    "G12": Figure("the window stood still at 200 events a second, at worst", "s", 0.05),
    "G12 flood": Figure("... while 50 000 events came in one answer, at worst", "s", 0.1),
    "G12 snapshot": Figure("... while 20 000 users were listed, at worst", "s", 0.1),
    "G12 users": Figure("20 000 users read and shown", "s", 1.0),
    "G12 window": Figure("the window comes though keyring or network are dead", "s", 2.0),
    "G13": Figure("quit out of a held poll", "s", 0.2),
    "G13 any": Figure("... the whole process, out of any state", "s", 1.0),
    "G14": Figure("connects in the first minute of a refusing server", "", 80.0),
    "G14 later": Figure("... a minute, after ten minutes", "", 8.0),
    "G14 idle": Figure("requests a minute while nothing happens", "", 4.0),
    "G14 restart": Figure(
        f"requests of a client in the 2 s after a restart, an office of {LARGE} "
        "(a smaller one: start.py laws)",
        "",
        1.2,
    ),
    "G15": Figure("memory for an answer that is refused", "MiB", 10.0),
    "G15 read": Figure("memory for 50 000 events that are read, by their size", "times", 3.0),
    "G16": Figure("secrets, names and numbers outside their place", "hits", 0.0),
    "G19": Figure("messages of one outage", "", 1.0),
}

ELSEWHERE = {
    "G1": "alerts lost, told twice or late: measured by start.py laws",
    "G2": "states that differed: measured by start.py laws",
    "G4": "a restart found: measured by start.py laws",
    "G9": "a day's worth: measured by start.py soak --day",
    "G10": "24 h of real time: not measured",
    "G11": "rows of the call log after kill -9: measured by start.py crash",
    "G17": "calls placed without a click: rows 71 and 82; links at random by start.py laws",
    "G18": "rules that a test misses: measured by start.py mutants",
}
"""The figures that the matrix does not measure, and where each is."""


def noted_in(paths: Iterable[Path]) -> Iterator[str]:
    """Answer each figure that is named in a test of some row, or in what such tests share."""
    for text in (path.read_text("utf-8") for path in paths):
        for function in ast.walk(ast.parse(text)) if "figure" in text else ():
            if isinstance(function, ast.FunctionDef) and _counts(function):
                yield from (
                    node.value
                    for node in ast.walk(function)
                    if isinstance(node, ast.Constant) and node.value in FIGURES
                )


def _counts(function: ast.FunctionDef) -> bool:
    """Whether the command plays it: it is no test, or one of some row."""
    is_test = function.name.startswith("test_")
    return not is_test or any("mark.row(" in ast.unparse(one) for one in function.decorator_list)
