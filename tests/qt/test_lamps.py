"""Each presence is told by its shape, its colour and its word."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPalette

from pbx_tray.core.presence import Presence
from pbx_tray.qt import lamps
from tests.qt.pictures import colourful, contrast, coverage, differing, painted

pytestmark = pytest.mark.usefixtures("qapp")
EVERY = list(Presence)
PAIRS = list(combinations(Presence, 2))


def lamp(
    presence: Presence,
    *,
    size: int = 14,
    dark: bool = False,
    stale: bool = False,
    ratio: float = 1,
) -> QImage:
    square = QRectF(0, 0, size, size)
    return painted(
        QSize(size, size),
        lambda p: lamps.draw_lamp(p, square, presence, dark=dark, stale=stale),
        ratio,
    )


@pytest.mark.parametrize(("one", "other"), PAIRS)
@pytest.mark.parametrize("stale", [False, True])
def test_no_two_presences_share_a_shape(one: Presence, other: Presence, *, stale: bool) -> None:
    shape, another = (coverage(lamp(presence, stale=stale)) for presence in (one, other))
    assert differing(shape, another) >= 8


@pytest.mark.parametrize("presence", EVERY)
def test_a_stale_lamp_is_grey_and_lighter_than_a_live_one(presence: Presence) -> None:
    live, stale = lamp(presence, size=56), lamp(presence, size=56, stale=True)
    assert colourful(stale) == 0
    assert sum(coverage(stale)) <= sum(coverage(live))


@pytest.mark.parametrize("presence", EVERY)
@pytest.mark.parametrize("stale", [False, True])
@pytest.mark.parametrize("ratio", [2, 3])
def test_a_lamp_on_a_fine_screen_is_drawn_and_not_blown_up(
    presence: Presence, ratio: int, *, stale: bool
) -> None:
    fine = lamp(presence, stale=stale, ratio=ratio)
    assert coverage(fine) == coverage(lamp(presence, size=14 * ratio, stale=stale))


def test_the_bars_fall_on_whole_pixels_in_the_list() -> None:
    call, hold = lamp(Presence.ON_A_CALL), lamp(Presence.ON_HOLD)
    assert [call.pixelColor(7, y).alpha() for y in range(4, 10)] == [255, 255, 0, 0, 255, 255]
    assert [hold.pixelColor(x, 7).alpha() for x in range(3, 11)] == [255, 0, 0, 255, 255, 0, 0, 255]


@pytest.mark.parametrize("presence", EVERY)
def test_each_colour_is_good_for_text(presence: Presence) -> None:
    for stale in (False, True):
        light = lamps.colour(presence, dark=False, stale=stale)
        dark = lamps.colour(presence, dark=True, stale=stale)
        assert contrast(light, QColor("white")) >= 4.8
        assert contrast(dark, QColor("#1E1F22")) >= 6.3


def test_the_words_are_those_people_use() -> None:
    assert [lamps.word(presence) for presence in Presence] == [
        "Ringing",
        "On a call",
        "On hold",
        "Available",
        "Offline",
        "Unknown",
        "No phone",
    ]


def test_a_palette_with_dark_windows_is_dark() -> None:
    assert lamps.is_dark(QPalette(QColor("#303236"), QColor("#1E1F22")))
    assert not lamps.is_dark(QPalette(QColor("#EEEEEE"), QColor("#F4F4F4")))
