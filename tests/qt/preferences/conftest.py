"""What the tests of the preferences share."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from pbx_tray.qt.preferences.window import PreferencesWindow
from pbx_tray.settings import Settings
from tests.qt.preferences.everything import CHOSEN, GROUPS, PAGES

Open = Callable[..., PreferencesWindow]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    """Opens the window with these settings; on request not seen, or with one page alone."""

    kept: list[PreferencesWindow] = []  # a window that nobody holds is deleted

    def opened(
        chosen: Settings = CHOSEN, *, seen: bool = True, only: int | None = None
    ) -> PreferencesWindow:
        makers = PAGES if only is None else PAGES[only : only + 1]
        window = PreferencesWindow([make() for make in makers])
        qtbot.addWidget(window)
        kept.append(window)
        for group in GROUPS:
            window.show_group(getattr(chosen, group))
        if seen:
            with qtbot.waitActive(window):
                window.show()
        return window

    return opened


@pytest.fixture
def window(opened: Open) -> PreferencesWindow:
    return opened()
