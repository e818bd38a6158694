"""The laws' command line: random days in an office with trouble, and the figures promised of them.

Exit code 0 where everything held, 1 where something did not, 2 on wrong usage.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence

from tests.laws.days import Measured, lived, lived_by_all
from tests.laws.figures import Figure, of_costs, of_days, of_links, of_outages, of_restarts

MINUTES = 20
AGAIN = "python3 packaging/start.py laws --day"


def main(argv: Sequence[str] | None = None) -> int:
    """Live through the days, say what was measured, and answer the exit code."""
    options = _options(argv)
    if options.day is not None:
        return _show(lived([options.day], options.minutes))
    seeds = range(options.seed, options.seed + options.runs)
    say(f"{options.runs} days of {options.minutes} minutes, from number {options.seed} on.")
    figures = [] if options.quick else [*of_outages(), *of_restarts(), *of_costs(), *of_links()]
    measured = _lived(seeds, options.minutes, options.processes)
    figures = [*of_days(measured), *figures]
    say(table(figures))
    return int(any(figure.blocks and not figure.holds for figure in figures))


def _lived(seeds: Sequence[int], minutes: int, processes: int | None) -> Measured:
    measured = Measured()
    tenth = max(1, len(seeds) // 10)
    for portion in lived_by_all(seeds, minutes, processes):
        _show(portion)
        before = measured.days // tenth
        measured.add(portion)
        if measured.days // tenth > before:
            say(f"{measured.days} days, {len(measured.failed)} failed")
    return measured


def _show(measured: Measured) -> int:
    for seed, sentence in measured.failed.items():
        say(f"Day {seed}: {sentence}\n    once more: {AGAIN} {seed}")
    return int(bool(measured.failed))


def table(figures: Iterable[Figure]) -> str:
    """Answer the figures, a line each."""
    lines = [(f.name, f.what, f.measured, f.promised, "" if f.holds else "NO") for f in figures]
    widths = [max(len(line[column]) for line in lines) for column in range(4)]
    return "\n".join(_in_columns(line, [*widths, 2]) for line in lines)


def _in_columns(line: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(map(str.ljust, line, widths)).rstrip()


def say(text: str) -> None:
    """Print at once, for whoever waits."""
    print(text, flush=True)  # noqa: T201 - printing is its job


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="laws", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=100_000, help="how many days (default: 100000)")
    parser.add_argument("--seed", type=int, default=0, help="the number of the first day")
    parser.add_argument("--minutes", type=int, default=MINUTES, help="how long each is")
    parser.add_argument("--day", type=int, help="only this day, once more")
    parser.add_argument("--quick", action="store_true", help="only what the days measure")
    parser.add_argument("--processes", type=int, help="how many at once (default: one a core)")
    options = parser.parse_args(argv)
    if options.runs < 1 or options.minutes < 1:
        parser.error("--runs and --minutes are above 0")
    return options


if __name__ == "__main__":
    sys.exit(main())
