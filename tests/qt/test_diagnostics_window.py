"""The window of the diagnostics: every file is shown before it is saved, by keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from pbx_tray.core.told_file import ToldFile
from pbx_tray.qt.diagnostics_window import DiagnosticsWindow

FILES = (
    ToldFile("system.txt", "Versions, and the current state.", "PBX Tray 0.1.0\n"),
    ToldFile("log.txt", "What happened.", f"<b>one</b>\n\n{'x' * 1_000}\n"),
)


@pytest.fixture
def window(qtbot: QtBot) -> DiagnosticsWindow:
    window = DiagnosticsWindow()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window


def test_nothing_can_be_saved_before_it_is_shown(window: DiagnosticsWindow) -> None:
    assert not window._save.isEnabled()
    assert window._text.toPlainText() == "Gathering…"
    window.show_files(FILES)
    assert window._save.isEnabled()
    window.show_gathering()
    assert not window._save.isEnabled()
    assert window._names.count() == 0


def test_the_arrows_walk_through_all_that_will_be_saved(window: DiagnosticsWindow) -> None:
    window.show_files(FILES)
    assert window._text.toPlainText() == "PBX Tray 0.1.0"
    assert window._about.text() == FILES[0].about
    QTest.keyClick(window._names, Qt.Key.Key_Down)
    shown = window._text.toPlainText()
    assert shown.replace("\n", "") == FILES[1].text.replace("\n", "")
    assert max(map(len, shown.split("\n"))) == 400  # a long line goes on in the next


def test_where_it_goes_is_for_the_person_to_say(
    window: DiagnosticsWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.show_files(FILES)
    window._save.setFocus()
    QTest.keyClick(window._save, Qt.Key.Key_Return)
    (asked,) = window.findChildren(QFileDialog)
    assert asked.selectedFiles()[0].endswith("pbx-tray-diagnostics.zip")
    with qtbot.waitSignal(window.save_wanted) as wanted:
        asked.fileSelected.emit(str(tmp_path / "told.zip"))
    asked.close()
    assert wanted.args == [tmp_path / "told.zip"]


def test_it_says_what_became_of_it_one_thing_at_a_time(window: DiagnosticsWindow) -> None:
    window.show_files(FILES)
    window.show_trouble(gathered=True)
    assert "could not be saved" in window._trouble.text
    window.tell_saved()
    assert window._trouble.text == ""
    assert window._told.text.startswith("Saved.")
    window.show_gathering()
    assert window._told.text == ""
    window.show_trouble(gathered=False)
    assert "could not be gathered" in window._trouble.text
    assert not window._save.isEnabled()


def test_escape_closes_it_from_wherever_the_focus_is(window: DiagnosticsWindow) -> None:
    window._text.setFocus()
    QTest.keyClick(window._text, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_screen_reader_is_told_what_is_what(window: DiagnosticsWindow) -> None:
    assert window._names.accessibleName() == "Files"
    assert window._text.accessibleName() == "What is in the file"
