"""One clock for each of many things that have a key."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal


class KeyClocks(QObject):
    """Clocks that strike once, one for a key.

    Signals:
        struck(str, object): the clock with this key has run out, and what it was given.
    """

    struck = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clocks: dict[str, tuple[QTimer, Any]] = {}

    def __iter__(self) -> Iterator[str]:
        return iter(self._clocks)

    def __len__(self) -> int:
        return len(self._clocks)

    def start(self, key: str, seconds: float, then: Any = None) -> None:
        """Strike in so many seconds; the clock that this key had before does not."""
        self.stop(key)
        clock = QTimer(self, singleShot=True)
        clock.setObjectName(key)
        # A method, and no function that holds us: a clock that dies last would take us with it.
        clock.timeout.connect(self._strike)
        clock.start(round(seconds * 1000))
        self._clocks[key] = clock, then

    def stop(self, key: str) -> None:
        """Stop the clock with this key, if there is one."""
        if key in self._clocks:
            clock, _ = self._clocks.pop(key)
            clock.stop()
            clock.deleteLater()

    def _strike(self) -> None:
        key = self.sender().objectName()
        _, then = self._clocks[key]
        self.stop(key)
        self.struck.emit(key, then)
