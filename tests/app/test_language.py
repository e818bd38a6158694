"""The language is chosen in the preferences, and whatever is open follows at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from pbx_tray.app import App
from pbx_tray.core.language import tr
from pbx_tray.qt.preferences.window import PreferencesWindow
from pbx_tray.resource_folder import resource_folder
from tests.app.conftest import Start
from tests.pictures.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support ", extend=True)


@pytest.fixture(autouse=True)
def _the_language_stays() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def preferences(app: App) -> PreferencesWindow:
    app._choosing.show()
    window = app._choosing._window
    assert window is not None
    return window


def speak(app: App, name: str) -> None:
    """Choose a language by its own name, as a person does."""
    lists = preferences(app).findChildren(QComboBox)
    (languages,) = [box for box in lists if box.findText("Nederlands") >= 0]
    languages.setCurrentIndex(languages.findText(name))
    languages.activated.emit(languages.currentIndex())


def menu(app: App) -> set[str]:
    return {action.text() for action in app._tray._menu.findChildren(QAction)}


def test_a_language_chosen_there_changes_what_is_open(start: Start, qtbot: QtBot) -> None:
    app = start()
    before = preferences(app)
    before._names.setCurrentRow([page.title for page in before._pages].index("Language"))
    speak(app, "Nederlands")
    qtbot.waitUntil(lambda: preferences(app).windowTitle() == "Voorkeuren")
    assert preferences(app) is not before
    assert preferences(app)._title.text() == "Taal"
    qtbot.waitUntil(lambda: {"Afsluiten", "Over PBX Tray"} <= menu(app))
    speak(app, "English")
    qtbot.waitUntil(lambda: preferences(app).windowTitle() == "Preferences")
    qtbot.waitUntil(lambda: {"Quit", "About PBX Tray"} <= menu(app))


def test_the_language_that_was_chosen_is_spoken_from_the_start(start: Start, qtbot: QtBot) -> None:
    first = start()
    speak(first, "Deutsch")
    qtbot.waitUntil(lambda: tr("Quit") == "Beenden")
    first.stop()
    assert tr("Quit") == "Quit"
    start()
    assert tr("Quit") == "Beenden"


def test_no_window_that_is_open_keeps_a_word_of_another_language(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nobody/is/there")
    before, elder = QLocale(), set(QApplication.topLevelWidgets())
    with Stage(tmp_path) as stage:
        stage.sign_in()
        stage.come_live()
        open_all(stage.app)
        assert said(elder, english("nl"))
        for language, name in (("nl", "Nederlands"), ("de", "Deutsch")):
            speak(stage.app, name)
            others = english(language)
            qtbot.waitUntil(lambda others=others: not said(elder, others))  # type: ignore[misc]
    QLocale.setDefault(before)


def open_all(app: App) -> None:
    app._window.details.open()
    app._window._search.setText("0612345678")
    app._tray.show_missed(3)
    app._history.show()
    app._tray.about_wanted.emit()
    app._dialling.ask("tel:0612345678")
    app._signed_in.ask()


def english(language: str) -> re.Pattern[str]:
    """Answer what matches the English words that are others in this language."""
    file = resource_folder() / "translations" / f"pbx-tray_{language}.ts"
    told = {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in ET.parse(file).iter("message")  # noqa: S314 - a file of our own
    }
    others = {source for source, words in told.items() if words != source} - set(told.values())
    parts = (re.split(r"{\w+}", words) for words in others)
    return re.compile("|".join(".+".join(map(re.escape, part)) for part in parts if _is_said(part)))


def _is_said(parts: list[str]) -> bool:
    return len(parts) == 1 or any(re.search(r"[a-z]{3}", part) for part in parts)


def said(elder: set[QWidget], words: re.Pattern[str]) -> list[str]:
    """Answer where these words stand in any window or menu but those, or are read aloud."""
    texts: set[str] = set()
    for window in set(QApplication.topLevelWidgets()) - elder:
        for part in (window, *window.findChildren(QWidget)):
            texts |= {part.toolTip(), part.accessibleName(), part.windowTitle()}
            texts |= {action.text() for action in part.actions()}
            properties = ("text", "title", "placeholderText")
            texts |= {str(part.property(name) or "") for name in properties}
            if isinstance(part, QComboBox):
                texts |= {part.itemText(row) for row in range(part.count())}
    return [text for text in texts if words.fullmatch(text.replace("&&", "&"))]
