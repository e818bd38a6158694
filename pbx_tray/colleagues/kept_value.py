"""One value of the account that is followed, kept in a file: nobody waits for the disk."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from pbx_tray.qt.clerk import Clerk
from pbx_tray.records.account_file import AccountFile


class KeptValue(QObject):
    """Reads the value as soon as an account is followed, and writes it whenever it is another.

    Signals:
        read(object): what JSON holds of the account that is followed, None for nothing.
        failed(): what changed could not be written, or what is kept not be read.
    """

    read = Signal(object)
    failed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = AccountFile(path)
        self._account = ""
        self._unwritten: dict[str, Any] = {}
        self._clerk = Clerk(self)
        self._clerk.answered.connect(self._take)
        self._clerk.failed.connect(self.failed)

    def follow(self, account: str) -> None:
        """Read what is kept for the account with this key; "": nobody's."""
        self._account = account
        if account:
            self._clerk.ask("kept value", lambda: self._load(account))

    def keep(self, value: Any) -> None:
        """Have this kept for the account that is followed. What was read has to be in it."""
        if self._account:
            self._unwritten[self._account] = value
            self._clerk.ask("value to keep", self._write)

    def stop(self) -> None:
        """End; what is not written yet is written now. As often as one likes."""
        self._clerk.stop()
        with contextlib.suppress(OSError):
            self._write()

    def _load(self, account: str) -> tuple[str, Any]:
        self._write()
        return account, self._file.load(account)

    def _write(self) -> None:
        while self._unwritten:
            account, value = self._unwritten.popitem()
            try:
                self._file.save(account, value)
            except OSError:
                self._unwritten.setdefault(account, value)
                raise

    def _take(self, kind: str, answer: Any) -> None:
        if kind == "kept value" and answer[0] == self._account:
            self.read.emit(answer[1])
