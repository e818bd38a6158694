"""The soak's command line: the app offscreen on a busy PBX with a bad line, for some minutes.

With --day it is a whole day's worth, in half an hour.

Exit code 0 where everything held, 1 where something did not, 2 on wrong usage.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import tracemalloc
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from pbx_tray import logs
from tests.soak.calls_told import Judge
from tests.soak.complaints import complaints
from tests.soak.day import HELD_S, PARTS, Day
from tests.soak.gauges import held
from tests.soak.processes import Pbx, SoakError, simulator
from tests.soak.report import Found, rows, table
from tests.soak.soak import InterruptedSoakError, Soak, say


def main(argv: Sequence[str] | None = None) -> int:
    """Soak, say what was measured, and answer the exit code."""
    options = _options(argv)
    # Nothing of the person's own desktop or password store takes part in this.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
    os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = "disabled:"
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    if options.day is None:
        tracemalloc.start()
    try:
        with tempfile.TemporaryDirectory(prefix="pbx-tray-soak-") as name:
            tempfile.tempdir = str(Path(name) / "temporary")
            Path(tempfile.tempdir).mkdir()
            found = _soaked(Path(name), options)
    except InterruptedSoakError:
        return 130
    except SoakError as error:
        say(str(error))
        return 1
    lines = list(rows(found))
    say(table(lines))
    for sentence in [*found.verdict.wrong, *found.wrong]:
        say(f"- {sentence}")
    return 0 if all(row.holds for row in lines) else 1


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="soak", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=10.0, help="for how long (default: 10)")
    parser.add_argument(
        "--day",
        type=float,
        nargs="?",
        const=24.0,
        metavar="HOURS",
        help="a day's worth in half an hour; or that of some hours of it, 1.2 at least",
    )
    parser.add_argument("--seed", type=int, default=1, help="other calls, and other trouble")
    options = parser.parse_args(argv)
    if options.minutes <= 0:
        parser.error("--minutes is above 0")
    if options.day is not None and not 1.2 <= options.day <= 240:
        parser.error("--day takes from 1.2 to 240 hours")
    return options


def _soaked(folder: Path, options: argparse.Namespace) -> Found:
    with simulator(options.seed, *_busy_or_not(options)) as pbx:
        application = QApplication(sys.argv[:1])
        application.setQuitOnLastWindowClosed(False)
        before = held()
        logs.begin(folder / "app", to_terminal=False)
        with complaints() as heard:
            soak = _soak(folder, pbx, options)
            soak.start()
            application.exec()
            quit_s = soak.stop()
            soak.close()
            logs.end()
        left = held() - before
    if soak.error is not None:
        raise soak.error
    if soak.early is None or soak.late is None:
        raise InterruptedSoakError
    return Found(
        early=soak.early,
        late=soak.late,
        verdict=Judge(_lines(folder / "log"), _lines(folder / "record")).judge(),
        equal=soak.equal,
        quit_s=quit_s,
        cpu=soak.cpu,
        left=list(left.elements()),
        wrong=[*soak.wrong, *heard],
        day=soak.found if isinstance(soak, Day) else None,
    )


def _busy_or_not(options: argparse.Namespace) -> tuple[str, ...]:
    """Answer the simulator's options: in a day of ours, nothing happens by itself."""
    if options.day is None:
        return "--rate", "20"
    return "--script", os.devnull, "--hold", str(HELD_S)


def _soak(folder: Path, pbx: Pbx, options: argparse.Namespace) -> Soak:
    if options.day is None:
        say(f"The app follows a PBX of 300 users, 20 events a second, for {options.minutes:g} min.")
        return Soak(folder, pbx.url, options.minutes, options.seed)
    say(f"The app lives through {options.day:g} h of a PBX of 300 users: an hour takes a minute.")
    return Day(folder, pbx, round(options.day * PARTS / 24), options.seed)


def _lines(path: Path) -> list[Any]:
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


if __name__ == "__main__":
    sys.exit(main())
