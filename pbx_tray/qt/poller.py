"""The thread that follows the PBX: everything that waits, waits here."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from typing import Final, Protocol

from PySide6.QtCore import QObject, QThread, Signal

from pbx_tray.core.wants import Update

logger = logging.getLogger(__name__)

_TURN_S: Final = 0.0002
"""For how long a thread may keep Python to itself while another one waits for it.

A window gives Python away at each call of Qt and waits to have it again: with Python's own 5 ms it
stands still for 0.18 s while 100,000 events come, and with this for less than 0.04 s.
"""


class Source(Protocol):
    """Where updates come from. `hang_up`, `hurry` and `rest` are called from another thread."""

    def updates(self) -> Iterator[Update]:
        """Answer what happens, as it happens."""

    def hang_up(self) -> None:
        """End the updates at once."""

    def hurry(self) -> None:
        """Cut a pause short."""

    def rest(self) -> None:
        """Drop the line until somebody hurries."""


class Poller(QThread):
    """Walks one feed in a thread of its own; never restarted: new settings mean a new poller.

    Signals:
        updated(Update): what is so now; once a reply, and never for an empty one.
        failed(): the program itself is at fault; the log says where, without what was at hand.
    """

    updated = Signal(object)
    failed = Signal()

    def __init__(self, source: Source, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        sys.setswitchinterval(_TURN_S)

    def run(self) -> None:
        """Follow, until stopped or until only the person can go on (called by QThread)."""
        try:
            for update in self._source.updates():
                self.updated.emit(update)
        except Exception as error:  # noqa: BLE001 - the boundary of the thread: the app lives on
            # The place is told, and nothing that was at hand: it may hold names and secrets.
            logger.error("%s in %s", type(error).__name__, _place(error))  # noqa: TRY400
            self.failed.emit()

    def hurry(self) -> None:
        """Have the PBX tried at once."""
        self._source.hurry()

    def rest(self) -> None:
        """Drop the line until somebody hurries: the machine goes to sleep."""
        self._source.rest()

    def stop(self) -> None:
        """End the thread and wait for it. As often as one likes."""
        self._source.hang_up()
        self.wait()


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "an unknown place"
    return f"{trace.tb_frame.f_code.co_qualname}, line {trace.tb_lineno}"
