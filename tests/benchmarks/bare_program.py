"""The least that a program with a window is: it says when it is painted, and how large it is."""

import resource
import sys

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget

SETTLES_MS = 1000


class Window(QWidget):
    """Says once that it is painted."""

    told = False

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.Paint and not self.told:
            self.told = True
            say('{"painted": true}')
            QTimer.singleShot(SETTLES_MS, tell_size)
        return done


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def tell_size() -> None:
    with open("/proc/self/statm", encoding="ascii") as statm:  # noqa: PTH123 - it is no file
        pages = int(statm.read().split()[1])
    say(f'{{"memory": {pages * resource.getpagesize()}}}')


application = QApplication([])
window = Window()
window.resize(380, 640)
window.show()
application.exec()
