"""Runs Qt's event loop for a while, where no fixture of a test does."""

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

_LOOK_AGAIN_MS = 5


def run_for(seconds: float) -> None:
    """Let the windows live for so long."""
    run_until(lambda: False, seconds)


def run_until(condition: Callable[[], bool], seconds: float) -> bool:
    """Let the windows live until that is so, and answer whether it came to be in this time."""
    if condition():
        return True
    loop = QEventLoop()
    too_late = QTimer(singleShot=True, interval=round(seconds * 1000))
    look = QTimer(interval=_LOOK_AGAIN_MS)
    too_late.timeout.connect(lambda: loop.exit(1))
    look.timeout.connect(lambda: loop.exit(0) if condition() else None)
    too_late.start()
    look.start()
    return loop.exec() == 0
