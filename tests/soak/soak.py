"""The app, whole, on a busy PBX for some minutes, and what is measured of it meanwhile."""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer

from pbx_tray.app import App
from pbx_tray.clocks import now
from pbx_tray.core.account import SignIn
from pbx_tray.core.wants import Moment
from tests.soak.back_door import BackDoor, NoAnswerError
from tests.soak.gauges import Reading, middle, read
from tests.soak.processes import Driver, SoakError
from tests.soak.record import Record
from tests.soak.roster_truth import differences, shown, truth
from tests.soak.scenes import ME

_UP_WITHIN_S = 20.0
_EQUAL_WITHIN_S = 30.0
_SETTLES_S = 0.05  # from an event to its row on the screen
_TIME_IS_UP = 7


class InterruptedSoakError(Exception):
    """Somebody asked the app to quit."""


def run_for(seconds: float) -> None:
    """Let the app's event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop, lambda: loop.exit(_TIME_IS_UP))
    if loop.exec() != _TIME_IS_UP:
        raise InterruptedSoakError


def run_until(condition: Callable[[], bool], seconds: float) -> bool:
    """Let the event loop run until that is so; answer whether it came to be."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        run_for(_SETTLES_S)
    return True


class Soak(QObject):
    """One soak. `run` leads through it and then quits the application.

    Attributes:
        early, late: what the process held after warming up, and in the end.
        equal: how often the roster was found to be as the PBX has it.
        wrong: what was found, in sentences.
        error: why the soak did not come to its end, if it did not.

    """

    pace = "busy"

    def __init__(
        self,
        folder: Path,
        url: str,
        minutes: float,
        seed: int,
        clocks: Callable[[], Moment] = now,
    ) -> None:
        super().__init__()
        self.early: Reading | None = None
        self.late: Reading | None = None
        self.equal = 0
        self.wrong: list[str] = []
        self.error: Exception | None = None
        self.quit_at = 0.0
        self.cpu = 0.0
        self._url = url
        self._minutes_told = 0
        self._seconds = minutes * 60
        self._door = BackDoor(url)
        self._driver = Driver(url, folder / "log", seed, self.pace)
        self._record = Record(folder / "record")
        options = Namespace(
            config_dir=str(folder / "app"), demo=False, hidden=False, debug=False, seed=seed
        )
        self._app = App(options, clocks=clocks)
        self._app._session.updated.connect(self._record.take)

    def run(self) -> None:
        """Soak, and quit as by the menu (a slot)."""
        try:
            self._sign_in()
            self._warm_up()
            self._soak()
            self._look_at_the_end()
        except Exception as error:  # noqa: BLE001 - it is told where the soak was begun
            self.error = error
        self.quit_at = time.perf_counter()
        self._app._tray.quit_wanted.emit()

    def start(self) -> None:
        """Show the window, and begin once the event loop runs."""
        self._app.start()
        QTimer.singleShot(0, self, self.run)

    def stop(self) -> float:
        """End the app; answer the seconds since it was asked to quit."""
        self._record.quit()
        self._app.stop()
        return time.perf_counter() - self.quit_at

    def close(self) -> None:
        """Put away everything but the app."""
        if self.error is None:
            self._driver.tell("end")
        self._driver.end()
        self._door.close()
        self._record.close()

    def _sign_in(self) -> None:
        """Sign in as a person does, but for the typing."""
        if not run_until(lambda: self._app._signing_in.is_open, _UP_WITHIN_S):
            raise SoakError("The app did not ask to sign in.")
        self._app._telling.announcer.show_on(self._record)  # in the stead of what the desktop has
        self._app._signing_in._window.submitted.emit(SignIn(self._url, ME, "demo"))
        if not run_until(lambda: self._record.live, _UP_WITHIN_S):
            raise SoakError("The app did not come up.")
        self._door.state()  # our own connection is open from now on, and is no growth

    def _warm_up(self) -> None:
        """Have everything happened once, and whatever remembers be full, before it is measured."""
        self._driver.tell("fill")
        self._driver.tell("go")
        self._driver.tell("trouble")
        run_for(min(60.0, self._seconds / 3))
        self.early = self._at_rest()

    def _soak(self) -> None:
        self._driver.tell("go")
        self._driver.tell("trouble")
        began, cpu = time.monotonic(), time.process_time()
        left = self._seconds - min(60.0, self._seconds / 3)
        while (gone := time.monotonic() - began) < left:
            self._compare()
            run_for(min(20.0, max(0.1, left - gone)))
            self._say_where_we_are(time.monotonic() - began)
        self.cpu = (time.process_time() - cpu) / (time.monotonic() - began)

    def _look_at_the_end(self) -> None:
        self.late = self._at_rest()
        self._compare()
        # It shall quit out of a poll that is held, and not in the moment of an answer.
        self._door.do("fault", fault="events:stall")
        run_for(0.5)

    def _at_rest(self) -> Reading:
        self._driver.tell("calm")
        if not run_until(lambda: self._record.live, _UP_WITHIN_S):
            self.wrong.append("the line did not come back")
        run_for(2.0)
        readings = []
        for _ in range(5):
            readings.append(read(self._app))
            run_for(0.2)
        return middle(readings)

    def _compare(self) -> None:
        """Find a moment in which nothing happens, and compare the roster with the PBX then."""
        found: list[str] = ["no moment was quiet enough to compare"]
        deadline = time.monotonic() + _EQUAL_WITHIN_S
        while found and time.monotonic() < deadline:
            answer = self._compared_once()
            found = found if answer is None else answer
        self.wrong += [f"roster: {line}" for line in found[:10]]
        self.equal += not found

    def _compared_once(self) -> list[str] | None:
        """Answer how roster and PBX differ; None where more happened meanwhile."""
        try:
            state = self._door.state()
            run_for(_SETTLES_S)
            self._app._window.show_everyone()
            seen = shown(self._app._model)
            if self._door.events(state["seq"], limit=1):
                return None
        except NoAnswerError:
            return None
        return differences(truth(state), seen)

    def _say_where_we_are(self, gone: float) -> None:
        if gone >= 60 * (self._minutes_told + 1):
            self._minutes_told = int(gone / 60)
            say(f"{self._minutes_told} min: the roster was the PBX's own {self.equal} times.")


def say(line: str) -> None:
    """Print one line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
