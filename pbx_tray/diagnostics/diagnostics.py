"""Shows the diagnostics, and saves what is shown. All the work is done off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from pbx_tray.core.parts import Part
from pbx_tray.core.told_file import ToldFiles
from pbx_tray.diagnostics.gathering import Gathering, zipped
from pbx_tray.diagnostics.situation import Situation
from pbx_tray.qt.clerk import Clerk
from pbx_tray.qt.in_front import bring
from pbx_tray.whole_file import write_whole

if TYPE_CHECKING:
    from pbx_tray.qt.diagnostics_window import DiagnosticsWindow


class Diagnostics(QObject):
    """Opens the window, each time with what is so then.

    `situation` answers how things stand; `parts` what the app is made of, in another thread.
    """

    def __init__(
        self,
        gathering: Gathering,
        situation: Callable[[], Situation],
        parts: Callable[[], Sequence[Part]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gathering = gathering
        self._situation = situation
        self._parts = parts
        self._files: ToldFiles = ()
        self._window: DiagnosticsWindow | None = None
        self._clerk = Clerk(self)
        self._clerk.answered.connect(self._take)
        self._clerk.failed.connect(self._fail)

    def show(self) -> None:
        """Gather, and show it in front of the other windows (a slot)."""
        if self._window is None:
            self._window = self._made()
        self._window.show_gathering()
        bring(self._window)
        situation = self._situation()
        self._clerk.ask("files", lambda: self._gathering.files(situation, self._parts()))

    def close(self) -> None:
        """Close it, and wait for what is being done. As often as one likes."""
        self._clerk.stop()
        if self._window is not None:
            self._window.close()

    def _made(self) -> DiagnosticsWindow:
        from pbx_tray.qt.diagnostics_window import (  # noqa: PLC0415 - not before the first paint
            DiagnosticsWindow,
        )

        window = DiagnosticsWindow()
        window.save_wanted.connect(self._save)
        return window

    def _save(self, path: Path) -> None:
        self._clerk.ask("zip", partial(_save, path, self._files))

    def _take(self, kind: str, answer: Any) -> None:
        if self._window is None:
            return
        if kind == "files":
            self._files = answer
            self._window.show_files(answer)
        else:
            self._window.tell_saved()

    def _fail(self, kind: str) -> None:
        if self._window is not None:
            self._window.show_trouble(gathered=kind != "files")


def _save(path: Path, files: ToldFiles) -> None:
    write_whole(path, zipped(files))
