"""The rows as Markdown and as JSON, and their place in the README."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.machine import in_words
from tests.benchmarks.rows import Measured, Row

BEGIN, END = "<!-- benchmarks: begin -->", "<!-- benchmarks: end -->"
_HEAD = "| | | figure | target | | ours | the reference client's way | the limit |"
_RULE = "| --- | --- | --- | --- | --- | --- | --- | --- |"
_SCALES = {
    "s": ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs")),
    "B": ((2.0**20, "MiB"), (2.0**10, "KiB"), (1.0, "B")),
    "": ((1.0, ""),),
}


def markdown(rows: Sequence[Row], machine: dict[str, str], day: str) -> str:
    """Answer the table under the machine's name."""
    head = f"Measured on {day}: {in_words(machine)}. {_reading(rows)}"
    missed = [row.name for row in rows if row.verdict == "missed"]
    met = sum(row.verdict == "met" for row in rows)
    sums = f"{met} of {len(rows)} targets met" + (
        f"; missed: {', '.join(missed)}." if missed else "."
    )
    return "\n".join([head, sums, "", _HEAD, _RULE, *map(_line, rows), ""])


def as_json(rows: Sequence[Row], machine: dict[str, str], day: str) -> str:
    """Answer all that was measured, each round's value included."""
    values = {"day": day, "machine": machine, "rows": list(map(_value, rows))}
    return json.dumps(values, indent=1, ensure_ascii=False) + "\n"


def placed(readme: str, table: str) -> str:
    """Answer the README with the table between its two markers. Raises ValueError without them."""
    before, after = readme.index(BEGIN) + len(BEGIN), readme.index(END)
    return f"{readme[:before]}\n{table}{readme[after:]}"


def write(folder: Path, table: str, values: str) -> None:
    """Write both into `folder`, which is made where it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "benchmarks.md").write_text(table, encoding="utf-8")
    (folder / "benchmarks.json").write_text(values, encoding="utf-8")


def written(measured: Measured | None) -> str:
    """Answer a figure as people read it, in the unit that suits its size."""
    if measured is None:
        return ""
    scale, unit = _scale(measured)
    low, high = measured.spread
    text = f"{_short(measured.median / scale)} {unit}".strip()
    if _short(low / scale) == _short(high / scale):
        return text
    return f"{text} ({_short(low / scale)}-{_short(high / scale)})"


def _reading(rows: Sequence[Row]) -> str:
    """Answer how the figures are to be read."""
    said = "Medians, with the middle half in brackets (below four values, the least and the most)"
    single = dict.fromkeys(row.name for row in rows if row.figure and len(row.figure.values) == 1)
    return f"{said}; single values: {', '.join(single)}." if single else f"{said}."


def _scale(measured: Measured) -> tuple[float, str]:
    scales = _SCALES[measured.unit]
    return next((one for one in scales if abs(measured.median) >= one[0]), scales[-1])


def _short(value: float) -> str:
    if value == round(value) or abs(value) >= 100:
        return f"{value:.0f}"
    return f"{value:.3g}"


def _line(row: Row) -> str:
    figure = written(row.figure) or row.note
    cells = (written(one) for one in (row.ours, row.theirs, row.limit))
    what = f"{row.what} ({row.note})" if row.note and row.figure else row.what
    parts = [row.name, what, figure, row.target.text, row.verdict, *cells]
    return f"| {' | '.join(parts)} |"


def _value(row: Row) -> dict[str, Any]:
    columns = {"figure": row.figure, "ours": row.ours, "reference": row.theirs, "limit": row.limit}
    return {
        "name": row.name,
        "what": row.what,
        "target": row.target.text,
        "verdict": row.verdict,
        "note": row.note,
        **{name: _numbers(one) for name, one in columns.items() if one is not None},
    }


def _numbers(of: Measured) -> dict[str, Any]:
    low, high = of.spread
    median = {"median": of.median, "low": low, "high": high, "unit": of.unit}
    return median | {"values": list(of.values)}
