"""Hours of the week: some of its days, and from when until when."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QCheckBox, QTimeEdit, QWidget

from pbx_tray.core.choices import QuietHours
from pbx_tray.qt.hint_line import Hint, HintLine
from pbx_tray.qt.preferences.control import Control, in_a_row, label, leave_the_wheel

_WORKING_DAYS = (0, 1, 2, 3, 4)
_WIRE = "HH:mm"  # how a time is kept


class HoursRow(Control):
    """A box for each day of the week, and two times. Without a day it is not kept."""

    def __init__(self) -> None:
        self._days = {number: _day_box(number) for number in _week()}
        self._begins, self._ends = _time_edit(), _time_edit()
        self._next_day = label(self.tr("the next day"))
        self._trouble = HintLine(Hint.TROUBLE)
        days = in_a_row(*self._days.values())
        super().__init__(days, self._times(), self._trouble)
        self.show_value(QuietHours(days=_WORKING_DAYS))
        for day in self._days.values():
            day.clicked.connect(self._take)
        for time in (self._begins, self._ends):
            time.timeChanged.connect(self._take)

    @property
    def value(self) -> QuietHours | None:
        """The hours, None where they are on no day."""
        days = tuple(sorted(number for number, day in self._days.items() if day.isChecked()))
        begins, ends = (edit.time().toString(_WIRE) for edit in (self._begins, self._ends))
        return QuietHours(days, begins, ends) if days else None

    def describe(self, name: str, note: str) -> None:
        """Tell a screen reader what these hours are for."""
        for day in self._days.values():
            day.setAccessibleDescription(name)
        self._begins.setAccessibleName(self.tr("from"))
        self._ends.setAccessibleName(self.tr("until"))
        for edit in (self._begins, self._ends):
            edit.setAccessibleDescription(name)
        self._trouble.setAccessibleDescription(note)

    def show_value(self, value: QuietHours) -> None:
        """Show these hours; a time that is none is midnight."""
        for number, day in self._days.items():
            day.setChecked(number in value.days)
        for edit, text in ((self._begins, value.begins), (self._ends, value.ends)):
            edit.blockSignals(True)
            edit.setTime(QTime.fromString(text, _WIRE))
            edit.blockSignals(False)
        self._look()

    def _times(self) -> QWidget:
        begins, ends = label(self.tr("from")), label(self.tr("until"))
        return in_a_row(begins, self._begins, ends, self._ends, self._next_day)

    def _take(self) -> None:
        self._look()
        self.edited.emit(self.value)

    def _look(self) -> None:
        self._next_day.setVisible(self._ends.time() <= self._begins.time())
        missing = not any(day.isChecked() for day in self._days.values())
        self._trouble.say(self.tr("Choose the days on which it is quiet.") if missing else "")


def _week() -> list[int]:
    """Answer the days, 0 for Monday, in the order in which this place writes a week."""
    first = QLocale().firstDayOfWeek().value - 1
    return [(first + day) % 7 for day in range(7)]


def _day_box(number: int) -> QCheckBox:
    day = QCheckBox(QLocale().standaloneDayName(number + 1, QLocale.FormatType.ShortFormat))
    day.setAccessibleName(QLocale().standaloneDayName(number + 1))
    return day


def _time_edit() -> QTimeEdit:
    edit = QTimeEdit()
    edit.setKeyboardTracking(False)  # half a time is another time
    # Qt would write the minutes first in right to left, and nobody does.
    edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    edit.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
    leave_the_wheel(edit)
    return edit
