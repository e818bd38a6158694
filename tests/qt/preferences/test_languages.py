"""The preferences in each language: whole, with a letter of its own for each thing in sight."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pbx_tray.core.language import LANGUAGES
from pbx_tray.qt.speech import Speech
from pbx_tray.resource_folder import resource_folder
from tests.qt.preferences.conftest import Open


@pytest.fixture(params=LANGUAGES)
def language(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[str]:
    del qtbot  # it has Qt there
    before, speech = QLocale(), Speech(resource_folder() / "translations")
    speech.speak(request.param)
    yield request.param
    speech.be_silent()
    QLocale.setDefault(before)


def test_no_two_things_on_a_page_share_a_letter(opened: Open, language: str) -> None:
    window = opened(seen=False)
    shared = {}
    for page in window._pages:
        texts = [part.text() for part in (window._close, window._reset)]
        for kind in (QCheckBox, QLabel, QPushButton):
            texts += [str(part.property("text")) for part in page.findChildren(kind)]
        letters = [b.lower() for text in set(texts) for a, b in pairwise(text) if a == "&"]
        if len(letters) != len(set(letters)):
            shared[page.title] = sorted(letters)
    assert shared == {}, language
