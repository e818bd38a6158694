"""How the list of people looks, as a part of a menu and by keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from pbx_tray.core.choices import Density, Grouping, RosterChoices, Sorting
from pbx_tray.core.language import tr

Choose = Callable[[RosterChoices], None]

_KEYS: Final[dict[Enum, Qt.Key]] = {
    Density.COMFORTABLE: Qt.Key.Key_1,
    Density.COMPACT: Qt.Key.Key_2,
    Grouping.NOTHING: Qt.Key.Key_3,
    Grouping.PRESENCE: Qt.Key.Key_4,
    Grouping.FAVOURITES: Qt.Key.Key_5,
    Grouping.LETTER: Qt.Key.Key_6,
    Sorting.NAME: Qt.Key.Key_7,
    Sorting.EXTENSION: Qt.Key.Key_8,
    Sorting.PRESENCE: Qt.Key.Key_9,
}


def add_view_menu(menu: QMenu, choices: RosterChoices, choose: Choose) -> None:
    """Add a submenu that shows what is chosen of the looks of the list, and chooses otherwise."""
    view = menu.addMenu(tr("View"))
    for kind in (Density, Grouping, Sorting):
        view.addSection(_title(kind))
        group = QActionGroup(view)
        for value in (value for value in _KEYS if isinstance(value, kind)):
            action = view.addAction(word_of(value))
            action.setCheckable(True)
            action.setChecked(value in {choices.density, choices.grouping, choices.sorting})
            action.setShortcut(_key(value))
            action.triggered.connect(lambda _, value=value: choose(with_value(choices, value)))
            group.addAction(action)


def add_view_keys(window: QWidget, current: Callable[[], RosterChoices], choose: Choose) -> None:
    """Have each of these choices made by a key of its own, anywhere in `window`."""
    for value in _KEYS:
        key = QShortcut(_key(value), window)
        key.activated.connect(lambda value=value: choose(with_value(current(), value)))


def with_value(choices: RosterChoices, value: Enum) -> RosterChoices:
    """Answer the choices with this one made."""
    match value:
        case Density():
            return replace(choices, density=value)
        case Grouping():
            return replace(choices, grouping=value)
        case Sorting():
            return replace(choices, sorting=value)
    raise ValueError(value)


def _key(value: Enum) -> QKeySequence:
    return QKeySequence(Qt.Modifier.CTRL | _KEYS[value])


def _title(kind: type[Enum]) -> str:
    titles = {Density: tr("Rows"), Grouping: tr("Group by"), Sorting: tr("Sort by")}
    return titles[kind]


def word_of(value: Enum) -> str:
    """Answer what this choice is called."""
    return {
        Density.COMFORTABLE: tr("Comfortable"),
        Density.COMPACT: tr("Compact"),
        Grouping.NOTHING: tr("Nothing"),
        Grouping.FAVOURITES: tr("Favourites first"),
        Grouping.PRESENCE: tr("Presence"),
        Grouping.LETTER: tr("First letter"),
        Sorting.NAME: tr("Name"),
        Sorting.EXTENSION: tr("Extension"),
        Sorting.PRESENCE: tr("Who is free"),
    }[value]
