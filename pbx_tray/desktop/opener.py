"""Starts a program that the person chose, with what they want it to be told of a call."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDir, QProcess, QStandardPaths

from pbx_tray.core.display import display
from pbx_tray.core.language import tr
from pbx_tray.core.opening import is_batch


def start_program(command: tuple[str, ...]) -> str:
    """Start a program that goes on by itself; answer why it could not be, or "".

    It has a whole path, or is looked for in the PATH alone: not where we happen to be. No shell
    has a part in it.
    """
    name = display(command[0], 256)
    program = QStandardPaths.findExecutable(command[0])
    if not program:
        return tr(
            "{program} could not be run: there is no such program, or it may not be run.",
            program=name,
        )
    if is_batch(program):  # Windows finds those under a bare name, too
        return tr("{program} could not be run: it is a batch file.", program=name)
    process = QProcess()
    process.setProgram(program)
    process.setArguments(command[1:])
    process.setWorkingDirectory(QDir.homePath())
    for hand_over in (process.setStandardInputFile, process.setStandardOutputFile):
        hand_over(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    answer: Any = process.startDetached()  # a bool, though it is declared as a tuple
    started = answer[0] if isinstance(answer, tuple) else answer
    if started:
        return ""
    return tr("{program} could not be run: the system refused to start it.", program=name)
