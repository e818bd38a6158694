"""One question that may take its time, asked off the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from pbx_tray.core.link import Trouble

logger = logging.getLogger(__name__)


class Errand(QThread):
    """Calls `question` in a thread of its own; `hang_up` ends it, from any thread.

    Signals:
        answered(object): what it came to.
        failed(Trouble): why it came to nothing.
    """

    answered = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        question: Callable[[], Any],
        hang_up: Callable[[], None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._hang_up = hang_up

    def run(self) -> None:
        """Ask (called by QThread)."""
        try:
            self.answered.emit(self._question())
        except Trouble as trouble:
            self.failed.emit(trouble)
        except Exception as error:  # noqa: BLE001 - the boundary of the thread: the app lives on
            logger.error("An errand failed: %s", type(error).__name__)  # noqa: TRY400 - no secrets
            self.failed.emit(Trouble(type(error).__name__))

    def stop(self) -> None:
        """End it and wait for the thread. As often as one likes."""
        self._hang_up()
        self.wait()
