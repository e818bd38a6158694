"""Takes every picture at one scale, in every language, light and dark; prints what is wrong.

Exit code 0 where all is whole, named for screen readers, mirrored and in its colours, else 1.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from itertools import product
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from pbx_tray.core.choices import AppearanceChoices, Scheme
from tests.event_loop import run_for, run_until
from tests.pictures.flaws import flaws, not_mirrored, out_of_scheme, unseen_focus
from tests.pictures.scenes import walk
from tests.pictures.stage import Stage
from tests.pictures.tongues import LANGUAGES, foreign

SCHEMES = (Scheme.LIGHT.value, Scheme.DARK.value)
_SETTLE_S = 0.01
_ROOM_S = 5.0


class Look(NamedTuple):
    """In which language and in which colours the windows are."""

    language: str
    scheme: str = "light"

    def __str__(self) -> str:
        return "-".join(self)


EVERY_LOOK = tuple(Look(*look) for look in product(LANGUAGES, SCHEMES))


def wear(look: Look, stage: Stage) -> None:
    """Have all windows look so, those that are open as well."""
    stage.app._speech.speak(look.language)
    stage.app._choosing.choose(AppearanceChoices(Scheme(look.scheme)))
    QApplication.sendPostedEvents()  # all that follows from it, however busy the machine is
    run_for(_SETTLE_S)


class Camera:
    """Takes each scene in all its looks, into `folder` if there is one, and notes what is wrong."""

    def __init__(self, folder: Path | None, stage: Stage, looks: Sequence[Look]) -> None:
        self.wrong: list[str] = []
        self.scenes: list[str] = []
        self._folder = folder
        self._stage = stage
        self._looks = looks

    def take(
        self, name: str, kind: type[QWidget], anew: Callable[[], object] | None = None
    ) -> None:
        self.scenes.append(name)
        for look in self._looks:
            wear(look, self._stage)
            if anew is not None:
                anew()
            self.wrong += [f"{name}, {look}: {flaw}" for flaw in self._left(kind, look)]
            if self._folder is not None:
                picture = self._stage.window(kind).grab()
                percent = round(100 * picture.devicePixelRatio())
                picture.save(str(self._folder / f"{name}-{look}-{percent}.png"))
        if not self._folder:
            wear(Look("en"), self._stage)
            window = self._stage.window(kind)
            found = [*not_mirrored(window, self._turn), *unseen_focus(window)]
            self.wrong += [f"{name}: {flaw}" for flaw in found]

    def _left(self, kind: type[QWidget], look: Look) -> list[str]:
        """Answer what is wrong once all that moves has come to rest."""
        found: list[str] = []

        def is_flawless() -> bool:
            found[:] = self._flaws(kind, look)
            return not found

        run_until(is_flawless, _ROOM_S)
        return found

    def _flaws(self, kind: type[QWidget], look: Look) -> list[str]:
        window = self._stage.window(kind)  # another one, where it was made anew
        dark = look.scheme == "dark"
        return [
            *flaws(window),
            *foreign(window, look.language),
            *out_of_scheme(window.grab().toImage(), dark=dark),
        ]

    @staticmethod
    def _turn(direction: Qt.LayoutDirection) -> None:
        QGuiApplication.setLayoutDirection(direction)
        QApplication.sendPostedEvents()
        run_for(_SETTLE_S)


def main(argv: Sequence[str] | None = None) -> int:
    """Take the pictures, say what is wrong with them, and answer the exit code."""
    parser = argparse.ArgumentParser(prog="draw", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--folder", type=Path, help="where the pictures go (default: nowhere)")
    parser.add_argument(
        "--looks", nargs="+", choices=[str(look) for look in EVERY_LOOK], help="(default: all)"
    )
    options = parser.parse_args(argv)
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = "disabled:"
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    application.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory(prefix="pbx-tray-pictures-") as own, Stage(Path(own)) as stage:
        looks = [look for look in EVERY_LOOK if str(look) in (options.looks or str(look))]
        camera = Camera(options.folder, stage, looks)
        walk(stage, camera.take)
    for sentence in camera.wrong:
        print(sentence)
    print(f"{len(camera.scenes)} scenes, {len(camera.wrong)} flaws.")
    return 1 if camera.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
