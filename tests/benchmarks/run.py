"""The benchmarks' command line: ours, the reference client's way and the limit, side by side.

Writes benchmarks.md and benchmarks.json. A target that is missed is no failure: the exit code is 1
where something could not be measured, and 2 on wrong usage.
"""

from __future__ import annotations

import argparse
import datetime as dt
import multiprocessing
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.benchmarks import alert, ends, exact, fleet_rows, roster, starts, wire
from tests.benchmarks.machine import machine
from tests.benchmarks.rows import Pace, Row, Source
from tests.benchmarks.table import as_json, markdown, placed, write, written

CHECKOUT = Path(__file__).parents[2]
SOURCES: dict[str, Source] = {
    "exact": exact.rows,
    "idle": exact.idle,
    "plain": wire.plain,
    "encrypted": wire.encrypted,
    "bursts": wire.bursts,
    "roster": roster.rows,
    "starts": starts.rows,
    "bundle": starts.bundle,
    "alert": alert.rows,
    "ends": ends.rows,
    "fleet": fleet_rows.rows,
}
"""What measures rows, by name, in the order of the table. Each runs in a process of its own."""


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print and write the table; answer the exit code."""
    options = _options(argv)
    began = time.monotonic()
    rows, failed = _measured(options.only or list(SOURCES), Pace(quick=options.quick))
    day, of = dt.datetime.now(dt.UTC).date().isoformat(), machine()
    table = markdown(rows, of, day)
    write(options.output, table, as_json(rows, of, day))
    if options.readme:
        readme = CHECKOUT / "README.md"
        readme.write_text(placed(readme.read_text(encoding="utf-8"), table), encoding="utf-8")
    say(f"\n{table}\n{options.output / 'benchmarks.md'}, {time.monotonic() - began:.0f} s")
    if failed:
        say(f"Not measured: {', '.join(failed)}.")
    return 1 if failed else 0


def _measured(names: Sequence[str], pace: Pace) -> tuple[list[Row], list[str]]:
    rows: list[Row] = []
    failed: list[str] = []
    for name in names:
        say(f"{name}:")
        try:
            found = _alone(SOURCES[name], pace)
        except Exception as error:  # noqa: BLE001 - the other rows are worth having
            say(f"  {type(error).__name__}: {error}")
            failed.append(name)
            continue
        for row in found:
            say(f"  {row.name} {row.what}: {written(row.figure) or row.note}, {row.verdict}")
        rows += found
    return rows, failed


def _alone(source: Source, pace: Pace) -> list[Row]:
    """Measure in a process of its own: nothing that was measured before is in the way."""
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn) as pool:
        return pool.submit(_all_of, source, pace).result()


def _all_of(source: Source, pace: Pace) -> list[Row]:
    return list(source(pace))


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="two minutes instead of twenty")
    parser.add_argument("--readme", action="store_true", help="put the table into the README")
    parser.add_argument("--only", nargs="+", choices=list(SOURCES), help="measure only these")
    parser.add_argument(
        "--output", type=Path, default=CHECKOUT / "build", help="where to write (default: build)"
    )
    return parser.parse_args(argv)


def say(text: str) -> None:
    """Print at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
