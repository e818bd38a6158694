"""Chooses which calls are shown by what became of them, and says how many there are of each."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from pbx_tray.core.logged import Counts, Outcome
from pbx_tray.qt.call_signs import word

_OFFERED: Final = (
    None,
    Outcome.MISSED,
    Outcome.ANSWERED,
    Outcome.ELSEWHERE,
    Outcome.PLACED,
    Outcome.BUSY,
    Outcome.UNKNOWN,
)

_LETTERS: Final = 13


class OutcomeFilter(QComboBox):
    """All calls, or those of one outcome.

    Signals:
        chosen(): the person chose another.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Which calls"))
        for outcome in _OFFERED:
            self.addItem(self._words(outcome))
        self.setMinimumContentsLength(_LETTERS)  # whatever is longer is whole in the list
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(self.chosen)

    @property
    def outcome(self) -> Outcome | None:
        """The outcome that is chosen; None for all."""
        return _OFFERED[self.currentIndex()]

    def show_all(self) -> None:
        """Choose all calls."""
        self.setCurrentIndex(0)

    def show_counts(self, counts: Counts) -> None:
        """Say how many calls there are of each outcome."""
        for place, outcome in enumerate(_OFFERED):
            count = counts.total if outcome is None else counts.of.get(outcome, 0)
            number = QLocale().toString(count)
            self.setItemText(place, f"{self._words(outcome)} ({number})")

    def _words(self, outcome: Outcome | None) -> str:
        return self.tr("All calls") if outcome is None else word(outcome)
