"""Answers questions one after another, in a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

logger = logging.getLogger(__name__)

Question = Callable[[], Any]


class Clerk(QThread):
    """Answers questions that read or write files. The thread begins with the first of them.

    A question of a kind that waits already takes its place: who types on wants no answer to what
    they had typed before.

    Signals:
        answered(str, object): the answer to the last question of this kind.
        failed(str): there is none to one of this kind.
    """

    answered = Signal(str, object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[str, Question] = {}
        self._changed = threading.Condition()
        self._ends = False

    def ask(self, kind: str, question: Question) -> None:
        """Have `question` called, in the other thread."""
        with self._changed:
            if self._ends:
                return
            self._waiting.pop(kind, None)
            self._waiting[kind] = question
            self._changed.notify_all()
        if not self.isRunning():
            self.start()

    def run(self) -> None:
        """Answer until it is stopped (called by QThread)."""
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._ends)
                if self._ends:
                    return
                kind = next(iter(self._waiting))
                question = self._waiting.pop(kind)
            self._answer(kind, question)

    def stop(self) -> None:
        """End the thread and wait for it. As often as one likes."""
        with self._changed:
            self._ends = True
            self._changed.notify_all()
        self.wait()

    def _answer(self, kind: str, question: Question) -> None:
        try:
            answer = question()
        except Exception as error:  # noqa: BLE001 - the boundary of the thread: the app lives on
            # Its kind is told, and nothing that was at hand: it may hold names and numbers.
            logger.warning("No answer about the %s: %s", kind, type(error).__name__)
            self.failed.emit(kind)
        else:
            self.answered.emit(kind, answer)
