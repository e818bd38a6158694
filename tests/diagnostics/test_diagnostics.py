"""The diagnostics are gathered and saved in another thread, anew each time they are wanted."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from pytestqt.qtbot import QtBot

from pbx_tray.core.contacts import Contacts
from pbx_tray.core.parts import Part
from pbx_tray.core.state import PbxState
from pbx_tray.diagnostics.diagnostics import Diagnostics
from pbx_tray.diagnostics.gathering import Gathering
from pbx_tray.diagnostics.recent_answers import RecentAnswers
from pbx_tray.diagnostics.situation import Situation
from pbx_tray.qt.diagnostics_window import DiagnosticsWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support ", extend=True)

Make = Callable[[Callable[[], tuple[Part, ...]]], Diagnostics]


def situation() -> Situation:
    return Situation((), None, None, PbxState(), Contacts())


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Iterator[Make]:
    made: list[Diagnostics] = []

    def make(parts: Callable[[], tuple[Part, ...]]) -> Diagnostics:
        gathering = Gathering(tmp_path, tmp_path, RecentAnswers())
        made.append(Diagnostics(gathering, situation, parts))
        return made[-1]

    yield make
    for diagnostics in made:
        diagnostics.close()
        if diagnostics._window is not None:
            qtbot.addWidget(diagnostics._window)


def window(diagnostics: Diagnostics) -> DiagnosticsWindow:
    assert diagnostics._window is not None
    return diagnostics._window


def test_each_time_it_is_wanted_it_is_gathered_anew_in_another_thread(
    make: Make, qtbot: QtBot
) -> None:
    threads: list[int] = []

    def parts() -> tuple[Part, ...]:
        threads.append(threading.get_ident())
        return (Part("PBX Tray", str(len(threads)), ""),)

    diagnostics = make(parts)
    for times in (1, 2):
        diagnostics.show()
        assert window(diagnostics)._names.count() == 0
        qtbot.waitUntil(lambda: window(diagnostics)._names.count() == 4)
        assert window(diagnostics)._text.toPlainText().startswith(f"PBX Tray {times}\n")
    assert threading.get_ident() not in threads


def test_what_is_shown_is_saved_and_nothing_else(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    diagnostics = make(lambda: (Part("PBX Tray", "0.1.0", ""),))
    diagnostics.show()
    shown = window(diagnostics)
    qtbot.waitUntil(lambda: shown._names.count() == 4)
    shown.save_wanted.emit(tmp_path / "told.zip")
    qtbot.waitUntil(lambda: shown._told.text != "")
    with ZipFile(tmp_path / "told.zip") as archive:
        told = {name: archive.read(name).decode() for name in archive.namelist()}
    assert told == {f"pbx-tray-diagnostics/{file.name}": file.text for file in shown._files}


def test_a_place_that_takes_nothing_is_said_and_another_can_be_chosen(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    diagnostics = make(tuple)
    diagnostics.show()
    shown = window(diagnostics)
    qtbot.waitUntil(lambda: shown._names.count() == 4)
    (tmp_path / "a file").touch()
    shown.save_wanted.emit(tmp_path / "a file" / "told.zip")
    qtbot.waitUntil(lambda: "could not be saved" in shown._trouble.text)
    shown.save_wanted.emit(tmp_path / "told.zip")
    qtbot.waitUntil(lambda: shown._told.text != "")
    assert shown._trouble.text == ""


def test_what_cannot_be_gathered_is_said(make: Make, qtbot: QtBot) -> None:
    def parts() -> tuple[Part, ...]:
        raise OSError

    diagnostics = make(parts)
    diagnostics.show()
    qtbot.waitUntil(lambda: "could not be gathered" in window(diagnostics)._trouble.text)
    assert not window(diagnostics)._save.isEnabled()
