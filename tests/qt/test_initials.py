"""The discs with initials."""

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication

from pbx_tray.qt.badge_delegate import LAMP_GAP
from pbx_tray.qt.badge_places import places
from pbx_tray.qt.initials import HUES, Initials, colours, draw_initials, hue_of
from tests.qt.pictures import contrast, luminance, painted

SIDE = 36
WIDE = ("ZW", "AÇ", "ОШ", "WW", "MM", "ЩЩ", "QQ", "佐由", "김민", "AN")


@pytest.mark.parametrize("dark", [False, True])
def test_letters_are_legible_on_every_hue(*, dark: bool) -> None:
    assert min(contrast(*colours(hue, dark=dark)) for hue in range(HUES)) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_no_disc_is_louder_than_another(*, dark: bool) -> None:
    lights = [luminance(colours(hue, dark=dark)[0]) for hue in range(HUES)]
    assert max(lights) - min(lights) < 0.08


def test_a_user_keeps_their_hue_from_run_to_run() -> None:
    assert [hue_of("anna"), hue_of("bram"), hue_of("\ud800")] == [15, 9, 0]


def drawn(initials: str, *, lamp: bool, ratio: float = 1) -> QImage:
    disc = QRectF(0, 0, SIDE, SIDE)
    return painted(
        QSize(SIDE, SIDE),
        lambda p: draw_initials(p, disc, Initials("u", initials, lamp), QFont(), dark=False),
        ratio,
    )


def inked(initials: str, *, lamp: bool = True, ratio: float = 1) -> list[tuple[float, float]]:
    """Answer where the letters are, in the disc's own pixels."""
    letters, empty = drawn(initials, lamp=lamp, ratio=ratio), drawn("", lamp=lamp, ratio=ratio)
    size = range(letters.width())
    found = [(x, y) for x in size for y in size if letters.pixel(x, y) != empty.pixel(x, y)]
    return [((x + 0.5) / ratio, (y + 0.5) / ratio) for x, y in found]


@pytest.mark.parametrize("ratio", [1, 2])
@pytest.mark.parametrize("initials", WIDE)
def test_initials_stay_clear_of_the_lamp_and_its_halo(
    qapp: QApplication, initials: str, ratio: float
) -> None:
    row = QRect(QPoint(), QSize(300, 52))
    where = places(row, qapp.font(), "", "", compact=False)
    spot = where.lamp.translated(-where.disc.topLeft())
    middle, radius = QRectF(spot).center(), spot.width() / 2 + LAMP_GAP
    bitten = [
        (x, y)
        for x, y in inked(initials, ratio=ratio)
        if (x - middle.x()) ** 2 + (y - middle.y()) ** 2 < (radius - 0.75) ** 2  # its soft edge
    ]
    assert not bitten


def test_narrow_initials_are_no_smaller_beside_a_lamp() -> None:
    assert drawn("EL", lamp=True) == drawn("EL", lamp=False)


def test_wide_initials_are_only_as_small_as_they_need_be() -> None:
    columns = [x for x, _ in inked("ЩЩ")]
    assert max(columns) - min(columns) > SIDE * 0.36


@pytest.mark.parametrize("name", ["佐由", "김민"])
def test_of_square_signs_the_first_stands_alone(name: str) -> None:
    assert drawn(name, lamp=True) == drawn(name[0], lamp=True)
