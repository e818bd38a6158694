"""What stands in the roster while nobody does: a line of words, and the thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget


class EmptyNotice(QWidget):
    """A line of words in the middle, with a button where there is something to do.

    Signals:
        acted(): the person pressed the button.
    """

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._button = QPushButton()
        self._button.clicked.connect(self.acted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self._label)
        layout.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now, empty where it is not there."""
        return "" if self.isHidden() else self._label.text()

    def show_words(self, words: str, action: str = "") -> None:
        """Say `words`, with a button that reads `action`; vanish where `words` is empty."""
        self._label.setText(words)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setVisible(bool(words))
