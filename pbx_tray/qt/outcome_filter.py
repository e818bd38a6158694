"""Chooses which calls are shown by what became of them, and says how many there are of each."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from pbx_tray.core.logged import Counts, Outcome
from pbx_tray.qt.call_signs import word
from pbx_tray.qt.combo_words import describe
from pbx_tray.qt.spoken import spoken

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
        self._counts: Counts | None = None
        self.addItems([""] * len(_OFFERED))
        spoken(self, self._say)
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
        self._counts = counts
        self._say()

    def _say(self) -> None:
        describe(self, self.tr("Which calls"))
        for place, outcome in enumerate(_OFFERED):
            self.setItemText(place, self._words(outcome))

    def _words(self, outcome: Outcome | None) -> str:
        words = self.tr("All calls") if outcome is None else word(outcome)
        if self._counts is None:
            return words
        count = self._counts.total if outcome is None else self._counts.of.get(outcome, 0)
        return f"{words} ({QLocale().toString(count)})"
