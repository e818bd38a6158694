"""The language of the windows, and how it changes while they are open."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pbx_tray.core.language import plural, tr
from pbx_tray.qt.speech import Speech
from pbx_tray.qt.spoken import spoken

LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")

WORDS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="de_DE"><context><name>PBX Tray</name>
<message><source>Open</source><translation>Öffnen</translation></message>
<message><source>Open</source><comment>a state</comment><translation>Offen</translation></message>
<message numerus="yes"><source>{n} calls</source><translation>
<numerusform>{n} Anruf</numerusform><numerusform>{n} Anrufe</numerusform></translation></message>
</context></TS>"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("words")
    (folder / "pbx-tray_de.ts").write_text(WORDS, encoding="utf-8")
    subprocess.run([LRELEASE, "-silent", folder / "pbx-tray_de.ts"], check=True)
    return folder


@pytest.fixture
def speech(qapp: QApplication, folder: Path) -> Iterator[Speech]:
    del qapp
    before = QLocale()
    made = Speech(folder)
    yield made
    made.be_silent()
    QLocale.setDefault(before)


class Window(QWidget):
    """Words of its own, of a part, of a menu, and of something that is no widget."""

    def __init__(self) -> None:
        super().__init__()
        self.button = QLabel()
        QVBoxLayout(self).addWidget(self.button)
        self.menu = QMenu()  # nobody's, as a tray's is
        spoken(self, self._say)
        spoken(self.button, lambda: self.button.setToolTip(tr("Open", "a state")))
        spoken(self.menu, lambda: self.menu.setTitle(plural("{n} call", "{n} calls", 1)))

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Open"))
        self.button.setText(tr("Open"))

    def words(self) -> tuple[str, ...]:
        return (
            self.windowTitle(),
            self.button.text(),
            self.button.toolTip(),
            self.menu.title(),
        )


ENGLISH = ("Open", "Open", "Open", "1 call")
GERMAN = ("Öffnen", "Öffnen", "Offen", "1 Anruf")


def test_every_word_changes_with_the_language_and_back(qtbot: QtBot, speech: Speech) -> None:
    window = Window()
    qtbot.addWidget(window)
    assert window.words() == ENGLISH
    speech.speak("de")
    qtbot.waitUntil(lambda: window.words() == GERMAN)
    speech.speak("en")
    qtbot.waitUntil(lambda: window.words() == ENGLISH)


def test_the_words_of_qt_itself_are_of_the_language(qtbot: QtBot, speech: Speech) -> None:
    speech.speak("de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert [button.text() for button in box.buttons()] == ["Abbrechen"]


def test_what_has_no_translation_is_said_in_english(speech: Speech) -> None:
    speech.speak("de")
    assert (tr("Quit"), QObject().tr("Quit")) == ("Quit", "Quit")


def test_times_and_numbers_are_of_the_language(speech: Speech) -> None:
    speech.speak("de")
    assert QLocale().standaloneDayName(1) == "Montag"
    assert tr("{n}", n=12000) == QLocale().toString(12000) != "12,000"


def test_a_language_nobody_chose_is_the_systems(speech: Speech) -> None:
    speech.speak("")
    assert speech.language == "en"
    assert QLocale().language() == QLocale.system().language()


def test_another_language_leaves_the_direction_as_it_is(qapp: QApplication, speech: Speech) -> None:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    speech.speak("de")
    qapp.sendPostedEvents(None, QEvent.Type.LanguageChange)
    turned = qapp.layoutDirection()
    qapp.setLayoutDirection(before)
    assert turned is Qt.LayoutDirection.RightToLeft
