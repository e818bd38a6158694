"""How soon it is there, and how large it is: R10 to R12, and the bundle."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tests.benchmarks.fast_line import CHECKOUT, FastLine, Place
from tests.benchmarks.measured_app import ALONE, MeasuredApp, MeasuredProgram
from tests.benchmarks.rows import Measured, Pace, Row, at_most, once, ratio, seconds

BUNDLE = Path(os.environ.get("PBX_TRAY_BUNDLE") or CHECKOUT / "dist") / "pbx-tray" / "pbx-tray"
_BARE = "tests.benchmarks.bare_program"
_FEW, _MANY = 1000, 11_000
_PAINTS = {"QT_LOGGING_RULES": "qt.widgets.painting=true"}


def rows(pace: Pace) -> Iterator[Row]:
    """Start the app and a bare window in turns."""
    with FastLine() as fast:
        few, many = fast.open(_FEW), fast.open(_MANY)
        yield from _starts(pace, few)
        yield from _sizes(pace, few, many)


def _starts(pace: Pace, place: Place) -> Iterator[Row]:
    found: list[list[float]] = [[], [], []]
    for number in range(pace.of(15, 5) + 1):
        with MeasuredProgram(_BARE) as bare:
            one = _heard(bare)
        with MeasuredApp("start", place, place.pbx.folder / f"start-{number}") as app:
            two, three = _heard(app), _heard(app)
        if number:  # the first of all fills the disk's cache
            for times, value in zip(found, (one, two, three), strict=True):
                times.append(value)
    bare_one, painted, live = map(seconds, found)
    over = "over a bare QApplication with a QWidget"
    figure = ratio(painted, bare_one)
    yield Row("R10", f"first paint, {over}", at_most(1.25), figure, painted, None, bare_one)
    figure = ratio(live, bare_one)
    yield Row("R11", f"live roster of 1,000, {over}", at_most(2.1), figure, live, None, bare_one)


def _heard(program: MeasuredProgram) -> float:
    """Answer how many seconds after its start a program says the next thing."""
    program.hear()
    return time.monotonic() - program.began


def _sizes(pace: Pace, few: Place, many: Place) -> Iterator[Row]:
    found: list[list[float]] = [[], [], []]
    for number in range(pace.of(5, 2)):
        with MeasuredProgram(_BARE) as bare:
            bare.hear()
            found[0].append(bare.hear()["memory"])
        for place, sizes in ((few, found[1]), (many, found[2])):
            folder = place.pbx.folder / f"size-{number}-{place.port}"
            with MeasuredApp("memory", place, folder) as app:
                sizes.append(app.hear()["memory"])
    empty, small, large = (Measured(tuple(sizes), "B") for sizes in found)
    what = "memory at 1,000 users, over an empty window of PySide6"
    yield Row("R12", what, at_most(1.6), ratio(small, empty), small, None, empty)
    pairs = zip(large.values, small.values, strict=True)
    each = Measured(tuple((two - one) / (_MANY - _FEW) for two, one in pairs), "B")
    yield Row("R12", "memory for each further user", at_most(1300, "≤ 1.3 kB"), each, each)


def bundle(pace: Pace) -> Iterator[Row]:
    """Compare the bundle, where one was built, with the app in its environment."""
    target = at_most(1.2)
    what = "first paint of the bundle, over the app in its environment"
    none = at_most(0, "none")
    libraries = "libraries of Qt that `--version` of the bundle loads"
    if not BUNDLE.exists():
        note = "no bundle was built"
        yield Row("B1", what, target, None, note=note)
        yield Row("B2", libraries, none, None, note=note)
        return
    installed = [sys.executable, "-m", "pbx_tray"]
    ours: list[float] = []
    others: list[float] = []
    for number in range(pace.of(10, 4) + 1):
        times = _first_paint([str(BUNDLE)]), _first_paint(installed)
        if number:
            ours.append(times[0])
            others.append(times[1])
    bundled, beside = seconds(ours), seconds(others)
    yield Row("B1", what, target, ratio(bundled, beside), bundled, None, beside)
    began = time.monotonic()
    said = _run([str(BUNDLE), "--version"], {})
    took = time.monotonic() - began
    loaded = _run([str(BUNDLE), "--version"], {"LD_DEBUG": "files"}).stderr.count("libQt6")
    note = f"it takes {took * 1000:.0f} ms to say {said.stdout.strip()}"
    yield Row("B2", libraries, none, once(loaded), once(loaded), note=note)


def _first_paint(command: Sequence[str]) -> float:
    """Answer the seconds until Qt says that it has painted a window."""
    with tempfile.TemporaryDirectory() as folder:
        began = time.monotonic()
        with subprocess.Popen(
            [*command, "--debug", "--config-dir", folder],
            cwd=CHECKOUT,
            env={**os.environ, **ALONE, **_PAINTS, "PYTHONDONTWRITEBYTECODE": ""},
            stderr=subprocess.PIPE,
            encoding="utf-8",
        ) as process:
            for line in process.stderr or ():
                if "Flushing QRegion" in line:
                    break
            took = time.monotonic() - began
            process.terminate()
            process.communicate()
    return took


def _run(command: Sequence[str], variables: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    environment = os.environ | dict(variables)
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
