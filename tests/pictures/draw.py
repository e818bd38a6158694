"""Takes every picture at one scale, in every language, light and dark; prints what is wrong.

Exit code 0 where nothing is cut, overlaps or lacks a name for screen readers, else 1.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from tests.event_loop import run_for
from tests.pictures.flaws import flaws
from tests.pictures.scenes import walk
from tests.pictures.stage import Stage

LANGUAGES = ("en", "nl", "de")
_LIGHT = QPalette(QColor("#EFEFEF"), QColor("#EFEFEF"))
_DARK = QPalette(QColor("#3A3C40"), QColor("#2B2D30"))
_DARK.setColor(QPalette.ColorRole.Base, QColor("#1E1F22"))
_DARK.setColor(QPalette.ColorRole.Highlight, QColor("#2F65A8"))
SCHEMES = {"light": _LIGHT, "dark": _DARK}
_SETTLE_S = 0.03


class Camera:
    """Takes each scene in all its looks, into `folder` if there is one, and notes what is wrong."""

    def __init__(
        self,
        folder: Path | None,
        speak: Callable[[str], object],
        languages: Sequence[str],
        schemes: Sequence[str],
    ) -> None:
        self.wrong: list[str] = []
        self.scenes: list[str] = []
        self._folder = folder
        self._speak = speak
        self._looks = [(language, scheme) for language in languages for scheme in schemes]

    def take(self, name: str, window: QWidget) -> None:
        self.scenes.append(name)
        for language, scheme in self._looks:
            self._speak(language)
            QApplication.setPalette(SCHEMES[scheme])
            run_for(_SETTLE_S)
            self.wrong += [f"{name}, {language}, {scheme}: {flaw}" for flaw in flaws(window)]
            if self._folder is not None:
                percent = round(100 * window.devicePixelRatioF())
                window.grab().save(str(self._folder / f"{name}-{language}-{scheme}-{percent}.png"))


def main(argv: Sequence[str] | None = None) -> int:
    """Take the pictures, say what is wrong with them, and answer the exit code."""
    parser = argparse.ArgumentParser(prog="draw", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--folder", type=Path, help="where the pictures go (default: nowhere)")
    parser.add_argument("--languages", nargs="+", choices=LANGUAGES, default=LANGUAGES)
    parser.add_argument("--schemes", nargs="+", choices=SCHEMES, default=tuple(SCHEMES))
    options = parser.parse_args(argv)
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = "disabled:"
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    application.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory(prefix="pbx-tray-pictures-") as own, Stage(Path(own)) as stage:
        camera = Camera(options.folder, stage.speak, options.languages, options.schemes)
        walk(stage, camera.take)
    for sentence in camera.wrong:
        print(sentence)
    print(f"{len(camera.scenes)} scenes, {len(camera.wrong)} flaws.")
    return 1 if camera.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
