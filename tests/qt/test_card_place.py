"""In which corner the card stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from pbx_tray.qt.card_place import (
    Corner,
    corner_named,
    free_corner,
    nearest_corner,
    place_in,
)

SCREEN = QRect(0, 0, 1280, 800)
SECOND = QRect(1280, -200, 1920, 1080)
CORNERS = st.builds(Corner, top=st.booleans(), left=st.booleans())


@given(CORNERS, st.sampled_from([SCREEN, SECOND]))
def test_a_card_in_a_corner_is_on_the_screen_and_nearest_to_that_corner(
    corner: Corner, screen: QRect
) -> None:
    card = QRect(place_in(screen, QSize(340, 170), corner), QSize(340, 170))
    assert screen.contains(card)
    assert nearest_corner(screen, card) == corner


@given(CORNERS)
def test_a_corner_is_kept_in_words(corner: Corner) -> None:
    assert corner_named(corner.words) == corner


@pytest.mark.parametrize("words", ["", "middle", "top", "left top", "TOP LEFT"])
def test_other_words_name_no_corner(words: str) -> None:
    assert corner_named(words) is None


@pytest.mark.parametrize(
    ("tray", "platform", "desktop", "words"),
    [
        (QRect(1200, 0, 24, 24), "linux", "", "bottom right"),
        (QRect(1200, 770, 24, 24), "linux", "", "top right"),
        (QRect(), "linux", "XFCE", "bottom right"),
        (QRect(), "linux", "ubuntu:GNOME", "bottom right"),
        (QRect(), "linux", "KDE", "top right"),
        (QRect(), "win32", "", "top right"),
        (QRect(), "darwin", "", "bottom right"),
        (QRect(QPoint(5000, 5000), QSize(24, 24)), "linux", "", "bottom right"),
    ],
)
def test_it_stands_where_other_notifications_do_not_come(
    tray: QRect, platform: str, desktop: str, words: str
) -> None:
    assert free_corner(SCREEN, tray, platform, desktop).words == words
