"""The row of chips, as it is measured: even room, and a way to those that have none."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from pbx_tray.core.language import LANGUAGES
from pbx_tray.core.presence import Presence
from pbx_tray.qt.filter_chips import EVERYONE, STARS, FilterChips, Only
from pbx_tray.qt.speech import Speech
from pbx_tray.resource_folder import resource_folder

USUAL = 380
ONE_OF_EACH = dict.fromkeys(Presence, 1) | {Presence.AVAILABLE: 23}
BESIDE = range(2, 9)  # pixels: lamps do not fill their square, nor figures their room


@pytest.fixture
def chips(qtbot: QtBot) -> Iterator[FilterChips]:
    window = QWidget()  # a row of its own could not be less wide than what it shows
    qtbot.addWidget(window)
    made = FilterChips(window)
    made.resize(USUAL, made.minimumSizeHint().height())
    made.show_counts(30, 0, ONE_OF_EACH)
    made.show()
    window.resize(USUAL, made.height())
    window.show()
    settle()
    yield made  # noqa: PT022 - or nobody would hold the window


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


NARROW = 280


@pytest.fixture
def narrow(chips: FilterChips) -> FilterChips:
    """Answer them with room for a few."""
    chips.resize(NARROW, chips.height())
    settle()
    return chips


def left_out(chips: FilterChips) -> list[str]:
    return [c.said for only, c in chips._chips.items() if c.isHidden() and chips._counts.get(only)]


def menu_of(chips: FilterChips) -> QMenu:
    menu = chips._more.findChild(QMenu)
    assert menu is not None
    return menu


def test_chips_without_room_are_told_and_offered_by_a_last_button(narrow: FilterChips) -> None:
    words = left_out(narrow)
    assert words[-2:] == ["Offline 1", "No phone 1"]
    assert narrow._more.isVisible()
    assert narrow._more.accessibleName() == narrow._more.toolTip() == ", ".join(words)
    narrow._more.click()
    assert [action.text() for action in menu_of(narrow).actions()] == words
    assert not any(action.icon().isNull() for action in menu_of(narrow).actions())


def test_whoever_hears_or_hovers_is_told_while_a_number_is_not_live(narrow: FilterChips) -> None:
    chip, everyone = narrow._chips[Only(Presence.AVAILABLE)], narrow._chips[EVERYONE]
    widths = [shown.width() for shown in shown(narrow)]
    live = chip.accessibleName(), chip.toolTip(), left_out(narrow)
    assert live[:2] == ("Available, 23", "Available")
    narrow.show_stale(stale=True)
    settle()
    assert (chip.accessibleName(), chip.toolTip()) == (
        "Available, 23, not live",
        "Available, not live",
    )
    assert everyone.accessibleName() == "Everyone, 30"  # how many there are, however they are
    told = [f"{words}, not live" for words in live[2]]
    assert narrow._more.accessibleName() == narrow._more.toolTip() == ", ".join(told)
    narrow._more.click()
    assert [action.text() for action in menu_of(narrow).actions()] == told
    menu_of(narrow).close()
    with spoken("nl"):
        settle()
        assert chip.accessibleName() == "Beschikbaar, 23, niet actueel"
    settle()
    assert [shown.width() for shown in shown(narrow)] == widths
    narrow.show_stale(stale=False)
    assert (chip.accessibleName(), chip.toolTip(), left_out(narrow)) == live
    assert "not live" not in narrow._more.toolTip()


@pytest.mark.parametrize("width", range(NARROW, USUAL + 40, 5))
def test_whatever_the_width_the_row_ends_within_it(chips: FilterChips, width: int) -> None:
    chips.resize(width, chips.height())
    settle()
    parts = [*shown(chips), *([chips._more] if chips._more.isVisible() else [])]
    assert max(part.geometry().right() for part in parts) < width
    assert all(part.width() == part.sizeHint().width() for part in parts)
    assert chips._more.isVisible() == bool(left_out(chips))


def test_where_the_last_chip_would_fit_without_the_button_there_is_no_button(
    chips: FilterChips,
) -> None:
    needed = shown(chips)[-1].geometry().right() + 1 + chips._chips[EVERYONE].x()
    chips.resize(needed, chips.height())
    assert not chips._more.isVisible()
    chips.resize(needed - 1, chips.height())
    assert chips._more.isVisible()


def test_one_in_the_menu_is_chosen_as_by_a_click(narrow: FilterChips) -> None:
    heard: list[Only] = []
    narrow.chosen.connect(heard.append)
    narrow._more.click()
    menu_of(narrow).actions()[-1].trigger()
    assert heard == [Only(Presence.NO_PHONE)]
    assert narrow.only == Only(Presence.NO_PHONE)
    chip = narrow._chips[Only(Presence.NO_PHONE)]
    assert chip.isVisible()
    assert chip.isChecked()
    assert "No phone 1" not in narrow._more.toolTip()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_last_button_is_reached_by_tab_and_opened_by_keys(
    narrow: FilterChips, qtbot: QtBot, key: Qt.Key
) -> None:
    with qtbot.waitActive(narrow.window()):
        narrow.activateWindow()
    narrow._chips[EVERYONE].setFocus()
    QTest.keyClick(narrow._chips[EVERYONE], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is narrow._more
    QTest.keyClick(narrow._more, key)
    assert menu_of(narrow).isVisible()
    menu_of(narrow).close()


def test_who_is_left_out_is_said_as_it_changes_and_in_the_language(narrow: FilterChips) -> None:
    narrow.show_counts(30, 0, {**ONE_OF_EACH, Presence.NO_PHONE: 4})
    assert narrow._more.toolTip().endswith("No phone 4")
    with spoken("nl"):
        settle()
        assert narrow._more.toolTip().endswith("Geen toestel 4")
    settle()
    narrow.show_counts(30, 0, {Presence.AVAILABLE: 30})
    assert not narrow._more.isVisible()


class Layouts(QObject):
    """Counts how often the row is laid out."""

    def __init__(self, chips: FilterChips) -> None:
        super().__init__(chips)
        self.count = 0
        chips.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def test_a_status_that_changes_lays_the_row_out_once_at_most(narrow: FilterChips) -> None:
    layouts = Layouts(narrow)
    narrow.show_counts(30, 0, {**ONE_OF_EACH, Presence.AVAILABLE: 22, Presence.ON_A_CALL: 2})
    settle()
    assert layouts.count == 1
    narrow.show_counts(30, 0, {**ONE_OF_EACH, Presence.AVAILABLE: 22, Presence.ON_A_CALL: 2})
    settle()
    assert layouts.count == 1


def test_a_star_that_is_given_makes_room_for_its_chip(chips: FilterChips) -> None:
    chips.show_counts(30, 3, ONE_OF_EACH)
    settle()
    assert chips._chips[STARS].isVisible()
    assert chips._more.isVisible() == bool(left_out(chips))


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_favourites_too_offline_has_a_chip_at_the_usual_width(
    chips: FilterChips, language: str
) -> None:
    with spoken(language):
        chips.show_counts(30, 3, ONE_OF_EACH)
        settle()
        assert is_shown(chips, Presence.UNAVAILABLE)
