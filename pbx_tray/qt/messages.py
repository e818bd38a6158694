"""What Qt itself has to say goes into the log; what ends the program, to the terminal as well."""

from __future__ import annotations

import logging
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from pbx_tray.hidden import without_secrets

logger = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_messages() -> None:
    """Have Qt's messages logged from now on."""
    qInstallMessageHandler(_log)


def _log(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    logger.log(_LEVELS[kind], "%s", message)
    if kind is QtMsgType.QtFatalMsg:
        sys.stderr.write(f"pbx-tray: {without_secrets(message)}\n")
