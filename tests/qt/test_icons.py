"""The icons of the tray and of the app."""

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from pbx_tray.core.presence import Presence
from pbx_tray.qt import lamps
from pbx_tray.qt.app_icon import SIZES, app_icon
from tests.qt.pictures import coverage, differing, greys, painted

pytestmark = pytest.mark.usefixtures("qapp")
SVG = Path(__file__).parents[2] / "resources" / "icons" / "pbx-tray.svg"


def tray(
    presence: Presence | None, size: int = 16, *, lost: bool = False, dark: bool = False
) -> QImage:
    icon = lamps.tray_icon(presence, link_lost=lost, dark_panel=dark)
    return icon.pixmap(QSize(size, size)).toImage()


@pytest.mark.parametrize("size", lamps.TRAY_SIZES)
def test_the_tray_icon_is_drawn_for_each_size(size: int) -> None:
    image = tray(Presence.AVAILABLE, size)
    assert image.size() == QSize(size, size)
    assert max(coverage(image)) == 255


@pytest.mark.parametrize("size", [16, 24])
def test_each_state_of_the_tray_differs_without_its_colour(size: int) -> None:
    states = [coverage(tray(presence, size)) for presence in (None, *Presence)]
    states.append(coverage(tray(None, size, lost=True)))
    states.append(coverage(tray(Presence.AVAILABLE, size, lost=True)))
    for one, other in combinations(states, 2):
        assert differing(one, other, by=60) >= 4


def test_the_handset_is_dark_on_a_light_panel_and_light_on_a_dark_one() -> None:
    on_light, on_dark = tray(None, 32), tray(None, 32, dark=True)
    assert coverage(on_light) == coverage(on_dark)
    assert on_light.pixelColor(7, 13).lightness() < 60
    assert on_dark.pixelColor(7, 13).lightness() > 200


def test_the_lamp_is_parted_from_the_handset_by_a_gap() -> None:
    image = tray(Presence.ON_A_CALL, 64)
    diagonal = [image.pixelColor(n, n).alpha() for n in range(64)]
    handset, lamp = diagonal.index(255), 64 - diagonal[::-1].index(255) - 1
    assert 0 in diagonal[handset:lamp]


def test_a_lost_link_slashes_the_handset() -> None:
    middle = tray(None, 64).pixelColor(50, 50), tray(None, 64, lost=True).pixelColor(50, 50)
    assert [colour.alpha() for colour in middle] == [0, 255]


@pytest.mark.parametrize("size", SIZES)
def test_the_app_draws_the_same_icon_as_the_file_shows(size: int) -> None:
    file = QSvgRenderer(str(SVG))
    assert file.isValid()
    wanted = painted(QSize(size, size), lambda p: file.render(p, QRectF(0, 0, size, size)))
    drawn = app_icon().pixmap(QSize(size, size)).toImage()
    assert differing(greys(wanted), greys(drawn), by=48) <= size * size // 50
