"""Favourites in the whole app: given, kept, there again, and nobody else's."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pbx_tray import settings
from pbx_tray.app import App
from tests.app.conftest import Start

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support ", extend=True)


def find(app: App, name: str) -> None:
    """Search for somebody and put the cursor there, by the keyboard."""
    app._window._search.setFocus()
    app._window._search.setText(name)
    QTest.keyClick(app._window._search, Qt.Key.Key_Down)


def turn_star(app: App) -> None:
    QTest.keyClick(app._window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    app._window._search.clear()


def starred(app: App) -> list[str]:
    rows = range(app._model.rowCount())
    badges = (app._model.shown_at(row) for row in rows)
    return [badge.username for badge in badges if badge is not None and badge.favourite]


def test_a_favourite_is_there_again_after_a_restart_and_until_the_star_is_taken(
    start: Start, tmp_path: Path
) -> None:
    first = start()
    find(first, "jonas")
    turn_star(first)
    assert starred(first) == ["jonas"]
    first.stop()
    (of,) = settings.load(tmp_path / "demo").roster.favourites
    assert [one.username for one in of.people] == ["jonas"]
    again = start()
    assert starred(again) == ["jonas"]
    assert again._model.badge_at(1).username == "jonas"  # under the heading of the favourites
    find(again, "jonas")
    turn_star(again)
    assert starred(again) == []
    assert settings.load(tmp_path / "demo").roster.favourites == ()


def test_who_signs_out_has_no_favourites_until_they_are_back(start: Start) -> None:
    app = start()
    find(app, "jonas")
    turn_star(app)
    mine = app._roster._account
    app._signed_in.sign_out()
    assert app._roster._account == ""
    app._window.star_wanted.emit("nobody", True)
    (of,) = app._kept.value.roster.favourites
    assert of.account == mine


def test_a_private_note_is_searched(start: Start, qtbot: QtBot) -> None:
    app = start()
    notes = app._colleagues.notes
    qtbot.waitUntil(lambda: notes.readable)
    jonas = app._store.state.user_named("jonas")
    assert jonas is not None
    notes.write(jonas.uuid, "Speaks Finnish")
    app._window._search.setText("finnish")
    assert [app._model.badge_at(row).username for row in range(app._model.shown)] == ["jonas"]
