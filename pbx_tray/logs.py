"""The log: what happened on the line and in the program, without names, numbers or secrets.

Whoever logs says kinds and counts, and `mark` for a call. What others' code logs, or raises, may
hold anything: of that only who said it, and where it was raised, is kept.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import secrets
import sys
import threading
import traceback
from copy import copy
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from pbx_tray.core.choices import AdvancedChoices, Logged
from pbx_tray.core.redaction import short_numbers
from pbx_tray.hidden import without_secrets

logger = logging.getLogger(__name__)

_opened: list[logging.Handler] = []
_hooks: list[tuple[Any, Any, Any]] = []

_LEVELS = {
    Logged.EVENTS: logging.NOTSET,
    Logged.TROUBLES: logging.WARNING,
    Logged.NOTHING: logging.CRITICAL + 1,
}
FILE = "pbx-tray.log"
KEPT = 4
"""How many older files there are: `FILE` with a dot and 1 for the newest of them."""

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_OURS = "pbx_tray"
_KEY = secrets.token_bytes(16)
_LETTERS = str.maketrans("0123456789", "ghjkmnpqrs")


def begin(folder: Path | None, *, to_terminal: bool) -> None:
    """Log into `folder`, if any, and to standard error: all of it, or only what ends a thread.

    A folder that cannot be written is no reason not to run. What nobody catches is logged too.
    """
    logging.raiseExceptions = False  # a full disk must not fill the terminal instead
    root = logging.getLogger()
    root.setLevel(logging.DEBUG if to_terminal else logging.INFO)
    logging.getLogger("urllib3").setLevel(logging.ERROR)  # its warnings hold whole addresses
    terminal = logging.StreamHandler(sys.stderr)
    terminal.setLevel(logging.DEBUG if to_terminal else logging.CRITICAL)
    handlers: list[logging.Handler] = [terminal]
    if folder is not None:
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            handlers.append(_File(folder / FILE))
        except OSError as error:
            logger.info("No log file: %s", type(error).__name__)
    for handler in handlers:
        handler.setFormatter(Discreet(_FORMAT))
        root.addHandler(handler)
        _opened.append(handler)
    _hooks.append((sys.excepthook, threading.excepthook, sys.unraisablehook))
    sys.excepthook = _log_uncaught
    threading.excepthook = sys.unraisablehook = _log_unheard


def choose(choices: AdvancedChoices) -> None:
    """Write as much into the file as was chosen, from now on."""
    for handler in _opened:
        if isinstance(handler, _File):
            handler.setLevel(_LEVELS[choices.logged])


def end() -> None:
    """Close what was opened."""
    while _hooks:
        sys.excepthook, threading.excepthook, sys.unraisablehook = _hooks.pop()
    while _opened:
        handler = _opened.pop()
        logging.getLogger().removeHandler(handler)
        with contextlib.suppress(OSError):  # a full disk still does not take what was left over
            handler.close()


def mark(call: str) -> str:
    """Answer eight letters that stand for this call in this run's log, and in no other.

    They are keyed: nobody finds the call by trying all there could be. No digits: they could be
    taken for a number.
    """
    digest = hashlib.blake2s(call.encode("utf-8", "replace"), key=_KEY, digest_size=4)
    return digest.hexdigest().translate(_LETTERS)


def place(error: BaseException) -> str:
    """Answer what was raised, and where: never what it says, which may be a name or a secret."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return " < ".join([type(error).__name__, *reversed(lines)])


class Discreet(logging.Formatter):
    """Writes a record without what is nobody's business.

    No secret passes and no whole number, whoever logs it.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Answer the line that is written."""
        ours = copy(record)
        ours.exc_text = None  # or what another handler made of the exception would be taken
        return without_secrets(super().format(ours)).replace("\n", " ")

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's name
        """Answer the line, of others' records without their message."""
        if record.name.partition(".")[0] != _OURS:
            record.message = "…"
        # Secrets first: of one that holds a number, the rest would stay.
        record.message = short_numbers(without_secrets(record.message))
        return super().formatMessage(record)

    def formatException(  # noqa: N802 - logging's name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, ...],
    ) -> str:
        """Answer what was raised and where, in one line and without what was at hand."""
        return place(ei[1]) if ei[1] is not None else ""


class _File(RotatingFileHandler):
    """A log file that its owner alone may read."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path, maxBytes=2**20, backupCount=KEPT, encoding="utf-8", errors="backslashreplace"
        )

    def _open(self) -> IO[Any]:  # type: ignore[override]
        def private(path: str, flags: int) -> int:
            return os.open(path, flags, 0o600)

        return open(
            self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors, opener=private
        )


def _log_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    logger.critical("Nobody caught this:", exc_info=(kind, error, trace))


def _log_unheard(thrown: threading.ExceptHookArgs | sys.UnraisableHookArgs) -> None:
    """Log what ended a thread, or was raised where nobody could hear it."""
    if thrown.exc_value is not None:
        _log_uncaught(thrown.exc_type, thrown.exc_value, thrown.exc_traceback)
