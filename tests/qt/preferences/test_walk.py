"""Every control of every page: changed, kept, and there again in another window."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pbx_tray import settings
from pbx_tray.core import choices
from pbx_tray.qt.preferences.window import PreferencesWindow
from pbx_tray.settings import Settings, with_group
from tests.qt.preferences.conftest import Open
from tests.qt.preferences.everything import CHOSEN, GROUPS, PAGES
from tests.qt.preferences.hands import change, controls

ELSEWHERE = {"until", "favourites"}  # chosen where they are met
LINKS = ("Open with PBX Tray", "Choose in Windows settings")  # kept by the system
CHANGES_NOTHING = {"Test", "Clear &all calls…", "Open folder", *LINKS}


def test_every_group_has_one_page(qtbot: QtBot) -> None:
    pages = [make() for make in PAGES]
    for page in pages:
        qtbot.addWidget(page)
    of_choices = [
        type(getattr(CHOSEN, field.name))
        for field in fields(Settings)
        if type(getattr(CHOSEN, field.name)).__module__ == choices.__name__
    ]
    assert [type(p.group) for p in pages if p.group is not None] == of_choices


@pytest.mark.parametrize("number", range(len(GROUPS)), ids=GROUPS)
def test_whatever_is_changed_is_kept_and_shown_again(
    opened: Open, tmp_path: Path, number: int
) -> None:
    """A preference that nobody wired fails here, and so does one that has no control."""
    before = getattr(CHOSEN, GROUPS[number])
    changed: set[str] = set()
    for place in range(len(controls(opened(only=number)._pages[0]))):
        window = opened(only=number)
        control = controls(window._pages[0])[place]
        after = walk_over(window, control, before)
        if getattr(control, "text", str)() in CHANGES_NOTHING:
            assert after == before
            continue
        assert after != before, name(control)
        changed |= differing(before, after)
        settings.save(with_group(CHOSEN, after), tmp_path)
        again = opened(settings.load(tmp_path), seen=False, only=number)._pages[0]
        assert again.group == after
        assert {field: part.value for field, part in again._controls.items()} == {
            field: getattr(after, field) for field in again._controls
        }
    assert changed == {field.name for field in fields(before)} - ELSEWHERE


def walk_over(window: PreferencesWindow, control: QWidget, before: Any) -> Any:
    """Change a control; answer the group that comes of it."""
    told: list[Any] = [before]
    window.changed.connect(told.append)
    change(control, lambda: told[-1] != before)
    assert is_dataclass(told[-1])
    window.close()
    return told[-1]


def differing(before: Any, after: Any) -> set[str]:
    names = {field.name for field in fields(before)}
    return {name for name in names if getattr(before, name) != getattr(after, name)}


def name(control: QWidget) -> str:
    return f"{type(control).__name__} {control.accessibleName() or getattr(control, 'text', str)()}"
