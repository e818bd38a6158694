"""Word that the machine's network is back, from whatever knows it on this system."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation


class Network(QObject):
    """Watches how far the machine's network reaches; where nobody knows, it says nothing.

    Signals:
        came_back(): it reaches farther than it did.
    """

    came_back = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reach = 0
        if not QNetworkInformation.loadDefaultBackend():
            return
        network = QNetworkInformation.instance()
        self._reach = network.reachability().value
        network.reachabilityChanged.connect(self._change)

    def _change(self, reachability: QNetworkInformation.Reachability) -> None:
        before, self._reach = self._reach, reachability.value
        if self._reach > before:
            self.came_back.emit()
