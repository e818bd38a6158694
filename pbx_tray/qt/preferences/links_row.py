"""Who opens phone links: as the system has it now, and a button that changes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pbx_tray.qt.hint_line import Hint, HintLine
from pbx_tray.qt.preferences.control import GRID, button, in_a_row, label


class LinksRow(QWidget):
    """Nothing of it is a setting of ours. `elsewhere`: the button leads to the system's settings.

    Signals:
        asked(): it is seen now, and may have changed since.
        wanted(bool): this app is to open them, or no longer.
    """

    asked = Signal()
    wanted = Signal(bool)

    def __init__(self, *, elsewhere: bool = False) -> None:
        super().__init__()
        self._elsewhere = elsewhere
        self._ours = False
        self._change = button("")
        self._told = label("")
        self._told.setWordWrap(True)
        self._told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._trouble = HintLine(Hint.TROUBLE)
        self._change.clicked.connect(lambda: self.wanted.emit(not self._ours))
        self.setFocusProxy(self._change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for part in (in_a_row(self._change), self._told, self._trouble):
            column.addWidget(part)
        self._name_button()

    @property
    def words(self) -> str:
        """What can be searched for."""
        return self._change.text()

    def show_opener(self, ours: object, trouble: str) -> None:
        """Show whether this app opens them; `ours` is None where that is not known."""
        self._ours = ours is True
        here = self.tr("Phone links open with PBX Tray.")
        elsewhere = self.tr("Phone links open with another program, or not at all.")
        self._told.setText(here if self._ours else elsewhere)
        self._told.setVisible(ours is not None)
        self._change.setAccessibleDescription(self._told.text() if ours is not None else "")
        if trouble != self._trouble.text:  # or it would be read aloud again
            self._trouble.say(trouble)
        self._name_button()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Ask how it stands."""
        super().showEvent(event)
        self.asked.emit()

    def event(self, event: QEvent) -> bool:
        """Ask again when the person comes back, perhaps from the system's settings."""
        if event.type() is QEvent.Type.WindowActivate and self.isVisible():
            self.asked.emit()
        return super().event(event)

    def _name_button(self) -> None:
        if self._elsewhere:
            self._change.setText(self.tr("Choose in Windows settings"))
        elif self._ours:
            self._change.setText(self.tr("Leave to other programs"))
        else:
            self._change.setText(self.tr("Open with PBX Tray"))
