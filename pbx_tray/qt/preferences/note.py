"""What explains a preference: quieter than the preference itself, and never cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget


class Note(QLabel):
    """Plain text in the secondary colour, wrapped; not there while it says nothing."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setWordWrap(True)  # last: from then on the policy says that its height has a width
        self.setVisible(bool(text))
        self._colour()

    def say(self, text: str) -> None:
        """Show `text`; "" makes the note vanish."""
        self.setText(text)
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the colours of the desktop."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        palette = QPalette()  # of one colour alone: the others stay the desktop's
        palette.setColor(QPalette.ColorRole.WindowText, secondary(QApplication.palette()))
        self.setPalette(palette)


def secondary(palette: QPalette) -> QColor:
    """Answer a colour between the text's and the ground's, above 4.5 : 1 on the ground."""
    text, ground = palette.windowText().color(), palette.window().color()
    return QColor(
        (7 * text.red() + 3 * ground.red()) // 10,
        (7 * text.green() + 3 * ground.green()) // 10,
        (7 * text.blue() + 3 * ground.blue()) // 10,
    )
