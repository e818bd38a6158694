"""Word that the machine's network is another one, from whatever knows it on this system."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation


class Network(QObject):
    """Watches how far the machine's network reaches, and by what; where nobody knows, it is silent.

    Signals:
        changed(): it reaches farther or less far than it did, or goes another way.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if not QNetworkInformation.loadDefaultBackend():
            return
        network = QNetworkInformation.instance()
        network.reachabilityChanged.connect(self.changed)
        network.transportMediumChanged.connect(self.changed)
