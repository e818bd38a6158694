"""Whatever complains while the app runs: Qt, the log, and exceptions that nobody caught."""

from __future__ import annotations

import logging
import sys
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_OFFSCREEN = "This plugin does not support "  # raise(), and other things nobody needs to see
_HARMLESS = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


class _Listener(logging.Handler):
    def __init__(self, heard: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._heard = heard

    def emit(self, record: logging.LogRecord) -> None:
        self._heard.append(f"log: {record.name}: {record.getMessage()}")


@contextmanager
def complaints() -> Iterator[list[str]]:
    """Gather every complaint from here to the end of the block."""
    heard: list[str] = []

    def hear_qt(kind: QtMsgType, _where: QMessageLogContext, message: str | None) -> None:
        if kind not in _HARMLESS and not (message or "").startswith(_OFFSCREEN):
            heard.append(f"Qt: {message}")

    def hear(kind: type[BaseException], error: BaseException | None) -> None:
        heard.append(f"uncaught: {kind.__name__}: {error}")

    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    sys.excepthook = lambda kind, error, _trace: hear(kind, error)
    threading.excepthook = lambda given: hear(given.exc_type, given.exc_value)
    sys.unraisablehook = lambda given: hear(given.exc_type, given.exc_value)
    before = qInstallMessageHandler(hear_qt)
    listener = _Listener(heard)
    logging.getLogger().addHandler(listener)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", ResourceWarning)  # a file or socket left open
            yield heard
    finally:
        logging.getLogger().removeHandler(listener)
        qInstallMessageHandler(before)
        sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
