"""The row of chips, as it is measured: even room, and a way to those that have none."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from pbx_tray.core.language import LANGUAGES
from pbx_tray.core.presence import Presence
from pbx_tray.qt.filter_chips import EVERYONE, FilterChips, Only
from pbx_tray.qt.speech import Speech
from pbx_tray.resource_folder import resource_folder

USUAL = 380
ONE_OF_EACH = dict.fromkeys(Presence, 1) | {Presence.AVAILABLE: 23}
BESIDE = range(2, 9)  # pixels: lamps do not fill their square, nor figures their room


@pytest.fixture
def chips(qtbot: QtBot) -> FilterChips:
    made = FilterChips()
    qtbot.addWidget(made)
    made.resize(USUAL, made.minimumSizeHint().height())
    made.show_counts(30, 0, ONE_OF_EACH)
    made.show()
    settle()
    return made


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def shown(chips: FilterChips) -> list[QToolButton]:
    return [chip for chip in chips._chips.values() if chip.isVisible()]


def is_shown(chips: FilterChips, presence: Presence) -> bool:
    return chips._chips[Only(presence)].isVisible()


def empty_stretches(chip: QWidget) -> list[int]:
    """Answer how many columns are empty, from left to right: before, between, behind."""
    chip.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)  # or the style draws its ground
    picture: QImage = chip.grab().toImage()
    ground = picture.pixel(1, 1)
    stretches, empty = [], 0
    for x in range(picture.width()):
        if all(picture.pixel(x, y) == ground for y in range(picture.height())):
            empty += 1
        else:
            stretches += [empty] if empty else []
            empty = 0
    return [*stretches, empty]


@contextmanager
def from_right_to_left() -> Iterator[None]:
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@contextmanager
def spoken(language: str) -> Iterator[None]:
    before = QLocale()
    speech = Speech(resource_folder() / "translations")
    speech.speak(language)
    yield
    speech.be_silent()
    QLocale.setDefault(before)


def test_a_chip_has_as_much_room_before_its_sign_as_behind_its_number(chips: FilterChips) -> None:
    for presence in (Presence.AVAILABLE, Presence.ON_A_CALL, Presence.UNAVAILABLE):
        before, *_, behind = empty_stretches(chips._chips[Only(presence)])
        assert abs(before - behind) <= 2
        assert before in BESIDE
        assert behind in BESIDE


def test_the_sign_stands_close_to_its_own_number(chips: FilterChips) -> None:
    for presence in (Presence.ON_A_CALL, Presence.UNAVAILABLE):
        _, between, _ = empty_stretches(chips._chips[Only(presence)])
        assert between in BESIDE


def test_what_everyone_says_stands_in_the_middle_of_its_chip(chips: FilterChips) -> None:
    chips.choose(Only(Presence.AVAILABLE))
    settle()
    before, *_, behind = empty_stretches(chips._chips[EVERYONE])
    assert abs(before - behind) <= 2


def test_in_a_language_read_from_right_to_left_the_number_stands_left(chips: FilterChips) -> None:
    chip = chips._chips[Only(Presence.AVAILABLE)]
    with from_right_to_left():
        settle()
        assert first_colour(chip) > chip.width() // 2
    settle()
    assert first_colour(chip) < chip.width() // 2


def first_colour(chip: QWidget) -> int:
    """Answer in which column the lamp begins: figures are grey."""
    picture = chip.grab().toImage()
    pixels = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return next(x for x, y in pixels if picture.pixelColor(x, y).saturation() > 100)


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_the_usual_width_every_presence_has_a_chip(chips: FilterChips, language: str) -> None:
    with spoken(language):
        settle()
        assert all(is_shown(chips, presence) for presence in Presence)
