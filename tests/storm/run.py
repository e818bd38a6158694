"""The app offscreen on a PBX whose phones change 500 times a second, and what one feels of it.

Exit code 0 where the storm came, the window kept moving and what the person had chosen stayed, 1
where not.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from statistics import quantiles
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from pbx_tray.app import App
from pbx_tray.core.account import Account, parse_address
from pbx_tray.core.choices import Grouping, RosterChoices
from pbx_tray.core.wants import Update
from tests.event_loop import run_for, run_until
from tests.storm.pulse import Beat, Pulse

_MOST_MS = 50.0
_LEAST_SHARE, _LEAST_CHANGES, _LEAST_WITHIN_S = 0.9, 300, 20.0
_SETTLE_S = 1.0
_UP_WITHIN_S = 60.0


class Scene(NamedTuple):
    """How somebody looks at the list while the storm goes on."""

    name: str
    search: str = ""
    grouping: Grouping = Grouping.NOTHING

    @property
    def stays(self) -> bool:
        """Whether nobody moves in the list: what is on top and how far it is scrolled stays."""
        return self.grouping is not Grouping.PRESENCE


SCENES = (
    Scene("everyone"),
    Scene("a search", search="an"),
    Scene("by presence", grouping=Grouping.PRESENCE),
)


@dataclass
class Found:
    """What one scene has shown in so many seconds."""

    scene: Scene
    seconds: float = 0.0
    beats: list[Beat] = field(default_factory=list)
    replies: int = 0
    changes: int = 0
    resets: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """How many changes came a second."""
        return self.changes / self.seconds

    def count(self, update: Update) -> None:
        """Count a reply, and the changes in it (a slot)."""
        self.replies += 1
        self.changes += len(update.events)

    def note_reset(self) -> None:
        """Note that the list was reset (a slot)."""
        self.resets += 1


class Person:
    """Has somebody selected in the middle of the list, and looks what stays as it was."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._window, self._model = app._window, app._model
        self._view = app._window._view

    def go_to(self, scene: Scene) -> None:
        """Look at everybody in this way, and select who is in the middle."""
        self._window.show_everyone()
        self._app._choosing.choose(RosterChoices(grouping=scene.grouping))
        self._window._search.setText(scene.search)
        middle = self._model.rowCount() // 2
        while self._model.shown_at(middle) is None:  # a heading
            middle += 1
        self._view.setCurrentIndex(self._model.index(middle, 0))
        self._view.scrollTo(self._view.currentIndex(), self._view.ScrollHint.PositionAtCenter)

    def sees(self, scene: Scene) -> tuple[str, ...]:
        """Answer who is selected and what is searched; who is on top and how far it is scrolled."""
        index = self._view.currentIndex()
        selected = self._model.badge_at(index.row()).user if index.isValid() else "nobody"
        if not scene.stays:
            return selected, self._window._search.text()
        top = self._model.badge_at(self._view.rowAt(0)).user
        scroll = self._view.verticalScrollBar().value()
        return selected, self._window._search.text(), top, str(scroll)


@contextmanager
def large_pbx(users: int, rate: float) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Run the PBX; it begins at a line on its standard input."""
    command = [sys.executable, "-m", "tests.storm.pbx", str(users), str(rate)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", bufsize=1
    ) as process:
        assert process.stdout is not None
        yield process.stdout.readline().removeprefix("ready ").strip(), process


def storm(folder: str, options: Namespace) -> tuple[list[Found], int]:
    """Live through one storm for each scene; answer what was seen, and the PBX's exit code."""
    app = App(Namespace(config_dir=folder, demo=False, hidden=False, seed=1, debug=False))
    app.start()
    try:
        with large_pbx(options.users, options.rate) as (url, process):
            app._signed_in._follow(Account(parse_address(url), "sanne", "sanne"), "demo")
            run_until(lambda: app._model.total == options.users, _UP_WITHIN_S)
            run_for(_SETTLE_S)
            found = _lived_through(app, process, options)
        return found, process.returncode
    finally:
        app.stop()


def _lived_through(app: App, process: subprocess.Popen[str], options: Namespace) -> list[Found]:
    found = [Found(scene) for scene in SCENES]
    pulse = Pulse()
    assert process.stdin is not None
    process.stdin.write("begin\n")
    for one in found:
        reset = app._model.modelReset.connect(one.note_reset)
        updated = app._session.updated.connect(one.count)
        _hold(one, Person(app), pulse, options.seconds / len(SCENES))
        app._model.modelReset.disconnect(reset)
        app._session.updated.disconnect(updated)
    process.stdin.close()
    return found


def _hold(found: Found, person: Person, pulse: Pulse, seconds: float) -> None:
    """Hold a place in the list for so long, and note where it is another one afterwards."""
    person.go_to(found.scene)
    run_for(_SETTLE_S / 2)
    before = person.sees(found.scene)
    found.replies = found.changes = 0
    pulse.beats, pulse.on = found.beats, True
    began = time.monotonic()
    run_for(seconds)
    run_until(lambda: found.changes >= _LEAST_CHANGES, _LEAST_WITHIN_S)
    found.seconds = time.monotonic() - began
    pulse.on = False
    after = person.sees(found.scene)
    if after != before:
        found.wrong.append(f"What was chosen did not stay: {before}, then {after}.")


def said(found: Found) -> str:
    """Answer the figures of one scene in a sentence."""
    late, ours, busy = (sorted(column) for column in zip(*found.beats, strict=True))
    cuts = quantiles(late, n=1000)
    return (
        f"{found.scene.name}: {found.rate:.0f} changes a second, {found.replies} "
        f"replies; the window waited {cuts[499]:.1f} ms (median), {cuts[989]:.1f} ms (99 %), "
        f"{late[-1]:.1f} ms (most); {ours[-1]:.1f} ms at most but for other programs, "
        f"{busy[-1]:.1f} ms of them its own work, {sum(busy) / found.seconds / 10:.0f} % of one "
        f"processor; {found.resets} resets of the list."
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
        scenes, code = storm(folder, options)
    wrong = [sentence for found in scenes for sentence in judged(found, options.rate, options.room)]
    if code:
        wrong.append(f"The PBX ended with {code}.")
    for found in scenes:
        print(said(found))
    for sentence in wrong:
        print(f"- {sentence}")
    return 1 if wrong else 0


def judged(found: Found, rate: float, room: float) -> list[str]:
    """Answer what is wrong with a scene to which `rate` changes a second were to come."""
    wrong = list(found.wrong)
    if found.changes < _LEAST_CHANGES or found.rate < _LEAST_SHARE * rate / room:
        came = f"{found.changes} changes came, {found.rate:.0f} a second"
        wrong.append(f"{found.scene.name}: {came}, and {rate:g} were to: this proves nothing.")
    if found.resets:
        wrong.append(f"{found.scene.name}: the list was reset.")
    if max(beat.ours for beat in found.beats) > room * _MOST_MS:
        wrong.append(f"{found.scene.name}: the window waited for over {room * _MOST_MS:g} ms.")
    return wrong


if __name__ == "__main__":
    sys.exit(main())
