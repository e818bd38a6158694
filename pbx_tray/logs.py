"""The log: what happened on the line and in the program, without names, numbers or secrets."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

_opened: list[logging.Handler] = []

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def begin(folder: Path, *, to_terminal: bool) -> None:
    """Log into `folder`; and to standard error, in full, where `to_terminal`.

    A folder that cannot be written is no reason not to run.
    """
    logging.raiseExceptions = False  # a full disk must not fill the terminal instead
    root = logging.getLogger()
    root.setLevel(logging.DEBUG if to_terminal else logging.INFO)
    logging.getLogger("urllib3").setLevel(logging.WARNING)  # it logs whole addresses
    handlers: list[logging.Handler] = [logging.StreamHandler(sys.stderr)] if to_terminal else []
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = folder / "pbx-tray.log"
        handlers.append(RotatingFileHandler(file, maxBytes=2**20, backupCount=4, encoding="utf-8"))
    except OSError as error:
        logging.getLogger(__name__).info("No log file: %s", type(error).__name__)
    for handler in handlers:
        handler.setFormatter(logging.Formatter(_FORMAT))
        root.addHandler(handler)
        _opened.append(handler)


def end() -> None:
    """Close what was opened."""
    while _opened:
        handler = _opened.pop()
        logging.getLogger().removeHandler(handler)
        handler.close()
