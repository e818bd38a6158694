"""One rule: when a call does this, that is opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt

from pbx_tray.core.choices import OpeningRule, OpensWhen
from pbx_tray.qt.hint_line import Hint, HintLine
from pbx_tray.qt.preferences.choice import Choice
from pbx_tray.qt.preferences.control import Control, button, in_a_row
from pbx_tray.qt.preferences.line import Line
from pbx_tray.qt.preferences.note import Note
from pbx_tray.qt.preferences.several import Several

Ask = Callable[[OpeningRule], str]

_ADDRESS = "https://crm.example.org/search?q={number_e164}"


class RuleRow(Control):
    """Asks when, and for an address or for a program with its arguments.

    `check` answers what is wrong with a rule, `test` tries it and answers what went wrong; "" where
    nothing did. What cannot be kept leaves the rule before it in its place.
    """

    def __init__(self, check: Ask, test: Ask) -> None:
        self._check, self._test = check, test
        self._value: OpeningRule | None = None
        self._when = Choice(self._moments())
        self._what = Choice(
            [(False, self.tr("open a web address")), (True, self.tr("run a program"))]
        )
        self._address = Line(lambda text: check(OpeningRule(address=text)), example=_ADDRESS)
        self._program = Line(lambda text: check(OpeningRule(program=(text,))), example="crm-client")
        self._arguments = Several(self._argument, self.tr("Add argument"))
        self._try = button(self.tr("Test"))
        self._trouble, self._told = HintLine(Hint.TROUBLE), Note()
        head, written = in_a_row(self._when, self._what), (self._address, self._program)
        super().__init__(head, *written, self._arguments, self._try, self._trouble, self._told)
        self._column.setAlignment(self._try, Qt.AlignmentFlag.AlignLeading)
        for part in (self._when, self._what, *written, self._arguments):
            part.edited.connect(self._take)
        self._try.clicked.connect(self._try_it)
        self._look()

    @property
    def value(self) -> OpeningRule | None:
        """The last rule that can be kept; None where there was none yet."""
        return self._value

    def describe(self, name: str, note: str) -> None:  # noqa: ARG002 - its parts have their own
        """Tell a screen reader what each part is for."""
        self._when.describe(self.tr("When"), note)
        self._what.describe(self.tr("What to do"), note)
        self._address.describe(self.tr("Web address"), note)
        self._program.describe(self.tr("Program"), note)
        self._arguments.describe(self.tr("Argument"), note)

    def show_value(self, value: OpeningRule) -> None:
        """Show this rule."""
        self._when.show_value(value.when)
        self._what.show_value(bool(value.program))
        self._address.show_value(value.address)
        self._program.show_value("".join(value.program[:1]))
        self._arguments.show_value(value.program[1:])
        self._value = value
        self._look()

    def commit(self) -> None:
        """Take what has been typed and not been entered yet."""
        for part in (self._address, self._program, self._arguments):
            part.commit()

    @property
    def _written(self) -> OpeningRule | None:
        """The rule as it stands here; None while it does not say what to open."""
        when, program = self._when.value, self._program.value
        if self._what.value:
            whole = (program, *self._arguments.value)
            return OpeningRule(when, program=whole) if program else None
        return OpeningRule(when, address=self._address.value) if self._address.value else None

    def _take(self, _: Any) -> None:
        self._look()
        rule = self._written
        if rule not in {None, self._value}:
            self._value = rule
            self.edited.emit(rule)

    def _look(self) -> None:
        """Show the fields of what is opened."""
        program = self._what.value
        self._address.setVisible(not program)
        self._program.setVisible(program)
        self._arguments.setVisible(program)
        self._try.setEnabled(self._written is not None)
        self._trouble.say("")
        self._told.say("")

    def _try_it(self) -> None:
        rule = self._written
        if rule is None:
            return
        trouble = self._test(rule)
        self._trouble.say(trouble)
        self._told.say("" if trouble else self.tr("It was opened with a made-up call."))

    def _argument(self) -> Line:
        return Line(lambda text: self._check(OpeningRule(program=(_PROGRAM, text))))

    def _moments(self) -> list[tuple[OpensWhen, str]]:
        return [
            (OpensWhen.BUTTON, self.tr("When I press Open,")),
            (OpensWhen.RING, self.tr("When a call rings,")),
            (OpensWhen.ANSWER, self.tr("When I answer,")),
            (OpensWhen.END, self.tr("When a call ends,")),
        ]


_PROGRAM = "program"  # any; what is looked at is the argument
