"""The app offscreen on a PBX whose phones change 500 times a second, and what one feels of it.

Exit code 0 where the window kept moving and held what the person had chosen, 1 where not.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles

from PySide6.QtWidgets import QApplication

from pbx_tray.app import App
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.wants import Update
from tests.event_loop import run_for, run_until
from tests.storm.pulse import Pulse

_MOST_MS = 50.0
_SETTLE_S = 1.0
_UP_WITHIN_S = 60.0
_SEARCH = "an"


@dataclass
class Found:
    """What one storm has shown."""

    pulse: Pulse = field(default_factory=Pulse)
    replies: int = 0
    resets: int = 0
    wrong: list[str] = field(default_factory=list)


class Person:
    """Has somebody selected in the middle of the list, then a search, and looks that both stay."""

    def __init__(self, app: App) -> None:
        self._window, self._model = app._window, app._model
        self._view = app._window._view

    def choose(self) -> None:
        """Go to the middle of the list and select who is there."""
        middle = self._model.shown // 2
        self._view.setCurrentIndex(self._model.index(middle, 0))
        self._view.scrollTo(self._view.currentIndex(), self._view.ScrollHint.PositionAtCenter)

    def search(self, text: str) -> None:
        """Have this text in the search field."""
        self._window._search.setText(text)

    def sees(self) -> tuple[str, ...]:
        """Answer who is selected, who is at the top, how far it is scrolled, what is searched."""
        index = self._view.currentIndex()
        selected = self._model.badge_at(index.row()).user if index.isValid() else "nobody"
        top = self._model.badge_at(self._view.rowAt(0)).user
        scroll = self._view.verticalScrollBar().value()
        return selected, top, str(scroll), self._window._search.text()


@contextmanager
def large_pbx(users: int, rate: float) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Run the PBX; it begins at a line on its standard input."""
    command = [sys.executable, "-m", "tests.storm.pbx", str(users), str(rate)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", bufsize=1
    ) as process:
        assert process.stdout is not None
        yield process.stdout.readline().removeprefix("ready ").strip(), process


def storm(folder: str, options: Namespace) -> tuple[Found, int]:
    """Live through one storm; answer what was seen, and how many changes the PBX made."""
    app = App(Namespace(config_dir=folder, demo=False, hidden=False, seed=1, debug=False))
    app.start()
    with large_pbx(options.users, options.rate) as (url, process):
        assert process.stdin is not None
        assert process.stdout is not None
        app._signed_in._follow(Account(parse_address(url), "sanne", "sanne"), "demo")
        run_until(lambda: app._model.total == options.users, _UP_WITHIN_S)
        run_for(_SETTLE_S)
        found = Found()
        app._model.modelReset.connect(lambda: setattr(found, "resets", found.resets + 1))

        def take(_: Update) -> None:
            found.replies += 1

        app._session.updated.connect(take)
        process.stdin.write("begin\n")
        for text in ("", _SEARCH):
            _hold(found, Person(app), text, options.seconds / 2)
        process.stdin.close()
        made = int(process.stdout.read())
        app.stop()
    return found, made


def _hold(found: Found, person: Person, text: str, seconds: float) -> None:
    """Hold a place in the list for so long, and note where it is another one afterwards."""
    found.pulse.on = False
    person.search(text)
    person.choose()
    run_for(0.2)
    before = person.sees()
    found.pulse.on = True
    run_for(seconds)
    if person.sees() != before:
        found.wrong.append(f"What was chosen did not stay: {before}, then {person.sees()}.")


def said(found: Found, made: int, seconds: float) -> str:
    """Answer the figures in a sentence."""
    late, ours, busy = (sorted(column) for column in zip(*found.pulse.beats, strict=True))
    cuts = quantiles(late, n=1000)
    return (
        f"{made} changes in {seconds:g} s, {found.replies} replies: the window waited "
        f"{cuts[499]:.1f} ms (median), {cuts[989]:.1f} ms (99 %), {late[-1]:.1f} ms (most); "
        f"{ours[-1]:.1f} ms at most but for other programs, {busy[-1]:.1f} ms of them its own "
        f"work; {found.resets} resets of the list."
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Live through a storm, say what was measured, and answer the exit code."""
    parser = argparse.ArgumentParser(prog="storm", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=60.0, help="for how long (default: 60)")
    parser.add_argument("--users", type=int, default=10_000, help="how many (default: 10,000)")
    parser.add_argument("--rate", type=float, default=500.0, help="changes a second (default: 500)")
    parser.add_argument(
        "--room", type=float, default=1.0, help="times the limit, for a machine that is busy"
    )
    options = parser.parse_args(argv)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = "disabled:"
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory(prefix="pbx-tray-storm-") as folder:
        found, made = storm(str(Path(folder)), options)
    print(said(found, made, options.seconds))
    if found.resets or max(b.ours for b in found.pulse.beats) > options.room * _MOST_MS:
        found.wrong.append(f"The list is to be reset never, and to wait {_MOST_MS:g} ms at most.")
    for sentence in found.wrong:
        print(f"- {sentence}")
    return 1 if found.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
