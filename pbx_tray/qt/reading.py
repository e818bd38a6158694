"""What is read in a window: a list of names, and the text that belongs to each."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit, QSizePolicy


class NameList(QListWidget):
    """A list as wide as its longest name."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the width of all that is listed."""
        least = 16 * self.fontMetrics().averageCharWidth()
        bar = self.verticalScrollBar().sizeHint().width()
        wide = max(self.sizeHintForColumn(0), least) + bar + 2 * self.frameWidth()
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer the same width: no name is cut."""
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())


class ReadingText(QPlainTextEdit):
    """Text to read, to select and to copy, never narrower than a few words."""

    def __init__(self) -> None:
        super().__init__(readOnly=True, tabChangesFocus=True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Answer a size by letters."""
        letter = self.fontMetrics()
        return QSize(36 * letter.averageCharWidth(), 6 * letter.height())


def plain_words(text: str) -> QLabel:
    """Answer a sentence that is never taken for markup, as many lines as it needs."""
    label = QLabel(text, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
