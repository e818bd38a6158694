"""Starts at login, or does not: keeps what was chosen and what the system has in step.

The system is asked in a thread of its own: nobody waits for a disk.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pbx_tray.core.choices import StartUpChoices
from pbx_tray.core.language import tr
from pbx_tray.core.login_entry import Entry, starts
from pbx_tray.desktop.autostart import Autostart
from pbx_tray.qt.clerk import Clerk


class LoginStart(QObject):
    """`command` starts the app, `decided` says whether the administrator decided that it starts.

    Signals:
        found(StartUpChoices): the system has it otherwise than was chosen.
        failed(str): it could not be changed, and what that means.
    """

    found = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        choices: StartUpChoices,
        system: Autostart,
        command: Sequence[str],
        parent: QObject | None = None,
        *,
        decided: bool = False,
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._system = system
        self._command = tuple(command)
        self._decided = decided
        self._clerk = Clerk(self)
        self._clerk.answered.connect(self._take)
        self._clerk.failed.connect(self._fail)

    def look(self) -> None:
        """Look what the system has."""
        asked, command = self._choices, self._full_command()
        self._clerk.ask("start at login", lambda: (asked, self._system.found(command)))

    def choose(self, choices: StartUpChoices) -> None:
        """Have the system start the app at login, or not (a slot)."""
        self._choices = choices
        self._decided = False
        command = self._full_command()

        def write() -> None:
            if choices.at_login:
                self._system.put(command)
            elif self._system.found(command) is not Entry.ABSENT:
                self._system.remove()

        self._clerk.ask("change of the start at login", write)

    def close(self) -> None:
        """End, and wait for what is being written."""
        self._clerk.stop()

    def _full_command(self) -> tuple[str, ...]:
        return (*self._command, "--hidden") if self._choices.hidden else self._command

    def _take(self, _: str, answer: tuple[StartUpChoices, Entry] | None) -> None:
        if answer is None or answer[0] is not self._choices:
            return  # it was written, or something else has been chosen since
        chosen, found = answer
        at_login = starts(found, chosen=chosen.at_login, decided=self._decided)
        if at_login and found is not Entry.ON:
            self.choose(chosen)
        elif at_login is not chosen.at_login:
            self._choices = replace(chosen, at_login=at_login)
            self.found.emit(self._choices)

    def _fail(self, kind: str) -> None:
        if kind == "change of the start at login":
            self.failed.emit(
                tr(
                    "Whether PBX Tray starts when you log in could not be changed: the system "
                    "refuses it."
                )
            )
            self.look()
